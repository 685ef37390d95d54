import type { BagNumber, CaseNumber } from '../cases/ids';
import type { PieceKind } from '../cases/piece';
import { type Holder, isHeldAt, type Place } from '../cases/stages/custody';
import type { Stage } from '../cases/stages/stage';
import type { Currency, Money } from '../money/money';
import type { House } from '../policies/request';

/** A piece as the report reads it: one row of the table of pieces. */
export type HeldPiece = {
  readonly bagNumber: BagNumber;
  readonly caseNumber: CaseNumber;
  readonly customerName: string;
  readonly house: House | 'other';
  readonly kind: PieceKind;
  readonly stage: Stage;
  readonly receivedOn: string;
  readonly place: Place;
  readonly placeKey: string | null;
  readonly holder: Holder;
  readonly holderKey: string | null;
  /** What the customer declared it to be worth, in the currency's smallest unit. */
  readonly declaredMinor: number;
  readonly currency: Currency;
};

/** What was declared in one currency, and of how many pieces. */
export type DeclaredTotal = Money & { readonly pieces: number };

export type LiabilityGroup<Where> = {
  readonly key: string;
  readonly where: Where;
  readonly pieces: number;
  /** One sum a currency, by code; currencies are never added together. */
  readonly totals: readonly DeclaredTotal[];
};

export type LiabilityReport<Piece extends HeldPiece = HeldPiece> = {
  readonly pieces: number;
  readonly totals: readonly DeclaredTotal[];
  readonly byPlace: readonly LiabilityGroup<Place>[];
  readonly byHolder: readonly LiabilityGroup<Holder>[];
  /** By place, then by bag. */
  readonly rows: readonly Piece[];
};

type Sum = { minor: number; pieces: number };
type Gathering<Where> = { readonly where: Where; pieces: number; readonly sums: Map<Currency, Sum> };

/** Whose goods the house answers for: fed piece by piece, so that a large shop is read a part at a time. */
export class LiabilityReckoning<Piece extends HeldPiece> {
  readonly #rows: Piece[] = [];
  readonly #sums = new Map<Currency, Sum>();
  readonly #places = new Map<string, Gathering<Place>>();
  readonly #holders = new Map<string, Gathering<Holder>>();

  /** What is with a customer, with a carrier or closed is passed over. */
  take(piece: Piece): void {
    const { place, placeKey, holder, holderKey } = piece;
    if (placeKey === null || holderKey === null || !isHeldAt(place)) return;
    this.#rows.push(piece);
    addTo(this.#sums, piece);
    gather(this.#places, placeKey, place, piece);
    gather(this.#holders, holderKey, holder, piece);
  }

  report(): LiabilityReport<Piece> {
    const rows = this.#rows.toSorted(
      (one, other) =>
        inOrder(one.placeKey ?? '', other.placeKey ?? '') || inOrder(one.bagNumber, other.bagNumber),
    );
    return {
      pieces: rows.length,
      totals: totalsOf(this.#sums),
      byPlace: groupsOf(this.#places),
      byHolder: groupsOf(this.#holders),
      rows,
    };
  }
}

export function liabilityOf<Piece extends HeldPiece>(pieces: Iterable<Piece>): LiabilityReport<Piece> {
  const reckoning = new LiabilityReckoning<Piece>();
  for (const piece of pieces) reckoning.take(piece);
  return reckoning.report();
}

function gather<Where>(
  into: Map<string, Gathering<Where>>,
  key: string,
  where: Where,
  piece: HeldPiece,
): void {
  const known = into.get(key) ?? { where, pieces: 0, sums: new Map<Currency, Sum>() };
  known.pieces += 1;
  addTo(known.sums, piece);
  into.set(key, known);
}

function addTo(sums: Map<Currency, Sum>, { currency, declaredMinor }: HeldPiece): void {
  const known = sums.get(currency) ?? { minor: 0, pieces: 0 };
  known.minor += declaredMinor;
  known.pieces += 1;
  sums.set(currency, known);
}

function groupsOf<Where>(groups: ReadonlyMap<string, Gathering<Where>>): readonly LiabilityGroup<Where>[] {
  return [...groups]
    .map(([key, { where, pieces, sums }]) => ({ key, where, pieces, totals: totalsOf(sums) }))
    .sort((one, other) => other.pieces - one.pieces || inOrder(one.key, other.key));
}

function totalsOf(sums: ReadonlyMap<Currency, Sum>): readonly DeclaredTotal[] {
  return [...sums]
    .map(([currency, sum]) => ({ ...sum, currency }))
    .sort((one, other) => inOrder(one.currency, other.currency));
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
