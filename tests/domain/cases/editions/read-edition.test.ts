import { describe, expect, test } from 'vitest';
import { type EditionDraft, editionDraftFrom } from '../../../../shared/cases/editions/edition-draft';
import { readEdition } from '../../../../shared/cases/editions/read-edition';
import { editionsWith, reduceEditions } from '../../../../shared/cases/editions/reduce-editions';
import { type Editions, type HouseWithEdition, published } from '../../../../shared/policies/published';
import { type House, houses } from '../../../../shared/policies/request';
import { anEditionOf, editionEnded } from '../../../builders/an-edition';

function modelOf(house: House, editions: Editions = published): HouseWithEdition {
  const edition = editions[house].at(-1);
  if (edition === undefined) throw new Error('The house has no edition.');
  return { house, edition } as HouseWithEdition; // the edition of that very house
}

/** What the form says of an edition of 1 December with these changes to what was copied. */
function read(
  house: House,
  change: (draft: EditionDraft) => Partial<EditionDraft> = () => ({}),
  editions = published,
) {
  const model = modelOf(house, editions);
  const draft = editionDraftFrom(model, 'ours', '2026-12-01');
  return readEdition({ ...draft, ...change(draft) }, model, editions);
}

function faultsOf(result: ReturnType<typeof read>): readonly string[] {
  return result.ok ? [] : result.error.map(({ path, code }) => `${path} ${code}`);
}

const typed = (house: House, name: string, text: string) =>
  faultsOf(read(house, ({ terms }) => ({ terms: { ...terms, [name]: text } })));

describe('a new edition', () => {
  test.each(houses)('of %s that changes nothing has the terms of the one it was copied from', (house) => {
    const result = read(house);
    expect(result).toMatchObject({
      ok: true,
      value: { house, edition: { version: 'ours', from: '2026-12-01', to: null } },
    });
    expect(result.ok && result.value.edition.terms).toEqual(published[house][0]?.terms);
  });

  test('is read in full-width digits, with slashes and with thousands set apart', () => {
    const result = read('aujour', ({ terms }) => ({
      from: '２０２６/１２/５',
      terms: { ...terms, handlingFee: '1,200円', 'fee-chain': '１０００' },
    }));
    expect(result).toMatchObject({
      value: {
        edition: {
          from: '2026-12-05',
          terms: { handlingFee: { minor: 1200, currency: 'JPY' }, fees: { chain: { minor: 1000 } } },
        },
      },
    });
  });

  test('needs a version that no other has, and a first day', () => {
    expect(faultsOf(read('kuno', () => ({ version: ' ' })))).toEqual(['version required']);
    expect(faultsOf(read('kuno', () => ({ version: 'kuno-published-1' })))).toEqual([
      'version version-taken',
    ]);
    expect(faultsOf(read('kuno', () => ({ version: 'x'.repeat(60) })))).toEqual([]);
    expect(faultsOf(read('kuno', () => ({ version: 'x'.repeat(61) })))).toEqual(['version too-long']);
    expect(faultsOf(read('kuno', () => ({ from: '' })))).toEqual(['from required']);
    expect(faultsOf(read('kuno', () => ({ from: '2026-02-30', to: 'soon' })))).toEqual([
      'from not-a-day',
      'to not-a-day',
    ]);
  });

  test('names every fault at its field at once', () => {
    const result = read('ciwaka', ({ terms }) => ({
      version: '',
      terms: { ...terms, complimentaryDays: '20.5', freeReturnCountry: 'XX', exportFrom: '2,500.005' },
    }));
    expect(faultsOf(result)).toEqual([
      'version required',
      'terms.complimentaryDays whole-days',
      'terms.freeReturnCountry country-unknown',
      'terms.exportFrom decimal-places',
    ]);
  });

  test.each([
    ['kuno', 'noticeDays', ['0', '3650'], ['', '-1', '7.5', '3651'], /required|whole-days/],
    ['kuno', 'largeChangeSizes', ['', '0.5', '3', '29'], ['0', '0.25', '30', 'many'], /sizes-in-halves/],
    ['ciwaka', 'complimentaryTimes', ['0', '99'], ['100', '1.5'], /whole-times/],
    ['ciwaka', 'sideInches', ['0.5', '8'], ['0', '8.125', 'eight'], /not-a-measure/],
    ['ciwaka', 'exportFrom', ['2500', '2500.00'], ['2500.005', '$'], /decimal-places|not-an-amount/],
    ['aujour', 'handlingFee', ['0', '900'], ['900.5', 'free'], /decimal-places|not-an-amount/],
  ] as const)(
    'of %s takes %s within its limits and refuses it beyond them',
    (house, name, fine, faulty, code) => {
      for (const text of fine) expect(typed(house, name, text)).toEqual([]);
      for (const text of faulty) expect(typed(house, name, text)).toEqual([expect.stringMatching(code)]);
    },
  );

  test('gives a ring back after at most no less than at the least', () => {
    expect(typed('ciwaka', 'resizingMost', '49')).toEqual([]);
    expect(typed('ciwaka', 'resizingMost', '48')).toEqual(['terms.resizingMost least-above-most']);
  });
});

