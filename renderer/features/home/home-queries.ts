import { addDays, type PlainDate } from '../../../shared/time/plain-date';
import type { LedgerDatabase } from '../../db/ledger';
import type { CaseRow } from '../../db/search-cases';

export type Shown = { readonly rows: readonly CaseRow[]; readonly hasMore: boolean };

/** How far ahead a promise counts as soon. */
export const soonDays = 7;

function shown(rows: readonly CaseRow[], limit: number): Shown {
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
}

/** Newest first. */
export async function receivedOn(db: LedgerDatabase, day: PlainDate, limit: number): Promise<Shown> {
  const rows = db.cases.where('receivedOn').equals(day);
  return shown(await rows.limit(limit + 1).toArray(), limit);
}

/** Promised before today, the latest promise first: the ones that can still be made good. */
export async function promisedBefore(db: LedgerDatabase, day: PlainDate, limit: number): Promise<Shown> {
  const rows = db.cases.where('promisedOn').below(day).reverse();
  return shown(await rows.limit(limit + 1).toArray(), limit);
}

/** Promised from today on, the nearest first. */
export async function promisedSoon(db: LedgerDatabase, day: PlainDate, limit: number): Promise<Shown> {
  const rows = db.cases.where('promisedOn').between(day, addDays(day, soonDays), true, true);
  return shown(await rows.limit(limit + 1).toArray(), limit);
}
