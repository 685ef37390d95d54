import { currencyPlaces } from '../../money/currencies';
import type { Money } from '../../money/money';
import type { ExportRate } from '../order';

/** A sum of one currency in US cents, a part of a cent counted as a whole one, so that no rounding keeps it off a limit. */
export function inCents(minor: bigint, currency: string, rate: ExportRate | null): bigint | null {
  if (currency === 'USD') return minor;
  const places = currencyPlaces(currency);
  const parts = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(rate?.perDollar ?? '');
  if (places === null || parts === null) return null;
  const [, whole = '', fraction = ''] = parts;
  const perDollar = BigInt(whole + fraction);
  if (perDollar === 0n) return null;
  const numerator = minor * 100n * 10n ** BigInt(fraction.length);
  const denominator = perDollar * 10n ** BigInt(places);
  return (numerator + denominator - 1n) / denominator;
}

/** Null for a sum that no number holds exactly. */
export function dollars(cents: bigint): Money | null {
  return cents > BigInt(Number.MAX_SAFE_INTEGER) ? null : { minor: Number(cents), currency: 'USD' };
}
