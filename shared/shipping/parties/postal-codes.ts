/**
 * How a postal code looks in the countries that parcels of this trade go to and come from. General knowledge of the
 * national posts, unchecked; a country that is not here takes any code of letters and digits, or none.
 */
const forms: ReadonlyMap<string, RegExp> = new Map([
  ['US', /^\d{5}(-\d{4})?$/],
  ['JP', /^\d{7}$/],
  ['CA', /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d$/],
  ['GB', /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/],
  ['AU', /^\d{4}$/],
  ['NZ', /^\d{4}$/],
  ['DE', /^\d{5}$/],
  ['FR', /^\d{5}$/],
  ['IT', /^\d{5}$/],
  ['ES', /^\d{5}$/],
  ['NL', /^\d{4} ?[A-Z]{2}$/],
  ['BE', /^\d{4}$/],
  ['AT', /^\d{4}$/],
  ['CH', /^\d{4}$/],
  ['SE', /^\d{3} ?\d{2}$/],
  ['NO', /^\d{4}$/],
  ['DK', /^\d{4}$/],
  ['FI', /^\d{5}$/],
  ['KR', /^\d{5}$/],
  ['CN', /^\d{6}$/],
  ['TW', /^\d{3}(\d{2,3})?$/],
  ['SG', /^\d{6}$/],
  ['TH', /^\d{5}$/],
  ['MY', /^\d{5}$/],
  ['MX', /^\d{5}$/],
  ['BR', /^\d{5}-?\d{3}$/],
  ['IN', /^\d{6}$/],
]);

/** Whether the code, as `plainPostalCode` writes it, is one of that country. */
export function isPostalCodeOf(country: string, code: string): boolean {
  const form = forms.get(country);
  return form === undefined ? /^[A-Z\d -]{0,10}$/.test(code) : form.test(code);
}

/** As FedEx takes it: capitals, Japanese codes without hyphen, US codes of nine digits with one. */
export function plainPostalCode(country: string, typed: string): string {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐-―−ー]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = code.replace(/^〒\s*/, '').replace(/[ -]/g, '');
  switch (country) {
    case 'JP':
      return /^\d{7}$/.test(bare) ? bare : code;
    case 'US':
      return /^\d{9}$/.test(bare) ? `${bare.slice(0, 5)}-${bare.slice(5)}` : code;
    case 'CA':
      return bare.length === 6 ? `${bare.slice(0, 3)} ${bare.slice(3)}` : code;
    case 'GB':
      return /^[A-Z\d]{5,7}$/.test(bare) ? `${bare.slice(0, -3)} ${bare.slice(-3)}` : code;
    default:
      return code;
  }
}
