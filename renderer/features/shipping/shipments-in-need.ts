import type { CaseId, CaseNumber } from '../../../shared/cases/ids';
import type { Direction } from '../../../shared/shipping/customs-words';
import type { Purchase } from '../../../shared/shipping/purchase';
import {
  missingShipmentId,
  type ShipmentNeed,
  shipmentNeeds,
} from '../../../shared/shipping/shipments/shipment-needs';
import type { ShippingCase } from '../../db/shipments';
import type { ShipmentDraft } from './shipment-draft';
import { type EntryStage, entriesOf } from './shipment-entries';

/** In the order in which they want somebody; `unknown` = a label of which nobody knows whether it was bought. */
export const needs = ['unknown', ...shipmentNeeds] as const;
export type Need = (typeof needs)[number];

/** One line of the list. */
export type ListedShipment = {
  readonly id: string;
  readonly caseId: CaseId;
  readonly caseNumber: CaseNumber;
  readonly customerName: string;
  /** Null where nobody has begun it. */
  readonly shipmentId: string | null;
  readonly direction: Direction;
  readonly stage: EntryStage;
  readonly trackingNumber: string | null;
  /** FedEx's last words of it, and where that was. */
  readonly tracked: string;
  /** A moment: since when it stands so. */
  readonly since: string;
};

/** What the events do not tell: shipments that are only being written, and labels that may have been bought. */
export type BesideTheEvents = {
  readonly listed: readonly (ListedShipment & { readonly need: Extract<Need, 'unknown' | 'prepare'> })[];
  /** Rows of the index in whose place they stand. */
  readonly instead: ReadonlySet<string>;
};

export type ShipmentGroup = { readonly need: Need; readonly ids: readonly string[] };

/** @param cases all that a draft or a purchase is of */
export function besideTheEvents(
  cases: readonly ShippingCase[],
  drafts: readonly ShipmentDraft[],
  purchases: readonly Purchase[],
): BesideTheEvents {
  const listed = cases.flatMap(({ state, customerName }) => {
    const own = <T extends { readonly caseId: CaseId }>(all: readonly T[]) =>
      all.filter(({ caseId }) => caseId === state.id);
    return entriesOf(state, own(drafts), own(purchases)).flatMap((entry) => {
      const { id, direction, stage, trackingNumber, shipment, draft } = entry;
      if (stage !== 'unknown' && stage !== 'draft') return [];
      return {
        need: stage === 'unknown' ? stage : ('prepare' as const),
        id,
        caseId: state.id,
        caseNumber: state.number,
        customerName,
        shipmentId: id,
        direction,
        stage,
        trackingNumber,
        tracked: '',
        since: shipment?.prepared.at ?? draft?.startedAt ?? '',
      };
    });
  });
  const instead = listed.flatMap(({ id, caseId, direction }) => [id, missingShipmentId(caseId, direction)]);
  return {
    listed: listed.toSorted((one, other) => (one.since < other.since ? -1 : 1)),
    instead: new Set(instead),
  };
}

/** What is beside the events comes first: a person is at it, or money is. */
export function groupsOf(
  indexed: ReadonlyMap<ShipmentNeed, readonly string[]>,
  { listed, instead }: BesideTheEvents,
): readonly ShipmentGroup[] {
  return needs.flatMap((need) => {
    const first = listed.filter((each) => each.need === need).map(({ id }) => id);
    const known = need === 'unknown' ? [] : (indexed.get(need) ?? []);
    const ids = [...first, ...(instead.size === 0 ? known : known.filter((id) => !instead.has(id)))];
    return ids.length === 0 ? [] : { need, ids };
  });
}
