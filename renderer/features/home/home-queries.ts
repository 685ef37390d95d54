import type { PlainDate } from '../../../shared/time/plain-date';
import type { LedgerDatabase } from '../../db/ledger';
import type { CaseRow } from '../../db/search-cases';

export type Shown = { readonly rows: readonly CaseRow[]; readonly hasMore: boolean };

/** Newest first. */
export async function receivedOn(db: LedgerDatabase, day: PlainDate, limit: number): Promise<Shown> {
  const rows = await db.cases
    .where('receivedOn')
    .equals(day)
    .limit(limit + 1)
    .toArray();
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
}
