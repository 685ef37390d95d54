import type { Wording } from '../language';
import { groupedAmount, type Money } from '../money/money';

const currencyNames: Readonly<Record<string, string>> = { JPY: '円', USD: '米ドル', EUR: 'ユーロ' };

/** An amount as a clause writes it: `USD 2,500`, `2,500米ドル`; nothing is said of no cents. */
export function amountWords(amount: Money): Wording {
  const { currency } = amount;
  const figures = groupedAmount(amount).replace(/\.0+$/, '');
  return { en: `${currency} ${figures}`, ja: `${figures}${currencyNames[currency] ?? ` ${currency}`}` };
}

/** Days as a clause writes them, in weeks where they come out whole: `a week`, `2 weeks`, `10 days`. */
export function daysOrWeeks(days: number): Wording {
  if (days === 0 || days % 7 !== 0) return { en: counted(days, 'day'), ja: `${days}日` };
  const weeks = days / 7;
  return { en: weeks === 1 ? 'a week' : `${weeks} weeks`, ja: `${weeks}週間` };
}

/** From so many days to so many: `7 to 9 weeks`, `50 to 60 days`; one figure where both are the same. */
export function spanOfDays(least: number, most: number): Wording {
  if (least === most) return daysOrWeeks(least);
  if (least % 7 === 0 && most % 7 === 0) {
    return { en: `${least / 7} to ${most / 7} weeks`, ja: `${least / 7}〜${most / 7}週間` };
  }
  return { en: `${least} to ${most} days`, ja: `${least}〜${most}日` };
}

/** `1 day`, `2 days`; the English plural is the word with an s. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

// Countries that English gives an article, as far as anything is sent there.
const withArticle: ReadonlySet<string> = new Set(
  'AE BS CD CF CG CK CZ DO FK FO GB GM IM KM KY MH MP MV NL PH SB TC VA VG VI'.split(' '),
);
const regions = {
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
  ja: new Intl.DisplayNames(['ja'], { type: 'region' }),
};

/** A country of ISO 3166-1 alpha-2 within a sentence: `the US`, `Canada`. */
export function countryWords(code: string): Wording {
  if (code === 'US') return { en: 'the US', ja: '米国' };
  const name = regions.en.of(code) ?? code;
  return { en: withArticle.has(code) ? `the ${name}` : name, ja: regions.ja.of(code) ?? code };
}

/** `a`, `a or b`, `a, b or c`; in Japanese with dots between. */
export function oneOf(words: readonly Wording[]): Wording {
  const english = words.map(({ en }) => en);
  const last = english.pop() ?? '';
  return {
    en: english.length === 0 ? last : `${english.join(', ')} or ${last}`,
    ja: words.map(({ ja }) => ja).join('・'),
  };
}
