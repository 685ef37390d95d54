import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionsWith } from '../../../../shared/cases/editions/reduce-editions';
import { deskEventSchema } from '../../../../shared/cases/events';
import { decide } from '../../../../shared/policies/decide';
import { editionSchemas } from '../../../../shared/policies/editions/edition-schema';
import { published } from '../../../../shared/policies/published';
import { houses } from '../../../../shared/policies/request';
import { anEditionOf, editionEnded, editionPublished } from '../../../builders/an-edition';
import { anyRequest } from '../../../builders/any-request';

const terms = { ciwaka: published.ciwaka[0]?.terms, aujour: published.aujour[0]?.terms };

/** Whether an edition with these terms in place of the published ones may be published. */
function isTaken(house: 'kuno' | 'ciwaka' | 'aujour', changes: object, days: object = {}): boolean {
  const [model] = published[house];
  const edition = {
    version: 'a',
    from: '2026-11-22',
    to: null,
    ...days,
    terms: { ...model?.terms, ...changes },
  };
  return editionSchemas[house].safeParse(edition).success;
}

describe('an edition as an event keeps it', () => {
  test.each(houses)('of %s is what the house publishes, once it has a first day', (house) => {
    const { edition } = anEditionOf(house, '2026-11-22');
    expect(edition.terms).toEqual(published[house][0]?.terms);
  });

  test('has a first day, and a last one only on that day or after it', () => {
    expect(isTaken('kuno', {}, { from: null })).toBe(false);
    expect(isTaken('kuno', {}, { from: '2026-02-30' })).toBe(false);
    expect(isTaken('kuno', {}, { to: '2026-11-21' })).toBe(false);
    expect(isTaken('kuno', {}, { to: '2026-11-22' })).toBe(true);
  });

  test('counts days in whole numbers from 0 to 3,650', () => {
    for (const [noticeDays, isFine] of [
      [-1, false],
      [0, true],
      [7.5, false],
      [3650, true],
      [3651, false],
    ] as const)
      expect(isTaken('kuno', { noticeDays })).toBe(isFine);
  });

  test('gives a ring back no earlier than it says at the least', () => {
    expect(isTaken('ciwaka', { resizingDays: { least: 50, most: 50 } })).toBe(true);
    expect(isTaken('ciwaka', { resizingDays: { least: 50, most: 49 } })).toBe(false);
  });

  test('names countries and currencies that exist, and amounts in whole units that are not below nothing', () => {
    const filing = (country: string, minor: number, currency: string) =>
      isTaken('ciwaka', { exportFiling: { country, from: { minor, currency } } });
    expect(filing('US', 0, 'USD')).toBe(true);
    expect(filing('XX', 0, 'USD')).toBe(false);
    expect(filing('US', -1, 'USD')).toBe(false);
    expect(filing('US', 0.5, 'USD')).toBe(false);
    expect(filing('US', 0, 'QQQ')).toBe(false);
  });

  test('lists its fees in one currency', () => {
    const fees = { ...terms.aujour?.fees, clean: { minor: 300, currency: 'USD' } };
    expect(isTaken('aujour', { fees })).toBe(false);
  });

  test('has a tax rate for every day: the first without a first day, the others one after another', () => {
    const rates = (...from: (string | null)[]) =>
      isTaken('aujour', { taxRates: from.map((day) => ({ from: day, percent: 10 })) });
    expect(rates(null)).toBe(true);
    expect(rates(null, '2019-10-01', '2026-04-01')).toBe(true);
    expect(rates()).toBe(false);
    expect(rates('2019-10-01')).toBe(false);
    expect(rates(null, '2019-10-01', '2019-10-01')).toBe(false);
    expect(rates(null, null)).toBe(false);
  });

  test('has holidays on days of the year, 29 February among them', () => {
    const holiday = (from: string, to: string) =>
      isTaken('aujour', { holidays: [{ from, to, name: { en: 'Inventory', ja: '棚卸し' } }] });
    expect(holiday('02-29', '03-01')).toBe(true);
    expect(holiday('12-29', '01-03')).toBe(true);
    expect(holiday('02-30', '03-01')).toBe(false);
    expect(holiday('2-9', '03-01')).toBe(false);
  });

  test('is read back from a line of the journal as it was written, and a term too many is refused', () => {
    const event = editionPublished(anEditionOf('aujour', '2026-12-01'));
    expect(deskEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
    const ended = editionEnded('kuno', 'kuno-published-1', '2026-12-31');
    expect(deskEventSchema.parse(JSON.parse(JSON.stringify(ended)))).toEqual(ended);
    expect(isTaken('kuno', { graceDays: 3 })).toBe(false);
  });
});

const count = fc.integer({ min: 0, max: 3650 });
const fee = fc.integer({ min: 0, max: 1_000_000 }).map((minor) => ({ minor, currency: 'JPY' }));

describe('any edition that may be published', () => {
  test('answers every request', () => {
    fc.assert(
      fc.property(
        anyRequest,
        fc.record({
          window: count,
          notice: count,
          times: fc.integer({ min: 0, max: 99 }),
          fee,
          percent: fc.integer({ min: 0, max: 100 }),
        }),
        (request, { window, notice, times, fee: handlingFee, percent }) => {
          const shortest = Math.min(window, notice);
          const changes = {
            kuno: { noticeDays: notice, shopHints: { largeChangeSizes: 3 } },
            ciwaka: {
              complimentaryDays: window,
              complimentaryTimes: times,
              resizingDays: { least: shortest, most: window },
            },
            aujour: { handlingFee, taxRates: [{ from: null, percent }], holidays: [] },
          }[request.policy];
          const added = anEditionOf(request.policy, '2020-01-01', changes);
          const { policyVersion } = decide(request, editionsWith(published, added));
          expect(policyVersion).toBe(added.edition.version);
        },
      ),
    );
  });

  test('with another hint of the shop decides nothing otherwise', () => {
    fc.assert(
      fc.property(anyRequest, fc.integer({ min: 1, max: 58 }), (request, halves) => {
        const added = anEditionOf('kuno', '2020-01-01', {
          shopHints: { largeChangeSizes: halves / 2 },
        });
        const hinted = decide(request, editionsWith(published, added));
        const plain = decide(request);
        expect({ ...hinted, policyVersion: '' }).toEqual({ ...plain, policyVersion: '' });
      }),
    );
  });
});
