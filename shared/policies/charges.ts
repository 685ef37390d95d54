import { formatAmount, type Money } from '../money/money';
import type { Charge, ChargeCode, ClauseId } from './decision';
import type { DecimalAmount } from './request';

/** A fee that a person prices. */
export function quoted(code: ChargeCode, clauses: readonly ClauseId[], quantity = 1): Charge {
  return { code, kind: 'quoted', amount: null, quantity, conditional: false, payer: 'customer', clauses };
}

/** What a carrier, an insurer or the customs ask in the end. */
export function atCost(code: ChargeCode, clauses: readonly ClauseId[], conditional = false): Charge {
  return { code, kind: 'at-cost', amount: null, quantity: 1, conditional, payer: 'customer', clauses };
}

export function decimalAmount(amount: Money): DecimalAmount {
  return { currency: amount.currency, amount: formatAmount(amount) };
}
