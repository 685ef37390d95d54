import * as z from 'zod';
import { countryCodes } from '../../policies/countries';
import type { ShippingFault, ShippingFaultCode } from '../faults';
import type { Party } from '../party';
import { isInLatin } from './latin-letters';
import { isPostalCodeOf } from './postal-codes';
import { countriesWithoutState, statesByCountry } from './states';
import { longestStreetLine, mostStreetLines } from './street-lines';

/** Of FedEx's contact; a mail server takes 254. */
const longestEmail = 80;

/** What FedEx's own schema takes and its desks refuse, and what a label cannot say; in the order of the form. */
export function partyFaults(party: Party, path: string): readonly ShippingFault[] {
  const text = (field: 'contactName' | 'companyName' | 'city', longest: number) =>
    textFaults(party[field], longest).map(at(`${path}.${field}`));
  return [
    ...(party.contactName === '' && party.companyName === ''
      ? [{ path: `${path}.contactName`, code: 'name-or-company' } as const]
      : []),
    ...text('contactName', 70),
    ...text('companyName', 35),
    ...streetFaults(party.streetLines, `${path}.streetLines`),
    ...(party.city === '' ? [at(`${path}.city`)('required')] : []),
    ...text('city', 35),
    ...stateFaults(party).map(at(`${path}.stateOrProvince`)),
    ...postalFaults(party).map(at(`${path}.postalCode`)),
    ...countryFaults(party.country).map(at(`${path}.country`)),
    ...phoneFaults(party).map(at(`${path}.phone`)),
    ...emailFaults(party.email).map(at(`${path}.email`)),
    ...(/^[A-Za-z0-9 .\-/]{0,18}$/.test(party.taxId) ? [] : [at(`${path}.taxId`)('tax-id-form')]),
  ];
}

function at(path: string): (code: ShippingFaultCode) => ShippingFault {
  return (code) => ({ path, code });
}

function textFaults(text: string, longest: number): readonly ShippingFaultCode[] {
  if (!isInLatin(text)) return ['needs-latin'];
  return text.length > longest ? ['too-long'] : [];
}

function streetFaults(lines: readonly string[], path: string): readonly ShippingFault[] {
  if (lines.length === 0) return [{ path: `${path}.0`, code: 'required' }];
  return lines.flatMap((line, place): readonly ShippingFault[] => {
    const here = at(`${path}.${place}`);
    if (place >= mostStreetLines) return [here('too-many-street-lines')];
    if (!isInLatin(line)) return [here('needs-latin')];
    return line.length > longestStreetLine ? [here('street-line-too-long')] : [];
  });
}

function stateFaults({ country, stateOrProvince: state }: Party): readonly ShippingFaultCode[] {
  if (countriesWithoutState.has(country)) return state === '' ? [] : ['state-not-used'];
  const known = statesByCountry.get(country);
  if (known === undefined) return /^([A-Z]{2})?$/.test(state) ? [] : ['state-unknown'];
  if (state === '') return ['state-needed'];
  return known.has(state) ? [] : ['state-unknown'];
}

function postalFaults({ country, postalCode }: Party): readonly ShippingFaultCode[] {
  if (isPostalCodeOf(country, postalCode)) return [];
  return [postalCode === '' ? 'required' : 'postal-code-form'];
}

function countryFaults(country: string): readonly ShippingFaultCode[] {
  if (country === '') return ['required'];
  return countryCodes.has(country) ? [] : ['country-unknown'];
}

function phoneFaults({ country, phone }: Party): readonly ShippingFaultCode[] {
  if (phone === '') return ['required'];
  if (!/^\d+$/.test(phone)) return ['not-a-phone'];
  if (statesByCountry.has(country)) return phone.length === 10 ? [] : ['phone-us-length'];
  return phone.length >= 10 && phone.length <= 15 ? [] : ['phone-length'];
}

function emailFaults(email: string): readonly ShippingFaultCode[] {
  if (email === '') return [];
  if (!z.email().safeParse(email).success) return ['not-an-email'];
  return email.length > longestEmail ? ['too-long'] : [];
}
