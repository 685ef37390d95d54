import { describe, expect, test } from 'vitest';
import { decide } from '../../../../shared/policies/decide';
import { aCiwakaRequest, answerTo, codesOf, day, type RequestFacts } from '../../../builders/a-request';

const ask = (facts: RequestFacts = {}) => answerTo(aCiwakaRequest(facts));
const silent = { payer: null, insured: null, carrier: null, risk: null };
const atHouseCost = { payer: 'house', insured: true, carrier: 'fedex' };
const paid: RequestFacts = { services: [{ code: 'repolish' }] };
const onOverseasParcels = [
  ['package-limits', 'ciwaka/package-limits'],
  ['packing-method', 'ciwaka/packing-method'],
  ['fedex-only', 'ciwaka/fedex-only'],
  ['inform-when-sent', 'ciwaka/inform-when-sent'],
  ['return-contents', 'ciwaka/return-contents'],
  ['include-certificate', 'ciwaka/certificate-required'],
] as const;

describe('ciwaka/free-shipping-both-ways', () => {
  test.each(['US', 'FR', null])(
    'all lines free: both legs are the house’s, insured, from %s',
    (customerCountry) => {
      const { shipping, charges } = ask({ customerCountry });
      expect(shipping.toHouse).toEqual({ ...atHouseCost, risk: 'customer' });
      expect(shipping.back).toEqual({ ...atHouseCost, risk: null });
      expect(charges).toEqual([]);
    },
  );

  test.each(['counter', 'domestic'] as const)(
    'handed over %s, the policy is silent on the legs',
    (handover) => {
      expect(ask({ handover }).shipping).toEqual({ toHouse: silent, back: silent });
      expect(ask({ handover, ...paid })).toMatchObject({
        shipping: { toHouse: silent, back: silent },
        charges: [],
      });
    },
  );

  test('a line that is still open leaves the payer open', () => {
    const { shipping } = ask({ evidence: { review: null } });
    expect(shipping).toEqual({ toHouse: { ...silent, risk: 'customer' }, back: silent });
  });
});

describe('ciwaka/paid-inbound-costs and ciwaka/paid-return-included', () => {
  test('paid work from the US: the way in is the customer’s, the way back the house’s', () => {
    const { shipping, charges, notices } = ask(paid);
    expect(shipping.toHouse).toEqual({
      payer: 'customer',
      insured: null,
      carrier: 'fedex',
      risk: 'customer',
    });
    expect(shipping.back).toEqual({ ...atHouseCost, risk: null });
    expect(codesOf(charges)).toEqual(['shipping-to-house', 'customs-duties', 'insurance']);
    expect(charges.every(({ kind, amount }) => kind === 'at-cost' && amount === null)).toBe(true);
    expect(codesOf(notices)).not.toContain('consult-workshop');
  });

  test.each(['FR', 'JP', null])(
    'paid work from %s: the way back is not spoken of and must be asked',
    (customerCountry) => {
      const { shipping, notices } = ask({ ...paid, customerCountry });
      expect(shipping.back).toEqual(silent);
      expect(codesOf(notices)).toContain('consult-workshop');
    },
  );

  test('one charged line among free ones makes the way in the customer’s', () => {
    const { shipping, lines, outcome } = ask({
      services: [{ code: 'resize', desiredSize: 13 }, { code: 'engrave' }],
    });
    expect(lines.map((line) => line.outcome)).toEqual(['free', 'charged']);
    expect(outcome).toBe('charged');
    expect(shipping.toHouse.payer).toBe('customer');
  });
});

describe('ciwaka/paid-services', () => {
  test.each(['repolish', 'engrave', 'erase-engraving', 're-engrave'] as const)(
    '%s is quoted under its own code',
    (code) => {
      const { line, totals } = ask({ services: [{ code, quantity: 2 }] });
      expect(line).toMatchObject({ outcome: 'charged', method: null });
      expect(line.clauses[0]).toBe('ciwaka/paid-services');
      expect(line.charges).toMatchObject([{ code, kind: 'quoted', amount: null, quantity: 2 }]);
      expect(totals).toBeNull();
    },
  );

  test('is charged long after the 30 days as well, without asking for them', () => {
    expect(ask({ ...paid, item: { deliveredOn: null, design: null } })).toMatchObject({
      outcome: 'charged',
      missing: [],
    });
  });

  test.each([
    'repair',
    'refinish',
    'clean',
    'inspect',
    'chain',
    'design-change',
    'cancel',
    'refund',
  ] as const)('the policy is silent on %s', (code) => {
    const { line } = ask({ services: [{ code }], item: { house: 'other', hasCertificate: false } });
    expect(line).toMatchObject({ outcome: 'consult', clauses: [], charges: [], method: null });
  });

  test.each(['faulty', 'wrong-item', 'changed-mind'] as const)(
    'the policy is silent on reason %s',
    (reason) => {
      const { line, notices } = ask({ reason });
      expect(line).toMatchObject({ outcome: 'consult', clauses: [], method: null });
      expect(codesOf(notices)).toContain('consult-workshop');
    },
  );
});

