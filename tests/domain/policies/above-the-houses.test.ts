import { describe, expect, test } from 'vitest';
import { bareRequest } from '../../../shared/policies/bare-request';
import { atCost } from '../../../shared/policies/charges';
import { decide } from '../../../shared/policies/decide';
import { type Charge, worstOutcome } from '../../../shared/policies/decision';
import { intakeChecks, parcelMeasuresOver, shippingChecks } from '../../../shared/policies/desk-checks';
import { editionInForce, editionsInOrder } from '../../../shared/policies/edition';
import type { LineFinding } from '../../../shared/policies/finding';
import { noPromiseWording, promise } from '../../../shared/policies/promise';
import { published } from '../../../shared/policies/published';
import { decidingEffect, settleLine } from '../../../shared/policies/settle-line';
import { stepsInOrder, stepWording } from '../../../shared/policies/steps';
import { totalsOf } from '../../../shared/policies/totals';
import { aBareRequest, aCiwakaRequest, aKunoRequest, anAujourRequest, day } from '../../builders/a-request';

const because = { wording: { en: 'because', ja: '理由' } };
const clauses = ['aujour/fee-clean'] as const;
const priced = (amount: string, currency = 'JPY'): Charge => ({
  code: 'clean',
  kind: 'fixed',
  amount: { currency, amount },
  quantity: 1,
  conditional: false,
  payer: 'customer',
  clauses: [...clauses],
});
const withoutCiwaka = { ...published, ciwaka: [] };

describe('a day without an edition', () => {
  test('is answered by nothing but that, by the day of first contact or else of the answer', () => {
    const request = aCiwakaRequest({ contact: { on: null }, decidedOn: day('2026-06-10') });
    const decision = decide(request, withoutCiwaka);
    expect(decision).toEqual({
      policy: 'ciwaka',
      policyVersion: '',
      decidedOn: '2026-06-10',
      outcome: 'consult',
      lines: [
        {
          code: 'resize',
          outcome: 'consult',
          method: null,
          charges: [],
          missing: [],
          clauses: [],
          because: 'No edition of the CIWAKA policy was in force on 2026-06-10: ask the house.',
        },
      ],
      findings: [],
      charges: [],
      totals: null,
      missing: [],
      notices: expect.arrayContaining([
        { code: 'no-edition', clauses: [] },
        { code: 'consult-workshop', clauses: [] },
      ]),
      shipping: {
        toHouse: { payer: null, insured: null, carrier: null, risk: null },
        back: { payer: null, insured: null, carrier: null, risk: null },
      },
      schedule: { dispatchOn: null, readyFrom: null, readyTo: null, clauses: [] },
    });
    const [line] = decide(aCiwakaRequest({ contact: { on: day('2026-05-10') } }), withoutCiwaka).lines;
    expect(line?.because).toContain('2026-05-10');
  });

  test('has nothing asked at the desk and no limits of a parcel', () => {
    const request = aCiwakaRequest();
    const parcel = { lengthInches: 99, widthInches: 99, heightInches: 99, weightPounds: 99 };
    expect(intakeChecks(request, withoutCiwaka)).toEqual([]);
    expect(shippingChecks(request, decide(request), parcel, withoutCiwaka)).toEqual([]);
    expect(parcelMeasuresOver(request, parcel, withoutCiwaka)).toEqual([]);
    const overseas = aKunoRequest({ handover: 'overseas' });
    expect(shippingChecks(overseas, decide(overseas), parcel)).toEqual([]);
  });

  test('comes before an edition’s first day and after its last, each of which is within it', () => {
    const [only] = [{ version: 'a', from: day('2026-06-01'), to: day('2026-06-30'), terms: {} }];
    const inForce = (on: string) =>
      editionInForce(only === undefined ? [] : [only], day(on))?.version ?? null;
    expect(['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map(inForce)).toEqual([
      null,
      'a',
      'a',
      null,
    ]);
  });

  test('editions stand in the order of their first days, those of one day as they were given', () => {
    const edition = (version: string, from: string | null) => ({
      version,
      from: from === null ? null : day(from),
      to: null,
      terms: {},
    });
    const given = [
      edition('late', '2027-01-01'),
      edition('one', '2026-01-01'),
      edition('other', '2026-01-01'),
      edition('first', null),
    ];
    expect(editionsInOrder(given).map(({ version }) => version)).toEqual(['first', 'one', 'other', 'late']);
  });
});

