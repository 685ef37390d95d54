import type { Wording } from '../language';
import { displayDay } from './display-day';
import { addDays, daysBetween, knownDay, lastDayOfMonth, type PlainDate } from './plain-date';

/** Sunday = 0 to Saturday = 6. */
export const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
export type Weekday = (typeof weekdays)[number];

export const weekdayWording: Readonly<Record<Weekday, Wording>> = {
  0: { en: 'Sun', ja: '日' },
  1: { en: 'Mon', ja: '月' },
  2: { en: 'Tue', ja: '火' },
  3: { en: 'Wed', ja: '水' },
  4: { en: 'Thu', ja: '木' },
  5: { en: 'Fri', ja: '金' },
  6: { en: 'Sat', ja: '土' },
};

const aSunday = knownDay('1970-01-04');

export function weekdayOf(day: PlainDate): Weekday {
  const since = ((daysBetween(aSunday, day) % 7) + 7) % 7;
  return since as Weekday; // a remainder of seven, made positive
}

/** `Sat 2026-11-28`, `2026年11月28日（土）`. */
export function displayDayOfWeek(day: PlainDate): Wording {
  const { en, ja } = weekdayWording[weekdayOf(day)];
  return { en: `${en} ${displayDay(day, 'en')}`, ja: `${displayDay(day, 'ja')}（${ja}）` };
}

export function firstDayOfMonth(day: PlainDate): PlainDate {
  return knownDay(`${day.slice(0, -2)}01`);
}

/** The weeks of a day's month, each from its first weekday on; null where a week reaches into another month. */
export function weeksOfMonth(
  day: PlainDate,
  firstWeekday: Weekday,
): readonly (readonly (PlainDate | null)[])[] {
  const first = firstDayOfMonth(day);
  const count = daysBetween(first, lastDayOfMonth(day)) + 1;
  const before = (weekdayOf(first) - firstWeekday + 7) % 7;
  return Array.from({ length: Math.ceil((before + count) / 7) }, (_, week) =>
    weekdays.map((place) => {
      const number = week * 7 + place - before;
      return number < 0 || number >= count ? null : addDays(first, number);
    }),
  );
}
