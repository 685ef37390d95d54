import type { CaseState } from '../../shared/cases/case-state';
import { type Holder, isHeldAt, type Place } from '../../shared/cases/stages/custody';
import { isOpenStage } from '../../shared/cases/stages/stage';
import type { CounterName } from './counters';
import type { StoredCustomer, StoredPiece } from './ledger';

/** How a place is named in the index of pieces: `bench:BENCH3`, `safe`, `person:<id>`. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'person':
      return `person:${place.staffId}`;
    case 'box':
      return `box:${place.number}`;
    case 'parcel':
    case 'customer':
      return place.kind;
    case 'counter':
    case 'bench':
    case 'safe':
    case 'outside-workshop':
      return place.code === null ? place.kind : `${place.kind}:${place.code}`;
  }
}

/** How a holder is named in the index of pieces: `staff:<id>`, `house`, `workshop:TANAKA`. */
export function holderKey(holder: Holder): string {
  if (holder.kind === 'staff') return `staff:${holder.staffId}`;
  if (holder.kind === 'workshop' && holder.code !== null) return `workshop:${holder.code}`;
  return holder.kind;
}

const noPromise = '9999-12-31';

/** One row for each piece of a case. */
export function pieceRows(
  state: CaseState,
  customer: Pick<StoredCustomer, 'name' | 'kana'> | undefined,
): readonly StoredPiece[] {
  return state.pieces.flatMap((piece, index) => {
    const standing = state.standings[index];
    if (standing === undefined) return [];
    const { stage, custody, rush, promisedOn, balance } = standing;
    const isOpen = isOpenStage(stage);
    return {
      bagNumber: piece.bagNumber,
      caseId: state.id,
      caseNumber: state.number,
      pieceNumber: index + 1,
      customerName: customer?.name ?? '',
      customerKana: customer?.kana ?? '',
      house: piece.house,
      kind: piece.kind,
      services: [...new Set(piece.services.map(({ code }) => code))],
      firstPhoto: piece.photos[0]?.hash ?? null,
      receivedOn: state.receivedOn,
      stage,
      stageSince: standing.since,
      isOpen,
      urgency: `${rush ? 0 : 1}${promisedOn ?? noPromise}`,
      rush,
      promisedOn,
      dueOn: isOpen ? promisedOn : null,
      place: custody.place,
      placeKey: isOpen ? placeKey(custody.place) : null,
      holder: custody.holder,
      holderKey: isOpen ? holderKey(custody.holder) : null,
      custodySince: standing.custodySince,
      touchedAt: standing.touchedAt,
      untouchedSince: isOpen ? standing.touchedAt : null,
      craftsperson: isOpen ? standing.craftsperson : null,
      declaredMinor: piece.declaredValue.minor,
      currency: piece.declaredValue.currency,
      givenUp: standing.givenUp,
      isPriceApproved: standing.isPriceApproved,
      dueMinor: balance.due.minor,
      dueCurrency: balance.currency,
      reviewCount: standing.needsReview.length,
    };
  });
}

/** What one piece adds to each counter: its stage, and its value while the house answers for it. */
export function countersOfPiece(row: StoredPiece): readonly (readonly [CounterName, number])[] {
  return [
    [`pieces:stage:${row.stage}`, 1],
    ...(row.isOpen ? [['pieces:open', 1] as const] : []),
    ...(isHeldAt(row.place)
      ? ([
          ['held:pieces', 1],
          [`held:value:${row.currency}`, row.declaredMinor],
        ] as const)
      : []),
  ];
}
