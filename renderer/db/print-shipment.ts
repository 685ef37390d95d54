import { type Acting, stamp } from '../../shared/cases/acting';
import type { DeskEvent } from '../../shared/cases/events';
import type { CaseId } from '../../shared/cases/ids';
import type { PrintRequest } from '../../shared/contract/calls';
import { err, ok, type Result } from '../../shared/result';
import { readCase } from './cases';
import { databaseRefusal } from './database-refusal';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { eventTables, recordEvents } from './record-events';

type Printable = PrintRequest['paper'];
/** What the papers of a shipment are; each is counted under a number of its own. */
export type ShipmentPaper = {
  readonly paper: Extract<
    Printable,
    { paper: 'carrier-file' | 'commercial-invoice' | 'pro-forma-invoice' | 'identity-sheet' | 'packing-list' }
  >;
  readonly boundPaper: PrintRequest['boundPaper'];
  /** By which it is known again when it is printed once more. */
  readonly number: string;
};

/**
 * Lays papers that belong together into the outbox under one sign, with the events that tell of them: they go to the print
 * queue in one call, all of them or none. A paper that was printed before is its next copy.
 */
export async function printTogether(
  db: LedgerDatabase,
  caseId: CaseId,
  papers: readonly ShipmentPaper[],
  acting: Acting,
): Promise<Result<null>> {
  try {
    return await inTransaction(db, 'rw', [...eventTables, 'printOutbox'], async (tables) => {
      const state = await readCase(tables, caseId);
      if (state === undefined) return err({ kind: 'not-found' as const });
      const together = acting.newId();
      for (const { paper, boundPaper, number } of papers) {
        const before = state.papers.filter(
          (queued) => queued.paper === paper.paper && queued.number === number,
        );
        const copy = before.length === 0 ? 0 : Math.max(...before.map((queued) => queued.copy)) + 1;
        const key = acting.newId();
        const event: DeskEvent = {
          ...stamp(acting),
          type: 'paper-queued',
          subject: { kind: 'case', id: caseId },
          data: { paper: paper.paper, bagNumber: null, copy, printKey: key, number },
        };
        await recordEvents(tables, [event], 'here');
        const request: PrintRequest = { key, caseId, boundPaper, paper: { ...paper, copy } };
        await tables.printOutbox.add({ key, request, together });
      }
      return ok(null);
    });
  } catch (cause) {
    return err(databaseRefusal(cause));
  }
}
