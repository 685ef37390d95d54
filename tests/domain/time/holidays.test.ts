import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, knownDay as day } from '../../../shared/time/plain-date';
import {
  holidayYears,
  lastAnnouncedYear,
  publicHolidayOn,
  publicHolidaysBetween,
} from '../../../shared/time/public-holidays';
import { displayDayOfWeek, weekdayOf, weeksOfMonth } from '../../../shared/time/weekday';
import { touchesYearly, yearlyOccurrences } from '../../../shared/time/yearly-period';

const anyDay = fc.integer({ min: -100_000, max: 100_000 }).map((days) => addDays(day('2000-01-01'), days));

describe('public holidays of Japan', () => {
  test.each([
    ['2026-05-03', '憲法記念日'],
    ['2026-05-06', 'こどもの日 振替休日'],
    ['2026-09-22', '休日'],
    ['2026-11-23', '勤労感謝の日'],
    ['2027-03-21', '春分の日'],
    ['2027-03-22', '春分の日 振替休日'],
  ])('%s is %s', (on, name) => {
    expect(publicHolidayOn(day(on))).toMatchObject({ on, name: { ja: name } });
  });

  test.each(['2026-05-02', '2026-05-07', '2026-12-24', '2026-08-13'])('%s is none', (on) => {
    expect(publicHolidayOn(day(on))).toBeNull();
  });

  test('are not known before 1970 and after 2050, which is not the same as none', () => {
    expect(publicHolidayOn(day('1969-12-31'))).toBe('not-known');
    expect(publicHolidayOn(day('1970-01-01'))).not.toBe('not-known');
    expect(publicHolidayOn(day('2050-12-31'))).toBeNull();
    expect(publicHolidayOn(day('2051-01-01'))).toBe('not-known');
    expect(publicHolidaysBetween(day('2050-12-30'), day('2050-12-31')).isWhole).toBe(true);
    expect(publicHolidaysBetween(day('2050-12-30'), day('2051-01-01')).isWhole).toBe(false);
  });

  test('are there in every year that is said to be known', () => {
    for (let year = holidayYears.first; year <= holidayYears.last; year++) {
      const { found } = publicHolidaysBetween(day(`${year}-01-01`), day(`${year}-12-31`));
      expect(found.length).toBeGreaterThanOrEqual(12);
      expect(found[0]?.on).toBe(`${year}-01-01`);
    }
    expect(lastAnnouncedYear).toBeLessThan(holidayYears.last);
  });
});

describe('weekdays', () => {
  test('go on over month and year ends', () => {
    expect(displayDayOfWeek(day('2026-11-28'))).toEqual({ en: 'Sat 2026-11-28', ja: '2026年11月28日（土）' });
    expect(weekdayOf(day('2026-12-31'))).toBe(4);
    expect(weekdayOf(day('2027-01-01'))).toBe(5);
    expect(weekdayOf(day('1969-12-28'))).toBe(0);
  });

  test('are those of the platform’s calendar', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(weekdayOf(on)).toBe(new Date(`${on}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  test('make weeks that hold every day of the month once, each under its weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(0, 1, 6), (on, firstWeekday) => {
        const weeks = weeksOfMonth(on, firstWeekday);
        const days = weeks.flat().filter((found) => found !== null);
        expect(days).toContain(on);
        expect(new Set(days).size).toBe(days.length);
        expect(days.every((found) => found.slice(0, -3) === on.slice(0, -3))).toBe(true);
        expect(addDays(days.at(-1) ?? on, 1).endsWith('-01')).toBe(true);
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          for (const [place, found] of week.entries()) {
            if (found !== null) expect(weekdayOf(found)).toBe((firstWeekday + place) % 7);
          }
        }
      }),
    );
  });
});

describe('times at which a yearly period falls', () => {
  const newYear = { from: '12-29', to: '01-03' };

  test('keep their own first and last day, over New Year too', () => {
    expect(yearlyOccurrences(day('2026-12-31'), day('2027-12-29'), newYear)).toEqual([
      { from: '2026-12-29', to: '2027-01-03' },
      { from: '2027-12-29', to: '2028-01-03' },
    ]);
    expect(yearlyOccurrences(day('2027-01-04'), day('2027-12-28'), newYear)).toEqual([]);
    expect(yearlyOccurrences(day('2027-02-28'), day('2027-03-01'), { from: '02-29', to: '03-01' })).toEqual([
      { from: '2027-02-28', to: '2027-03-01' },
    ]);
  });

  test('are some exactly where the time touches the period', () => {
    const periods = [newYear, { from: '04-29', to: '05-05' }, { from: '08-13', to: '08-16' }];
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 500 }),
        fc.constantFrom(...periods),
        (first, days, period) => {
          const last = addDays(first, days);
          const found = yearlyOccurrences(first, last, period);
          expect(found.length > 0).toBe(touchesYearly(first, last, period));
          expect(found.every(({ from, to }) => from <= last && first <= to)).toBe(true);
        },
      ),
    );
  });
});
