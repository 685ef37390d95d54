import * as z from 'zod';
import { countryCodeSchema, printedText } from './fields';

const postalCodes: Readonly<Record<string, RegExp>> = {
  JP: /^\d{3}-?\d{4}$/,
  US: /^\d{5}(-?\d{4})?$/,
  CA: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/,
};

const countriesWithStates = new Set(['US', 'CA']);

const placeFields = {
  city: printedText(35, 'CITY.TOO.LONG'),
  stateOrProvinceCode: z
    .string()
    .regex(/^[A-Z]{2}$/, 'STATEORPROVINCECODE.MAXCHAREXCEEDED')
    .optional(),
  postalCode: printedText(10, 'POSTALCODE.TOO.LONG').optional(),
  countryCode: countryCodeSchema,
};

type Place = {
  readonly stateOrProvinceCode?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly countryCode: string;
};

/** Japan's prefectures are no states to FedEx; a postal code has its country's form. */
function checkPlace({ value: place, issues }: z.core.ParsePayload<Place>): void {
  const refuse = (field: keyof Place, message: string) =>
    issues.push({ code: 'custom', path: [field], message, input: place[field] });
  if (place.countryCode === 'JP' && place.stateOrProvinceCode !== undefined)
    refuse('stateOrProvinceCode', 'STATEORPROVINCECODE.INVALID');
  const form = postalCodes[place.countryCode];
  if (form !== undefined && !form.test(place.postalCode ?? ''))
    refuse('postalCode', place.postalCode === undefined ? 'POSTALCODE.REQUIRED' : 'POSTALCODE.INVALID');
}

const streetFields = {
  streetLines: z
    .array(printedText(35, 'STREETLINES.TOO.LONG'))
    .min(1, 'STREETLINES.REQUIRED')
    .max(3, 'STREETLINES.TOO.MANY'),
  ...placeFields,
};

/** A parcel cannot go to the United States or Canada without a state. */
function hasState(place: Place): boolean {
  return !countriesWithStates.has(place.countryCode) || place.stateOrProvinceCode !== undefined;
}

const stateRequired = { path: ['stateOrProvinceCode'], message: 'STATEORPROVINCECODE.REQUIRED' };

export const addressSchema = z
  .strictObject({ ...streetFields, residential: z.boolean().optional() })
  .check(checkPlace)
  .refine(hasState, stateRequired);

/** What the address service is asked about: it finds out itself whether somebody lives there. */
export const addressInQuestionSchema = z
  .strictObject(streetFields)
  .check(checkPlace)
  .refine(hasState, stateRequired);

/** What a rate depends on: a place, without a street. */
export const placeSchema = z
  .strictObject({ ...placeFields, city: placeFields.city.optional(), residential: z.boolean().optional() })
  .check(checkPlace);

export const contactSchema = z
  .strictObject({
    personName: printedText(70, 'PERSONNAME.TOO.LONG').optional(),
    companyName: printedText(35, 'COMPANYNAME.TOO.LONG').optional(),
    phoneNumber: z.string().regex(/^\d{10,15}$/, 'PHONENUMBER.INVALID'),
    phoneExtension: z
      .string()
      .regex(/^\d{1,6}$/, 'PHONEEXTENSION.INVALID')
      .optional(),
    emailAddress: z.email('EMAILADDRESS.INVALID').max(80, 'EMAILADDRESS.TOO.LONG').optional(),
  })
  .refine((contact) => contact.personName !== undefined || contact.companyName !== undefined, {
    path: ['personName'],
    message: 'CONTACTNAME.REQUIRED',
  });

const taxNumberSchema = z.strictObject({
  number: printedText(18, 'TINS.NUMBER.TOO.LONG'),
  tinType: z.enum([
    'PERSONAL_NATIONAL',
    'PERSONAL_STATE',
    'FEDERAL',
    'BUSINESS_NATIONAL',
    'BUSINESS_STATE',
    'BUSINESS_UNION',
  ]),
});

/** Shipper or recipient. A telephone number in the United States or Canada has exactly ten digits. */
export const partySchema = z
  .strictObject({
    contact: contactSchema,
    address: addressSchema,
    tins: z.array(taxNumberSchema).min(1).max(4).optional(),
  })
  .refine(
    ({ address, contact }) =>
      !countriesWithStates.has(address.countryCode) || contact.phoneNumber.length === 10,
    { path: ['contact', 'phoneNumber'], message: 'PHONENUMBER.INVALID' },
  );

export type FedexParty = z.output<typeof partySchema>;
