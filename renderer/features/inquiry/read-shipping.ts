import type { EventData } from '../../../shared/cases/events';
import { type CodedFault, FieldReading } from '../../../shared/cases/field-reading';
import { plainText } from '../../../shared/cases/typed-values';
import { err, ok, type Result } from '../../../shared/result';
import type { PlainDate } from '../../../shared/time/plain-date';
import { readDayText } from '../intake/day-text';

export type ShippingTyped = {
  readonly name: string;
  readonly address: string;
  readonly telephone: string;
  readonly shipOn: string;
};

/** Reads the shipping details, every fault at its field; the day may stay open until it is agreed on. */
export function readShipping(
  typed: ShippingTyped,
  today: PlainDate,
): Result<Omit<EventData['shipping-details-given'], 'bagNumber'>, readonly CodedFault[]> {
  const reading = new FieldReading();
  const name = reading.requiredText('name', typed.name, 120);
  const address = reading.requiredText('address', typed.address, 500);
  const telephone = reading.requiredText('telephone', plainText(typed.telephone), 60);
  const digits = telephone.replace(/\D/g, '');
  // Fifteen digits is the longest international number (ITU-T E.164).
  if (telephone !== '' && (digits.length < 5 || digits.length > 15 || /[^\d\s+().-]/u.test(telephone))) {
    reading.fault('telephone', 'not-a-phone');
  }
  const shipOn = typed.shipOn.trim() === '' ? null : readDayText(typed.shipOn, today, 'future');
  if (typed.shipOn.trim() !== '' && shipOn === null) reading.fault('shipOn', 'not-a-day');
  if (shipOn !== null && shipOn < today) reading.fault('shipOn', 'day-in-past');
  return reading.faults.length > 0 ? err(reading.faults) : ok({ name, address, telephone, shipOn });
}
