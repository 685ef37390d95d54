import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../../shared/keeping/lists/day-forms';
import { likelyDayForm } from '../../../../shared/keeping/lists/propose-plan';
import { addDays } from '../../../../shared/time/plain-date';
import { day } from '../../../builders/a-shop';
import '../../../builders/property-seed';

describe('a day in a list', () => {
  test.each([
    ['2026-05-01', 'ymd', '2026-05-01'],
    ['2026/5/1', 'ymd', '2026-05-01'],
    ['2026年5月1日(金)', 'ymd', '2026-05-01'],
    ['２０２６／０５／０１ 10:30', 'ymd', '2026-05-01'],
    ['2026-05-01T10:30:00Z', 'ymd', '2026-05-01'],
    ['20260501', 'dmy', '2026-05-01'],
    ['01/05/2026', 'dmy', '2026-05-01'],
    ['01/05/2026', 'mdy', '2026-01-05'],
    ['31.12.2025', 'dmy', '2025-12-31'],
    ['2026-02-30', 'ymd', null],
    ['26/05/01', 'ymd', null],
    ['13/13/2026', 'mdy', null],
    ['46143', 'ymd', null],
  ] as const)('%s in the form %s is %s', (cell, form, expected) => {
    expect(readDay(cell, form)).toBe(expected);
  });

  test.each([
    ['令和8年5月1日', '2026-05-01'],
    ['R8.5.1', '2026-05-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['平成31年5月1日', null],
    ['令和元年4月30日', null],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['昭和64年1月8日', null],
    ['令和0年5月1日', null],
  ] as const)('the era of %s is read in every form, and only within the era: %s', (cell, expected) => {
    for (const form of ['ymd', 'dmy', 'mdy'] as const) expect(readDay(cell, form)).toBe(expected);
  });

  test('every day of a century is read back as it was written, in each form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_524 }), (count) => {
        const written = addDays(day('2000-01-01'), count);
        const [year = '', month = '', dayOfMonth = ''] = written.split('-');
        expect(readDay(`${year}/${Number(month)}/${Number(dayOfMonth)}`, 'ymd')).toBe(written);
        expect(readDay(`${dayOfMonth}.${month}.${year}`, 'dmy')).toBe(written);
        expect(readDay(`${Number(month)}/${Number(dayOfMonth)}/${year}`, 'mdy')).toBe(written);
      }),
    );
  });

  test('the form is proposed where one alone reads most days, and left open where two read as many', () => {
    const formOf = (...cells: readonly string[]) =>
      likelyDayForm(
        ['receivedOn'],
        cells.map((cell) => [cell]),
      );
    expect(formOf('2026/5/1', '2026/5/13')).toBe('ymd');
    expect(formOf('13/05/2026', '01/05/2026')).toBe('dmy');
    expect(formOf('05/13/2026', '05/01/2026')).toBe('mdy');
    expect(formOf('01/05/2026', '02/05/2026')).toBeNull();
    expect(formOf('soon')).toBeNull();
    expect(formOf('R8.5.1', '令和8年5月2日')).toBe('ymd');
    expect(formOf('', '')).toBe('ymd');
  });
});
