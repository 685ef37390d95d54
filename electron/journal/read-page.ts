import { type DeskEvent, deskEventSchema } from '../../shared/cases/events';
import type { CallOutput } from '../../shared/contract/calls';
import { err, ok, type Result } from '../../shared/result';
import { decodeLine } from './line';
import { readLines } from './segment';
import type { Mark } from './segment-reading';

export type Readable = {
  readonly segments: readonly string[];
  readonly marks: readonly Mark[];
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
 * hold are passed over: the check has reported them.
 */
async function readPage(
  journal: Readable,
  fromLine: number,
  limit: number,
): Promise<{ readonly values: readonly unknown[]; readonly next: number | null }> {
  const start = markBefore(journal.marks, fromLine);
  const values: unknown[] = [];
  let line = start.line - 1;
  for (const [index, path] of journal.segments.slice(start.segment).entries()) {
    if (line >= journal.lineCount) break;
    for await (const raw of readLines(path, index === 0 ? start.offset : 0)) {
      // Only a torn end has no newline; it is no line.
      if (!raw.isWhole) break;
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

/** One page, each event as the contract has it. */
export async function readEventPage(
  journal: Readable,
  fromLine: number,
  limit: number,
): Promise<Result<CallOutput<'readJournal'>>> {
  const page = await readPage(journal, fromLine, limit);
  const events: DeskEvent[] = [];
  for (const value of page.values) {
    const event = deskEventSchema.safeParse(value);
    if (!event.success)
      return err({
        kind: 'journal-damaged',
        detail: `an event of an unknown shape at or after line ${fromLine}`,
      });
    events.push(event.data);
  }
  return ok({ events, next: page.next });
}
