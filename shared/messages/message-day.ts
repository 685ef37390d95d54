import type { Language } from '../language';
import type { PlainDate } from '../time/plain-date';
import { displayDayOfWeek } from '../time/weekday';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day as a letter writes it: `1 June 2026`, `2026年6月1日（月）`. */
export function messageDay(day: PlainDate, language: Language): string {
  if (language === 'ja') return displayDayOfWeek(day).ja;
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return `${Number(dayOfMonth)} ${months[Number(month) - 1] ?? month} ${year}`;
}
