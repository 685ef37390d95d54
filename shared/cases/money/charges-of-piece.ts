import { add, type Currency, type Money, multiply, parseAmount } from '../../money/money';
import type { FrozenDecision } from '../frozen-decision';

/** A price that a person named for all charges of one code, without tax. */
export type NamedPrice = { readonly code: string; readonly amount: Money; readonly note: string };

/** What the customer of a piece is charged under one code. */
export type PieceCharge = {
  /** A charge code of the decision, or what a person called it. */
  readonly code: string;
  /** How firm it is: as the policy has it, or `priced` by a person. */
  readonly kind: 'fixed' | 'from' | 'quoted' | 'at-cost' | 'priced';
  /** Without tax, for the whole quantity; null = nobody has priced it yet. */
  readonly net: Money | null;
  readonly quantity: number;
  readonly clauses: readonly string[];
  readonly note: string;
};

type FrozenCharge = NonNullable<FrozenDecision['decision']>['charges'][number];

/**
 * The charges of a piece: those of its frozen decision that are certain, and what a person priced. A line that the policy
 * leaves to a person and that brings no charge of its own is open until somebody names a price, be it nothing.
 */
export function chargesOfPiece(
  { decision }: FrozenDecision,
  services: readonly { readonly code: string; readonly quantity: number }[],
  prices: readonly NamedPrice[],
): readonly PieceCharge[] {
  const certain = (charge: FrozenCharge) => charge.payer === 'customer' && !charge.conditional;
  const lines = decision?.lines ?? services.map((service) => ({ ...openLine, ...service }));
  const ofLines = lines.flatMap((line) => {
    const charges = line.charges.filter(certain).map(chargeOf);
    const isOpen = line.outcome === 'consult' || line.outcome === 'incomplete';
    return charges.length > 0 || !isOpen ? charges : [openCharge(line.code, line.clauses)];
  });
  const ofRequest =
    decision?.outcome === 'declined' ? [] : (decision?.charges ?? []).filter(certain).map(chargeOf);
  const known = new Map<string, PieceCharge>();
  for (const charge of [...ofLines, ...ofRequest]) {
    const before = known.get(charge.code);
    known.set(charge.code, before === undefined ? charge : together(before, charge));
  }
  for (const { code, amount, note } of prices) {
    const before = known.get(code) ?? openCharge(code, []);
    known.set(code, { ...before, kind: 'priced', net: amount, note });
  }
  return [...known.values()];
}

const openLine = { outcome: 'consult', charges: [], clauses: [] } as const;

function openCharge(code: string, clauses: readonly string[]): PieceCharge {
  return { code, kind: 'quoted', net: null, quantity: 1, clauses, note: '' };
}

function chargeOf({ code, kind, amount, quantity, clauses }: FrozenCharge): PieceCharge {
  const each = amount === null ? null : parseAmount(amount.amount, amount.currency);
  return { code, kind, net: each && multiply(each, quantity), quantity, clauses, note: '' };
}

function together(first: PieceCharge, second: PieceCharge): PieceCharge {
  const net =
    first.net !== null && second.net !== null && first.net.currency === second.net.currency
      ? add(first.net, second.net)
      : null;
  return { ...first, net, quantity: first.quantity + second.quantity };
}

/** The currency in which a piece is charged; `otherwise` where no charge has an amount yet. */
export function currencyOfCharges(charges: readonly PieceCharge[], otherwise: Currency): Currency {
  return charges.find(({ net }) => net !== null)?.net?.currency ?? otherwise;
}
