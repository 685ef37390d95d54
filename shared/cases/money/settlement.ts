import { add, type Currency, type Money, money, subtract } from '../../money/money';
import { type Balance, spreadPayment } from './balance';

/** What one handing over of money books on one piece. */
export type Booking = { readonly kind: 'payment' | 'refund'; readonly amount: Money };

/** What pieces of one currency owe together; less than nothing is owed to the customer. */
export function dueTogether(balances: readonly Balance[], currency: Currency): Money {
  return balances
    .filter((balance) => balance.currency === currency)
    .reduce((sum, { due }) => add(sum, due), money(0, currency));
}

/**
 * Books what was taken (or, less than nothing, given back) at once on several pieces of one currency. What one piece has
 * too much pays the others first, so that the exact sum settles each of them; a sum that is over stays with the last that
 * owed something. Null where a piece books nothing.
 */
export function bookTogether(taken: Money, balances: readonly Balance[]): readonly (Booking | null)[] {
  const nothing = money(0, taken.currency);
  const owing = balances.map(({ due }) => (due.minor > 0 ? due : nothing));
  const over = balances.map(({ due }) => (due.minor < 0 ? subtract(nothing, due) : nothing));
  if (taken.minor === 0 && dueTogether(balances, taken.currency).minor !== 0) return balances.map(() => null);
  if (taken.minor >= 0) {
    // All that is over is given back on paper, and taken again for the pieces that owe.
    const back = over.some(({ minor }) => minor > 0) && owing.some(({ minor }) => minor > 0);
    const given = back ? over : over.map(() => nothing);
    return booked(add(taken, given.reduce(add, nothing)), balances, owing, given, 'payment');
  }
  const paid = over.some(({ minor }) => minor > 0) ? owing : owing.map(() => nothing);
  const total = add(subtract(nothing, taken), paid.reduce(add, nothing));
  return booked(total, balances, over, paid, 'refund');
}

/** Spreads `sum` as `kind` over the pieces of which `wanted` is something; `counter` is booked the other way. */
function booked(
  sum: Money,
  balances: readonly Balance[],
  wanted: readonly Money[],
  counter: readonly Money[],
  kind: Booking['kind'],
): readonly (Booking | null)[] {
  const other = kind === 'payment' ? 'refund' : 'payment';
  const places = wanted.flatMap(({ minor }, place) => (minor > 0 ? [place] : []));
  // Where nobody owes anything, the money is the last piece's.
  const among = places.length > 0 ? places : [balances.length - 1];
  const spread = spreadPayment(
    sum,
    among.flatMap((place) => {
      const [balance, due] = [balances[place], wanted[place]];
      return balance === undefined || due === undefined ? [] : [{ ...balance, due }];
    }),
  );
  return balances.map((_, place) => {
    const part = spread[among.indexOf(place)];
    if (part !== undefined && part.minor > 0) return { kind, amount: part };
    const back = counter[place];
    return back !== undefined && back.minor > 0 ? { kind: other, amount: back } : null;
  });
}

/** A sum that a person recorded for several pieces of one currency; null where a piece gets nothing of it. */
export function spreadOver(
  kind: 'deposit' | 'payment' | 'refund',
  amount: Money,
  balances: readonly Balance[],
): readonly (Money | null)[] {
  const parts = kind === 'refund' ? refundParts(amount, balances) : spreadPayment(amount, balances);
  return parts.map((part) => (part.minor > 0 ? part : null));
}

/** First what a piece has too much, then what was paid for it; what nobody paid is asked of the last one and refused there. */
function refundParts(amount: Money, balances: readonly Balance[]): readonly Money[] {
  const nothing = money(0, amount.currency);
  let left = amount.minor;
  const take = (most: number): Money => {
    const part = Math.max(0, Math.min(left, most));
    left -= part;
    return money(part, amount.currency);
  };
  const over = balances.map(({ due, paid }) => take(Math.min(-due.minor, paid.minor)));
  const rest = balances.map(({ paid }, place) => take(paid.minor - (over[place] ?? nothing).minor));
  const parts = balances.map((_, place) => add(over[place] ?? nothing, rest[place] ?? nothing));
  return parts.map((part, place) =>
    place === parts.length - 1 ? add(part, money(left, amount.currency)) : part,
  );
}

/** Pieces of one currency together: what one sum can be for. */
export function byCurrency<T extends { readonly balance: Pick<Balance, 'currency'> }>(
  pieces: readonly T[],
): ReadonlyMap<Currency, readonly T[]> {
  const groups = new Map<Currency, T[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.balance.currency);
    if (group === undefined) groups.set(piece.balance.currency, [piece]);
    else group.push(piece);
  }
  return groups;
}
