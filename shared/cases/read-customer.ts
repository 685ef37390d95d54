import { countryCodes } from '../policies/countries';
import type { Customer } from './customer';
import type { FieldReading } from './field-reading';
import type { CustomerDraft, FieldPath } from './intake-draft';
import { plainText } from './typed-values';

/** Reads a customer as typed; what is faulty stands in the reading, and the answer is then not to be used. */
export function readCustomerFields(fields: CustomerDraft, path: FieldPath, reading: FieldReading): Customer {
  return {
    name: reading.requiredText(`${path}.name`, fields.name, 200),
    kana: reading.text(`${path}.kana`, fields.kana, 200),
    romaji: reading.text(`${path}.romaji`, fields.romaji, 200),
    phones: [
      ...readPhone(`${path}.phone`, fields.phone, reading),
      ...readPhone(`${path}.phone2`, fields.phone2, reading),
    ],
    emails: readEmail(`${path}.email`, fields.email, reading),
    country: readCountry(`${path}.country`, fields.country, reading),
    postalCode: reading.text(`${path}.postalCode`, fields.postalCode, 200),
    address: reading.text(`${path}.address`, fields.address, 500),
    language: fields.language,
    note: reading.text(`${path}.note`, fields.note, 4000),
  };
}

/** ISO 3166-1 alpha-2 in any letter case; null where nothing, or no country, stands there. */
export function typedCountry(typed: string): string | null {
  const code = plainText(typed).toUpperCase();
  return countryCodes.has(code) ? code : null;
}

/** The form of a customer already known, for changing what is known of her. */
export function customerDraftOf(customer: Customer): CustomerDraft {
  const { phones, emails, country, ...fields } = customer;
  return {
    ...fields,
    phone: phones[0] ?? '',
    phone2: phones[1] ?? '',
    email: emails[0] ?? '',
    country: country ?? '',
  };
}

/** Fifteen digits is the longest international number (ITU-T E.164); an extension may follow it. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const isOfPhone = /^\+?[\d\s().\-‐-―ー/]+(?:\s*(?:x|ext\.?|内線)\s*\d+)?$/iu.test(text);
  return isOfPhone && digits.length >= 5 && digits.length <= 20;
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text);
}

function readPhone(path: FieldPath, typed: string, reading: FieldReading): string[] {
  const phone = plainText(typed);
  if (phone === '') return [];
  if (!isPhone(phone)) reading.fault(path, 'not-a-phone');
  return [phone];
}

function readEmail(path: FieldPath, typed: string, reading: FieldReading): string[] {
  const email = plainText(typed);
  if (email === '') return [];
  if (!isEmail(email)) reading.fault(path, 'not-an-email');
  return [email];
}

function readCountry(path: FieldPath, typed: string, reading: FieldReading): string | null {
  if (plainText(typed) === '') return null;
  return typedCountry(typed) ?? reading.fault(path, 'country-unknown');
}
