import { typedAmount } from '../../../shared/cases/typed-values';
import type { Money } from '../../../shared/money/money';

/** What a typed amount says: the money, nothing, or why it cannot be read. */
export type ReadAmount =
  | { readonly kind: 'amount'; readonly amount: Money }
  | { readonly kind: 'empty' }
  | { readonly kind: 'faulty'; readonly fault: AmountFault };

const faults = ['not-an-amount', 'decimal-places', 'amount-too-large', 'nothing'] as const;
export type AmountFault = (typeof faults)[number];

/** More than nobody pays for a repair is a slip of the finger: a hundred million yen, a million dollars. */
const nonsenseFrom = 10 ** 8;

/**
 * Reads an amount of that currency.
 * @param least `something` refuses an amount of nothing, which is no payment
 */
export function readAmount(typed: string, currency: string, least: 'nothing' | 'something'): ReadAmount {
  const { value, fault } = typedAmount(typed, currency);
  if (fault !== null) {
    const known = faults.find((code) => code === fault) ?? 'not-an-amount';
    return { kind: 'faulty', fault: known };
  }
  if (value === null) return { kind: 'empty' };
  if (value.minor >= nonsenseFrom) return { kind: 'faulty', fault: 'amount-too-large' };
  if (value.minor === 0 && least === 'something') return { kind: 'faulty', fault: 'nothing' };
  return { kind: 'amount', amount: value };
}
