import { useLiveQuery } from 'dexie-react-hooks';
import type { CaseState } from '../../../shared/cases/case-state';
import type { CaseId } from '../../../shared/cases/ids';
import type { Direction } from '../../../shared/shipping/customs-words';
import type { Purchase } from '../../../shared/shipping/purchase';
import { type StageShown, stageShown } from '../../../shared/shipping/shipments/shipment-needs';
import type { ShipmentState } from '../../../shared/shipping/shipments/shipment-state';
import { useLedger } from '../../app/desk-context';
import { remarksBeginning } from '../../db/shipments';
import { draftsOfCase, type ShipmentDraft, shipmentDraftSchema } from './shipment-draft';

/** How a shipment is called on the screens: its own stage, or what is more pressing than that. */
export type EntryStage = StageShown | 'draft' | 'unknown';

/** One shipment of a case, written down or still being written. */
export type ShipmentEntry = {
  readonly id: string;
  readonly direction: Direction;
  readonly stage: EntryStage;
  readonly trackingNumber: string | null;
  readonly shipment: ShipmentState | null;
  readonly draft: ShipmentDraft | null;
  /** Something is still to be done about it. */
  readonly isOpen: boolean;
};

const done: readonly EntryStage[] = ['delivered', 'returned', 'abandoned', 'voided'];

/** What is being written about a case; undefined while it is read. */
export function useDraftsOfCase(caseId: CaseId): readonly ShipmentDraft[] | undefined {
  const { db } = useLedger();
  return useLiveQuery(async () => {
    const kept = await remarksBeginning(db, draftsOfCase(caseId));
    return kept.flatMap((value) => {
      const read = shipmentDraftSchema.safeParse(value);
      return read.success ? [read.data] : [];
    });
  }, [db, caseId]);
}

export function stageOfShipment(shipment: ShipmentState, purchases: readonly Purchase[]): EntryStage {
  const isUnknown = purchases.some(
    ({ shipmentId, state }) => shipmentId === shipment.id && state === 'unknown',
  );
  return isUnknown ? 'unknown' : stageShown(shipment);
}

/** Written down ones in their order, then those that are only being written. */
export function entriesOf(
  state: CaseState,
  drafts: readonly ShipmentDraft[],
  purchases: readonly Purchase[],
): readonly ShipmentEntry[] {
  const known = state.shipments.map((shipment): ShipmentEntry => {
    const stage = stageOfShipment(shipment, purchases);
    const draft = drafts.find(({ shipmentId }) => shipmentId === shipment.id) ?? null;
    return {
      id: shipment.id,
      direction: shipment.order.direction,
      stage,
      trackingNumber: shipment.label?.trackingNumber ?? null,
      shipment,
      draft,
      isOpen: !done.includes(stage),
    };
  });
  const ids = new Set(known.map(({ id }) => id));
  const begun = drafts
    .filter(({ shipmentId }) => !ids.has(shipmentId))
    .sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1))
    .map(
      (draft): ShipmentEntry => ({
        id: draft.shipmentId,
        direction: draft.direction,
        stage: 'draft',
        trackingNumber: null,
        shipment: null,
        draft,
        isOpen: true,
      }),
    );
  return [...known, ...begun];
}
