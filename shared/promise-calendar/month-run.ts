import { decide } from '../policies/decide';
import type { Decision } from '../policies/decision';
import { type Editions, published } from '../policies/published';
import type { DecisionRequest } from '../policies/request';
import { addDays, daysBetween, type PlainDate } from '../time/plain-date';

/** A run to the workshop for which pieces are gathered, and what it costs to miss it. */
export type MonthRun = {
  /** The day the box leaves. */
  readonly dispatchOn: PlainDate;
  readonly readyTo: PlainDate;
  /** What comes in on this day still goes with it. */
  readonly lastDay: PlainDate;
  /** The run that what comes in on the day after goes with. */
  readonly next: { readonly dispatchOn: PlainDate; readonly readyTo: PlainDate };
  /** Days by which what comes in a day late is ready later. */
  readonly daysSaved: number;
};

/** Longer than any gathering: a run that takes more days than this is none. */
const mostDays = 366;

/**
 * The run that a piece makes, found by asking the policy itself about the days after: how runs are cut is its edition's word.
 * Null where nothing is gathered, or the piece is not received yet.
 */
export function monthRun(
  request: DecisionRequest,
  { outcome, schedule }: Pick<Decision, 'outcome' | 'schedule'>,
  editions: Editions = published,
): MonthRun | null {
  const { receivedOn } = request;
  const { dispatchOn, readyTo } = schedule;
  if (receivedOn === null || dispatchOn === null || readyTo === null || outcome === 'declined') return null;
  for (let days = 1; days <= mostDays; days++) {
    const later = addDays(receivedOn, days);
    const next = decide({ ...request, receivedOn: later }, editions).schedule;
    if (next.dispatchOn === dispatchOn) continue;
    if (next.dispatchOn === null || next.readyTo === null) return null;
    return {
      dispatchOn,
      readyTo,
      lastDay: addDays(later, -1),
      next: { dispatchOn: next.dispatchOn, readyTo: next.readyTo },
      daysSaved: daysBetween(readyTo, next.readyTo),
    };
  }
  return null;
}
