import holidays from '@holiday-jp/holiday_jp/lib/holidays.js';
import type { Wording } from '../language';
import { addDays, type PlainDate, yearOf } from './plain-date';

/** First and last year that the library knows. Outside of them nothing is known, which is not the same as no holiday. */
export const holidayYears = { first: 1970, last: 2050 } as const;

/**
 * The last year whose days were published in the official gazette when the library's version was made: the equinoxes of
 * later years are calculated, and laws may still move a day. To be looked at whenever the library is renewed.
 */
export const lastAnnouncedYear = 2026;

export type PublicHoliday = { readonly on: PlainDate; readonly name: Wording };

// Every day of the library by its date; its own type lists each day apart, and so knows no other.
const byDay: Readonly<Record<string, { readonly name: string; readonly name_en: string }>> = holidays;

/** The public holiday of Japan on that day, null where it is none, `not-known` outside of the library's years. */
export function publicHolidayOn(day: PlainDate): PublicHoliday | null | 'not-known' {
  const year = yearOf(day);
  if (year < holidayYears.first || year > holidayYears.last) return 'not-known';
  const found = Object.hasOwn(byDay, day) ? byDay[day] : undefined;
  return found === undefined ? null : { on: day, name: { en: found.name_en, ja: found.name } };
}

/** Every public holiday from the first to the last day; `isWhole` false where some of these days are not known. */
export function publicHolidaysBetween(
  first: PlainDate,
  last: PlainDate,
): { readonly found: readonly PublicHoliday[]; readonly isWhole: boolean } {
  const found: PublicHoliday[] = [];
  let isWhole = true;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const holiday = publicHolidayOn(day);
    if (holiday === 'not-known') isWhole = false;
    else if (holiday !== null) found.push(holiday);
  }
  return { found, isWhole };
}
