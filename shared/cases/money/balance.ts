import {
  add,
  type Currency,
  compareMoney,
  type Money,
  money,
  percentageRoundedDown,
  subtract,
} from '../../money/money';
import type { PieceCharge } from './charges-of-piece';

export type Payment = { readonly kind: 'deposit' | 'payment' | 'refund'; readonly amount: Money };

/** How a piece stands with its customer. A deposit is money held for her and no sale, so it stands by itself. */
export type Balance = {
  readonly currency: Currency;
  readonly net: Money;
  readonly tax: Money;
  readonly taxPercent: number;
  /** What the customer pays in all, as far as it is known. */
  readonly gross: Money;
  readonly deposits: Money;
  readonly payments: Money;
  readonly refunds: Money;
  /** Deposits and payments without what was given back. */
  readonly paid: Money;
  /** What is still owed; less than nothing is owed to the customer. */
  readonly due: Money;
  /** Codes of charges that nobody has priced yet. */
  readonly unpriced: readonly string[];
  /** True while a charge is a guide price or not priced: the customer may owe more. */
  readonly isMinimum: boolean;
};

/** Amounts in another currency than `currency` are left out; whoever records them is refused beforehand. */
export function balanceOf(
  charges: readonly PieceCharge[],
  payments: readonly Payment[],
  { currency, taxPercent }: { readonly currency: Currency; readonly taxPercent: number },
): Balance {
  const nothing = money(0, currency);
  const sum = (amounts: readonly Money[]) =>
    amounts.filter((amount) => amount.currency === currency).reduce(add, nothing);
  const ofKind = (kind: Payment['kind']) =>
    sum(payments.filter((payment) => payment.kind === kind).map(({ amount }) => amount));
  const net = sum(charges.flatMap((charge) => charge.net ?? []));
  const tax = percentageRoundedDown(net, taxPercent);
  const gross = add(net, tax);
  const [deposits, paidIn, refunds] = [ofKind('deposit'), ofKind('payment'), ofKind('refund')];
  const paid = subtract(add(deposits, paidIn), refunds);
  return {
    currency,
    net,
    tax,
    taxPercent,
    gross,
    deposits,
    payments: paidIn,
    refunds,
    paid,
    due: subtract(gross, paid),
    unpriced: charges.filter((charge) => charge.net === null).map(({ code }) => code),
    isMinimum: charges.some(({ kind, net: amount }) => kind === 'from' || amount === null),
  };
}

/** Everything is priced and paid for; what was paid too much is no hindrance. */
export function isPaid({ unpriced, due }: Balance): boolean {
  return unpriced.length === 0 && due.minor <= 0;
}

/** Nothing is open on either side. */
export function isSettled({ unpriced, due }: Balance): boolean {
  return unpriced.length === 0 && due.minor === 0;
}

/** What one sum pays of each of several balances, in their order; what is over goes to the last of them. */
export function spreadPayment(amount: Money, balances: readonly Balance[]): readonly Money[] {
  let left = amount;
  return balances.map(({ due }, index) => {
    if (index === balances.length - 1) return left;
    const owed = due.minor > 0 ? due : money(0, due.currency);
    const part = compareMoney(left, owed) < 0 ? left : owed;
    left = subtract(left, part);
    return part;
  });
}
