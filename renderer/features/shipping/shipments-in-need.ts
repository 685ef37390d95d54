import type { CaseState } from '../../../shared/cases/case-state';
import type { CaseId } from '../../../shared/cases/ids';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import type { Direction } from '../../../shared/shipping/customs-words';
import type { Purchase } from '../../../shared/shipping/purchase';
import type { ShippingCase } from '../../db/shipments';
import type { ShipmentDraft } from './shipment-draft';
import { type EntryStage, entriesOf, type ShipmentEntry } from './shipment-entries';

/** In the order in which they want somebody. */
export const needs = ['unknown', 'prepare', 'label', 'send', 'held', 'on-its-way'] as const;
export type Need = (typeof needs)[number];

export type ShipmentInNeed = {
  readonly key: string;
  readonly need: Need;
  readonly state: CaseState;
  readonly customerName: string;
  readonly direction: Direction;
  readonly stage: EntryStage;
  /** Null where nobody has begun it. */
  readonly entry: ShipmentEntry | null;
  /** A moment: since when it stands so. */
  readonly since: string;
};

function needOf({ stage, direction, shipment }: ShipmentEntry, state: CaseState): Need | null {
  switch (stage) {
    case 'unknown':
      return 'unknown';
    case 'draft':
      return 'prepare';
    case 'prepared':
    case 'voided':
      return 'label';
    case 'labelled':
      return direction === 'inbound' && wasTold(state, shipment?.label?.at ?? '') ? 'on-its-way' : 'send';
    case 'held':
    case 'lost':
    case 'returning':
      return 'held';
    case 'on-its-way':
      return 'on-its-way';
    case 'delivered':
    case 'returned':
    case 'abandoned':
      return null;
  }
}

function wasTold(state: CaseState, since: string): boolean {
  return state.messages.some(({ template, at }) => template === 'documents-sent' && at >= since);
}

function wantsParcel(piece: PieceStanding): Direction | null {
  if (piece.stage === 'awaiting-shipping-details') return 'inbound';
  return piece.stage === 'ready' && piece.giveBack === 'overseas' ? 'outbound' : null;
}

function sinceOf({ shipment, draft }: ShipmentEntry): string {
  return (
    shipment?.readings.at(-1)?.at ?? shipment?.label?.at ?? shipment?.prepared.at ?? draft?.startedAt ?? ''
  );
}

/** Everything about parcels that waits for somebody, most pressing first, and within that the longest. */
export function shipmentsInNeed(
  cases: readonly ShippingCase[],
  drafts: readonly ShipmentDraft[],
  purchases: readonly Purchase[],
): readonly ShipmentInNeed[] {
  return cases
    .flatMap(({ state, customerName }) => ofCase(state, customerName, drafts, purchases))
    .sort(
      (one, other) =>
        needs.indexOf(one.need) - needs.indexOf(other.need) || (one.since < other.since ? -1 : 1),
    );
}

function ofCase(
  state: CaseState,
  customerName: string,
  drafts: readonly ShipmentDraft[],
  purchases: readonly Purchase[],
): readonly ShipmentInNeed[] {
  const own = <T extends { readonly caseId: CaseId }>(all: readonly T[]) =>
    all.filter(({ caseId }) => caseId === state.id);
  const entries = entriesOf(state, own(drafts), own(purchases));
  const begun = entries.flatMap((entry): readonly ShipmentInNeed[] => {
    const need = needOf(entry, state);
    if (need === null) return [];
    const { id, direction, stage } = entry;
    return [{ key: id, need, state, customerName, direction, stage, entry, since: sinceOf(entry) }];
  });
  const directions = new Set(state.standings.flatMap((piece) => wantsParcel(piece) ?? []));
  const missing = [...directions].filter(
    (direction) =>
      !entries.some((entry) => entry.direction === direction && entry.isOpen && entry.stage !== 'delivered'),
  );
  return [
    ...begun,
    ...missing.map(
      (direction): ShipmentInNeed => ({
        key: `${state.id}/${direction}`,
        need: 'prepare',
        state,
        customerName,
        direction,
        stage: 'draft',
        entry: null,
        since: state.standings.find((piece) => wantsParcel(piece) === direction)?.since ?? '',
      }),
    ),
  ];
}
