import { type Acting, stamp } from '../../shared/cases/acting';
import type { CaseState } from '../../shared/cases/case-state';
import type { DeskEvent, EventData } from '../../shared/cases/events';
import type { CaseId, EventId } from '../../shared/cases/ids';
import { err, ok, type Result } from '../../shared/result';
import type { Purchase } from '../../shared/shipping/purchase';
import type { ShipmentNeed } from '../../shared/shipping/shipments/shipment-needs';
import type { ShippingEventType } from '../../shared/shipping/shipping-event-data';
import { readCase } from './cases';
import { databaseRefusal } from './database-refusal';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase, StoredShipment } from './ledger';
import { readStates } from './read-states';
import { eventTables, recordEvents } from './record-events';
import { rowsBy } from './rows-by';

/** What is to be written down about a shipment, before it has its moment, place and person. */
export type ShippingFact = {
  readonly [T in ShippingEventType]: { readonly type: T; readonly data: EventData[T] };
}[ShippingEventType];

/** What a decision about a shipment sees of its case; an empty list = nothing is left to be written. */
export type ShippingDecision = (state: CaseState) => Result<readonly ShippingFact[]>;

/**
 * Writes down what was decided on the case as it stands in this very transaction, and takes the draft away that it came
 * from: both or neither.
 */
export async function recordShipping(
  db: LedgerDatabase,
  caseId: CaseId,
  { decide, draft }: { readonly decide: ShippingDecision; readonly draft?: string },
  acting: Acting,
): Promise<Result<CaseState>> {
  try {
    return await inTransaction(db, 'rw', [...eventTables, 'remarks'], async (tables) => {
      const state = await readCase(tables, caseId);
      if (state === undefined) return err({ kind: 'not-found' as const });
      const facts = decide(state);
      if (!facts.ok) return facts;
      const events = facts.value.map(
        (fact): DeskEvent => ({ ...stamp(acting), subject: { kind: 'case', id: caseId }, ...fact }),
      );
      await recordEvents(tables, events, 'here');
      if (draft !== undefined) await tables.remarks.bulkDelete([draft]);
      return ok((await readCase(tables, caseId)) ?? state);
    });
  } catch (cause) {
    return err(databaseRefusal(cause));
  }
}

/**
 * Writes a bought label into its case. The key of the purchase is the id of the event, so that telling of it twice, as
 * after a crash between the answer and the store, is telling once. True where the case did not know it yet.
 */
export async function storeBoughtLabel(
  db: LedgerDatabase,
  purchase: Purchase,
  acting: Acting,
  draft?: string,
): Promise<Result<boolean>> {
  const { key, caseId, shipmentId, trackingNumber, files } = purchase;
  const [first, ...others] = files;
  if (trackingNumber === null || first === undefined) return ok(false);
  try {
    return await inTransaction(db, 'rw', [...eventTables, 'remarks'], async (tables) => {
      const state = await readCase(tables, caseId);
      const shipment = state?.shipments.find(({ id }) => id === shipmentId);
      if (shipment === undefined) return err({ kind: 'not-found' as const });
      const known = shipment.labels.find((label) => label.trackingNumber === trackingNumber);
      // What is typed after a label was made void is for the next one.
      if (draft !== undefined && (known === undefined || known.voided === null)) {
        await tables.remarks.bulkDelete([draft]);
      }
      if (known !== undefined) return ok(false);
      const event: DeskEvent = {
        ...stamp(acting),
        id: key as EventId, // made by the program's one generator of UUIDs when the label was asked for
        type: 'shipment-label-stored',
        subject: { kind: 'case', id: caseId },
        data: { shipmentId, source: 'bought', trackingNumber, purchaseKey: key, files: [first, ...others] },
      };
      await recordEvents(tables, [event], 'here');
      return ok(true);
    });
  } catch (cause) {
    return err(databaseRefusal(cause));
  }
}

/** What is kept under keys that begin so, in the order of the keys. */
export async function remarksBeginning(db: LedgerDatabase, beginning: string): Promise<readonly unknown[]> {
  const rows = await db.remarks.where('key').startsWith(beginning).toArray();
  return rows.map(({ value }) => value);
}

/** Those that want the same, the one that has waited longest first; read from the index alone. */
export async function shipmentsThatWant(db: LedgerDatabase, need: ShipmentNeed): Promise<readonly string[]> {
  return db.shipments.where('[need+since]').between([need, ''], [need, '\uffff']).primaryKeys();
}

/** Rows in the order asked for, but for those that are gone meanwhile. */
export async function shipmentsById(
  db: LedgerDatabase,
  ids: readonly string[],
): Promise<readonly StoredShipment[]> {
  const rows = await db.shipments.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

export type ShippingCase = { readonly state: CaseState; readonly customerName: string };

/** Cases with the names of their customers. */
export async function casesThatShip(
  db: LedgerDatabase,
  ids: readonly CaseId[],
): Promise<readonly ShippingCase[]> {
  const rows = await rowsBy(db.cases, 'id', ids);
  const names = new Map(rows.map((row) => [row.id, row.customerName]));
  const states = await readStates(db, ids);
  return states.map((state) => ({ state, customerName: names.get(state.id) ?? '' }));
}
