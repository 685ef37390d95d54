import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomLevel, takesIn } from '../../../shared/keeping/disk-room';
import { backupsToDrop, isBackupDue, upgradesToDrop, usualRotation } from '../../../shared/keeping/rotation';
import { addDays, type Instant, knownDay } from '../../../shared/time/plain-date';

const start = knownDay('2024-01-01');
const at = (days: number, time = '03:00:00.000') => `${addDays(start, days)}T${time}Z` as Instant; // a real day and time

/** One a day, each dropped as the rule says on the day it was made. */
function afterDays(count: number): readonly Instant[] {
  let kept: Instant[] = [];
  for (let day = 0; day < count; day += 1) {
    kept.push(at(day));
    const gone = new Set(backupsToDrop(kept, at(day)));
    kept = kept.filter((moment) => !gone.has(moment));
  }
  return kept;
}

const anyMoments = fc
  .array(fc.tuple(fc.nat(900), fc.constantFrom('01:00:00.000', '12:30:00.000', '23:59:59.999')), {
    maxLength: 80,
  })
  .map((drawn) => drawn.map(([day, time]) => at(day, time)));

describe('backups made day by day', () => {
  it.each([
    [7, 7],
    [8, 7],
  ])('after %i days are %i', (days, kept) => {
    expect(afterDays(days)).toHaveLength(kept);
  });

  it('after three years are the last 7 days, the ends of 8 weeks and of 24 months', () => {
    const kept = afterDays(3 * 365);
    const last = 3 * 365 - 1;
    for (let back = 0; back < 7; back += 1) expect(kept).toContain(at(last - back));
    expect(new Set(kept.map((moment) => moment.slice(0, 7))).size).toBe(24);
    expect(kept.length).toBeLessThanOrEqual(7 + 8 + 24);
    expect(kept.length).toBeGreaterThan(7 + 6 + 20);
  });
});

describe('the rule of which backups can go', () => {
  it('never lets the newest go, nor one of the last seven days that have any', () => {
    fc.assert(
      fc.property(anyMoments, fc.nat(900), (made, today) => {
        const now = at(today, '23:59:59.999');
        const dropped = new Set(backupsToDrop(made, now));
        const past = made.filter((moment) => moment <= now).sort();
        const days = [...new Set(past.map((moment) => moment.slice(0, 10)))].slice(-usualRotation.days);
        for (const day of days) {
          const newest = past.filter((moment) => moment.startsWith(day)).at(-1);
          expect(newest !== undefined && dropped.has(newest)).toBe(false);
        }
      }),
    );
  });

  it('lets none go that is dated after now: the clock may have been set back', () => {
    fc.assert(
      fc.property(anyMoments, fc.nat(900), (made, today) => {
        const now = at(today);
        expect(backupsToDrop(made, now).filter((moment) => moment > now)).toEqual([]);
      }),
    );
  });

  it('asked again about what it left lets no more go', () => {
    fc.assert(
      fc.property(anyMoments, (made) => {
        const now = at(900);
        const gone = new Set(backupsToDrop(made, now));
        expect(
          backupsToDrop(
            made.filter((moment) => !gone.has(moment)),
            now,
          ),
        ).toEqual([]);
      }),
    );
  });

  it('keeps at most one for each of its days, weeks and months', () => {
    fc.assert(
      fc.property(anyMoments, (made) => {
        const gone = new Set(backupsToDrop(made, at(900)));
        const kept = new Set(made.filter((moment) => !gone.has(moment)));
        expect(kept.size).toBeLessThanOrEqual(7 + 8 + 24);
      }),
    );
  });
});

describe('a backup', () => {
  it('is due once a day, also where the clock was set back a year', () => {
    expect(isBackupDue([], at(10))).toBe(true);
    expect(isBackupDue([at(10, '00:00:00.000')], at(10, '23:59:59.999'))).toBe(false);
    expect(isBackupDue([at(10, '23:59:59.999')], at(11, '00:00:00.000'))).toBe(true);
    expect(isBackupDue([at(400)], at(35))).toBe(true);
  });
});

describe('room on the disk', () => {
  const limits = { low: 1000, intake: 500, reserve: 100 };
  it.each([
    [1000, 'enough'],
    [999, 'low'],
    [500, 'low'],
    [499, 'no-intake'],
    [100, 'no-intake'],
    [99, 'none'],
    [0, 'none'],
    [null, 'enough'],
  ] as const)('of %s bytes is %s', (free, level) => {
    expect(roomLevel(free, limits)).toBe(level);
    expect(takesIn(level)).toBe(level === 'enough' || level === 'low');
  });
});

describe('backups made before upgrades', () => {
  it.each([
    [2, []],
    [3, []],
    [4, [0]],
    [5, [1, 0]],
  ])('of %i the last three stay, however old', (count, gone) => {
    const made = Array.from({ length: count }, (_, index) => at(index * 200));
    expect(upgradesToDrop(made, at(3000))).toEqual(gone.map((index) => at(index * 200)));
  });

  it('that are dated after now stay, and push out none', () => {
    const made = [at(1), at(2), at(3), at(90), at(91)];
    expect(upgradesToDrop(made, at(3))).toEqual([]);
  });
});
