import type { Instant } from '../shared/time/plain-date';

/** The only place in the main process that reads the clock. */
export function now(): Instant {
  // toISOString has exactly the shape of an Instant.
  return new Date().toISOString() as Instant;
}
