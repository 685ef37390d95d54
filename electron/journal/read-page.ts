import type { Mark } from './inspect';
import { decodeLine } from './line';
import { readLines } from './segment';

type Readable = {
  readonly segments: readonly string[];
  readonly found: { readonly marks: readonly Mark[] };
  readonly lineCount: number;
};

/** The last remembered place at or before a line; marks stand in the order of lines. */
function markBefore(marks: readonly Mark[], line: number): Mark {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((marks[middle]?.line ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return marks[low] ?? { line: 1, segment: 0, offset: 0 };
}

/**
 * Events of `limit` lines from `fromLine` on; `next` is the line to go on from, null after the last. Lines whose sum does not
 * hold are passed over: the check at opening has reported them.
 */
export async function readPage(
  journal: Readable,
  fromLine: number,
  limit: number,
): Promise<{ readonly values: readonly unknown[]; readonly next: number | null }> {
  const start = markBefore(journal.found.marks, fromLine);
  const values: unknown[] = [];
  let line = start.line - 1;
  for (const [index, path] of journal.segments.slice(start.segment).entries()) {
    for await (const raw of readLines(path, index === 0 ? start.offset : 0)) {
      line += 1;
      if (line < fromLine) continue;
      if (line >= fromLine + limit) return { values, next: line };
      if (line > journal.lineCount) return { values, next: null };
      const decoded = decodeLine(raw.text);
      if (decoded !== null) values.push(JSON.parse(decoded.eventText));
    }
  }
  return { values, next: null };
}
