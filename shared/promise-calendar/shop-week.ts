import { addDays, type PlainDate } from '../time/plain-date';
import { publicHolidayOn } from '../time/public-holidays';
import { type Weekday, weekdayOf } from '../time/weekday';

/** When a shop is closed. A public holiday that is not known closes nothing. */
export type ShopWeek = {
  readonly closedWeekdays: readonly Weekday[];
  readonly isClosedOnPublicHolidays: boolean;
};

export const everyDayOpen: ShopWeek = { closedWeekdays: [], isClosedOnPublicHolidays: false };

export function isClosedOn(day: PlainDate, { closedWeekdays, isClosedOnPublicHolidays }: ShopWeek): boolean {
  if (closedWeekdays.includes(weekdayOf(day))) return true;
  const holiday = isClosedOnPublicHolidays ? publicHolidayOn(day) : null;
  return holiday !== null && holiday !== 'not-known';
}

/** Weeks full of closed days do not come: a shop that is not open within so many days is not open at all. */
const mostDays = 31;

/** The day itself where the shop is open, else the nearest open one after (`step` 1) or before (`step` -1); null where it never opens. */
export function openDayFrom(day: PlainDate, step: 1 | -1, week: ShopWeek): PlainDate | null {
  for (let days = 0; days <= mostDays; days++) {
    const found = addDays(day, days * step);
    if (!isClosedOn(found, week)) return found;
  }
  return null;
}
