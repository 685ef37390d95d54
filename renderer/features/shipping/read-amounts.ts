import { typedAmount, typedCount } from '../../../shared/cases/typed-values';
import { add, type Money, multiply } from '../../../shared/money/money';
import { invoiceCharges } from '../../../shared/shipping/order';
import type { ShipmentDraft } from './shipment-draft';

/** The value of a line as far as it can be read. */
export function lineValueOf(draft: ShipmentDraft, at: number): Money | null {
  const line = draft.commodities[at];
  if (line === undefined) return null;
  const one = typedAmount(line.unitValue, draft.currency).value;
  const quantity = typedCount(line.quantity).value;
  return one === null || quantity === null ? null : multiply(one, quantity);
}

/** What customs are told that all of it is worth; null while a line cannot be read. */
export function customsValueOf(draft: ShipmentDraft): Money | null {
  const lines = draft.commodities.map((_, at) => lineValueOf(draft, at));
  const [first, ...others] = lines;
  return others.reduce<Money | null>(
    (sum, line) => (sum == null || line === null ? null : add(sum, line)),
    first ?? null,
  );
}

/** What the invoice comes to, as its paper sums it up; null while a sum of it cannot be read. */
export function invoiceTotalOf(draft: ShipmentDraft): Money | null {
  return invoiceCharges.reduce<Money | null>((sum, charge) => {
    if (sum === null || draft[charge].trim() === '') return sum;
    const { value } = typedAmount(draft[charge], draft.currency);
    return value === null ? null : add(sum, value);
  }, customsValueOf(draft));
}
