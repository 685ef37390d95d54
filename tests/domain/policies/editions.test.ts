import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/policies/decide';
import { type Edition, editionBreaks, editionInForce } from '../../../shared/policies/edition';
import { type Editions, published } from '../../../shared/policies/published';
import { aCiwakaRequest, aKunoRequest, anAujourRequest, codesOf, day } from '../../builders/a-request';

function anEdition(version: string, from: string | null, to: string | null): Edition<null> {
  return { version, from: from === null ? null : day(from), to: to === null ? null : day(to), terms: null };
}

/** CIWAKA as published until the end of May, and with a week of complimentary days from June on. */
function withShorterWindowFromJune(): Editions {
  const [edition] = published.ciwaka;
  if (edition === undefined) throw new Error('CIWAKA has no edition.');
  const terms = { ...edition.terms, complimentaryDays: 7 };
  return {
    ...published,
    ciwaka: [
      { ...edition, version: 'until-may', to: day('2026-05-31') },
      { ...edition, version: 'from-june', from: day('2026-06-01'), terms },
    ],
  };
}

describe('the published editions', () => {
  test.each(Object.entries(published))(
    'of %s leave no day out and have no two for one day',
    (_, editions) => {
      expect(editionBreaks(editions)).toEqual([]);
      expect(new Set(editions.map(({ version }) => version)).size).toBe(editions.length);
    },
  );

  test.each(Object.entries(published))('of %s have neither a first nor a last day', (_, editions) => {
    expect(editions[0]?.from).toBeNull();
    expect(editions.at(-1)?.to).toBeNull();
  });

  test('are named in the decision', () => {
    expect(decide(aKunoRequest()).policyVersion).toBe('kuno-published-1');
    expect(decide(aCiwakaRequest()).policyVersion).toBe('ciwaka-published-1');
    expect(decide(anAujourRequest()).policyVersion).toBe('aujour-published-1');
  });

  test('of Aujour have a tax rate for every day', () => {
    for (const { terms } of published.aujour) {
      expect(terms.taxRates[0]?.from).toBeNull();
      const starts = terms.taxRates.map(({ from }) => from ?? '');
      expect(starts.every((start, place) => place === 0 || (starts[place - 1] ?? '') < start)).toBe(true);
    }
  });
});

describe('the edition in force', () => {
  const editions = [anEdition('old', null, '2026-03-31'), anEdition('new', '2026-04-01', '2026-12-31')];

  test.each([
    ['1990-01-01', 'old'],
    ['2026-03-31', 'old'],
    ['2026-04-01', 'new'],
    ['2026-12-31', 'new'],
    ['2027-01-01', undefined],
  ])('on %s is %s', (on, version) => {
    expect(editionInForce(editions, day(on))?.version).toBe(version);
  });

  test('is that of the first contact, on both sides of a change', () => {
    const editions = withShorterWindowFromJune();
    const item = { deliveredOn: day('2026-05-20') };
    const answered = (on: string) =>
      decide(aCiwakaRequest({ contact: { by: 'form', on: day(on) }, item }), editions);
    expect(answered('2026-05-31')).toMatchObject({ policyVersion: 'until-may', outcome: 'free' });
    expect(answered('2026-06-01')).toMatchObject({ policyVersion: 'from-june', outcome: 'charged' });
  });

  test('is that of the day of the answer where the contact is not known', () => {
    const contact = { by: 'form' as const, on: null };
    const decidedOn = day('2026-05-31');
    expect(decide(aCiwakaRequest({ contact, decidedOn }), withShorterWindowFromJune()).policyVersion).toBe(
      'until-may',
    );
    expect(decide(aCiwakaRequest({ contact }), withShorterWindowFromJune()).policyVersion).toBe('from-june');
  });

  test.each(['kuno', 'ciwaka', 'aujour'] as const)(
    'none for %s is asked about and never replaced by another',
    (policy) => {
      const request = { kuno: aKunoRequest(), ciwaka: aCiwakaRequest(), aujour: anAujourRequest() }[policy];
      const [edition] = published[policy];
      const expired = { ...published, [policy]: [{ ...edition, to: day('2020-12-31') }] };
      const decision = decide(request, expired);
      expect(decision).toMatchObject({
        policyVersion: '',
        outcome: 'consult',
        totals: null,
        charges: [],
        missing: [],
      });
      expect(decision.lines).toMatchObject([{ outcome: 'consult', charges: [], clauses: [] }]);
      expect(decision.lines[0]?.because).toMatch(/No edition/u);
      expect(codesOf(decision.notices)).toEqual(['consult-workshop', 'no-edition']);
      expect(decision.schedule.readyTo).toBeNull();
    },
  );
});

describe('a row of editions', () => {
  test('with a day between two has a gap', () => {
    const row = [anEdition('a', null, '2026-03-30'), anEdition('b', '2026-04-01', null)];
    expect(editionBreaks(row)).toEqual([{ kind: 'gap', earlier: 'a', later: 'b' }]);
  });

  test('with a day in two has an overlap', () => {
    const row = [anEdition('b', '2026-03-31', null), anEdition('a', null, '2026-03-31')];
    expect(editionBreaks(row)).toEqual([{ kind: 'overlap', earlier: 'a', later: 'b' }]);
  });

  test.each([
    [anEdition('a', null, null), anEdition('b', '2026-04-01', null)],
    [anEdition('a', null, '2026-03-31'), anEdition('b', null, null)],
  ])('with an open end inside it has an overlap', (...row) => {
    expect(editionBreaks(row)).toMatchObject([{ kind: 'overlap' }]);
  });

  test('that meet from one day to the next has none', () => {
    expect(editionBreaks([anEdition('a', null, '2026-03-31'), anEdition('b', '2026-04-01', null)])).toEqual(
      [],
    );
  });
});
