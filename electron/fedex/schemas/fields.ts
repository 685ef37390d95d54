import * as z from 'zod';
import { readTrackingNumber } from '../../../shared/shipping/tracking-number';

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

/** Digits alone, in one of FedEx's lengths, with the right last digit. */
export const trackingNumberSchema = z
  .string()
  .min(1, 'TRACKING.TRACKINGNUMBER.EMPTY')
  .refine((digits) => readTrackingNumber(digits).trackingNumber === digits, 'TRACKINGNUMBER.ENTERED.INVALID');

/** Refuses what FedEx's schema would let pass unread: the same entry twice in a list of names. */
export function distinct<Name extends string>(names: readonly [Name, ...Name[]]) {
  return z
    .array(z.enum(names))
    .min(1)
    .refine((list) => new Set(list).size === list.length, 'ENTRY.REPEATED');
}
