import { typedAmount, typedCount } from '../../../shared/cases/typed-values';
import { add, type Money, multiply } from '../../../shared/money/money';
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
