import type { Instant } from './plain-date';

/** What formatters of the platform want: milliseconds since 1970 of a canonical moment (`…Z`). */
export function epochMilliseconds(moment: string): number {
  return Date.parse(moment);
}

/** The canonical moment of so many milliseconds since 1970. */
export function momentOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant; // toISOString has exactly this form
}

/** Noon of a day in UTC: a moment that every formatter set to UTC shows as that day. */
export function noonOfDay(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
