import type { CaseId, EventId } from '../../shared/cases/ids';
import type { PrintRequest } from '../../shared/contract/calls';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { rowsBy } from './rows-by';

/** Takes out events that the main process said are on disk, and lets the row of each case know. */
export async function settleEvents(db: LedgerDatabase, written: readonly EventId[]): Promise<void> {
  await inTransaction(db, 'rw', ['journalOutbox', 'cases'], async ({ journalOutbox, cases }) => {
    // Another window may have learnt of some of them first: only those still here count.
    const waiting = await rowsBy(journalOutbox, 'eventId', written);
    await journalOutbox.bulkDelete(waiting.flatMap(({ place }) => place ?? []));
    const settled = new Map<CaseId, number>();
    for (const { caseId } of waiting) {
      if (caseId !== null) settled.set(caseId, (settled.get(caseId) ?? 0) + 1);
    }
    const rows = await rowsBy(cases, 'id', [...settled.keys()]);
    await cases.bulkPut(
      rows.map((row) => ({
        ...row,
        eventsNotOnDisk: Math.max(0, row.eventsNotOnDisk - (settled.get(row.id) ?? 0)),
      })),
    );
  });
}

/** Takes out a paper that the main process said is in its queue, or that a person gave up. */
export async function settlePrint(db: LedgerDatabase, { key }: Pick<PrintRequest, 'key'>): Promise<void> {
  await inTransaction(db, 'rw', ['printOutbox'], async ({ printOutbox }) => {
    await printOutbox.where('key').equals(key).delete();
  });
}
