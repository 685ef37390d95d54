import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyPlaces } from '../../../shared/money/currencies';
import {
  add,
  compareMoney,
  displayMoney,
  formatAmount,
  isPlainAmount,
  money,
  multiply,
  parseAmount,
  parseMinorUnits,
  percentageRoundedDown,
  percentOfMinorUnitsRoundedDown,
  subtract,
} from '../../../shared/money/money';

const yen = (minor: number) => money(minor, 'JPY');
const cents = (minor: number) => money(minor, 'USD');
const currency = fc.constantFrom('JPY', 'USD', 'KWD', 'CLF');

describe('an amount in text', () => {
  test.each([
    ['3600', 'JPY', 3600],
    ['0', 'JPY', 0],
    ['12.00', 'USD', 1200],
    ['12.5', 'USD', 1250],
    ['12', 'USD', 1200],
    ['0.01', 'USD', 1],
    ['1.234', 'KWD', 1234],
  ])('%s %s is %i of the smallest unit', (text, code, minor) => {
    expect(parseAmount(text, code)).toEqual({ minor, currency: code });
  });

  test.each([
    ['3600.0', 'JPY'],
    ['12.001', 'USD'],
    ['1,200', 'USD'],
    ['-5', 'USD'],
    ['+5', 'USD'],
    ['5.', 'USD'],
    ['.5', 'USD'],
    ['1e3', 'USD'],
    ['', 'USD'],
    ['５', 'JPY'],
    ['5\n', 'JPY'],
    ['5', 'XTS'],
    ['5', 'usd'],
    ['90071992547409.93', 'USD'],
  ])('%j %s is none', (text, code) => {
    expect(parseAmount(text, code)).toBeNull();
  });

  test('larger than a number holds exactly is still plain, and still counted', () => {
    expect(isPlainAmount('99999999999999999999.99', 'USD')).toBe(true);
    expect(parseMinorUnits('99999999999999999999.99', 'USD')).toBe(9999999999999999999999n);
  });

  test.each([
    [yen(3600), '3600'],
    [cents(1200), '12.00'],
    [cents(5), '0.05'],
    [cents(-5), '-0.05'],
    [yen(-300), '-300'],
    [money(1234, 'KWD'), '1.234'],
  ])('%j is written %s', (amount, text) => {
    expect(formatAmount(amount)).toBe(text);
  });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), currency, (minor, code) => {
        const amount = money(minor, code);
        expect(parseAmount(formatAmount(amount), code)).toEqual(amount);
      }),
    );
  });
});

describe('counting', () => {
  test('adds, subtracts, multiplies and compares whole units', () => {
    expect(add(cents(10), cents(20))).toEqual(cents(30));
    expect(subtract(yen(100), yen(300))).toEqual(yen(-200));
    expect(multiply(yen(500), 3)).toEqual(yen(1500));
    expect(Math.sign(compareMoney(cents(249_999), cents(250_000)))).toBe(-1);
    expect(compareMoney(cents(250_000), cents(250_000))).toBe(0);
  });

  test('never mixes currencies, cuts units, or counts past what a number holds', () => {
    expect(() => add(yen(1), cents(1))).toThrow('JPY and USD');
    expect(() => money(0.5, 'JPY')).toThrow(RangeError);
    expect(() => money(1, 'XYZ')).toThrow('ISO 4217');
    expect(() => multiply(yen(1), 1.5)).toThrow(RangeError);
    expect(() => multiply(yen(Number.MAX_SAFE_INTEGER), 2)).toThrow(RangeError);
  });

  test.each([
    [3600, 360],
    [3609, 360],
    [3610, 361],
    [9, 0],
    [10, 1],
    [0, 0],
    [-9, -1],
  ])('ten per cent of %i yen, rounded down, is %i', (of, part) => {
    expect(percentageRoundedDown(yen(of), 10)).toEqual(yen(part));
  });

  test('a percentage rounded down is within one unit below the exact one', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 18n), 10n ** 18n),
        fc.integer({ min: 0, max: 100 }),
        (minor, percent) => {
          const part = percentOfMinorUnitsRoundedDown(minor, percent);
          const exactHundredfold = minor * BigInt(percent);
          expect(part * 100n <= exactHundredfold && exactHundredfold < (part + 1n) * 100n).toBe(true);
        },
      ),
    );
  });
});

describe('an amount for people', () => {
  test.each([
    [yen(3960), 'en', '¥3,960'],
    [yen(3960), 'ja', '3,960円'],
    [yen(960), 'en', '¥960'],
    [yen(-1_234_567), 'en', '-¥1,234,567'],
    [cents(1200), 'en', 'US$12.00'],
    [cents(123_456_789), 'ja', 'US$1,234,567.89'],
    [money(5000, 'EUR'), 'en', 'EUR 50.00'],
  ] as const)('%j in %s is %s', (amount, language, text) => {
    expect(displayMoney(amount, language)).toBe(text);
  });
});

test.each([
  ['JPY', 0],
  ['USD', 2],
  ['HUF', 2],
  ['KWD', 3],
  ['CLF', 4],
  ['XAU', null],
  ['', null],
])('%j has %s decimal places', (code, places) => {
  expect(currencyPlaces(code)).toBe(places);
});
