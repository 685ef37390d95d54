import { describe, expect, test } from 'vitest';
import { ciwakaEditions } from '../../../shared/policies/ciwaka/edition';
import { type Editions, type HouseWithEdition, published } from '../../../shared/policies/published';
import { type House, houses } from '../../../shared/policies/request';
import { countryWords, daysOrWeeks, oneOf, spanOfDays } from '../../../shared/wording/figures';
import { type PolicyWords, wordsOfAnswer, wordsOfEdition } from '../../../shared/wording/policy-words';
import { anEditionOf } from '../../builders/an-edition';
import { publishedModel } from '../../builders/published-words';

type Texts = Readonly<Record<string, { readonly en: string; readonly ja: string }>>;

/** Every text of a house: its clauses, and its notices as told and as done. */
function textsOf({ clauses, notices }: PolicyWords): Texts {
  const told = Object.entries(notices).flatMap(([code, { customer, clerk }]) => [
    [`${code} to the customer`, customer] as const,
    [`${code} for the clerk`, clerk] as const,
  ]);
  return { ...clauses, ...Object.fromEntries(told) };
}

/** Where every number of the terms stands: `resizingDays.least`. */
function numbersIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => numbersIn(inside, [...path, key]));
}

function changedAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  change: (one: number) => number,
): unknown {
  if (key === undefined) return change(Number(value));
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) }; // a path leads through objects and lists alone
  Object.assign(copy, { [key]: changedAt(Reflect.get(copy, key), rest, change) });
  return copy;
}

function withTerms(house: House, terms: unknown): PolicyWords {
  const { edition } = publishedModel(house);
  return wordsOfEdition({ house, edition: { ...edition, terms } } as HouseWithEdition); // terms of the same shape
}

function changedTexts(house: House, after: PolicyWords, language: 'en' | 'ja'): readonly string[] {
  const [before, now] = [textsOf(wordsOfEdition(publishedModel(house))), textsOf(after)];
  return Object.keys(before).filter((key) => before[key]?.[language] !== now[key]?.[language]);
}

/**
 * What is written in digits without being a term: 18K gold, one shipment, one stone, one request, and the one to two months
 * that the run at the end of the month makes of a repair. All else is a figure of the terms.
 */
const notTerms = /18(K|金)|1回の発送|1石|1件|1〜2か月/gu;

function figuresIn(text: string): readonly string[] {
  return text.replace(notTerms, '').match(/\d[\d,]*(\.\d+)?/gu) ?? [];
}

/** Figures of which no text speaks, and why. */
const spokenOfNowhere: Readonly<Record<House, readonly RegExp[]>> = {
  // The hint of how large a change is large is empty as published, and never part of an answer or its words.
  kuno: [],
  ciwaka: [],
  // The clause says that tax is added; the rate stands with the amounts.
  aujour: [/^taxRates\.\d+\.percent$/u],
};

describe.each(houses)('the wording of %s, by an edition with other figures', (house) => {
  const { terms } = publishedModel(house).edition;
  const paths = numbersIn(terms);

  test.each(paths.map((path) => [path.join('.'), path] as const))(
    '%s: what speaks of it says the new figure, in both languages alike',
    (name, path) => {
      const after = withTerms(
        house,
        changedAt(terms, path, (one) => one + 700),
      );
      const english = changedTexts(house, after, 'en');
      expect(changedTexts(house, after, 'ja')).toEqual(english);
      expect(english.length > 0).toBe(!spokenOfNowhere[house].some((silent) => silent.test(name)));
    },
  );

  test('no figure that was first published is left anywhere once all are other', () => {
    const others = paths.reduce(
      (changed: unknown, path) => changedAt(changed, path, (one) => one * 3 + 701),
      terms,
    );
    const now = textsOf(withTerms(house, others));
    const before = textsOf(wordsOfEdition(publishedModel(house)));
    const left = Object.entries(before).flatMap(([key, { en, ja }]) => [
      ...figuresIn(en).filter((figure, place) => figuresIn(now[key]?.en ?? '')[place] === figure),
      ...figuresIn(ja).filter((figure, place) => figuresIn(now[key]?.ja ?? '')[place] === figure),
    ]);
    expect(left).toEqual([]);
  });
});

