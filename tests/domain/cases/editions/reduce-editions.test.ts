import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reduceEditions } from '../../../../shared/cases/editions/reduce-editions';
import { decide } from '../../../../shared/policies/decide';
import { editionBreaks, editionInForce } from '../../../../shared/policies/edition';
import { published } from '../../../../shared/policies/published';
import { addDays } from '../../../../shared/time/plain-date';
import { aCiwakaRequest } from '../../../builders/a-request';
import { day } from '../../../builders/a-shop';
import { anEditionOf, editionEnded, editionPublished } from '../../../builders/an-edition';

const spans = (editions: readonly { version: string; from: string | null; to: string | null }[]) =>
  editions.map(({ version, from, to }) => [version, from, to]);

describe('the editions of a shop', () => {
  test('are the published ones where it added none', () => {
    expect(reduceEditions([])).toBe(published);
  });

  test('end on the day before the next one begins, and leave the other houses alone', () => {
    const editions = reduceEditions([
      editionPublished(anEditionOf('ciwaka', '2026-12-01', { complimentaryDays: 20 })),
    ]);
    expect(spans(editions.ciwaka)).toEqual([
      ['ciwaka-published-1', null, '2026-11-30'],
      ['ciwaka-2026-12-01', '2026-12-01', null],
    ]);
    expect(editions.kuno).toBe(published.kuno);
    expect(editionBreaks(editions.ciwaka)).toEqual([]);
  });

  test('answer a contact on the last day of the old by the old and on the first of the new by the new', () => {
    const editions = reduceEditions([
      editionPublished(anEditionOf('ciwaka', '2026-06-01', { complimentaryDays: 7 })),
    ]);
    const answered = (on: string) =>
      decide(
        aCiwakaRequest({ contact: { by: 'form', on: day(on) }, item: { deliveredOn: day('2026-05-20') } }),
        editions,
      );
    expect(answered('2026-05-31')).toMatchObject({ policyVersion: 'ciwaka-published-1', outcome: 'free' });
    expect(answered('2026-06-01')).toMatchObject({ policyVersion: 'ciwaka-2026-06-01', outcome: 'charged' });
  });

  test('that were ended leave no edition from the next day on, until another is published', () => {
    const ended = editionEnded('kuno', 'kuno-published-1', '2026-12-31');
    const { kuno } = reduceEditions([ended]);
    expect(editionInForce(kuno, day('2026-12-31'))?.version).toBe('kuno-published-1');
    expect(editionInForce(kuno, day('2027-01-01'))).toBeNull();
    const later = editionPublished(anEditionOf('kuno', '2027-01-05'), { at: '2026-11-22T04:00:00.000Z' });
    expect(editionBreaks(reduceEditions([ended, later]).kuno)).toMatchObject([{ kind: 'gap' }]);
  });

  test('are ended only earlier, and never before they began', () => {
    const begun = editionPublished(anEditionOf('kuno', '2026-12-01', {}, { to: '2026-12-31' }));
    const late = { at: '2026-11-22T04:00:00.000Z' };
    for (const lastDay of ['2027-01-01', '2026-11-30']) {
      const { kuno } = reduceEditions([begun, editionEnded('kuno', 'kuno-2026-12-01', lastDay, late)]);
      expect(kuno.at(-1)?.to).toBe('2026-12-31');
    }
    const { kuno } = reduceEditions([begun, editionEnded('kuno', 'kuno-2026-12-01', '2026-12-01', late)]);
    expect(kuno.at(-1)?.to).toBe('2026-12-01');
  });

  test('take a version once: the first that was published', () => {
    const editions = reduceEditions([
      editionPublished(anEditionOf('kuno', '2026-12-01', { noticeDays: 5 }), {
        at: '2026-11-22T03:00:00.000Z',
      }),
      editionPublished(anEditionOf('kuno', '2027-01-01', { noticeDays: 3 }, { version: 'kuno-2026-12-01' }), {
        at: '2026-11-22T04:00:00.000Z',
      }),
    ]);
    expect(spans(editions.kuno)).toEqual([
      ['kuno-published-1', null, '2026-11-30'],
      ['kuno-2026-12-01', '2026-12-01', null],
    ]);
  });

  test('of two stations for the same day both stay, and the overlap is found', () => {
    const editions = reduceEditions([
      editionPublished(anEditionOf('kuno', '2026-12-01', {}, { version: 'here' })),
      editionPublished(anEditionOf('kuno', '2026-12-01', {}, { version: 'there' })),
    ]);
    expect(editionBreaks(editions.kuno)).toEqual([{ kind: 'overlap', earlier: 'here', later: 'there' }]);
  });

  test('are the same in whatever order the events come, and each day has at most the breaks that are found', () => {
    const someEvents = fc
      .array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 6 })
      .map((starts) =>
        starts.map((start, index) =>
          editionPublished(
            anEditionOf('aujour', addDays(day('2026-11-22'), start), {}, { version: `v${index}` }),
            {
              at: `2026-11-22T03:00:0${index}.000Z`,
            },
          ),
        ),
      );
    fc.assert(
      fc.property(someEvents, fc.infiniteStream(fc.nat()), (events, order) => {
        const shuffled = events
          .map((event) => ({ event, rank: order.next().value ?? 0 }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ event }) => event);
        const editions = reduceEditions(events);
        expect(reduceEditions(shuffled)).toEqual(editions);
        const days = Array.from({ length: 210 }, (_, days) => addDays(day('2026-11-20'), days));
        const holding = days.map(
          (on) =>
            editions.aujour.filter(({ from, to }) => (from ?? '') <= on && (to === null || on <= to)).length,
        );
        expect(holding.every((count) => count >= 1)).toBe(true);
        if (editionBreaks(editions.aujour).length === 0)
          expect(holding.every((count) => count === 1)).toBe(true);
      }),
    );
  });
});
