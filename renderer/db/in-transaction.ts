import type { TransactionMode } from 'dexie';
import type { LedgerDatabase } from './ledger';

type TableName =
  | 'events'
  | 'cases'
  | 'caseTokens'
  | 'caseWords'
  | 'customers'
  | 'customerTokens'
  | 'customerWords'
  | 'staff'
  | 'shop'
  | 'photos'
  | 'drafts'
  | 'counters'
  | 'journalOutbox'
  | 'printOutbox'
  | 'remarks'
  | 'rulings'
  | 'pieces'
  | 'boxes'
  | 'places'
  | 'shipments';

/** Some tables of the ledger: bound to one transaction, or the database's own. */
export type Tables<N extends TableName> = Pick<LedgerDatabase, N>;

/**
 * Runs `work` in one transaction over the tables named. It gets them bound to that transaction: Dexie's own way, an
 * ambient transaction that follows along `await`, is lost after a dozen awaits of functions that happen to ask the
 * database nothing, and what is written then is written outside of it.
 */
export function inTransaction<N extends TableName, T>(
  db: LedgerDatabase,
  mode: TransactionMode,
  names: readonly N[],
  work: (tables: Tables<N>) => Promise<T>,
): Promise<T> {
  return db.transaction(mode, [...names], async (transaction) => {
    const tables = Object.fromEntries(names.map((name) => [name, transaction.table(name)]));
    return await work(tables as Tables<N>); // one bound table for each name
  });
}
