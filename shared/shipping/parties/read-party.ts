import type { ShippingFault } from '../faults';
import type { Party } from '../party';
import { labelText } from './latin-letters';
import type { PartyDraft } from './party-draft';
import { partyFaults } from './party-faults';
import { plainPostalCode } from './postal-codes';
import { statesByCountry } from './states';

/** The party that was typed, with what is wrong with it; it may be used only where nothing is. */
export function readParty(
  draft: PartyDraft,
  path: string,
): { readonly party: Party; readonly faults: readonly ShippingFault[] } {
  const country = labelText(draft.country).toUpperCase();
  const filled = draft.streetLines.flatMap((line, place) => {
    const text = labelText(line);
    return text === '' ? [] : [{ text, place }];
  });
  const party: Party = {
    contactName: labelText(draft.contactName),
    companyName: labelText(draft.companyName),
    streetLines: filled.map(({ text }) => text),
    city: labelText(draft.city),
    stateOrProvince: plainState(draft.stateOrProvince),
    postalCode: plainPostalCode(country, draft.postalCode),
    country,
    phone: plainPhone(country, draft.phone),
    email: draft.email.normalize('NFKC').trim(),
    taxId: labelText(draft.taxId),
    isResidential: draft.isResidential,
  };
  // An empty line between two filled ones moves the later ones up; their faults stay where they were typed.
  const places = new Map(filled.map(({ place }, index) => [`${path}.streetLines.${index}`, place]));
  const faults = partyFaults(party, path).map((fault) => {
    const place = places.get(fault.path);
    return place === undefined ? fault : { ...fault, path: `${path}.streetLines.${place}` };
  });
  return { party, faults };
}

function plainState(typed: string): string {
  return labelText(typed).replaceAll('.', '').toUpperCase();
}

/** Digits alone; of a number in North America without the 1 of its country. What is no telephone number stays as typed. */
function plainPhone(country: string, typed: string): string {
  const phone = labelText(typed);
  if (!/^\+?[\d\s().\-/ー]*$/u.test(phone)) return phone;
  const digits = phone.replace(/\D/g, '');
  return statesByCountry.has(country) && /^1\d{10}$/.test(digits) ? digits.slice(1) : digits;
}
