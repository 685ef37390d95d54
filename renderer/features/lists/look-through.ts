import type { ListReading } from '../../../shared/keeping/lists/list-entry';
import type { ListPlan } from '../../../shared/keeping/lists/list-plan';
import { ListReader } from '../../../shared/keeping/lists/read-list';
import type { ListRow } from '../../../shared/keeping/lists/row-reading';
import { type ListedWord, WordsOfList } from '../../../shared/keeping/lists/words-of-list';
import type { PlainDate } from '../../../shared/time/plain-date';
import type { LedgerDatabase } from '../../db/ledger';
import { type ListStanding, type Pausing, standingOfList } from '../../db/list-standing';
import type { SheetLine } from './parse-sheet';

const rowsPerPart = 400;

/** A list as it would be brought in now. */
export type Looked = {
  readonly reading: ListReading;
  readonly standing: ListStanding;
  readonly words: readonly ListedWord[];
};

/** The rows under the names of the columns. */
export function rowsOf(
  lines: readonly SheetLine[],
  plan: Pick<ListPlan, 'header'>,
  headerLine: number,
): ListRow[] {
  return lines.slice(headerLine + 1).map(({ line, cells, isMalformed }) => {
    const isTooLong = cells.slice(plan.header.length).some((cell) => cell.trim() !== '');
    return { line, cells, flaw: isMalformed ? 'quotes-malformed' : isTooLong ? 'too-many-cells' : null };
  });
}

/** Reads a list by a plan and holds it against what is here, a part at a time. Null = broken off. */
export async function lookThrough(
  {
    rows,
    plan,
    today,
  }: { readonly rows: readonly ListRow[]; readonly plan: ListPlan; readonly today: PlainDate },
  db: LedgerDatabase,
  pausing: Pausing,
): Promise<Looked | null> {
  const reader = new ListReader({ ...plan, source: plan.source.trim() }, today);
  const words = new WordsOfList(plan);
  for (let from = 0; from < rows.length; from += rowsPerPart) {
    if (pausing.signal.aborted) return null;
    for (const row of rows.slice(from, from + rowsPerPart)) {
      reader.take(row);
      words.take(row);
    }
    await pausing.breathe();
  }
  const reading = reader.finish();
  const standing = await standingOfList(db, reading, pausing);
  return standing === null ? null : { reading, standing, words: words.words() };
}
