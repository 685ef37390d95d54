import type {
  AddressReading,
  AddressStanding,
  AddressSuggestion,
} from '../../../shared/shipping/address-reading';
import type { Party } from '../../../shared/shipping/party';
import type { AddressReply, ResolvedAddress } from '../schemas/address-reply';
import { carrierAlerts } from './alerts';

const places = {
  BUSINESS: 'business',
  RESIDENTIAL: 'residential',
  MIXED: 'mixed',
} as const;

function placeOf(classification: string | null): AddressReading['place'] {
  const known = Object.entries(places).find(([name]) => name === classification);
  return known?.[1] ?? 'unknown';
}

function suggestionOf(address: ResolvedAddress, party: Party): AddressSuggestion {
  const { base, addOn } = address.parsedPostalCode ?? { base: null, addOn: null };
  const postalCode = address.postalCode ?? [base, addOn].filter(Boolean).join('-');
  return {
    streetLines: [...address.streetLinesToken],
    city: address.city ?? party.city,
    // FedEx has prefectures for Japan and refuses a shipment that names one.
    stateOrProvince: party.country === 'JP' ? '' : (address.stateOrProvinceCode ?? ''),
    postalCode: postalCode === '' ? party.postalCode : postalCode,
    country: address.countryCode ?? party.country,
  };
}

const bare = (text: string) => text.toUpperCase().replace(/[^0-9A-Z]/gu, '');

/** The longer postal code of the United States says the same place more exactly: it is no other address. */
function isSamePlace(suggestion: AddressSuggestion, party: Party): boolean {
  const sameStreet = bare(suggestion.streetLines.join(' ')) === bare(party.streetLines.join(' '));
  const sameCode = bare(suggestion.postalCode).startsWith(bare(party.postalCode));
  const sameState = suggestion.stateOrProvince === party.stateOrProvince;
  return sameStreet && sameCode && sameState && bare(suggestion.city) === bare(party.city);
}

function standingOf(address: ResolvedAddress, isSame: boolean): AddressStanding {
  const { attributes } = address;
  if (attributes?.CountrySupported === false) return 'not-covered';
  if (attributes?.SuiteRequiredButMissing === true || attributes?.InvalidSuiteNumber === true)
    return 'incomplete';
  const isFound = attributes?.Resolved === true || attributes?.Matched === true || attributes?.DPV === true;
  if (!isFound) return 'not-found';
  return isSame ? 'confirmed' : 'differs';
}

/** What FedEx thinks of the one address that was asked about. */
export function addressReading({ output }: AddressReply, party: Party): AddressReading {
  const [first] = output.resolvedAddresses;
  const alerts = carrierAlerts(output.alerts);
  if (first === undefined) return { standing: 'not-found', place: 'unknown', suggestions: [], alerts };
  const others = output.resolvedAddresses
    .filter(({ streetLinesToken }) => streetLinesToken.length > 0)
    .map((address) => suggestionOf(address, party))
    .filter((suggestion) => !isSamePlace(suggestion, party));
  const standing = standingOf(first, isSamePlace(suggestionOf(first, party), party));
  const messages = first.customerMessages.map(({ code, message }) => ({
    code: code ?? '',
    alertType: 'NOTE',
    message,
  }));
  return {
    standing,
    place: placeOf(first.classification),
    suggestions: standing === 'not-found' ? [] : others,
    alerts: [...alerts, ...carrierAlerts(messages)],
  };
}
