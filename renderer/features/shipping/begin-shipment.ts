import { useLocation } from 'wouter';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { BagNumber, CaseId } from '../../../shared/cases/ids';
import { whereaboutsAt } from '../../../shared/cases/stages/stage';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import type { Direction } from '../../../shared/shipping/customs-words';
import { draftOfOrder } from '../../../shared/shipping/orders/draft-of-order';
import type { OrderDraft } from '../../../shared/shipping/orders/order-draft';
import { proposeOrder } from '../../../shared/shipping/orders/propose-order';
import { now, today } from '../../app/clock';
import { useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { askWho } from '../../app/staff';
import { keepRemark } from '../../db/remarks';
import { type DraftHead, draftKey, type ShipmentDraft, shipmentDraftSchema } from './shipment-draft';
import type { ShipmentEntry } from './shipment-entries';

type Journey = { readonly direction: Direction; readonly bagNumbers: readonly BagNumber[] };

/** The journey that stands next: pieces that are ready go home, those that have not come yet come in. */
export function journeyOf({ standings }: CaseState): Journey {
  const bags = (fits: (piece: PieceStanding) => boolean) =>
    standings.filter(fits).map(({ bagNumber }) => bagNumber);
  const ready = bags(({ stage }) => stage === 'ready');
  if (ready.length > 0) return { direction: 'outbound', bagNumbers: ready };
  const coming = bags(({ stage }) => whereaboutsAt(stage) === 'with-customer');
  if (coming.length > 0) return { direction: 'inbound', bagNumbers: coming };
  const here = bags(({ stage }) => whereaboutsAt(stage) === 'in-house');
  return { direction: 'outbound', bagNumbers: here.length > 0 ? here : bags(() => true) };
}

/** The fields of an order with what belongs to its draft, as the store keeps them. */
export function draftWith(order: OrderDraft, head: DraftHead): ShipmentDraft {
  return shipmentDraftSchema.parse({ ...order, ...head });
}

/** A shipment that was written down before, as it would be typed: its draft is gone once it was saved elsewhere. */
export function draftOfShipment({ shipment }: ShipmentEntry, caseId: CaseId): ShipmentDraft | null {
  if (shipment === null) return null;
  return draftWith(draftOfOrder(shipment.order), {
    shipmentId: shipment.id,
    caseId,
    by: shipment.prepared.by,
    startedAt: shipment.prepared.at,
    bagNumbers: [...shipment.bagNumbers],
    purchaseKey: null,
  });
}

/** Begins a shipment with everything that the case knows, on disk before its form is on the screen. */
export function useBeginShipment(state: CaseState, customer: Customer): () => Promise<void> {
  const { db, shop } = useLedger();
  const [, navigate] = useLocation();
  return async () => {
    const by = await askWho();
    if (by === 'cancelled') return;
    const { direction, bagNumbers } = journeyOf(state);
    const order = proposeOrder({
      state,
      bagNumbers,
      customer,
      shop,
      direction,
      today: today(shop.timeZone),
    });
    const draft = draftWith(order, {
      shipmentId: newId(),
      caseId: state.id,
      by,
      startedAt: now(),
      bagNumbers: [...bagNumbers],
      purchaseKey: null,
    });
    await keepRemark(db, draftKey(draft), draft);
    navigate(`/cases/${state.id}/shipping/${draft.shipmentId}`);
  };
}
