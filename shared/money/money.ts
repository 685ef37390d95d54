import type { Language } from '../language';
import { currencyPlaces } from './currencies';

/** ISO 4217 code. */
export type Currency = string;

/** An amount in the currency's smallest unit: yen, or US cents. `minor` is always an integer. */
export type Money = { readonly minor: number; readonly currency: Currency };

/** Throws on a fraction of the smallest unit, on more than a number holds exactly, and on an unknown currency. */
export function money(minor: number, currency: Currency): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`${minor} is not a whole amount of ${currency}.`);
  placesOf(currency);
  return { minor, currency };
}

/** Whether the text is a plain decimal (`3600`, `12.5`; no sign, grouping or exponent) with at most the currency's places. */
export function isPlainAmount(text: string, currency: Currency): boolean {
  const places = currencyPlaces(currency);
  if (places === null || !/^\d+(?:\.\d+)?$/.test(text)) return false;
  const point = text.indexOf('.');
  return point === -1 || text.length - point - 1 <= places;
}

/** The smallest units in a plain decimal, however many there are; null where it is none. */
export function parseMinorUnits(text: string, currency: Currency): bigint | null {
  if (!isPlainAmount(text, currency)) return null;
  const places = placesOf(currency);
  if (places === 0) return BigInt(text);
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

/** Reads `3600` or `12.00`; null where the text is no plain decimal of that currency, or too large to hold exactly. */
export function parseAmount(text: string, currency: Currency): Money | null {
  const minor = parseMinorUnits(text, currency);
  if (minor === null || minor > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return { minor: Number(minor), currency };
}

/** Decimal text of smallest units, with all of the currency's places: `3600` yen, `12.00` dollars. */
export function formatMinorUnits(minor: number | bigint, currency: Currency): string {
  const places = placesOf(currency);
  if (places === 0) return String(minor);
  const sign = minor < 0 ? '-' : '';
  const digits = String(minor)
    .slice(sign.length)
    .padStart(places + 1, '0');
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** `3600`, `12.00`: what `parseAmount` reads back. */
export function formatAmount(amount: Money): string {
  return formatMinorUnits(amount.minor, amount.currency);
}

export function add(first: Money, second: Money): Money {
  return money(first.minor + sameCurrency(first, second), first.currency);
}

export function subtract(first: Money, second: Money): Money {
  return money(first.minor - sameCurrency(first, second), first.currency);
}

/** Negative, zero or positive, as `first` is less than, equal to or more than `second`. */
export function compareMoney(first: Money, second: Money): number {
  return first.minor - sameCurrency(first, second);
}

/** @param times a whole number, as of pieces or stones */
export function multiply(amount: Money, times: number): Money {
  if (!Number.isSafeInteger(times)) throw new RangeError(`${times} is not a whole number.`);
  return money(amount.minor * times, amount.currency);
}

/**
 * Rounding rule of every tax here: a part of a smallest unit is dropped, so the customer never pays it.
 * @param percent whole per cent
 */
export function percentageRoundedDown(amount: Money, percent: number): Money {
  return money(Number(percentOfMinorUnitsRoundedDown(BigInt(amount.minor), percent)), amount.currency);
}

/** `percentageRoundedDown` for sums that no number holds exactly. */
export function percentOfMinorUnitsRoundedDown(minor: bigint, percent: number): bigint {
  const hundredfold = minor * BigInt(percent);
  const quotient = hundredfold / 100n;
  // BigInt division drops towards zero, which is up for a refund.
  return hundredfold < 0n && hundredfold % 100n !== 0n ? quotient - 1n : quotient;
}

/** `2,500.00`: thousands apart, without the currency. */
export function groupedAmount(amount: Money): string {
  const [whole = '', fraction] = formatAmount(amount).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** As the shop writes it: `¥3,960`, `US$12.00`; other currencies by their code. */
export function displayMoney(amount: Money, language: Language): string {
  const figures = groupedAmount({ ...amount, minor: Math.abs(amount.minor) });
  const sign = amount.minor < 0 ? '-' : '';
  if (amount.currency === 'JPY') return language === 'ja' ? `${sign}${figures}円` : `${sign}¥${figures}`;
  if (amount.currency === 'USD') return `${sign}US$${figures}`;
  return `${sign}${amount.currency} ${figures}`;
}

function placesOf(currency: Currency): number {
  const places = currencyPlaces(currency);
  if (places === null) throw new RangeError(`${currency} is not a currency of ISO 4217.`);
  return places;
}

function sameCurrency(first: Money, second: Money): number {
  if (first.currency !== second.currency) {
    throw new RangeError(`${first.currency} and ${second.currency} cannot be counted together.`);
  }
  return second.minor;
}