describe('the lists of Aujour', () => {
  test('take tax rates in whole per cent, one after another', () => {
    const rates = (...later: readonly (readonly [string, string])[]) =>
      faultsOf(
        read('aujour', () => ({
          taxRates: [{ from: '', percent: '8' }, ...later.map(([from, percent]) => ({ from, percent }))],
        })),
      );
    expect(rates(['2019-10-01', '10%'])).toEqual([]);
    expect(rates(['2019-10-01', '10.5'])).toEqual(['taxRates.1.percent whole-percent']);
    expect(rates(['2019-10-01', '101'])).toEqual(['taxRates.1.percent whole-percent']);
    expect(rates(['', '10'])).toEqual(['taxRates.1.from required']);
    expect(rates(['2019-10-01', '10'], ['2019-10-01', '12'])).toEqual(['taxRates.2.from rates-in-order']);
  });

  test('take holidays by days of the year and a name in both languages', () => {
    const holiday = (from: string, to: string, en = 'Inventory', ja = '棚卸し') =>
      read('aujour', () => ({ holidays: [{ from, to, en, ja }] }));
    expect(holiday('2/29', '3月1日')).toMatchObject({
      value: { edition: { terms: { holidays: [{ from: '02-29', to: '03-01' }] } } },
    });
    expect(faultsOf(holiday('2/30', '13-01', '', ' '))).toEqual([
      'holidays.0.from day-of-year',
      'holidays.0.to day-of-year',
      'holidays.0.en required',
      'holidays.0.ja required',
    ]);
  });
});

describe('the days of a new edition', () => {
  const withSpring = editionsWith(published, anEditionOf('kuno', '2027-03-01', {}, { version: 'spring' }));
  const days = (from: string, to: string, editions: Editions) =>
    faultsOf(read('kuno', () => ({ from, to }), editions));

  test('begin wherever the one before still holds', () => {
    expect(days('2026-12-01', '', published)).toEqual([]);
    expect(days('1990-01-01', '', published)).toEqual([]);
  });

  test('end no earlier than they begin', () => {
    expect(days('2026-12-01', '2026-12-01', published)).toEqual([]);
    expect(days('2026-12-01', '2026-11-30', published)).toEqual(['to last-before-first']);
  });

  test('end on the day before a later edition: not on its first day, and not a day earlier', () => {
    expect(days('2026-12-01', '2027-02-28', withSpring)).toEqual([]);
    expect(days('2026-12-01', '2027-03-01', withSpring)).toEqual(['to overlap']);
    expect(days('2026-12-01', '', withSpring)).toEqual(['to overlap']);
    expect(days('2026-12-01', '2027-02-27', withSpring)).toEqual(['to gap-after']);
    expect(days('2027-03-01', '', withSpring)).toEqual(['from begins-with-another']);
  });

  test('begin on the day after the last edition ended, and no later', () => {
    const ended = reduceEditions([editionEnded('kuno', 'kuno-published-1', '2026-12-31')]);
    expect(days('2027-01-01', '', ended)).toEqual([]);
    expect(days('2026-12-31', '', ended)).toEqual([]);
    const late = read('kuno', () => ({ from: '2027-01-02' }), ended);
    expect(faultsOf(late)).toEqual(['from gap-before']);
    expect(late).toMatchObject({ error: [{ values: { first: '2027-01-01', last: '2027-01-01' } }] });
  });
});
