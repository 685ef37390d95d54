import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

const segmentName = /^journal-(\d{6})\.ndjson$/u;

/** The journal's files in the order they were written: `journal-000001.ndjson`, … */
export async function listSegments(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => segmentName.test(name))
    .sort()
    .map((name) => join(folder, name));
}

export function segmentPath(folder: string, number: number): string {
  return join(folder, `journal-${String(number).padStart(6, '0')}.ndjson`);
}

/** The file that comes after these; a number is never used again, even where a file has gone missing. */
export function nextSegmentPath(folder: string, segments: readonly string[]): string {
  const last = segmentName.exec(basename(segments.at(-1) ?? ''))?.[1] ?? '0';
  return segmentPath(folder, Number(last) + 1);
}

export type RawLine = {
  readonly text: string;
  /** Byte where the line starts in its segment. */
  readonly offset: number;
  /** Byte after its newline. */
  readonly end: number;
  /** False for what stands after the last newline: a write that was cut off. */
  readonly isWhole: boolean;
};

const newline = 0x0a;
/** No line of ours is longer; of a longer one nothing is kept, whatever wrote it. */
const lineBytesLimit = 64_000_000;

/** Reads a segment line by line without holding more than a few lines, from a byte on. */
export function readLines(path: string, from = 0): AsyncGenerator<RawLine> {
  return splitLines(createReadStream(path, { start: from, highWaterMark: 1 << 20 }), from);
}

/** Lines of a stream of bytes, the first of which stands at byte `from`. */
export async function* splitLines(chunks: AsyncIterable<unknown>, from = 0): AsyncGenerator<RawLine> {
  let kept: Buffer[] = [];
  let offset = from;
  let read = from;
  let isTooLong = false;
  for await (const chunk of chunks) {
    // A stream of bytes without an encoding gives buffers; the type is wider.
    let rest = chunk as Buffer;
    read += rest.length;
    for (let at = rest.indexOf(newline); at !== -1; at = rest.indexOf(newline)) {
      const bytes = isTooLong ? Buffer.alloc(0) : Buffer.concat([...kept, rest.subarray(0, at)]);
      kept = [];
      isTooLong = false;
      const end = read - rest.length + at + 1;
      yield { text: bytes.toString('utf8'), offset, end, isWhole: true };
      offset = end;
      rest = rest.subarray(at + 1);
    }
    isTooLong ||= read - offset > lineBytesLimit;
    if (isTooLong) kept = [];
    else if (rest.length > 0) kept.push(rest);
  }
  if (read > offset) yield { text: Buffer.concat(kept).toString('utf8'), offset, end: read, isWhole: false };
}
