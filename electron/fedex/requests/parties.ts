import type * as z from 'zod';
import type { Party } from '../../../shared/shipping/party';
import type { addressInQuestionSchema, partySchema } from '../schemas/party';

/** An empty text is a thing that is not there; FedEx wants it left out. */
export function given<Key extends string>(key: Key, text: string): { readonly [K in Key]?: string } {
  // A computed key widens to string; it is the one given.
  return text === '' ? {} : ({ [key]: text } as { readonly [K in Key]: string });
}

export function fedexStreet(party: Party): z.input<typeof addressInQuestionSchema> {
  return {
    streetLines: [...party.streetLines],
    city: party.city,
    ...given('stateOrProvinceCode', party.stateOrProvince),
    ...given('postalCode', party.postalCode),
    countryCode: party.country,
  };
}

export function fedexParty(party: Party): z.input<typeof partySchema> {
  return {
    contact: {
      ...given('personName', party.contactName),
      ...given('companyName', party.companyName),
      phoneNumber: party.phone,
      ...given('emailAddress', party.email),
    },
    address: { ...fedexStreet(party), residential: party.isResidential },
    ...(party.taxId === '' ? {} : { tins: [{ number: party.taxId, tinType: taxNumberKind(party) }] }),
  };
}

/** A private person's number is her own; a company's is the company's. */
function taxNumberKind({ companyName }: Party): 'PERSONAL_NATIONAL' | 'BUSINESS_NATIONAL' {
  return companyName === '' ? 'PERSONAL_NATIONAL' : 'BUSINESS_NATIONAL';
}
