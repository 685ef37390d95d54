import { setTimeout as pause } from 'node:timers/promises';
import type { Inspection } from './inspect';
import { chainStart } from './inspect';
import { type Damage, readSegment } from './segment-reading';

const pauseMilliseconds = 20;

/**
 * Reads every finished segment through, line by line, whatever the indexes say, and answers the first damage. It leaves
 * the desk time between segments; `isStopped` ends it early.
 */
export async function verifyFinished(
  journal: Pick<Inspection, 'finished'>,
  isStopped: () => boolean,
): Promise<Damage | null> {
  let end = chainStart;
  // Segments finished later were checked line by line when they were written or opened.
  for (const { path, bytes, end: known } of [...journal.finished]) {
    if (isStopped()) return null;
    const reading = await readSegment(path, 0, end);
    if (reading.damage !== null) return reading.damage;
    const isChanged = reading.bytes !== bytes || reading.end.sum !== known.sum;
    if (isChanged)
      return { line: reading.end.lines + 1, missing: Math.max(0, known.number - reading.end.number) };
    end = reading.end;
    await pause(pauseMilliseconds);
  }
  return null;
}
