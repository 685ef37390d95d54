import type { Instant, PlainDate } from '../../shared/time/plain-date';

/** The only place in the renderer that reads the clock. */
export function now(): Instant {
  // toISOString has exactly the shape of an Instant.
  return new Date().toISOString() as Instant;
}

/** The shop's calendar day at this moment, counted in its own time zone (IANA name). */
export function today(timeZone: string): PlainDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date());
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  // Built from numeric parts, so it has the shape of a PlainDate.
  return `${part('year')}-${part('month')}-${part('day')}` as PlainDate;
}

/** Milliseconds from a fixed start, for measuring how far apart two moments are. */
export function stopwatch(): number {
  return performance.now();
}
