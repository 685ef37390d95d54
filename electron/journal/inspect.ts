import { stat, truncate } from 'node:fs/promises';
import { createEventIds, type EventIds } from './event-ids';
import type { Head } from './head';
import { noPrevious } from './line';
import { listSegments } from './segment';
import {
  describeSegment,
  type FinishedSegment,
  packIds,
  readIndex,
  readIndexedIds,
  writeIndex,
} from './segment-index';
import { type ChainEnd, type Damage, type Mark, readSegment, type SegmentReading } from './segment-reading';

export const chainStart: ChainEnd = { lines: 0, number: 0, sum: noPrevious };

/** What is known of a journal when it stands open. */
export type Inspection = {
  readonly segments: readonly string[];
  readonly finished: FinishedSegment[];
  /** Nothing is added to the last segment: there is none, or it is damaged and stays as it is, as evidence. */
  readonly isLastFinished: boolean;
  /** Bytes of the last segment that hold whole lines. */
  readonly openBytes: number;
  /** Where the chain stood before the segment that is written to. */
  readonly beforeOpen: ChainEnd;
  readonly end: ChainEnd;
  /** Lines that had been acknowledged and are gone from the end. */
  readonly gap: Damage | null;
  readonly eventIds: EventIds;
  readonly marks: Mark[];
  readonly isTailCut: boolean;
  readonly damage: Damage | null;
};

/** Reads a finished segment through and keeps what it learnt for the next start, where the disk takes it. */
async function finishReading(path: string, segment: number, before: ChainEnd): Promise<FinishedSegment> {
  const reading = await readSegment(path, segment, before);
  // Nobody writes to a finished segment: one that ends in the middle of a line has lost something.
  const torn = reading.tornAt === null ? null : { line: reading.end.lines + 1, missing: 0 };
  const bytes = (await stat(path)).size;
  const breaks = reading.breaks + (torn === null ? 0 : 1);
  return keepIndex(path, before, { ...reading, bytes, breaks, damage: reading.damage ?? torn });
}

async function keepIndex(
  path: string,
  before: ChainEnd,
  reading: Omit<SegmentReading, 'tornAt'>,
): Promise<FinishedSegment> {
  const ids = packIds(reading.eventIds);
  const finished = describeSegment(path, before, reading, ids);
  await writeIndex(finished, ids).catch(() => undefined);
  return finished;
}

/** Null where there is no index, or one that does not fit the segment in size. */
async function indexed(path: string): Promise<FinishedSegment | null> {
  const [known, { size }] = await Promise.all([readIndex(path), stat(path)]);
  return known?.bytes === size ? known : null;
}

function continues({ before }: FinishedSegment, { lines, number, sum }: ChainEnd): boolean {
  return lines === before.lines && number === before.number && sum === before.sum;
}

/** A disk that has slept finds many sooner than one after the other. */
const indexesAtOnce = 32;

/**
 * Opens a journal as it is found. Finished segments are taken by their indexes where these fit in size and continue the
 * chain (`verify.ts` reads them through behind), the last one is read line by line. A torn last line (no newline: its
 * writer died before anyone was told that it was saved) is cut away; anything else that is wrong is left and reported, a
 * journal that ends before the head among it.
 */
export async function inspectJournal(folder: string, head: Head | null): Promise<Inspection> {
  const segments = await listSegments(folder);
  const finished: FinishedSegment[] = [];
  const marks: Mark[] = [];
  const eventIds = createEventIds(
    async ({ path, before }) =>
      (await readIndexedIds(path)) ?? packIds((await readSegment(path, 0, before)).eventIds),
  );
  let end = chainStart;
  let damage: Damage | null = null;
  const older = segments.slice(0, -1);
  let indexes: readonly (FinishedSegment | null)[] = [];
  for (const [segment, path] of older.entries()) {
    const place = segment % indexesAtOnce;
    if (place === 0) indexes = await Promise.all(older.slice(segment, segment + indexesAtOnce).map(indexed));
    const index = indexes[place] ?? null;
    const known = index !== null && continues(index, end) ? index : await finishReading(path, segment, end);
    finished.push(known);
    eventIds.finish(known);
    marks.push(...known.marks);
    damage ??= known.damage;
    end = known.end;
  }
  const last = segments.at(-1);
  let beforeOpen = end;
  let openBytes = 0;
  let tornAt: number | null = null;
  let gap: Damage | null = null;
  if (last !== undefined) {
    const reading = await readSegment(last, segments.length - 1, end);
    tornAt = reading.tornAt;
    // Where the folder takes no change the torn line stays, and is passed over in reading.
    if (tornAt !== null) await truncate(last, tornAt).catch(() => undefined);
    const missing = Math.max(0, (head?.number ?? 0) - reading.end.number);
    if (missing > 0) gap = { line: reading.end.lines + 1, missing };
    damage ??= reading.damage ?? gap;
    marks.push(...reading.marks);
    end = reading.end;
    openBytes = reading.bytes;
    if (reading.damage !== null || gap !== null) {
      const closed = await keepIndex(last, beforeOpen, reading);
      finished.push(closed);
      eventIds.finish(closed);
      beforeOpen = end;
    } else for (const id of reading.eventIds) eventIds.addOpen(id);
  } else if (head !== null && head.number > 0) {
    gap = { line: 1, missing: head.number };
    damage = gap;
  }
  return {
    segments,
    finished,
    isLastFinished: finished.length === segments.length,
    openBytes,
    beforeOpen,
    // What comes next is numbered after what is gone, so that the gap stays to be seen.
    end: gap !== null && head !== null ? { ...end, number: head.number, sum: head.sum } : end,
    gap,
    eventIds,
    marks,
    isTailCut: tornAt !== null,
    damage,
  };
}
