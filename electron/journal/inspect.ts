import { truncate } from 'node:fs/promises';
import { decodeLine, eventIdOf, noPrevious } from './line';
import { listSegments, readLines } from './segment';

/** Lines between two remembered places; a page of reading starts at most this many lines too early. */
export const markEvery = 500;

export type Mark = { readonly line: number; readonly segment: number; readonly offset: number };

/** What is known of a journal after reading it through once. */
export type Inspection = {
  readonly segments: readonly string[];
  /** Bytes of the last segment that hold whole lines. */
  readonly lastSegmentBytes: number;
  readonly lineCount: number;
  readonly lastSum: string;
  readonly eventIds: Set<string>;
  readonly marks: Mark[];
  readonly condition: 'sound' | 'tail-cut' | 'damaged';
  /** Counted from 1 over all segments. */
  readonly damagedLine: number | null;
  /** Damage in the last segment: what comes next belongs into a new one, so that the evidence stays as it is. */
  readonly lastSegmentIsDamaged: boolean;
};

/**
 * Reads every line once and checks sums and chain. A torn last line (no newline: its writer died before anyone was told that
 * it was saved) is cut away; anything else that is wrong is left untouched and reported.
 */
export async function inspectJournal(folder: string): Promise<Inspection> {
  const segments = await listSegments(folder);
  const eventIds = new Set<string>();
  const marks: Mark[] = [];
  let lineCount = 0;
  let lastSum = noPrevious;
  let damagedLine: number | null = null;
  let damagedSegment: number | null = null;
  let tailCut = false;
  let lastSegmentBytes = 0;

  for (const [segment, path] of segments.entries()) {
    lastSegmentBytes = 0;
    for await (const raw of readLines(path)) {
      if (!raw.isWhole && segment === segments.length - 1) {
        await truncate(path, raw.offset);
        tailCut = true;
        break;
      }
      lineCount += 1;
      lastSegmentBytes = raw.end;
      if (lineCount % markEvery === 1) marks.push({ line: lineCount, segment, offset: raw.offset });
      const line = decodeLine(raw.text);
      if (line === null || line.previous !== lastSum) {
        damagedLine ??= lineCount;
        damagedSegment = segment;
      }
      if (line === null) continue;
      lastSum = line.sum;
      const id = eventIdOf(line.eventText);
      if (id !== null) eventIds.add(id);
    }
  }
  return {
    segments,
    lastSegmentBytes,
    lineCount,
    lastSum,
    eventIds,
    marks,
    condition: damagedLine !== null ? 'damaged' : tailCut ? 'tail-cut' : 'sound',
    damagedLine,
    lastSegmentIsDamaged: damagedSegment !== null && damagedSegment === segments.length - 1,
  };
}
