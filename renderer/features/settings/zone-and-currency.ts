import type { Language } from '../../../shared/language';
import { currencyPlaces } from '../../../shared/money/currencies';

type Choice = { readonly value: string; readonly label: string };

/** Every time zone the platform knows, and the one in use even where it goes by an older name. */
export function timeZoneChoices(inUse: string): readonly string[] {
  const known = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', inUse]);
  return [...known].filter((zone) => zone !== '').sort((one, other) => one.localeCompare(other, 'en'));
}

/** Every currency with its name, yen and dollar first. */
export function currencyChoices(language: Language, inUse: string): readonly Choice[] {
  const names = new Intl.DisplayNames([language], { type: 'currency' });
  const first = ['JPY', 'USD'];
  const rest = Intl.supportedValuesOf('currency').filter(
    (code) => !first.includes(code) && currencyPlaces(code) !== null,
  );
  return [...new Set([...first, inUse, ...rest])]
    .filter((code) => /^[A-Z]{3}$/u.test(code))
    .map((code) => ({ value: code, label: `${code} - ${names.of(code) ?? code}` }));
}
