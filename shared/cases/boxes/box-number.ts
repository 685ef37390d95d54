import { mod37_36 } from 'cdigit';
import * as z from 'zod';
import type { PlainDate } from '../../time/plain-date';
import type { Station } from '../ids';

/** `BOX-GZ-261130-1-C`: station, day of the run, number of the day, check character (ISO 7064 MOD 37,36). */
export const boxNumberSchema = z
  .string()
  .regex(/^BOX-[A-Z]{1,3}-\d{6}-\d{1,2}-[0-9A-Z]$/)
  .brand<'BoxNumber'>();
export type BoxNumber = z.infer<typeof boxNumberSchema>;

export const boxIdSchema = z.uuid().brand<'BoxId'>();
export type BoxId = z.infer<typeof boxIdSchema>;

/** @param sequence counts the boxes of one station on one day, from 1 to 99 */
export function boxNumber(station: Station, day: PlainDate, sequence: number): BoxNumber {
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > 99) {
    throw new RangeError(`${sequence} counts no box of a day: it must be a whole number from 1 to 99.`);
  }
  const parts = ['BOX', station, day.slice(2).replaceAll('-', ''), String(sequence)];
  return [...parts, mod37_36.compute(parts.join(''))].join('-') as BoxNumber; // of that form by construction
}
