import type { CaseState } from '../../shared/cases/case-state';
import { namesInNeed, shipmentsInNeed, stageShown } from '../../shared/shipping/shipments/shipment-needs';
import type { Tables } from './in-transaction';
import { keysPresent } from './keys-present';
import type { StoredCustomer, StoredShipment } from './ledger';

type Drawn = {
  readonly state: CaseState;
  readonly customer: Pick<StoredCustomer, 'name'> | undefined;
};

/** Draws the rows of the shipments of these cases anew; those that want nobody any more have none. */
export async function drawShipments(db: Tables<'shipments'>, drawn: readonly Drawn[]): Promise<void> {
  const rows = drawn.flatMap(({ state, customer }) => shipmentRows(state, customer?.name ?? ''));
  const kept = new Set(rows.map(({ id }) => id));
  const past = drawn.flatMap(({ state }) => namesInNeed(state)).filter((id) => !kept.has(id));
  await db.shipments.bulkDelete([...(await keysPresent(db.shipments, past))]);
  await db.shipments.bulkPut(rows);
}

function shipmentRows(state: CaseState, customerName: string): readonly StoredShipment[] {
  return shipmentsInNeed(state).map(({ id, shipment, need, direction, since }) => ({
    id,
    caseId: state.id,
    caseNumber: state.number,
    customerName,
    shipmentId: shipment?.id ?? null,
    need,
    direction,
    stage: shipment === null ? 'draft' : stageShown(shipment),
    trackingNumber: shipment?.label?.trackingNumber ?? null,
    tracked: [shipment?.tracked?.words, shipment?.tracked?.place].filter(Boolean).join(', '),
    since,
  }));
}
