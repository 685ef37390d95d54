import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  typedAmount,
  typedCount,
  typedDay,
  typedSize,
  typedSizesAway,
  typedYesNo,
} from '../../../shared/cases/typed-values';
import { displayMoney, formatAmount } from '../../../shared/money/money';
import { addDays } from '../../../shared/time/plain-date';
import { day } from '../../builders/a-shop';

describe('a day', () => {
  test.each(['2026-05-01', '2026/5/1', '2026.5.1', '2026年5月1日', '２０２６－０５－０１', ' 2026-05-01 '])(
    'typed as %s is 1 May 2026',
    (typed) => {
      expect(typedDay(typed)).toEqual({ value: '2026-05-01', fault: null });
    },
  );

  test.each(['2026-02-29', '2026-13-01', '01/05/2026', '5月1日', 'yesterday', '26-5-1'])(
    'typed as %s is none',
    (typed) => {
      expect(typedDay(typed)).toEqual({ value: null, fault: 'not-a-day' });
    },
  );

  test('of a leap year has its 29 February', () => {
    expect(typedDay('2028-2-29').value).toBe('2028-02-29');
  });

  test('reads back as it is written, whichever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const some = addDays(day('2026-11-22'), days);
        expect(typedDay(some).value).toBe(some);
      }),
    );
  });
});

describe('a ring size', () => {
  test.each([
    ['0.5', 'size-range'],
    ['1', null],
    ['1.5', null],
    ['12.25', 'size-half-steps'],
    ['12.5', null],
    ['１２．５', null],
    ['30', null],
    ['30.5', 'size-range'],
    ['M', 'not-a-size'],
    ['-3', 'not-a-size'],
    ['12,5', 'not-a-size'],
  ])('typed as %s gives the fault %s', (typed, fault) => {
    const read = typedSize(typed);
    expect(read.fault).toBe(fault);
    expect(read.value === null).toBe(fault !== null);
  });

  test('away from the one at purchase may be 0 and goes up to 29', () => {
    expect(typedSizesAway('0').value).toBe(0);
    expect(typedSizesAway('29').value).toBe(29);
    expect(typedSizesAway('29.5').fault).toBe('size-range');
  });
});

describe('an amount', () => {
  test.each(['120000', '120,000', '¥120,000', '１２０，０００円', '￥120000'])(
    'of %s yen is 120,000 yen',
    (typed) => {
      expect(typedAmount(typed, 'JPY')).toEqual({ value: { minor: 120_000, currency: 'JPY' }, fault: null });
    },
  );

  test.each([
    ['12.50', 'USD', null],
    ['US$12.5', 'USD', null],
    ['12.505', 'USD', 'decimal-places'],
    ['12.0', 'JPY', 'decimal-places'],
    ['12,50', 'USD', 'not-an-amount'],
    ['1,20,000', 'JPY', 'not-an-amount'],
    ['about 5000', 'JPY', 'not-an-amount'],
    ['-5', 'JPY', 'not-an-amount'],
    ['¥', 'JPY', 'not-an-amount'],
    ['99999999999999999', 'JPY', 'amount-too-large'],
  ])('typed as %s in %s gives the fault %s', (typed, currency, fault) => {
    expect(typedAmount(typed, currency).fault).toBe(fault);
  });

  test('reads back from the way it is written on papers, whatever it is', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 40 }), fc.constantFrom('JPY', 'USD'), (minor, currency) => {
        const amount = { minor, currency };
        expect(typedAmount(formatAmount(amount), currency).value).toEqual(amount);
        expect(typedAmount(displayMoney(amount, 'ja'), currency).value).toEqual(amount);
        expect(typedAmount(displayMoney(amount, 'en'), currency).value).toEqual(amount);
      }),
    );
  });
});

test('a count is a whole number from 0, and nothing typed is no fault', () => {
  expect(typedCount('0').value).toBe(0);
  expect(typedCount('１２').value).toBe(12);
  expect(typedCount('1.5').fault).toBe('not-a-count');
  expect(typedCount('-1').fault).toBe('not-a-count');
  for (const read of [typedCount, typedDay, typedSize])
    expect(read('  ')).toEqual({ value: null, fault: null });
});

test('a question not asked yet is not answered with no', () => {
  expect([typedYesNo(''), typedYesNo('yes'), typedYesNo('no')]).toEqual([null, true, false]);
});
