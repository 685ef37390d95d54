import { type Acting, stamp } from '../../shared/cases/acting';
import type { DeskEvent } from '../../shared/cases/events';
import type { CaseId } from '../../shared/cases/ids';
import type { RecordedRuling, Ruling } from '../../shared/cases/ruling';
import { groundToken } from '../../shared/cases/search/ruling-tokens';
import { isFoundIn, searchTerms, wordsOf } from '../../shared/cases/search/terms';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase, StoredRuling } from './ledger';
import { eventTables, recordEvents } from './record-events';

/** Writes a ruling down: in the case that raised the question, or in the shop where none did. */
export async function recordRuling(
  db: LedgerDatabase,
  { ruling, caseId }: { readonly ruling: Ruling; readonly caseId: CaseId | null },
  acting: Acting,
): Promise<void> {
  const event: DeskEvent = {
    ...stamp(acting),
    type: 'ruling-recorded',
    subject: caseId === null ? { kind: 'shop', id: null } : { kind: 'case', id: caseId },
    data: ruling,
  };
  await inTransaction(db, 'rw', eventTables, (tables) => recordEvents(tables, [event], 'here'));
}

/** What was decided before on a question with any of these grounds, newest first. */
export async function rulingsOn(
  db: LedgerDatabase,
  keys: readonly string[],
  limit: number,
): Promise<readonly RecordedRuling[]> {
  const found = await Promise.all(
    keys.flatMap((key) => [
      db.rulings.where('key').equals(key).limit(limit).toArray(),
      db.rulings.where('tokens').equals(groundToken(key)).limit(limit).toArray(),
    ]),
  );
  const rows = [...new Map(found.flat().map((row) => [row.order, row])).values()];
  return rulings(rows.sort((one, other) => one.order - other.order).slice(0, limit));
}

/** Rulings in which every word is found, newest first; without a word, the newest ones. */
export async function searchRulings(
  db: LedgerDatabase,
  text: string,
  limit: number,
): Promise<readonly RecordedRuling[]> {
  const [first, ...others] = searchTerms(text);
  if (first === undefined) return rulings(await db.rulings.orderBy('order').limit(limit).toArray());
  const begun = await db.rulings
    .where('tokens')
    .startsWithAnyOf([...first.prefixes])
    .distinct()
    .toArray();
  const named =
    first.codes.length === 0
      ? []
      : await db.rulings
          .where('tokens')
          .anyOf([...first.codes])
          .distinct()
          .toArray();
  const found = [...new Map([...begun, ...named].map((row) => [row.order, row])).values()];
  return rulings(
    found
      .filter(({ tokens }) => others.every((term) => isFoundIn(wordsOf(tokens), term)))
      .sort((one, other) => one.order - other.order)
      .slice(0, limit),
  );
}

function rulings(rows: readonly StoredRuling[]): readonly RecordedRuling[] {
  return rows.map(({ ruling }) => ruling);
}
