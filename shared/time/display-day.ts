import type { Language } from '../language';
import type { PlainDate } from './plain-date';

/** A day as a person reads it in a sentence: `2026-06-01`, `2026年6月1日`. */
export function displayDay(day: PlainDate, language: Language): string {
  if (language === 'en') return day;
  return `${Number(day.slice(0, -6))}年${Number(day.slice(-5, -3))}月${Number(day.slice(-2))}日`;
}
