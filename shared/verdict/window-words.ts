import type { Wording } from '../language';
import { displayDay } from '../time/display-day';
import { addDays, daysBetween, type PlainDate } from '../time/plain-date';

/** What a day is within the days after delivery that a policy gives, the last one included. */
export function dayInWindow(deliveredOn: PlainDate, on: PlainDate, days: number): Wording {
  const after = daysBetween(deliveredOn, on);
  const last = addDays(deliveredOn, days);
  if (after < 0) return { en: 'before the delivery', ja: 'お届け前' };
  if (after === 0) return { en: 'the day of delivery, from which the days count', ja: 'お届け当日、起算日' };
  const count: Wording = {
    en: `${after} day${after === 1 ? '' : 's'} after delivery`,
    ja: `お届けから${after}日目`,
  };
  const left = days - after;
  if (left === 0) return { en: `${count.en}, the last day of the window`, ja: `${count.ja}、期限の最終日` };
  if (left > 0) {
    return {
      en: `${count.en}, in the window, which runs until ${displayDay(last, 'en')}`,
      ja: `${count.ja}、期限内で${displayDay(last, 'ja')}まで`,
    };
  }
  return {
    en: `${count.en}, past the last day, ${displayDay(last, 'en')}`,
    ja: `${count.ja}、期限の${displayDay(last, 'ja')}を過ぎています`,
  };
}

/** The last day of a window that is counted from a day of delivery. */
export function windowUntil(deliveredOn: PlainDate, days: number): Wording {
  const last = addDays(deliveredOn, days);
  return {
    en: `the ${days} days after it run until ${displayDay(last, 'en')}, that day included`,
    ja: `期限は${days}日後の${displayDay(last, 'ja')}まで、当日を含む`,
  };
}