describe('the wording of an edition', () => {
  const ciwaka = (terms: object) => withTerms('ciwaka', { ...ciwakaEditions[0]?.terms, ...terms }).clauses;

  test('names the country to which paid work goes back, and the one whose shipments are filed', () => {
    expect(ciwaka({ freeReturnCountry: 'GB' })['ciwaka/paid-return-included']).toEqual({
      en: 'Paid work includes insured return by FedEx to the United Kingdom.',
      ja: '有料サービスには、イギリスへの保険付き返送（FedEx）が含まれます。',
    });
    const filing = ciwaka({ exportFiling: { country: 'CA', from: { minor: 100_050, currency: 'CAD' } } });
    expect(filing['ciwaka/eei-2500']?.en).toContain('A shipment from Canada worth CAD 1,000.50 or more');
    expect(filing['ciwaka/eei-2500']?.ja).toContain('カナダからの1回の発送の合計が1,000.50 CAD以上');
  });

  test('names the long holidays of the edition; with none it names none', () => {
    const holidays = (names: readonly (readonly [string, string])[]) =>
      withTerms('aujour', {
        ...publishedModel('aujour').edition.terms,
        holidays: names.map(([en, ja]) => ({ from: '02-11', to: '02-12', name: { en, ja } })),
      }).clauses['aujour/holidays-longer'];
    expect(holidays([['Inventory', '棚卸し']])).toEqual({
      en: 'Work that falls on Inventory takes longer than usual.',
      ja: '棚卸しなどの長期休暇と重なる場合は、通常よりお時間をいただきます。',
    });
    expect(holidays([])?.ja).toBe('長期休暇と重なる場合は、通常よりお時間をいただきます。');
  });

  test('counts once, twice, and never', () => {
    const once = (complimentaryTimes: number) => ciwaka({ complimentaryTimes, complimentaryDays: 1 });
    expect(once(0)['ciwaka/free-resize-once']?.en).toBe(
      'Most ring designs come with no complimentary resizing.',
    );
    expect(once(2)['ciwaka/category-exchange-free']?.en).toContain('exchanged twice');
    expect(once(2)['ciwaka/second-or-late-fee']).toEqual({
      en: 'A resizing after the first 2, or one asked for after the 1 day, carries a fee.',
      ja: '3回目以降、または1日を過ぎてからのサイズ直しは有料です。',
    });
    expect(once(1)['ciwaka/free-window-30-days']?.en).toContain('within 1 calendar day of delivery');
  });

  test.each([
    [0, '0 days', '0日'],
    [1, '1 day', '1日'],
    [6, '6 days', '6日'],
    [7, 'a week', '1週間'],
    [8, '8 days', '8日'],
    [14, '2 weeks', '2週間'],
  ])('says %i days as %s', (days, en, ja) => {
    expect(daysOrWeeks(days)).toEqual({ en, ja });
  });

  test('says a span in weeks only where both ends are weeks', () => {
    expect(spanOfDays(49, 63).en).toBe('7 to 9 weeks');
    expect(spanOfDays(49, 62)).toEqual({ en: '49 to 62 days', ja: '49〜62日' });
    expect(spanOfDays(56, 56).en).toBe('8 weeks');
    expect(oneOf([]).en).toBe('');
    expect(countryWords('CA').en).toBe('Canada');
  });
});

describe('the words of an answer', () => {
  const added = anEditionOf('ciwaka', '2026-06-01', { complimentaryDays: 20 });
  if (added.house !== 'ciwaka') throw new Error('An edition of another house.');
  const editions: Editions = { ...published, ciwaka: [...published.ciwaka, added.edition] };
  const window = (policyVersion: string, among = editions) =>
    wordsOfAnswer(among, { policy: 'ciwaka', policyVersion }).clauses['ciwaka/free-window-30-days']?.ja;

  test('are those of the edition that gave it, whatever has been published since', () => {
    expect(window('ciwaka-published-1')).toContain('30日以内');
    expect(window('ciwaka-2026-06-01')).toContain('20日以内');
  });

  test('name no figure at all where that edition is not known here, or none was in force', () => {
    expect(window('ciwaka-2026-06-01', published)).toBeUndefined();
    expect(window('')).toBeUndefined();
    const words = wordsOfAnswer(published, { policy: 'ciwaka', policyVersion: '' });
    expect(words.told['package-limits']).toBeUndefined();
    expect(words.clauses['ciwaka/return-contents']?.en).toContain('pouch');
  });

  test('of an old answer by a house or under a clause that is gone are none', () => {
    expect(wordsOfAnswer(published, { policy: 'other', policyVersion: '' }).clauses).toEqual({});
    const kuno = wordsOfAnswer(published, { policy: 'kuno', policyVersion: 'kuno-published-1' });
    expect(kuno.clauses['kuno/long-gone']).toBeUndefined();
  });
});
