import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { BagNumber } from '../../../shared/cases/ids';
import { type Direction, directions } from '../../../shared/shipping/customs-words';
import type { OrderDraft } from '../../../shared/shipping/orders/order-draft';
import { proposeOrder } from '../../../shared/shipping/orders/propose-order';
import { useLedger } from '../../app/desk-context';
import { draftWith } from './begin-shipment';
import type { ShipmentDraft } from './shipment-draft';
import { changeShipment, useShipment } from './shipment-store';

/** The fields whose text is no longer what was proposed: somebody typed in them. */
function typedFields(draft: OrderDraft, proposed: OrderDraft): readonly (keyof OrderDraft)[] {
  // Object.keys forgets the key type of a closed object.
  const names = Object.keys(proposed) as (keyof OrderDraft)[];
  return names.filter((name) => JSON.stringify(draft[name]) !== JSON.stringify(proposed[name]));
}

/**
 * The draft with what another journey proposes, and with everything that somebody typed: what was typed of an end of the
 * journey goes with it when the journey is turned, and lines typed for pieces that still travel stay.
 */
export function proposedAnew(draft: ShipmentDraft, before: OrderDraft, after: OrderDraft): OrderDraft {
  const typed = typedFields(draft, before);
  const isTurned = before.direction !== after.direction;
  const kept = Object.fromEntries(
    typed
      .filter((name) => name !== 'direction' && name !== 'commodities')
      .map((name) => [isTurned ? turned(name) : name, draft[name]]),
  );
  const bags = new Set(after.commodities.map(({ bagNumber }) => bagNumber));
  const own = typed.includes('commodities')
    ? draft.commodities.filter(({ bagNumber }) => bagNumber === null || bags.has(bagNumber))
    : [];
  const told = new Set(own.map(({ bagNumber }) => bagNumber));
  const added = after.commodities.filter(({ bagNumber }) => !told.has(bagNumber));
  return { ...after, ...kept, commodities: [...own, ...added] };
}

function turned(name: keyof OrderDraft): keyof OrderDraft {
  return name === 'shipper' ? 'recipient' : name === 'recipient' ? 'shipper' : name;
}

/** What follows from another direction or other pieces. */
export function useProposals(state: CaseState, customer: Customer) {
  const { shop } = useLedger();
  const today = useShipment((shown) => shown.today);

  function propose(to: { readonly direction: Direction; readonly bagNumbers: readonly BagNumber[] }): void {
    changeShipment((draft) => {
      const known = { state, customer, shop, today };
      const before = proposeOrder({ ...known, direction: draft.direction, bagNumbers: draft.bagNumbers });
      const after = proposeOrder({ ...known, ...to });
      const { shipmentId, caseId, by, startedAt, purchaseKey } = draft;
      const head = { shipmentId, caseId, by, startedAt, purchaseKey, bagNumbers: [...to.bagNumbers] };
      return draftWith(proposedAnew(draft, before, after), head);
    });
  }

  return {
    direction: (chosen: string) => {
      const direction = directions.find((each) => each === chosen);
      const { draft } = useShipment.getState();
      if (direction !== undefined && draft !== null && direction !== draft.direction)
        propose({ direction, bagNumbers: draft.bagNumbers });
    },
    pieces: (bagNumbers: readonly BagNumber[]) => {
      const { draft } = useShipment.getState();
      if (draft !== null) propose({ direction: draft.direction, bagNumbers });
    },
  };
}
