import type { Language } from '../../shared/language';
import { locales } from './locales';

/** A count that stands alone, with its thousands apart; words have theirs by `{{count, number}}`. */
export function showCount(count: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(count);
}
