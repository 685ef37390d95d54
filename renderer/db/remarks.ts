import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';

/** What was being typed under that key; undefined where nothing was. Whoever asks knows its form. */
export async function readRemark(db: LedgerDatabase, key: string): Promise<unknown> {
  const [row] = await db.remarks.bulkGet([key]);
  return row?.value;
}

/** On disk when it resolves. */
export async function keepRemark(db: LedgerDatabase, key: string, value: unknown): Promise<void> {
  await inTransaction(db, 'rw', ['remarks'], async ({ remarks }) => {
    await remarks.put({ key, value });
  });
}

export async function dropRemark(db: LedgerDatabase, key: string): Promise<void> {
  await inTransaction(db, 'rw', ['remarks'], async ({ remarks }) => {
    await remarks.delete(key);
  });
}
