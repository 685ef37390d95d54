import * as z from 'zod';

/**
 * Text that FedEx prints: Latin letters on one line, not blank, at most so many characters. Each message in these
 * schemas is the code of the fault, FedEx's own where one is known.
 */
export function printedText(most: number, tooLong = 'TEXT.TOO.LONG') {
  return z
    .string()
    .max(most, tooLong)
    .regex(/^[\u0020-\u007e\u00a0-\u00ff]*$/, 'TEXT.NOT.LATIN')
    .regex(/\S/, 'TEXT.EMPTY');
}

export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/, 'COUNTRYCODE.INVALID');

/** `2026-12-01`, a day that exists. */
export const dayStampSchema = z.iso.date('SHIPDATESTAMP.INVALID');

export const accountNumberSchema = z.strictObject({
  value: z.string().regex(/^\d{9}$/, 'ACCOUNT.NUMBER.INVALID'),
});

/** The weights of an Express number's first eleven digits; their sum modulo 11, then 10, is the twelfth. */
const expressWeights = [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1];

/** The check digit that belongs to the first eleven digits of an Express tracking number. */
export function expressCheckDigit(elevenDigits: string): number {
  const sum = expressWeights.reduce(
    (total, weight, place) => total + weight * Number(elevenDigits[place]),
    0,
  );
  return (sum % 11) % 10;
}

/** 12 digits with a true check digit, or the 15, 20 or 22 digits of FedEx's other networks. */
export const trackingNumberSchema = z
  .string()
  .min(1, 'TRACKING.TRACKINGNUMBER.EMPTY')
  .regex(/^(\d{12}|\d{15}|\d{20}|\d{22})$/, 'TRACKINGNUMBER.ENTERED.INVALID')
  .refine(
    (digits) => digits.length !== 12 || expressCheckDigit(digits) === Number(digits[11]),
    'TRACKINGNUMBER.ENTERED.INVALID',
  );

/** Refuses what FedEx's schema would let pass unread: the same entry twice in a list of names. */
export function distinct<Name extends string>(names: readonly [Name, ...Name[]]) {
  return z
    .array(z.enum(names))
    .min(1)
    .refine((list) => new Set(list).size === list.length, 'ENTRY.REPEATED');
}
