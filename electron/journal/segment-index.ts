import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import { makeFolder, writeDurably } from './durable-write';
import type { ChainEnd, SegmentReading } from './segment-reading';

/**
 * What was learnt by reading a finished segment through, kept beside it so that a start need not read it again:
 * `index/journal-000001.index`, one line of JSON and then the ids of its events, 16 bytes each, in order. It can always be
 * made anew from the segment and is never believed over it.
 */
const headerSchema = z.object({
  format: z.literal(1),
  bytes: z.int(),
  before: z.object({ lines: z.int(), number: z.int(), sum: z.string() }),
  end: z.object({ lines: z.int(), number: z.int(), sum: z.string() }),
  damage: z.object({ line: z.int(), missing: z.int() }).nullable(),
  breaks: z.int().min(0),
  marks: z.array(z.object({ line: z.int(), segment: z.int(), offset: z.int() })),
  idCount: z.int(),
  /** The least and the greatest id, in hex; empty where there is none. */
  firstId: z.string(),
  lastId: z.string(),
  /** SHA-256 of the ids. */
  idsSum: z.string(),
});

export const idBytes = 16;
const headerBytesLimit = 65_536;

/** A finished segment as its index tells of it. */
export type FinishedSegment = {
  readonly path: string;
  readonly bytes: number;
  readonly before: ChainEnd;
  readonly end: ChainEnd;
  readonly damage: SegmentReading['damage'];
  readonly breaks: number;
  readonly marks: SegmentReading['marks'];
  readonly idCount: number;
  readonly firstId: string;
  readonly lastId: string;
};

export function idAsBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** The ids one after the other in the order of their bytes. */
export function packIds(ids: readonly string[]): Buffer {
  return Buffer.concat(ids.map(idAsBytes).sort(Buffer.compare));
}

export function indexPath(segmentPath: string): string {
  return join(dirname(segmentPath), 'index', `${basename(segmentPath, '.ndjson')}.index`);
}

export function describeSegment(
  path: string,
  before: ChainEnd,
  reading: Pick<SegmentReading, 'bytes' | 'end' | 'damage' | 'breaks' | 'marks'>,
  ids: Buffer,
): FinishedSegment {
  const { bytes, end, damage, breaks, marks } = reading;
  return {
    path,
    bytes,
    before,
    end,
    damage,
    breaks,
    marks,
    idCount: ids.length / idBytes,
    firstId: ids.toString('hex', 0, idBytes),
    lastId: ids.toString('hex', Math.max(0, ids.length - idBytes)),
  };
}

export async function writeIndex({ path, ...finished }: FinishedSegment, ids: Buffer): Promise<void> {
  const idsSum = createHash('sha256').update(ids).digest('hex');
  const header = JSON.stringify({ format: 1, ...finished, idsSum });
  await makeFolder(dirname(indexPath(path)));
  await writeDurably(indexPath(path), Buffer.concat([Buffer.from(`${header}\n`), ids]));
}

async function readStart(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const start = Buffer.alloc(headerBytesLimit);
    const { bytesRead } = await handle.read(start, 0, start.length, 0);
    return start.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function parseHeader(bytes: Buffer): z.infer<typeof headerSchema> & { readonly idsAt: number } {
  const newline = bytes.indexOf(0x0a);
  return { ...headerSchema.parse(JSON.parse(bytes.toString('utf8', 0, newline))), idsAt: newline + 1 };
}

/** Null where there is none, or one that cannot be read. The ids are not looked at. */
export async function readIndex(path: string): Promise<FinishedSegment | null> {
  try {
    const { format: _, idsAt: __, idsSum: ___, ...header } = parseHeader(await readStart(indexPath(path)));
    return { path, ...header };
  } catch {
    return null;
  }
}

/** Null where there are none that hold. */
export async function readIndexedIds(path: string): Promise<Buffer | null> {
  try {
    const bytes = await readFile(indexPath(path));
    const { idCount, idsSum, idsAt } = parseHeader(bytes);
    const ids = bytes.subarray(idsAt);
    const holds =
      ids.length === idCount * idBytes && createHash('sha256').update(ids).digest('hex') === idsSum;
    return holds ? ids : null;
  } catch {
    return null;
  }
}
