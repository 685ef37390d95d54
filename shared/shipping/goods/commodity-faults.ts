import { countryCodes } from '../../policies/countries';
import { thousandths } from '../decimal';
import type { ShippingFault, ShippingFaultCode } from '../faults';
import type { Commodity, ShippingPackage } from '../order';
import { isInLatin } from '../parties/latin-letters';
import { isVagueDescription } from './vague-descriptions';

/** Eleven digits before the point, as FedEx takes a value for customs, in a currency of two places. */
export const largestLine = 10 ** 13;

/**
 * What customs would ask about a line. For an export from the US a code has six digits or the ten of Schedule B; elsewhere
 * six, eight or ten.
 */
export function commodityFaults(
  line: Commodity,
  path: string,
  { isUsExport }: { readonly isUsExport: boolean },
): readonly ShippingFault[] {
  const at = (field: keyof Commodity, codes: readonly ShippingFaultCode[]) =>
    codes.map((code): ShippingFault => ({ path: `${path}.${field}`, code }));
  return [
    ...at('description', descriptionFaults(line.description)),
    ...at('tariffCode', tariffFaults(line.tariffCode, isUsExport)),
    ...at('countryOfManufacture', countryFaults(line.countryOfManufacture)),
    ...at('metal', shortFaults(line.metal)),
    ...at('serial', shortFaults(line.serial)),
    ...at('netWeight', weightFaults(line.netWeight)),
    ...at('unitValue', line.quantity * line.unitValue.minor > largestLine ? ['line-total-too-large'] : []),
  ];
}

/** Whether the things weigh more than the closed package they lie in. */
export function isLighterThanItsContents(
  { weight }: Pick<ShippingPackage, 'weight'>,
  lines: readonly Pick<Commodity, 'netWeight'>[],
): boolean {
  const closed = thousandths(weight);
  const inside = lines.reduce((sum, { netWeight }) => sum + (thousandths(netWeight) ?? 0), 0);
  return closed !== null && inside > closed;
}

function descriptionFaults(description: string): readonly ShippingFaultCode[] {
  if (description === '') return ['required'];
  if (!isInLatin(description)) return ['needs-latin'];
  if (description.length > 450) return ['too-long'];
  return isVagueDescription(description) ? ['vague-description'] : [];
}

function tariffFaults(code: string, isUsExport: boolean): readonly ShippingFaultCode[] {
  if (code === '') return ['required'];
  if (!/^\d{6}(\d{2}){0,2}$/.test(code))
    return [isUsExport && /^\d{6,10}$/.test(code) ? 'schedule-b-form' : 'tariff-code-form'];
  return isUsExport && code.length !== 6 && code.length !== 10 ? ['schedule-b-form'] : [];
}

function countryFaults(country: string): readonly ShippingFaultCode[] {
  if (country === '') return ['required'];
  return countryCodes.has(country) ? [] : ['country-unknown'];
}

function shortFaults(text: string): readonly ShippingFaultCode[] {
  if (!isInLatin(text)) return ['needs-latin'];
  return text.length > 60 ? ['too-long'] : [];
}

function weightFaults(weight: string): readonly ShippingFaultCode[] {
  if (weight === '') return ['required'];
  const count = thousandths(weight);
  if (count === null) return ['not-a-measure'];
  return count === 0 ? ['measure-zero'] : [];
}
