import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInZone, houseZone } from '../../../shared/time/day-in-zone';
import { displayDay } from '../../../shared/time/display-day';
import {
  addDays,
  addMonths,
  knownDay as day,
  daysBetween,
  instant,
  lastDayOfMonth,
  type PlainDate,
  plainDate,
} from '../../../shared/time/plain-date';
import { touchesYearly } from '../../../shared/time/yearly-period';

const anyDay: fc.Arbitrary<PlainDate> = fc
  .date({ min: new Date('0200-01-01'), max: new Date('9900-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('a day', () => {
  test.each(['2026-06-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(plainDate(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    '2026-01-01T00:00:00Z',
    '+12026-01-01',
    ' 2026-01-01',
    '',
  ])('%j does not', (text) => {
    expect(plainDate(text)).toBeNull();
  });

  test('written into the program must exist', () => {
    expect(day('2026-06-01')).toBe('2026-06-01');
    expect(() => day('2026-06-31')).toThrow('2026-06-31');
  });

  test.each([
    ['2026-05-01', 30, '2026-05-31'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['0099-12-31', 1, '0100-01-01'],
    ['9999-12-31', 1, '10000-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  test('counts the days between two as they were added, past the last year too', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
        // Its own notation past the last year is +010000-01-01.
        const inTime = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString();
        expect(inTime.replace(/^\+0*/u, '')).toBe(`${to}T00:00:00.000Z`);
      }),
    );
  });

  test('before the first year is none', () => {
    expect(() => addDays(day('0001-01-01'), -1)).toThrow(RangeError);
  });

  test('stands in text as in time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
      }),
    );
  });
});

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test.each([
    ['2026-02-01', '2026-02-28'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-10', '2000-02-29'],
    ['1900-02-10', '1900-02-28'],
    ['2026-06-30', '2026-06-30'],
    ['2026-12-01', '2026-12-31'],
  ])('the month of %s ends on %s', (from, last) => {
    expect(lastDayOfMonth(day(from))).toBe(last);
  });

  test('the day after the last one is the first of the next', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const last = lastDayOfMonth(from);
        expect(last.slice(0, 7)).toBe(from.slice(0, 7));
        expect(addDays(last, 1).slice(-2)).toBe('01');
      }),
    );
  });
});

describe('a moment', () => {
  test('is read in one form and written in one', () => {
    expect(instant('2026-06-01T10:00:00Z')).toBe('2026-06-01T10:00:00.000Z');
    expect(instant('2026-06-01T10:00:00.123Z')).toBe('2026-06-01T10:00:00.123Z');
    for (const text of [
      '2026-06-01',
      '2026-02-30T10:00:00Z',
      '2026-06-01T25:00:00Z',
      '2026-06-01T10:00:00+09:00',
    ]) {
      expect(instant(text)).toBeNull();
    }
  });

  const momentOf = (text: string) => {
    const moment = instant(text);
    if (moment === null) throw new Error(text);
    return moment;
  };

  test.each([
    ['2026-06-01T14:59:59.999Z', houseZone, '2026-06-01'],
    ['2026-06-01T15:00:00.000Z', houseZone, '2026-06-02'],
    ['2026-03-08T06:59:59.000Z', 'America/New_York', '2026-03-08'],
    ['2026-03-08T04:59:59.000Z', 'America/New_York', '2026-03-07'],
  ])('%s in %s falls on %s', (moment, zone, on) => {
    expect(dayInZone(momentOf(moment), zone)).toBe(on);
  });

  test('has no day in a zone that does not exist', () => {
    expect(() => dayInZone(momentOf('2026-06-01T10:00:00Z'), 'Asia/Nowhere')).toThrow();
  });
});

describe('a period of every year', () => {
  const newYear = { from: '12-29', to: '01-03' };
  const goldenWeek = { from: '04-29', to: '05-05' };

  test.each([
    ['2026-04-01', '2026-04-28', false],
    ['2026-04-01', '2026-04-29', true],
    ['2026-05-05', '2026-05-30', true],
    ['2026-05-06', '2026-05-30', false],
    ['2026-05-01', '2026-05-02', true],
    ['2025-05-06', '2026-04-28', false],
    ['2025-05-06', '2026-04-29', true],
  ])('Golden Week lies between %s and %s: %s', (first, last, isTouched) => {
    expect(touchesYearly(day(first), day(last), goldenWeek)).toBe(isTouched);
  });

  test.each([
    ['2025-12-01', '2025-12-28', false],
    ['2025-12-01', '2025-12-29', true],
    ['2026-01-03', '2026-01-31', true],
    ['2026-01-04', '2026-01-31', false],
    ['2026-01-01', '2026-01-01', true],
  ])('New Year, which runs over the year, lies between %s and %s: %s', (first, last, isTouched) => {
    expect(touchesYearly(day(first), day(last), newYear)).toBe(isTouched);
  });

  test('is touched exactly when one of the days is in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(newYear, goldenWeek),
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 90 }),
        (period, start, length) => {
          const first = addDays(day('2024-01-01'), start);
          const days = Array.from({ length: length + 1 }, (_, count) => addDays(first, count).slice(5));
          const isIn = (text: string) =>
            period.from < period.to
              ? period.from <= text && text <= period.to
              : period.from <= text || text <= period.to;
          expect(touchesYearly(first, addDays(first, length), period)).toBe(days.some(isIn));
        },
      ),
    );
  });
});

test('a day is shown as each language writes it', () => {
  expect(displayDay(day('2026-06-01'), 'en')).toBe('2026-06-01');
  expect(displayDay(day('2026-06-01'), 'ja')).toBe('2026年6月1日');
});
