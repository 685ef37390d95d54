import { minutesBetween } from '../../time/minutes-between';
import type { StaffId } from '../ids';
import type { WorkEntry } from './standing';

export type WorkTime = {
  /** Whose clock runs, and the moment it was started. */
  readonly clocks: ReadonlyMap<StaffId, string>;
  /** Minutes written down and measured; null = work that nobody's name stands under. */
  readonly minutes: ReadonlyMap<StaffId | null, number>;
};

/**
 * How long each person worked on a piece, from its entries in the order of their events: a start opens the clock of its
 * person, an end closes it, and minutes that a person wrote stand in place of measured ones.
 */
export function workTime(work: readonly WorkEntry[]): WorkTime {
  const clocks = new Map<StaffId, string>();
  const minutes = new Map<StaffId | null, number>();
  for (const { by, startedAt, stoppedAt, minutes: written } of work) {
    const from = startedAt ?? (by === null ? undefined : clocks.get(by)) ?? null;
    if (by !== null && stoppedAt !== null) clocks.delete(by);
    if (by !== null && stoppedAt === null && startedAt !== null) clocks.set(by, startedAt);
    const measured = stoppedAt === null || from === null ? 0 : minutesBetween(from, stoppedAt);
    minutes.set(by, (minutes.get(by) ?? 0) + (written ?? measured));
  }
  return { clocks, minutes };
}

/** The bill of an outside workshop is book-keeping: whoever writes it down had no hand in the work. */
export function isHandWork({ outsideCost, ...work }: WorkEntry): boolean {
  const isEmpty =
    work.startedAt === null &&
    work.stoppedAt === null &&
    work.minutes === null &&
    [work.tasks, work.measurements, work.metalAdded, work.stonesAdded].every(({ length }) => length === 0);
  return outsideCost === null || !isEmpty;
}
