import type { Instant } from './plain-date';

/** The next moment that can be written, a thousandth of a second on. The moment is an ISO instant in UTC. */
export function justAfter(moment: string): Instant {
  return new Date(Date.parse(moment) + 1).toISOString() as Instant; // toISOString has exactly this form
}
