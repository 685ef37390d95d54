import { currencyPlaces } from '../../../shared/money/currencies';
import { formatAmount, type Money } from '../../../shared/money/money';

/** FedEx has codes of its own for two currencies; the ISO code is refused in shipments. */
const ownCodes: ReadonlyMap<string, string> = new Map([
  ['JPY', 'JYE'],
  ['SGD', 'SID'],
]);
const isoCodes = new Map([...ownCodes].map(([iso, own]) => [own, iso]));

export function fedexMoney(amount: Money): { readonly amount: number; readonly currency: string } {
  return { amount: Number(formatAmount(amount)), currency: ownCodes.get(amount.currency) ?? amount.currency };
}

/** Null where a part is missing or the currency is none. */
export function moneyOf(amount: number | null, currency: string | null): Money | null {
  if (amount === null || currency === null) return null;
  const code = isoCodes.get(currency) ?? currency;
  const places = currencyPlaces(code);
  return places === null ? null : { minor: Math.round(amount * 10 ** places), currency: code };
}
