import type { Language } from '../../shared/language';
import { epochMilliseconds, noonOfDay } from '../../shared/time/epoch';
import { locales } from './locales';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  formatters.set(key, known);
  return known;
}

/** `Sun 22 Nov 2026`, `2026年11月22日(日)`. */
export function showDay(day: string, language: Language): string {
  return formatter(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: language === 'ja' ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
  })
    .format(noonOfDay(day))
    .replace(',', '');
}

/** For narrow columns: `22 Nov`, `11月22日`; the year is said when it is not the one given. */
export function showShortDay(day: string, language: Language, thisYear: string): string {
  const isThisYear = day.slice(0, 4) === thisYear.slice(0, 4);
  return formatter(language, {
    timeZone: 'UTC',
    month: language === 'ja' ? 'long' : 'short',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' as const }),
  }).format(noonOfDay(day));
}

/** The month of a day: `November 2026`, `2026年11月`. */
export function showMonth(day: string, language: Language): string {
  return formatter(language, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(noonOfDay(day));
}

/** A moment by the shop's clock: `22 Nov 2026, 14:05`. */
export function showMoment(instant: string, language: Language, timeZone: string): string {
  return formatter(language, {
    timeZone,
    year: 'numeric',
    month: language === 'ja' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(epochMilliseconds(instant));
}

/** The time of day by the shop's clock: `14:05`. */
export function showTime(instant: string, language: Language, timeZone: string): string {
  return formatter(language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    epochMilliseconds(instant),
  );
}
