import type { ClauseId, Decision } from '../policies/decision';
import { type Editions, published } from '../policies/published';
import type { DecisionRequest } from '../policies/request';
import type { PlainDate } from '../time/plain-date';
import { type CalendarDay, calendarDays, monthsBetween } from './calendar-days';
import { type LongHoliday, longHolidaysBetween } from './long-holidays';
import { type MonthRun, monthRun } from './month-run';
import { type PromiseStep, promiseSteps } from './promise-steps';
import { everyDayOpen, openDayFrom, type ShopWeek } from './shop-week';

/** Why there is no range: the day of receipt is not known, the policy gives no time, or it takes the request not at all. */
export type NoRange = 'not-received' | 'no-time' | 'declined';

/** The dates of a decision as a person reads a calendar. They are the decision's own: nothing here moves one of them. */
export type PromiseCalendar = {
  readonly range: { readonly from: PlainDate; readonly to: PlainDate } | NoRange;
  /** The first open day from the last day of the range on; null where there is no range or the shop never opens. */
  readonly handOutFrom: PlainDate | null;
  readonly run: MonthRun | null;
  /** The last open day on which a piece makes the run. */
  readonly bringBy: PlainDate | null;
  readonly longHolidays: readonly LongHoliday[];
  readonly steps: readonly PromiseStep[];
  /** First days of the months to be shown. */
  readonly months: readonly PlainDate[];
  readonly days: ReadonlyMap<PlainDate, CalendarDay>;
};

export type CalendarAsking = {
  readonly request: DecisionRequest;
  readonly decision: Decision;
  readonly editions?: Editions;
  readonly week?: ShopWeek;
};

export function promiseCalendar({
  request,
  decision,
  editions = published,
  week = everyDayOpen,
}: CalendarAsking): PromiseCalendar {
  const { receivedOn } = request;
  const { dispatchOn, readyFrom, readyTo } = decision.schedule;
  const range = rangeOf(request, decision);
  const isPromised = typeof range !== 'string';
  const run = monthRun(request, decision, editions);
  const bringBy = run === null ? null : bringByOf(run, receivedOn, week);
  const longHolidays =
    isPromised && readyTo !== null && receivedOn !== null
      ? longHolidaysBetween(request, dispatchOn ?? receivedOn, readyTo, editions)
      : [];
  const handOutFrom = isPromised ? openDayFrom(range.to, 1, week) : null;
  const found = { range, handOutFrom, run, bringBy, longHolidays };
  const last = latest([receivedOn, isPromised ? readyTo : null, handOutFrom, run?.lastDay ?? null]);
  const months = receivedOn === null || last === null ? [] : monthsBetween(receivedOn, last);
  return {
    ...found,
    steps: receivedOn === null ? [] : promiseSteps({ receivedOn, decision, week, ...found }),
    months,
    days: calendarDays(months, {
      receivedOn,
      bringBy,
      dispatchOn: isPromised ? dispatchOn : null,
      readyFrom: isPromised ? readyFrom : null,
      readyTo: isPromised ? readyTo : null,
      handOutFrom,
      longHolidays,
      week,
    }),
  };
}

/** Every clause that the steps lean on, each once, in their order. */
export function clausesOfSteps(steps: readonly PromiseStep[]): readonly ClauseId[] {
  return [...new Set(steps.flatMap(({ clauses }) => clauses))];
}

/** What is already there is there, whatever day it came. */
function bringByOf({ lastDay }: MonthRun, receivedOn: PlainDate | null, week: ShopWeek): PlainDate | null {
  const open = openDayFrom(lastDay, -1, week);
  return open !== null && receivedOn !== null && open < receivedOn ? receivedOn : open;
}

function rangeOf(
  { receivedOn }: DecisionRequest,
  { outcome, schedule: { readyFrom, readyTo } }: Decision,
): PromiseCalendar['range'] {
  if (outcome === 'declined') return 'declined';
  if (receivedOn === null) return 'not-received';
  return readyFrom === null || readyTo === null ? 'no-time' : { from: readyFrom, to: readyTo };
}

function latest(days: readonly (PlainDate | null)[]): PlainDate | null {
  return days.reduce((found, day) => (day !== null && (found === null || day > found) ? day : found), null);
}
