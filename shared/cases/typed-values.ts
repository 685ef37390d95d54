import { currencyPlaces } from '../money/currencies';
import { type Money, parseAmount } from '../money/money';
import { ringSizeCoefficients } from '../ring-sizes/coefficients';
import { type PlainDate, plainDate } from '../time/plain-date';
import type { FaultCode } from './fault-codes';
import type { YesNo } from './intake-draft';

/** What a typed text says; `fault` where it cannot be read, `value` null where nothing was typed. */
export type Typed<T> = { readonly value: T | null; readonly fault: FaultCode | null };

const nothing = { value: null, fault: null } as const;
const refuse = (fault: FaultCode) => ({ value: null, fault });
const read = <T>(value: T) => ({ value, fault: null });

/** Half-width, without spaces around: what a Japanese keyboard and a Latin one both mean. */
export function plainText(typed: string): string {
  return typed.normalize('NFKC').trim();
}

/** `2026-05-01`, `2026/5/1`, `2026.5.1`, `2026年5月1日`. */
export function typedDay(typed: string): Typed<PlainDate> {
  const text = plainText(typed);
  if (text === '') return nothing;
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text);
  const [, year = '', month = '', dayOfMonth = ''] = parts ?? [];
  const day = plainDate(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
  return day === null ? refuse('not-a-day') : read(day);
}

/** A whole number from 0 up. */
export function typedCount(typed: string): Typed<number> {
  const text = plainText(typed);
  if (text === '') return nothing;
  return /^\d{1,4}$/.test(text) ? read(Number(text)) : refuse('not-a-count');
}

/** A Japanese ring size: 1 to 30, in halves. */
export function typedSize(typed: string): Typed<number> {
  const number = typedNumber(typed);
  if (number.value === null) return number;
  const { smallest, largest } = ringSizeCoefficients.jp;
  if (number.value < smallest || number.value > largest) return refuse('size-range');
  return inHalves(number.value);
}

/** A number of sizes up or down: 0 to 29, in halves. */
export function typedSizesAway(typed: string): Typed<number> {
  const number = typedNumber(typed);
  if (number.value === null) return number;
  const { smallest, largest } = ringSizeCoefficients.jp;
  if (number.value > largest - smallest) return refuse('size-range');
  return inHalves(number.value);
}

/** `120000`, `120,000`, `1,234.50`, with or without the yen or dollar sign. */
export function typedAmount(typed: string, currency: string): Typed<Money> {
  const text = plainText(typed)
    .replace(/^(?:¥|\\|US\$|\$)\s*/, '')
    .replace(/\s*円$/, '');
  if (text === '') return plainText(typed) === '' ? nothing : refuse('not-an-amount');
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text)) return refuse('not-an-amount');
  const places = currencyPlaces(currency);
  // The currency has a field, and a fault, of its own.
  if (places === null) return nothing;
  const plain = text.replaceAll(',', '');
  if ((plain.split('.')[1] ?? '').length > places) return refuse('decimal-places');
  const amount = parseAmount(plain, currency);
  return amount === null ? refuse('amount-too-large') : read(amount);
}

export function typedYesNo(typed: YesNo): boolean | null {
  return typed === '' ? null : typed === 'yes';
}

function typedNumber(typed: string): Typed<number> {
  const text = plainText(typed);
  if (text === '') return nothing;
  return /^\d{1,3}(?:\.\d+)?$/.test(text) ? read(Number(text)) : refuse('not-a-size');
}

function inHalves(size: number): Typed<number> {
  return Number.isInteger(size / ringSizeCoefficients.jp.step) ? read(size) : refuse('size-half-steps');
}