describe('what is gathered over the lines', () => {
  test('the workshop is asked about the clause that decides, and about no other of the line', () => {
    const request = aKunoRequest({ services: [{ code: 'resize', sameFinger: true, largeChange: true }] });
    const { lines, notices } = decide(request);
    expect(lines[0]?.clauses.length).toBeGreaterThan(1);
    expect(notices.find(({ code }) => code === 'consult-workshop')?.clauses).toEqual(
      lines[0]?.clauses.slice(0, 1),
    );
  });

  test('nothing found is free', () => {
    expect(worstOutcome([])).toBe('free');
  });

  test('a line is settled by what is found, each clause named once, and refused work is done in no way', () => {
    const clause = 'aujour/fee-clean';
    const refuses: LineFinding = { effect: 'refuses', clause, because };
    const supports: LineFinding = { effect: 'supports', clause };
    const frees: LineFinding = { effect: 'frees', clause, because };
    expect(settleLine('resize', 'exchange', [refuses], 'en')).toMatchObject({
      outcome: 'declined',
      method: null,
    });
    expect(settleLine('resize', 'exchange', [frees, supports], 'en')).toMatchObject({
      outcome: 'free',
      method: 'exchange',
      clauses: [clause],
    });
    expect(() => settleLine('clean', null, [null, supports], 'en')).toThrow('No clause decides clean.');
    expect(decidingEffect('declined')).toBe('refuses');
  });

  test('a charge at cost adds nothing to the sum, and the currency is that of the first amount', () => {
    expect(totalsOf([atCost('shipping-back', [...clauses]), priced('300')], 10)).toMatchObject({
      currency: 'JPY',
      net: '300',
      tax: '30',
      gross: '330',
    });
    expect(totalsOf([atCost('shipping-back', [...clauses])], 10)).toBeNull();
  });

  test('two currencies are never added up', () => {
    expect(() => totalsOf([priced('300'), priced('3.50', 'USD')], 10)).toThrow(
      'A charge of 3.50 USD among charges in JPY.',
    );
  });
});

describe('the order of steps', () => {
  const step = (code: string, clause: string | null) => ({ code, clause });

  test('one charged line among free ones makes it paid work', () => {
    const both = aCiwakaRequest({ services: [{ code: 'resize', desiredSize: 13 }, { code: 'engrave' }] });
    expect(stepsInOrder(decide(both))).toEqual([
      step('photos-checked', 'ciwaka/photos-review'),
      step('invoice-paid', 'ciwaka/pay-before-documents'),
      step('shipping-date-agreed', 'ciwaka/shipping-details'),
      step('documents-made', 'ciwaka/documents-emailed'),
      step('piece-received', null),
      step('work-done', null),
    ]);
    expect(stepsInOrder(decide(anAujourRequest()))[2]).toEqual(
      step('cost-told', 'aujour/quote-after-inspection'),
    );
  });

  test('each is said in both languages', () => {
    const said = Object.values(stepWording);
    expect(said).toHaveLength(8);
    for (const { en, ja } of said) {
      expect(en).toMatch(/^[A-Z][a-z ]+$/u);
      expect(ja).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the arithmetic of a promise', () => {
  const from = day('2026-07-20');
  const to = day('2026-08-03');
  const receivedOn = day('2026-06-01');
  const schedule = { dispatchOn: null, readyFrom: from, readyTo: to, clauses: [] };
  const decision = { outcome: 'free', schedule, notices: [] } as const;

  test('is said whole in both languages, with the clause where there is one', () => {
    expect(promise({ receivedOn }, decision)?.steps).toEqual([
      { en: 'received 2026-06-01', ja: '受付日 2026年6月1日' },
      {
        en: '49 to 63 days later: back between 2026-07-20 and 2026-08-03',
        ja: '受付日から49〜63日：2026年7月20日〜2026年8月3日に戻り',
      },
    ]);
    const holidays = [{ code: 'holiday-period', clauses: ['aujour/holidays-longer'] }] as const;
    const cited = { ...schedule, clauses: ['ciwaka/resize-7-9-weeks'] as const };
    expect(
      promise({ receivedOn }, { ...decision, schedule: cited, notices: holidays })?.steps.slice(1),
    ).toEqual([
      {
        en: '49 to 63 days later: back between 2026-07-20 and 2026-08-03 (ciwaka/resize-7-9-weeks)',
        ja: '受付日から49〜63日：2026年7月20日〜2026年8月3日に戻り（ciwaka/resize-7-9-weeks）',
      },
      {
        en: 'a long public holiday falls into this time: allow for more (aujour/holidays-longer)',
        ja: '期間中に長期休暇があるため、余裕をご確認ください（aujour/holidays-longer）',
      },
    ]);
  });

  test('is not made while the receipt or either end is not known', () => {
    expect(promise({ receivedOn: null }, decision)).toBeNull();
    for (const missing of [{ readyFrom: null }, { readyTo: null }])
      expect(promise({ receivedOn }, { ...decision, schedule: { ...schedule, ...missing } })).toBeNull();
    expect(noPromiseWording.en).toMatch(/ask the workshop\.$/u);
    expect(noPromiseWording.ja).toMatch(/工房にご確認ください。$/u);
  });
});

test('of a piece of which only house, day and services are known, nothing else is', () => {
  const receivedOn = day('2026-06-10');
  const asked = { house: 'aujour', receivedOn, services: ['clean', 'chain'], language: 'en' } as const;
  const expected = aBareRequest({
    policy: 'aujour',
    contact: { on: receivedOn },
    receivedOn,
    item: { house: 'aujour' },
    services: [{ code: 'clean' }, { code: 'chain' }],
  });
  expect(bareRequest(asked)).toEqual(expected);
  expect(bareRequest({ ...asked, item: { plating: 'none' } }).item).toEqual({
    ...expected.item,
    plating: 'none',
  });
});
