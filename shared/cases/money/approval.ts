import type { Money } from '../../money/money';
import type { Estimate } from '../piece';
import type { Balance } from './balance';

/**
 * The most that the customer agreed to pay, tax included: the last approval, else the do-not-exceed of the intake that
 * she signed for. Null where she is to be called first.
 */
export function approvedUpTo(
  estimate: Estimate,
  approvals: readonly { readonly upTo: Money }[],
): Money | null {
  const last = approvals.at(-1);
  if (last !== undefined) return last.upTo;
  return estimate.rule === 'do-not-exceed' ? estimate.amount : null;
}

/** Work that costs nothing needs no approval; a price that is not known, or above the one agreed to, needs one. */
export function isPriceApproved(balance: Balance, upTo: Money | null): boolean {
  if (balance.unpriced.length > 0) return false;
  if (balance.gross.minor === 0) return true;
  return upTo !== null && upTo.currency === balance.currency && balance.gross.minor <= upTo.minor;
}
