import { type Instant, instant, type PlainDate } from './plain-date';

/** The moment as the `Date` that a library asks for. */
export function libraryDate(moment: Instant): Date {
  return new Date(moment);
}

/** The first moment of the day in UTC, for what is dated to the day alone. */
export function startOfDay(day: PlainDate): Instant {
  const moment = instant(`${day}T00:00:00Z`);
  if (moment === null) throw new Error(`${day} has no first moment.`);
  return moment;
}
