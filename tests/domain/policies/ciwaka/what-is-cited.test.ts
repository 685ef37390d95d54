import { describe, expect, test } from 'vitest';
import { becauseOfDays } from '../../../../shared/policies/ciwaka/facts';
import { ciwakaSentences } from '../../../../shared/policies/ciwaka/sentences';
import { askHouse, decide } from '../../../../shared/policies/decide';
import { published } from '../../../../shared/policies/published';
import { verdictOf } from '../../../../shared/verdict/verdict';
import { aCiwakaRequest, aDesign, answerTo, day, type RequestFacts } from '../../../builders/a-request';

/** Outcome and clauses of each line, the deciding one first, without the house's name before them. */
function cited(facts: RequestFacts = {}) {
  return decide(aCiwakaRequest(facts)).lines.map(({ outcome, clauses }) =>
    [outcome, ...clauses.map(short)].join(' '),
  );
}

// Written so that a clause that is not there at all can be seen too.
const short = (clause: string | undefined) => String(clause).replace('ciwaka/', '');
const named = ({ code, clauses }: { readonly code: string; readonly clauses: readonly string[] }) =>
  [code, ...clauses.map(short)].join(' ');
const charged = (facts: RequestFacts) => {
  const { lines, charges } = decide(aCiwakaRequest(facts));
  return [...lines.flatMap((line) => line.charges), ...charges].map(named);
};
const told = (code: string, facts: RequestFacts) =>
  decide(aCiwakaRequest(facts))
    .notices.filter((notice) => notice.code === code)
    .map(named);

const toSize = (desiredSize: number | null, item: RequestFacts['item'] = {}) => ({
  item,
  services: [{ code: 'resize', desiredSize } as const],
});
const of = (design: object, item: RequestFacts['item'] = {}) => ({
  item: { ...item, design: aDesign(design) },
});
const late = { contact: { on: day('2026-06-01') } };
const engrave = { services: [{ code: 'engrave' }] } as const;
const resizeAndEngrave = { services: [{ code: 'resize', desiredSize: 13 }, { code: 'engrave' }] } as const;
const alwaysAsked = 'certificate-required photos-review';

describe('a CIWAKA line cites exactly the clauses it stands on', () => {
  test.each([
    ['of a range', {}, 'free free-resize-once', 'range-cumulative free-window-30-days category-range'],
    [
      'exchanged free',
      of({ resizing: 'exchange-free' }),
      'free category-exchange-free',
      'free-window-30-days',
    ],
    [
      'made in the size',
      of({ availableSizes: [7, 13] }),
      'free free-resize-once',
      'range-cumulative available-sizes free-window-30-days category-range',
    ],
  ])('a free ring %s', (_, facts, decides, supports) => {
    expect(cited(facts)).toEqual([`${decides} ${alwaysAsked} ${supports}`]);
  });

  test.each([
    [
      'late',
      late,
      'second-or-late-fee certificate-required photos-review range-cumulative category-range paid-resize-method',
    ],
    [
      'once more, still in the days',
      { item: { earlierResizes: 1 } },
      'second-or-late-fee certificate-required photos-review range-cumulative category-range paid-resize-method',
    ],
    [
      'for a design left out',
      of({ feeExempt: false }),
      'some-designs-fee certificate-required photos-review range-cumulative category-range paid-resize-method',
    ],
    [
      'late, of a design exchanged free',
      { ...late, ...of({ resizing: 'exchange-free' }) },
      'second-or-late-fee certificate-required photos-review paid-resize-method',
    ],
    [
      'of a design exchanged for a fee',
      of({ resizing: 'exchange-paid' }),
      'category-exchange-paid certificate-required photos-review paid-resize-method',
    ],
  ])('a charged ring, %s', (_, facts, clauses) => {
    expect(cited(facts)).toEqual([`charged ${clauses}`]);
  });

  test('paid work stands on no clause about sizes, however often and late the ring comes', () => {
    const facts = { ...engrave, ...late, item: { earlierResizes: 1 } };
    expect(cited(facts)).toEqual([`charged paid-services ${alwaysAsked}`]);
    expect(charged(facts)[0]).toBe('engrave paid-services');
    expect(charged(facts)).not.toContain('resizing-fee second-or-late-fee');
  });

  test('what is still open names the clauses that lack something, and no method without a design', () => {
    expect(cited(toSize(null))).toEqual(['incomplete available-sizes']);
    expect(cited(toSize(null, { purchasedSize: null }))).toEqual([
      'incomplete range-cumulative available-sizes',
    ]);
    const { line } = answerTo(aCiwakaRequest({ item: { design: null } }));
    expect(line).toMatchObject({ outcome: 'incomplete', clauses: ['ciwaka/category-range'] });
    expect(line.method).toBeNull();
  });

  test('a decision has nothing beside its lines', () => {
    expect(decide(aCiwakaRequest()).findings).toEqual([]);
  });
});

