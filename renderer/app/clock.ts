import { dayInZone } from '../../shared/time/day-in-zone';
import type { Instant, PlainDate } from '../../shared/time/plain-date';

/** The only place in the renderer that reads the clock. */
export function now(): Instant {
  // toISOString has exactly the shape of an Instant.
  return new Date().toISOString() as Instant;
}

/** The shop's calendar day at this moment, counted in its own time zone (IANA name). */
export function today(timeZone: string): PlainDate {
  return dayInZone(now(), timeZone);
}
