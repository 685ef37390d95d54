import { describe, expect, test } from 'vitest';
import type { ServiceCode } from '../../../../shared/policies/request';
import { aKunoRequest, answerTo, codesOf, day, type RequestFacts } from '../../../builders/a-request';

function aFaultyRing(facts: RequestFacts = {}) {
  return answerTo(
    aKunoRequest({
      reason: 'faulty',
      decidedOn: day('2026-03-20'),
      services: [{ code: 'repair' }],
      ...facts,
      contact: { by: 'email', emailOn: day('2026-03-12'), ...facts.contact },
      item: { deliveredOn: day('2026-03-10'), unused: true, ...facts.item },
    }),
  );
}

describe('kuno/defect-only', () => {
  test.each(['repair', 'exchange'] as const)('a faulty product is put right free by %s', (code) => {
    const { line, charges, shipping } = aFaultyRing({ services: [{ code }] });
    expect(line).toMatchObject({ outcome: 'free', method: null, charges: [] });
    expect(line.clauses).toEqual(['kuno/defect-only', 'kuno/notify-within-week', 'kuno/original-unused']);
    expect(charges).toEqual([]);
    const silent = { payer: null, insured: null, carrier: null, risk: null };
    expect(shipping).toEqual({ toHouse: silent, back: silent });
  });

  test('the wrong product counts as a faulty one does', () => {
    expect(aFaultyRing({ reason: 'wrong-item' }).outcome).toBe('free');
  });

  test.each(['repair', 'exchange', 'resize', 'chain'] as const)(
    'a change of mind is declined, for %s',
    (code) => {
      const { line } = aFaultyRing({ reason: 'changed-mind', services: [{ code }] });
      expect(line).toMatchObject({ outcome: 'declined', clauses: ['kuno/defect-only'] });
    },
  );

  test('a piece in use is not exchanged', () => {
    const { line } = answerTo(aKunoRequest({ services: [{ code: 'exchange' }] }));
    expect(line).toMatchObject({ outcome: 'declined', clauses: ['kuno/defect-only'] });
  });

  test.each(['resize', 'clean', 'engrave'] as const)(
    'the policy is silent on %s of a faulty product',
    (code) => {
      const { line, notices } = aFaultyRing({ services: [{ code }] });
      expect(line).toMatchObject({ outcome: 'consult', clauses: [], missing: [] });
      expect(codesOf(notices)).toContain('consult-workshop');
    },
  );
});

describe('kuno/notify-within-week', () => {
  const emailed = (emailOn: string | null, decidedOn = '2026-03-20') =>
    aFaultyRing({
      decidedOn: day(decidedOn),
      contact: { by: 'email', emailOn: emailOn === null ? null : day(emailOn) },
    });

  test.each([
    ['2026-03-10', 'free'],
    ['2026-03-16', 'free'],
    ['2026-03-17', 'free'],
    ['2026-03-18', 'declined'],
    ['2026-03-19', 'declined'],
  ])('delivered on 10 March, told by email on %s: %s', (emailOn, outcome) => {
    expect(emailed(emailOn).line).toMatchObject({ outcome });
  });

  test('the email that came late is the reason given', () => {
    const { line } = emailed('2026-03-18');
    expect(line.clauses).toEqual(['kuno/notify-within-week']);
    expect(line.because).toContain('2026-03-18');
    expect(line.because).toContain('2026-03-17');
  });

  test('with no email yet, the 7th day is still open and asks for it', () => {
    const { line, missing } = emailed(null, '2026-03-17');
    expect(line).toMatchObject({ outcome: 'incomplete', clauses: ['kuno/notify-within-week'] });
    expect(missing).toEqual(['email-notice']);
  });

  test('with no email, the 8th day is too late', () => {
    expect(emailed(null, '2026-03-18').line).toMatchObject({
      outcome: 'declined',
      clauses: ['kuno/notify-within-week'],
      missing: [],
    });
  });

  test('a telephone call in time is not an email', () => {
    const { line } = aFaultyRing({ contact: { by: 'phone', on: day('2026-03-11'), emailOn: null } });
    expect(line.clauses).toEqual(['kuno/notify-within-week']);
    expect(line.outcome).toBe('declined');
  });

  test('without the day of delivery the week cannot be counted', () => {
    expect(aFaultyRing({ item: { deliveredOn: null } }).missing).toEqual(['delivered-on']);
    expect(aFaultyRing({ item: { deliveredOn: null }, contact: { emailOn: null } }).missing).toEqual([
      'delivered-on',
      'email-notice',
    ]);
  });
});

describe('kuno/original-unused', () => {
  test('a used product is declined', () => {
    expect(aFaultyRing({ item: { unused: false } }).line).toMatchObject({
      outcome: 'declined',
      clauses: ['kuno/original-unused'],
    });
  });

  test('not knowing whether it is unused leaves the answer open', () => {
    const { line, missing } = aFaultyRing({ item: { unused: null } });
    expect(line).toMatchObject({ outcome: 'incomplete', clauses: ['kuno/original-unused'] });
    expect(missing).toEqual(['condition']);
  });

  test('a used product is declined although its delivery and email are not known', () => {
    const { line, missing } = aFaultyRing({
      item: { unused: false, deliveredOn: null },
      contact: { emailOn: null },
    });
    expect(line.outcome).toBe('declined');
    expect(missing).toEqual([]);
  });

  test('used and told late: both reasons are named, the first of the policy deciding', () => {
    const { line } = aFaultyRing({ item: { unused: false }, contact: { emailOn: day('2026-03-18') } });
    expect(line.clauses).toEqual(['kuno/notify-within-week', 'kuno/original-unused']);
  });
});

describe('kuno/no-cancel-no-refund', () => {
  const reasons = ['service', 'faulty', 'wrong-item', 'changed-mind'] as const;
  const codes: readonly ServiceCode[] = ['cancel', 'refund'];
  test.each(reasons.flatMap((reason) => codes.map((code) => [code, reason] as const)))(
    '%s is declined for reason %s',
    (code, reason) => {
      const { line } = aFaultyRing({ reason, services: [{ code }] });
      expect(line).toMatchObject({ outcome: 'declined', charges: [] });
      expect(line.clauses[0]).toBe('kuno/no-cancel-no-refund');
    },
  );
});

describe('kuno/custom-change-fee', () => {
  test.each(['service', 'faulty', 'changed-mind'] as const)(
    'a change of an order is asked of the workshop, with its charge, for reason %s',
    (reason) => {
      const { line, notices } = aFaultyRing({ reason, services: [{ code: 'design-change' }] });
      expect(line).toMatchObject({ outcome: 'consult', clauses: ['kuno/custom-change-fee'] });
      expect(line.charges).toMatchObject([{ code: 'change-handling', kind: 'quoted', amount: null }]);
      expect(codesOf(notices)).toContain('consult-workshop');
    },
  );
});
