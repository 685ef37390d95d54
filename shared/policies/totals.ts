import { formatMinorUnits, parseMinorUnits, percentOfMinorUnitsRoundedDown } from '../money/money';
import type { Charge, Totals } from './decision';

/**
 * Sum over every charge that has an amount and is certain; null where no charge has an amount at all.
 * @param taxPercent of the net sum; the part of a smallest unit is dropped
 */
export function totalsOf(charges: readonly Charge[], taxPercent: number): Totals | null {
  const currency = charges.find((charge) => charge.amount !== null)?.amount?.currency;
  if (currency === undefined) return null;
  const net = charges.reduce((sum, charge) => sum + certainMinorUnits(charge, currency), 0n);
  const tax = percentOfMinorUnitsRoundedDown(net, taxPercent);
  return {
    currency,
    net: formatMinorUnits(net, currency),
    tax: formatMinorUnits(tax, currency),
    gross: formatMinorUnits(net + tax, currency),
    isMinimum: charges.some((charge) => charge.kind !== 'fixed'),
  };
}

function certainMinorUnits({ amount, quantity, conditional }: Charge, currency: string): bigint {
  if (amount === null || conditional) return 0n;
  const each = amount.currency === currency ? parseMinorUnits(amount.amount, currency) : null;
  if (each === null)
    throw new Error(`A charge of ${amount.amount} ${amount.currency} among charges in ${currency}.`);
  return each * BigInt(quantity);
}
