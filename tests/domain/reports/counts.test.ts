import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bagNumber, caseNumber } from '../../../shared/cases/case-number';
import type { StaffId, Station } from '../../../shared/cases/ids';
import type { LifeOfPiece } from '../../../shared/reports/life-of-piece';
import { median, percentile } from '../../../shared/reports/percentile';
import { PromiseReckoning } from '../../../shared/reports/promises-kept';
import { TurnaroundReckoning } from '../../../shared/reports/turnaround';
import { mondayOf, WorkloadReckoning } from '../../../shared/reports/workload';
import { addDays } from '../../../shared/time/plain-date';
import { day } from '../../builders/a-shop';

const mori = '01900000-0000-7000-8000-00000000aaaa' as StaffId;
const kuroda = '01900000-0000-7000-8000-00000000bbbb' as StaffId;
const today = day('2026-11-22');

function aLife(changes: Partial<LifeOfPiece> = {}): LifeOfPiece {
  return {
    bagNumber: bagNumber(caseNumber('GZ' as Station, today, 1), 1),
    house: 'kuno',
    services: ['resize'],
    stage: 'at-bench',
    isOpen: true,
    receivedOn: day('2026-11-01'),
    readyOn: null,
    returnedOn: null,
    isGivenUp: false,
    firstPromise: null,
    lastPromise: null,
    craftsperson: null,
    work: [],
    ...changes,
  };
}

describe('the middle of some lengths', () => {
  test('is nothing of none, the one of one, the middle of three, the mean of the middle two of four', () => {
    expect(median([])).toBeNull();
    expect(median([7])).toBe(7);
    expect(median([9, 1, 5])).toBe(5);
    expect(median([8, 1, 5, 2])).toBe(3.5);
  });

  test('ninety of a hundred lengths are not above the 90th, and of ten it is the ninth', () => {
    expect(percentile([], 90)).toBeNull();
    expect(percentile([4], 90)).toBe(4);
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90)).toBe(9);
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 90)).toBe(10);
  });

  test('never leaves the lengths there are, and the 90th is never before the middle', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 50 }), (lengths) => {
        const middle = median(lengths) ?? -1;
        const late = percentile(lengths, 90) ?? -1;
        expect(middle).toBeGreaterThanOrEqual(Math.min(...lengths));
        expect(late).toBeGreaterThanOrEqual(middle);
        expect(lengths).toContain(late);
        expect(lengths.filter((length) => length <= late).length).toBeGreaterThanOrEqual(
          Math.ceil(lengths.length * 0.9),
        );
      }),
    );
  });
});

describe('turnaround', () => {
  test('a piece is counted in the month in which it ended: on the 31st in one, on the 1st in the next', () => {
    const reckoning = new TurnaroundReckoning();
    reckoning.take(aLife({ receivedOn: day('2026-10-01'), readyOn: day('2026-10-31') }));
    reckoning.take(aLife({ receivedOn: day('2026-10-01'), readyOn: day('2026-11-01') }));
    expect(reckoning.months()).toEqual([
      {
        month: '2026-10',
        toReady: { pieces: 1, median: 30, p90: 30 },
        toReturn: { pieces: 0, median: null, p90: null },
      },
      {
        month: '2026-11',
        toReady: { pieces: 1, median: 31, p90: 31 },
        toReturn: { pieces: 0, median: null, p90: null },
      },
    ]);
  });

  test('a piece with two services stands in the row of each and once in its month', () => {
    const reckoning = new TurnaroundReckoning();
    reckoning.take(
      aLife({ services: ['resize', 'clean'], readyOn: day('2026-11-08'), returnedOn: day('2026-11-12') }),
    );
    expect(reckoning.rows().map(({ service, toReturn }) => [service, toReturn.median])).toEqual([
      ['clean', 11],
      ['resize', 11],
    ]);
    expect(reckoning.months()).toMatchObject([{ toReady: { pieces: 1, median: 7 } }]);
  });

  test('ready on the day it came is nought days; what never came or was given up is left out', () => {
    const reckoning = new TurnaroundReckoning();
    reckoning.take(aLife({ readyOn: day('2026-11-01') }));
    reckoning.take(aLife({ receivedOn: null, readyOn: day('2026-11-01') }));
    reckoning.take(aLife({ isGivenUp: true, readyOn: day('2026-11-20') }));
    expect(reckoning.rows()).toMatchObject([{ toReady: { pieces: 1, median: 0, p90: 0 } }]);
  });

  test('no piece makes no row', () => {
    expect(new TurnaroundReckoning().rows()).toEqual([]);
    expect(new TurnaroundReckoning().months()).toEqual([]);
  });
});

describe('workload', () => {
  test('a week begins on Monday: Sunday the 22nd belongs to the week of the 16th', () => {
    expect(mondayOf(today)).toBe('2026-11-16');
    expect(mondayOf(day('2026-11-23'))).toBe('2026-11-23');
    expect(new WorkloadReckoning(today, 3).report()).toEqual({
      weeks: ['2026-11-02', '2026-11-09', '2026-11-16'],
      rows: [],
    });
  });

  test('what is in hand, what was finished week by week, and minutes of whoever wrote them down', () => {
    const reckoning = new WorkloadReckoning(today, 2);
    reckoning.take(aLife({ craftsperson: mori }));
    reckoning.take(aLife({ craftsperson: mori, readyOn: day('2026-11-15') }));
    reckoning.take(
      aLife({
        craftsperson: mori,
        readyOn: day('2026-11-16'),
        work: [
          { by: mori, on: day('2026-11-16'), minutes: 30 },
          { by: kuroda, on: day('2026-11-09'), minutes: 10 },
          { by: kuroda, on: day('2026-11-08'), minutes: 99 },
        ],
      }),
    );
    reckoning.take(aLife({ craftsperson: kuroda, isGivenUp: true, readyOn: day('2026-11-17') }));
    expect(reckoning.report().rows).toEqual([
      { staffId: mori, open: 1, minutes: 30, finished: [1, 1] },
      { staffId: kuroda, open: 0, minutes: 10, finished: [0, 0] },
    ]);
  });
});

describe('promises kept', () => {
  const judged = (changes: Partial<LifeOfPiece>) => {
    const reckoning = new PromiseReckoning(today);
    reckoning.take(aLife({ firstPromise: day('2026-11-10'), lastPromise: day('2026-11-10'), ...changes }));
    return reckoning.months();
  };

  test('ready on the day is kept, a day later is late by one', () => {
    expect(judged({ readyOn: day('2026-11-10') })).toEqual([
      { month: '2026-11', kept: 1, late: 0, moved: 0, daysLate: 0 },
    ]);
    expect(judged({ readyOn: day('2026-11-11') })).toEqual([
      { month: '2026-11', kept: 0, late: 1, moved: 0, daysLate: 1 },
    ]);
  });

  test('not ready is late once its day has passed, and not judged on the day itself', () => {
    expect(judged({ lastPromise: addDays(today, -1) })).toMatchObject([{ late: 1, daysLate: 1 }]);
    expect(judged({ lastPromise: today })).toEqual([]);
  });

  test('a day that was moved and then kept says so', () => {
    expect(judged({ lastPromise: day('2026-11-20'), readyOn: day('2026-11-18') })).toEqual([
      { month: '2026-11', kept: 1, late: 0, moved: 1, daysLate: 0 },
    ]);
  });

  test('work given up and pieces that never came promised nothing', () => {
    expect(judged({ isGivenUp: true })).toEqual([]);
    expect(judged({ receivedOn: null })).toEqual([]);
    expect(judged({ lastPromise: null })).toEqual([]);
  });
});
