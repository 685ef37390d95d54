import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysUntilCutOff,
  missedRun,
  type RunCandidate,
  runOf,
  stagesBeforeRun,
} from '../../../../shared/cases/boxes/run-cut-off';
import { bagNumber, caseNumber } from '../../../../shared/cases/case-number';
import type { BagNumber, Station } from '../../../../shared/cases/ids';
import { stages } from '../../../../shared/cases/stages/stage';
import { published } from '../../../../shared/policies/published';
import { addDays, type PlainDate } from '../../../../shared/time/plain-date';
import { aCiwakaRequest, anAujourRequest, day } from '../../../builders/a-request';

function bag(sequence: number): BagNumber {
  return bagNumber(caseNumber('GZ' as Station, day('2026-11-22'), sequence), 1);
}

function aCandidate(changes: Partial<RunCandidate> = {}): RunCandidate {
  return {
    bagNumber: bag(1),
    stage: 'inspected',
    receivedOn: day('2026-11-22'),
    promisedOn: '2026-12-31',
    request: anAujourRequest(),
    ...changes,
  };
}

const november = runOf(day('2026-11-22'), published);
const nobody: ReadonlySet<BagNumber> = new Set();
const missed = (changes: Partial<RunCandidate>, packed = nobody) =>
  missedRun([aCandidate(changes)], november, packed, published);

describe('the run to the workshop', () => {
  test.each([
    ['the day before the last of the month', '2026-11-29', '2026-11-30', 1],
    ['the last day of the month', '2026-11-30', '2026-11-30', 0],
    ['the day after it', '2026-12-01', '2026-12-31', 30],
    ['29 February of a leap year', '2028-02-29', '2028-02-29', 0],
    ['28 February of another', '2027-02-28', '2027-02-28', 0],
  ])('%s goes with the run of its month', (_, on, runOn, left) => {
    const run = runOf(day(on), published);
    expect(run).toEqual({ runOn, cutOff: runOn });
    expect(daysUntilCutOff(run, day(on))).toBe(left);
  });

  test('the cut-off is over the day after it', () => {
    expect(daysUntilCutOff(november, day('2026-12-01'))).toBe(-1);
  });

  test('where no edition is in force the box leaves at the end of the month', () => {
    expect(runOf(day('2026-11-22'), { ...published, aujour: [] })).toEqual(november);
  });
});

describe('who misses the run', () => {
  test.each([
    ['the day before the last', '2026-11-29', 1],
    ['the last day', '2026-11-30', 1],
    ['the day after', '2026-12-01', 0],
  ])('a piece that came in on %s counts on it or does not', (_, receivedOn, count) => {
    expect(missed({ receivedOn: day(receivedOn) })).toHaveLength(count);
  });

  test('it is told the promise of the next run, a month later', () => {
    expect(missed({})).toEqual([
      { piece: aCandidate(), nextRunOn: '2026-12-31', promiseOn: '2027-01-31', promiseHolds: false },
    ]);
  });

  test('a promise that is late enough already holds, one a day earlier does not', () => {
    expect(missed({ promisedOn: '2027-01-31' })[0]?.promiseHolds).toBe(true);
    expect(missed({ promisedOn: '2027-01-30' })[0]?.promiseHolds).toBe(false);
    expect(missed({ promisedOn: null })[0]?.promiseHolds).toBe(false);
  });

  test('a piece in the box misses nothing', () => {
    expect(missed({}, new Set([bag(1)]))).toEqual([]);
  });

  test('a house that gathers nothing counts on the run only once its piece waits for it, and gives no new promise', () => {
    const request = aCiwakaRequest();
    expect(missed({ request, stage: 'inspected' })).toEqual([]);
    expect(missed({ request, stage: 'waiting-for-run' })).toMatchObject([{ promiseOn: null }]);
    expect(missed({ request: null, stage: 'waiting-for-run' })).toMatchObject([{ promiseOn: null }]);
  });

  test.each(stages)('a piece at the stage %s counts on it only before it has left', (stage) => {
    expect(missed({ stage })).toHaveLength(stagesBeforeRun.includes(stage) ? 1 : 0);
  });
});

const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('2026-01-01'), days));

describe('for any day and any pieces', () => {
  test('the cut-off is the last day of its run: the day after goes with a later one', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const run = runOf(on, published);
        expect(run.cutOff >= on).toBe(true);
        expect(runOf(run.cutOff, published)).toEqual(run);
        expect(runOf(addDays(run.cutOff, 1), published).runOn > run.runOn).toBe(true);
      }),
    );
  });

  test('each piece up to the cut-off is either packed or missed, none after it is, and no promise comes earlier', () => {
    const anyPiece = fc.record({ receivedOn: anyDay, isPacked: fc.boolean() });
    fc.assert(
      fc.property(anyDay, fc.array(anyPiece, { maxLength: 12 }), (on, pieces) => {
        const run = runOf(on, published);
        const candidates = pieces.map(({ receivedOn }, index) =>
          aCandidate({ bagNumber: bag(index + 1), receivedOn, promisedOn: promiseAtReceipt(receivedOn) }),
        );
        const packed = new Set(
          candidates.flatMap((c, i) => (pieces[i]?.isPacked === true ? [c.bagNumber] : [])),
        );
        const found = missedRun(candidates, run, packed, published);
        const expected = candidates.filter(
          ({ bagNumber: number, receivedOn }) => receivedOn <= run.cutOff && !packed.has(number),
        );
        expect(found.map(({ piece }) => piece)).toEqual(expected);
        for (const { piece, promiseOn, promiseHolds } of found) {
          expect(promiseHolds).toBe(false);
          expect((promiseOn ?? '') > (piece.promisedOn ?? '')).toBe(true);
        }
      }),
    );
  });
});

/** The end of the month after: what the counter told. */
function promiseAtReceipt(receivedOn: PlainDate): PlainDate {
  return runOf(addDays(runOf(receivedOn, published).cutOff, 1), published).runOn;
}
