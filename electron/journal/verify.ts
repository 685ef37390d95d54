import { setTimeout as pause } from 'node:timers/promises';
import type { Inspection } from './inspect';
import { chainStart } from './inspect';
import { type Damage, readSegment } from './segment-reading';

const pauseMilliseconds = 20;

/** The first damage, and at how many places there is some. */
export type Verified = { readonly damage: Damage | null; readonly breaks: number };

/**
 * Reads every finished segment through, line by line, whatever the indexes say. It leaves the desk time between segments;
 * `isStopped` ends it early.
 */
export async function verifyFinished(
  journal: Pick<Inspection, 'finished'>,
  isStopped: () => boolean,
): Promise<Verified> {
  let end = chainStart;
  let damage: Damage | null = null;
  let breaks = 0;
  // Segments finished later were checked line by line when they were written or opened.
  for (const { path, bytes, breaks: known, end: knownEnd } of [...journal.finished]) {
    if (isStopped()) break;
    const reading = await readSegment(path, 0, end);
    const isSameEnd = reading.bytes === bytes && reading.end.sum === knownEnd.sum;
    // One that ended in the middle of a line, or has lost its end since, reads well as far as it goes.
    const isShort = reading.damage === null && (!isSameEnd || known > 0);
    const atEnd = { line: reading.end.lines + 1, missing: Math.max(0, knownEnd.number - reading.end.number) };
    damage ??= reading.damage ?? (isShort ? atEnd : null);
    breaks += isShort ? Math.max(1, known) : reading.breaks;
    end = isShort ? knownEnd : reading.end;
    await pause(pauseMilliseconds);
  }
  return { damage, breaks };
}
