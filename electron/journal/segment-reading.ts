import { decodeLine, eventIdOf } from './line';
import { readLines } from './segment';

/** Lines between two remembered places; a page of reading starts at most this many lines too early. */
export const markEvery = 500;

/** Where a line stands; `line` counts from 1 over all segments. */
export type Mark = { readonly line: number; readonly segment: number; readonly offset: number };

/** The first thing that is wrong: at which line, and how many lines before it are gone altogether. */
export type Damage = { readonly line: number; readonly missing: number };

/** How far the chain has come: where the next line continues. */
export type ChainEnd = {
  /** Lines there are. */
  readonly lines: number;
  /** Number that the last line carries; more than `lines` where lines are gone. */
  readonly number: number;
  readonly sum: string;
};

/** What reading one segment through has shown. */
export type SegmentReading = {
  /** Bytes that hold whole lines. */
  readonly bytes: number;
  readonly end: ChainEnd;
  readonly eventIds: readonly string[];
  readonly marks: readonly Mark[];
  readonly damage: Damage | null;
  /** At how many places it does not hold. */
  readonly breaks: number;
  /** Byte at which an unfinished last line starts. */
  readonly tornAt: number | null;
};

function idOrNull(eventText: string): string | null {
  try {
    return eventIdOf(eventText);
  } catch {
    return null;
  }
}

/** Follows a chain line by line; what a line tells is null where its sum does not hold. */
export type ChainCheck = {
  readonly take: (text: string) => { readonly id: string; readonly eventText: string } | null;
  readonly end: () => ChainEnd;
  readonly damage: () => Damage | null;
  readonly breaks: () => number;
};

export function followChain(before: ChainEnd): ChainCheck {
  let { lines, number, sum } = before;
  let damage: Damage | null = null;
  let breaks = 0;
  return {
    take(text) {
      lines += 1;
      const line = decodeLine(text);
      const id = line && idOrNull(line.eventText);
      if (line === null || id === null || line.previous !== sum || line.line !== number + 1) {
        const missing = line === null ? 0 : Math.max(0, line.line - number - 1);
        damage ??= { line: lines, missing };
        breaks += 1;
      }
      number = Math.max(number + 1, line?.line ?? 0);
      if (line === null || id === null) return null;
      sum = line.sum;
      return { id, eventText: line.eventText };
    },
    end: () => ({ lines, number, sum }),
    damage: () => damage,
    breaks: () => breaks,
  };
}

/** Reads a segment line by line from where the chain stood before it, and checks every sum and every link. */
export async function readSegment(path: string, segment: number, before: ChainEnd): Promise<SegmentReading> {
  const eventIds: string[] = [];
  const marks: Mark[] = [];
  const chain = followChain(before);
  let bytes = 0;
  let tornAt: number | null = null;
  for await (const raw of readLines(path)) {
    if (!raw.isWhole) {
      tornAt = raw.offset;
      break;
    }
    const found = chain.take(raw.text);
    bytes = raw.end;
    const { lines } = chain.end();
    if ((lines - before.lines) % markEvery === 1) marks.push({ line: lines, segment, offset: raw.offset });
    if (found !== null) eventIds.push(found.id);
  }
  const found = { end: chain.end(), damage: chain.damage(), breaks: chain.breaks() };
  return { bytes, ...found, eventIds, marks, tornAt };
}