describe('what is told about a parcel', () => {
  const facts = [
    ['a request that may be answered', {}, true],
    ['one still open', { evidence: { review: null } }, true],
    ['a declined one', { item: { hasCertificate: false } }, false],
    ['a piece handed over at the counter', { handover: 'counter' }, false],
    ['a piece sent from within Japan', { handover: 'domestic' }, false],
  ] as const;

  test.each(
    onOverseasParcels.flatMap(([code, clause]) => facts.map((row) => [code, clause, ...row] as const)),
  )('%s by %s, for %s', (code, clause, _, facts, isTold) => {
    const told = ask(facts).notices.filter((notice) => notice.code === code);
    expect(told).toEqual(isTold ? [{ code, clauses: [clause] }] : []);
  });

  test('ciwaka/transit-not-liable: the risk of the way in is told to everyone who ships from overseas', () => {
    const notice = ask().notices.find(({ code }) => code === 'transit-risk');
    expect(notice?.clauses).toEqual(['ciwaka/transit-not-liable']);
    expect(codesOf(ask({ handover: 'counter' }).notices)).not.toContain('transit-risk');
  });

  test('ciwaka/pay-before-documents comes with a charged line', () => {
    expect(codesOf(ask(paid).notices)).toContain('pay-before-documents');
    expect(codesOf(ask().notices)).not.toContain('pay-before-documents');
  });
});

describe('ciwaka/eei-2500', () => {
  const told = (amount: string, facts: RequestFacts = {}, currency = 'USD') =>
    codesOf(ask({ ...facts, item: { value: { currency, amount } } }).notices).includes('eei-contact');

  test.each([
    ['2499.99', false],
    ['2500', true],
    ['2500.00', true],
    ['2500.01', true],
    ['99999999999999999999.00', true],
  ])('a shipment of USD %s: %s', (amount, isTold) => {
    expect(told(amount)).toBe(isTold);
  });

  test('concerns shipments out of the US, or from a country not known', () => {
    expect(told('2500', { customerCountry: null })).toBe(true);
    expect(told('2500', { customerCountry: 'FR' })).toBe(false);
    expect(told('2500', { handover: 'counter' })).toBe(false);
  });

  test('is counted in dollars alone, and not at all without a value', () => {
    expect(told('250000', {}, 'JPY')).toBe(false);
    expect(codesOf(ask().notices)).not.toContain('eei-contact');
  });
});

describe('ciwaka/resize-7-9-weeks, may-take-longer and paid-several-weeks', () => {
  test('a ring that came in on 1 June goes back between 20 July and 3 August', () => {
    expect(ask({ receivedOn: day('2026-06-01') }).schedule).toEqual({
      dispatchOn: null,
      readyFrom: '2026-07-20',
      readyTo: '2026-08-03',
      clauses: ['ciwaka/resize-7-9-weeks', 'ciwaka/may-take-longer'],
    });
  });

  test('before it came in there are no dates', () => {
    expect(ask().schedule).toMatchObject({ dispatchOn: null, readyFrom: null, readyTo: null });
  });

  test('paid work has no dates of its own', () => {
    const { schedule } = ask({ ...paid, receivedOn: day('2026-06-01') });
    expect(schedule).toEqual({
      dispatchOn: null,
      readyFrom: null,
      readyTo: null,
      clauses: ['ciwaka/paid-several-weeks'],
    });
  });

  test('it may take longer, unless it is not done at all', () => {
    expect(codesOf(ask().notices)).toContain('may-take-longer');
    expect(codesOf(ask({ item: { hasCertificate: false } }).notices)).not.toContain('may-take-longer');
    expect(codesOf(ask(paid).notices)).not.toContain('may-take-longer');
  });
});

test('the day of receipt changes no outcome', () => {
  const without = decide(aCiwakaRequest());
  const withDay = decide(aCiwakaRequest({ receivedOn: day('2026-06-09') }));
  expect({ ...withDay, schedule: null }).toEqual({ ...without, schedule: null });
});
