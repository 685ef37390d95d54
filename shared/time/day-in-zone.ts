import { Temporal } from 'temporal-polyfill';
import { type Instant, type PlainDate, plainDate } from './plain-date';

/** Where all three houses keep their calendar. */
export const houseZone = 'Asia/Tokyo';

/** The calendar day that a moment falls on in a time zone (IANA name, as `Asia/Tokyo`). Throws on a zone that does not exist. */
export function dayInZone(moment: Instant, zone: string): PlainDate {
  const day = plainDate(Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString());
  if (day === null) throw new Error(`The moment ${moment} is outside the years 0001 to 9999.`);
  return day;
}
