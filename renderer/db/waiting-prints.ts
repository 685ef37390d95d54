import type { PrintRequest } from '../../shared/contract/calls';
import type { LedgerDatabase } from './ledger';
import { settlePrint } from './settle-outbox';

/** Papers that the print queue has not taken yet: no printer is bound, or one cannot be drawn. Oldest first. */
export async function listWaitingPrints(
  db: LedgerDatabase,
  limit: number = Number.POSITIVE_INFINITY,
): Promise<readonly PrintRequest[]> {
  const rows = await db.printOutbox.limit(limit).toArray();
  return rows.map(({ request }) => request);
}

/** A person no longer wants the paper; the case still says that it was asked for. */
export async function giveUpPrint(db: LedgerDatabase, key: string): Promise<void> {
  await settlePrint(db, { key });
}

/** The same of every paper that waits. */
export async function giveUpWaitingPrints(db: LedgerDatabase): Promise<void> {
  await db.printOutbox.clear();
}
