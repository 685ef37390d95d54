import { describe, expect, test } from 'vitest';
import { anAujourRequest, answerTo, codesOf, day, type RequestFacts } from '../../../builders/a-request';

const ask = (facts: RequestFacts = {}) => answerTo(anAujourRequest(facts));

describe('aujour/order-number-or-photo and aujour/damage-photo', () => {
  test.each([
    ['A-1', false, []],
    [null, true, []],
    [null, false, ['identification']],
    ['  ', false, ['identification']],
  ] as const)('order number %j, identifying photo %s', (orderNumber, identifyingPhoto, missing) => {
    const answer = ask({ item: { orderNumber }, evidence: { identifyingPhoto } });
    expect(answer.missing).toEqual(missing);
    expect(answer.outcome).toBe(missing.length === 0 ? 'charged' : 'incomplete');
  });

  test('the listed fee stays on the line while the piece is not identified', () => {
    const { line, totals } = ask({ item: { orderNumber: null } });
    expect(line.clauses[0]).toBe('aujour/order-number-or-photo');
    expect(codesOf(line.charges)).toEqual(['clean']);
    expect(totals).toMatchObject({ net: '1200' });
  });

  test.each(['chain', 'brazing', 'deformation'] as const)('%s wants a photo of the damage', (code) => {
    const facts = { services: [{ code }], item: { damaged: null } };
    expect(ask({ ...facts, evidence: { damagePhoto: false } })).toMatchObject({
      outcome: 'incomplete',
      missing: ['damage-photo'],
    });
    expect(ask({ ...facts, evidence: { damagePhoto: true } }).outcome).toBe('charged');
  });

  test.each([
    [true, ['damage-photo']],
    [false, []],
    [null, []],
  ])('a piece damaged %s wants the photo for every service: %j', (damaged, missing) => {
    expect(ask({ item: { damaged }, evidence: { damagePhoto: false } }).missing).toEqual(missing);
  });
});

describe('aujour/contact-first', () => {
  const unannounced = (facts: RequestFacts) => {
    const { outcome, line, charges, notices, findings } = ask(facts);
    expect(line.outcome).toBe('charged');
    expect(outcome).toBe('consult');
    expect(findings).toMatchObject([{ outcome: 'consult', clauses: ['aujour/contact-first'] }]);
    expect(charges.at(-1)).toMatchObject({
      code: 'forwarding-fee',
      kind: 'at-cost',
      amount: null,
      conditional: true,
    });
    expect(codesOf(notices)).toContain('forwarding-fee');
    expect(codesOf(notices)).not.toContain('consult-workshop');
  };

  test('a parcel without any contact is asked about', () => {
    unannounced({ contact: { by: 'none', on: null } });
  });

  test('a parcel that came the day before the contact is asked about', () => {
    unannounced({ contact: { by: 'email', on: day('2026-06-02') }, receivedOn: day('2026-06-01') });
  });

  test.each(['2026-06-02', '2026-06-03'])(
    'contact on 2 June and receipt on %s is as it should be',
    (receivedOn) => {
      const answer = ask({ contact: { by: 'email', on: day('2026-06-02') }, receivedOn: day(receivedOn) });
      expect(answer.outcome).toBe('charged');
      expect(codesOf(answer.notices)).not.toContain('forwarding-fee');
    },
  );

  test('an open line stays the outcome', () => {
    expect(ask({ contact: { by: 'none', on: null }, item: { orderNumber: null } }).outcome).toBe(
      'incomplete',
    );
  });
});

describe('aujour/shipping-split, transit-not-liable and quote-after-inspection', () => {
  test('in at the cost and risk of the customer, back at the house’s cost', () => {
    const { shipping, notices } = ask();
    expect(shipping).toEqual({
      toHouse: { payer: 'customer', insured: null, carrier: null, risk: 'customer' },
      back: { payer: 'house', insured: null, carrier: null, risk: null },
    });
    expect(notices).toEqual([
      { code: 'transit-risk', clauses: ['aujour/transit-not-liable'] },
      { code: 'quote-after-inspection', clauses: ['aujour/quote-after-inspection'] },
    ]);
  });
});

describe('aujour/month-end-dispatch', () => {
  test.each([
    ['2026-05-30', '2026-05-31', '2026-06-30'],
    ['2026-05-31', '2026-05-31', '2026-06-30'],
    ['2026-06-01', '2026-06-30', '2026-07-31'],
    ['2026-01-31', '2026-01-31', '2026-02-28'],
    ['2024-01-31', '2024-01-31', '2024-02-29'],
    ['2025-12-15', '2025-12-31', '2026-01-31'],
  ])('received on %s: leaves on %s, back by %s', (receivedOn, dispatchOn, ready) => {
    const { schedule } = ask({ receivedOn: day(receivedOn), decidedOn: day('2026-06-10') });
    expect(schedule).toEqual({
      dispatchOn,
      readyFrom: ready,
      readyTo: ready,
      clauses: ['aujour/month-end-dispatch'],
    });
  });

  test('before it came in there are no dates', () => {
    expect(ask().schedule).toMatchObject({ dispatchOn: null, readyFrom: null, readyTo: null });
  });
});

describe('aujour/holidays-longer', () => {
  test.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-04-30', true],
    ['2026-05-31', false],
    ['2026-06-30', false],
    ['2026-07-01', true],
    ['2026-08-01', false],
    ['2025-10-31', false],
    ['2025-11-01', true],
    ['2025-12-31', true],
    ['2026-01-01', false],
  ])('received on %s: %s', (receivedOn, isTold) => {
    const { notices } = ask({ receivedOn: day(receivedOn), decidedOn: day('2026-09-01') });
    expect(codesOf(notices).includes('holiday-period')).toBe(isTold);
  });
});
