import { editionInForce } from '../../policies/edition';
import { published } from '../../policies/published';
import type { Handover, House } from '../../policies/request';
import type { PlainDate } from '../../time/plain-date';

/** Japanese consumption tax on a day, in whole per cent. */
export function consumptionTaxPercent(day: PlainDate): number {
  const rates = editionInForce(published.aujour, day)?.terms.taxRates ?? [];
  return rates.findLast(({ from }) => from === null || from <= day)?.percent ?? 0;
}

/**
 * What comes on top of a price, unless a person says otherwise when she names it: consumption tax, but none on work for
 * a piece that leaves Japan again (our setting; the policies speak of tax only for Aujour).
 */
export function usualTaxPercent(house: House | 'other', giveBack: Handover, day: PlainDate): number {
  return house !== 'aujour' && giveBack === 'overseas' ? 0 : consumptionTaxPercent(day);
}
