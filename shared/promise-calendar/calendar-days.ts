import type { Wording } from '../language';
import { addDays, addMonths, lastDayOfMonth, type PlainDate } from '../time/plain-date';
import { publicHolidayOn } from '../time/public-holidays';
import { firstDayOfMonth } from '../time/weekday';
import type { LongHoliday } from './long-holidays';
import { isClosedOn, type ShopWeek } from './shop-week';

export const calendarMarks = [
  'received',
  'bring-by',
  'dispatch',
  'ready',
  'hand-out',
  'long-holiday',
  'public-holiday',
  'closed',
] as const;
/** What a day of the calendar is. */
export type CalendarMark = (typeof calendarMarks)[number];

export type CalendarDay = {
  readonly marks: readonly CalendarMark[];
  /** Of the public holiday and of the long one, where it is one. */
  readonly holidays: readonly Wording[];
};

type Marked = {
  readonly receivedOn: PlainDate | null;
  readonly bringBy: PlainDate | null;
  readonly dispatchOn: PlainDate | null;
  readonly readyFrom: PlainDate | null;
  readonly readyTo: PlainDate | null;
  readonly handOutFrom: PlainDate | null;
  readonly longHolidays: readonly LongHoliday[];
  readonly week: ShopWeek;
};

/** First days of the months from the month of the one day to that of the other. */
export function monthsBetween(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const months: PlainDate[] = [];
  for (let month = firstDayOfMonth(from); month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Every day of the months, with what it is; a day that is nothing in particular has no marks. */
export function calendarDays(
  months: readonly PlainDate[],
  marked: Marked,
): ReadonlyMap<PlainDate, CalendarDay> {
  const days = new Map<PlainDate, CalendarDay>();
  for (const month of months) {
    const last = lastDayOfMonth(month);
    for (let day = month; day <= last; day = addDays(day, 1)) days.set(day, calendarDay(day, marked));
  }
  return days;
}

function calendarDay(day: PlainDate, marked: Marked): CalendarDay {
  const { readyFrom, readyTo } = marked;
  const known = publicHolidayOn(day);
  const publicHoliday = known === 'not-known' ? null : known;
  const longHoliday = marked.longHolidays.find(({ from, to }) => from <= day && day <= to);
  const is: Readonly<Record<CalendarMark, boolean>> = {
    received: day === marked.receivedOn,
    'bring-by': day === marked.bringBy,
    dispatch: day === marked.dispatchOn,
    ready: readyFrom !== null && readyTo !== null && readyFrom <= day && day <= readyTo,
    'hand-out': day === marked.handOutFrom && day !== readyTo,
    'long-holiday': longHoliday !== undefined,
    'public-holiday': publicHoliday !== null,
    closed: isClosedOn(day, marked.week),
  };
  return {
    marks: calendarMarks.filter((mark) => is[mark]),
    holidays: [publicHoliday?.name, longHoliday?.name].filter((name) => name !== undefined),
  };
}
