import type { PartyDraft } from './party-draft';
import { plainPostalCode } from './postal-codes';
import { statesByCountry } from './states';
import { mostStreetLines, streetLinesOf } from './street-lines';

type Address = Pick<PartyDraft, 'streetLines' | 'city' | 'stateOrProvince' | 'postalCode' | 'country'>;

const namesAtTheEnd: ReadonlyMap<string, RegExp> = new Map([
  ['US', /[,\s]+(?:U\.?S\.?A?\.?|United States(?: of America)?)$/i],
  ['CA', /[,\s]+Canada$/i],
]);

/**
 * An address kept as one text, as the fields of a label: of the US and Canada the city, state and code at its end, where
 * commas or line breaks set them apart; anywhere else its lines alone, since nothing says which of them is the city. No
 * letter of it is lost, but for the country's name, which has a field of its own.
 */
export function typedAddress({
  address,
  postalCode,
  country,
}: {
  readonly address: string;
  readonly postalCode: string;
  readonly country: string;
}): Address {
  const plain = address.normalize('NFKC').trim();
  const name = namesAtTheEnd.get(country);
  const local = name === undefined ? plain : plain.replace(name, '');
  const parts = northAmerican(local, country, plainPostalCode(country, postalCode));
  return {
    streetLines: withEmptyLines(streetLinesOf(parts?.street ?? local)),
    city: parts?.city ?? '',
    stateOrProvince: parts?.state ?? '',
    postalCode: parts?.code ?? postalCode.trim(),
    country,
  };
}

function northAmerican(text: string, country: string, keptCode: string) {
  const states = statesByCountry.get(country);
  const end = /^(.+)[,\n]\s*([^,\n\d]+?)[,\s]+([A-Z]{2})(?:[,\s]+([A-Z\d][A-Z\d -]{3,9}))?$/is.exec(text);
  const [, street = '', city = '', typedState = '', typedCode = ''] = end ?? [];
  const state = typedState.toUpperCase();
  if (states === undefined || !states.has(state)) return null;
  const code = plainPostalCode(country, typedCode);
  // Two codes that differ: a person is to see both.
  if (code !== '' && keptCode !== '' && code !== keptCode) return null;
  return { street: street.trim(), city: city.trim(), state, code: code === '' ? keptCode : code };
}

function withEmptyLines(lines: readonly string[]): readonly string[] {
  return [...lines, ...Array<string>(Math.max(0, mostStreetLines - lines.length)).fill('')];
}