describe('ciwaka/range-cumulative, from the size at purchase', () => {
  test('the size at purchase needs no end of the range; a size below it needs the lower one', () => {
    const open = { currentSize: 13, design: aDesign({ rangeDown: null }) };
    const supports = `free free-resize-once ${alwaysAsked} range-cumulative free-window-30-days category-range`;
    expect(cited(toSize(11, open))).toEqual([supports]);
    expect(cited(toSize(11, { currentSize: 13 }))).toEqual([supports]);
    expect(cited(toSize(12, open))).toEqual([supports]);
    expect(cited(toSize(10, open))).toEqual(['incomplete range-cumulative']);
  });

  test.each([{ rangeDown: null }, { rangeUp: null }, { rangeDown: null, rangeUp: null }])(
    'with the size not known, %j may come to matter',
    (ends) => {
      const request = aCiwakaRequest(toSize(null, { design: aDesign(ends) }));
      expect(decide(request).missing).toEqual(['desired-size', 'design-category']);
    },
  );

  test('one step outside says on which side, by how much and counted from where', () => {
    const why = (size: number, item: RequestFacts['item'] = {}) =>
      answerTo(aCiwakaRequest(toSize(size, item))).line;
    expect(why(14).outcome).toBe('free');
    expect(why(15).because).toMatch(/^Size 15 is more than 3 sizes above 11,/u);
    expect(why(8).outcome).toBe('free');
    expect(why(7).because).toMatch(/^Size 7 is more than 3 sizes below 11,/u);
    expect(why(13, { design: aDesign({ rangeUp: 1 }) }).because).toContain('more than 1 sizes above 11');
  });
});

describe('ciwaka/second-or-late-fee, told with its days', () => {
  test('a late contact is named with its day, not the day of the answer', () => {
    const { line } = answerTo(aCiwakaRequest({ ...late, decidedOn: day('2026-06-10') }));
    expect(line.because).toMatch(/^First contact on 2026-06-01 .* ran until 2026-05-31:/u);
  });

  test('the days are never told of a ring whose delivery is not known', () => {
    const request = aCiwakaRequest({ item: { deliveredOn: null } });
    const terms = published.ciwaka[0]?.terms;
    if (terms === undefined) throw new Error('CIWAKA has an edition.');
    expect(() => becauseOfDays(ciwakaSentences.late, request, terms)).toThrow('a known delivery');
  });
});

describe('a CIWAKA charge, notice and way cite their clause', () => {
  test('the fee and the work', () => {
    const from = { handover: 'counter' } as const;
    expect(charged({ ...from, ...late })).toEqual(['resizing-fee second-or-late-fee']);
    expect(charged({ ...from, ...of({ feeExempt: false }) })).toEqual(['resizing-fee some-designs-fee']);
    expect(charged({ ...from, ...of({ resizing: 'exchange-paid' }) })).toEqual([
      'resizing-fee category-exchange-paid',
    ]);
    expect(charged({ ...from, ...late, ...of({ feeExempt: false }) })).toEqual([
      'resizing-fee second-or-late-fee some-designs-fee',
    ]);
  });

  test('the way in of paid work', () => {
    expect(charged(engrave)).toEqual([
      'engrave paid-services',
      'shipping-to-house paid-inbound-costs',
      'customs-duties paid-inbound-costs',
      'insurance paid-inbound-costs',
    ]);
  });

  test('notices', () => {
    expect(told('pay-before-documents', engrave)).toEqual(['pay-before-documents pay-before-documents']);
    expect(told('consult-workshop', { ...engrave, customerCountry: 'FR' })).toEqual([
      'consult-workshop paid-return-included',
    ]);
    expect(told('may-take-longer', {})).toEqual(['may-take-longer may-take-longer']);
    const value = (amount: string) => ({ item: { value: { currency: 'USD', amount } } });
    expect(told('eei-contact', value('2499.99'))).toEqual([]);
    expect(told('eei-contact', value('2500'))).toEqual(['eei-contact eei-2500']);
  });

  test('both ways of a ring, by what its lines come to', () => {
    const ways = (facts: RequestFacts = {}) =>
      askHouse(aCiwakaRequest(facts), published).answer.transport.flatMap((way) =>
        way === null ? [] : [short(way.clause)],
      );
    expect(ways()).toEqual(['free-shipping-both-ways', 'transit-not-liable']);
    const two = ['paid-inbound-costs', 'paid-return-included', 'transit-not-liable'];
    expect(ways(engrave)).toEqual(two);
    expect(ways({ ...resizeAndEngrave, customerCountry: 'FR' })).toEqual(two);
    expect(decide(aCiwakaRequest(resizeAndEngrave)).shipping.toHouse.insured).toBeNull();
  });

  test('a ring that is resized and engraved takes the time of both', () => {
    const both = { ...resizeAndEngrave, receivedOn: day('2026-06-01') };
    expect(decide(aCiwakaRequest(both)).schedule).toEqual({
      dispatchOn: null,
      readyFrom: '2026-07-20',
      readyTo: '2026-08-03',
      clauses: ['ciwaka/resize-7-9-weeks', 'ciwaka/may-take-longer', 'ciwaka/paid-several-weeks'],
    });
    expect(told('may-take-longer', resizeAndEngrave)).toHaveLength(1);
  });

  test('ciwaka/free-window-30-days: is not asked of a design that is left as it is', () => {
    const { lines } = verdictOf(aCiwakaRequest(of({ resizing: 'unavailable' })));
    const days = lines[0]?.conditions.find(({ clause }) => clause === 'ciwaka/free-window-30-days');
    expect(days?.standing).toBe('not-asked');
  });
});
