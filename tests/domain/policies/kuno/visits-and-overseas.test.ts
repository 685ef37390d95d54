import { describe, expect, test } from 'vitest';
import { aDesign, aKunoRequest, answerTo, codesOf, type RequestFacts } from '../../../builders/a-request';

describe('kuno/visit-reservation', () => {
  test.each([
    ['US', ['reservation']],
    ['JP', []],
    [null, []],
  ])('a customer from %s at the counter', (customerCountry, notices) => {
    expect(codesOf(answerTo(aKunoRequest({ customerCountry })).notices)).toEqual(notices);
  });

  test('one who does not come to the shop reserves nothing', () => {
    const { notices } = answerTo(aKunoRequest({ customerCountry: 'US', handover: 'domestic' }));
    expect(codesOf(notices)).not.toContain('reservation');
  });
});

describe('kuno/stay-too-short', () => {
  const leaving = (facts: RequestFacts = {}) => answerTo(aKunoRequest({ giveBack: 'overseas', ...facts }));

  test('a free service shipped abroad makes the request charged and leaves the line free', () => {
    const { outcome, line, charges, findings, shipping, notices } = leaving();
    expect(line.outcome).toBe('free');
    expect(outcome).toBe('charged');
    expect(findings).toMatchObject([{ outcome: 'charged', clauses: ['kuno/stay-too-short'] }]);
    expect(charges).toMatchObject([
      { code: 'shipping-back', kind: 'at-cost', amount: null, payer: 'customer', conditional: false },
      { code: 'customs-duties', kind: 'at-cost', amount: null, payer: 'customer', conditional: false },
    ]);
    expect(shipping.back.payer).toBe('customer');
    expect(shipping.toHouse.payer).toBeNull();
    expect(codesOf(notices)).toEqual(['stay-too-short']);
  });

  test('a worse line stays the outcome', () => {
    expect(leaving({ services: [{ code: 'clean' }, { code: 'repair' }] }).outcome).toBe('consult');
  });

  test('a declined request ships nothing', () => {
    const { outcome, charges, shipping } = leaving({ item: { house: 'other' } });
    expect(outcome).toBe('declined');
    expect(charges).toEqual([]);
    expect(shipping.back.payer).toBeNull();
  });

  test('a faulty product is not shipped at the cost of the customer by this clause', () => {
    const { charges, shipping } = leaving({ reason: 'faulty', services: [{ code: 'repair' }] });
    expect(charges).toEqual([]);
    expect(shipping.back.payer).toBeNull();
  });
});

describe('kuno/no-overseas-shipping and kuno/overseas-exception', () => {
  const fromOverseas = (
    localJeweller: boolean | null,
    customerPaysTransport: boolean | null,
    facts: RequestFacts = {},
  ) =>
    answerTo(
      aKunoRequest({
        handover: 'overseas',
        giveBack: 'overseas',
        customerCountry: 'US',
        localJeweller,
        customerPaysTransport,
        ...facts,
      }),
    );

  test.each([
    [true, true],
    [true, null],
    [true, false],
    [false, false],
    [null, false],
  ])('is declined with a local jeweller %s and transport paid %s', (localJeweller, pays) => {
    const { line, charges, shipping, missing } = fromOverseas(localJeweller, pays);
    expect(line).toMatchObject({ outcome: 'declined', clauses: ['kuno/no-overseas-shipping'] });
    expect(charges).toEqual([]);
    expect(missing).toEqual([]);
    expect(shipping.toHouse).toEqual({ payer: null, insured: null, carrier: null, risk: null });
  });

  test.each([
    [null, null, ['local-jeweller', 'transport-agreement']],
    [null, true, ['local-jeweller']],
    [false, null, ['transport-agreement']],
  ])('is left open with a local jeweller %s and transport paid %s', (localJeweller, pays, missing) => {
    expect(fromOverseas(localJeweller, pays)).toMatchObject({ outcome: 'incomplete', missing, charges: [] });
  });

  test('with none near and all transport paid it is asked, at the cost and risk of the customer', () => {
    const { line, charges, shipping, notices } = fromOverseas(false, true);
    expect(line.outcome).toBe('consult');
    expect(line.clauses[0]).toBe('kuno/overseas-exception');
    expect(codesOf(charges)).toEqual([
      'shipping-to-house',
      'shipping-back',
      'customs-duties',
      'import-handling',
    ]);
    expect(charges.every(({ kind, payer }) => kind === 'at-cost' && payer === 'customer')).toBe(true);
    const leg = { payer: 'customer', insured: null, carrier: null, risk: 'customer' };
    expect(shipping).toEqual({ toHouse: leg, back: leg });
    expect(codesOf(notices)).toEqual(['transit-risk', 'try-local-jeweller', 'consult-workshop']);
  });

  test('whether the finger changes cannot change that answer and is not asked', () => {
    const { missing, line } = fromOverseas(false, true, { services: [{ code: 'resize', desiredSize: 12 }] });
    expect(missing).toEqual([]);
    expect(line).toMatchObject({ outcome: 'consult', charges: [] });
  });

  test('a design that cannot be resized is declined from overseas too', () => {
    const { line } = fromOverseas(false, true, {
      item: { design: aDesign({ resizing: 'unavailable' }) },
      services: [{ code: 'resize' }],
    });
    expect(line).toMatchObject({ outcome: 'declined', clauses: ['kuno/design-exceptions'] });
  });

  test('a repair from overseas is the shop’s word, with the clause named beside it', () => {
    const { line, charges } = fromOverseas(true, null, { services: [{ code: 'repair' }] });
    expect(line.clauses).toEqual(['kuno/in-shop-repair', 'kuno/no-overseas-shipping']);
    expect(charges).toEqual([]);
  });

  test('a local jeweller is suggested for every shipment from overseas', () => {
    expect(codesOf(fromOverseas(null, null).notices)).toContain('try-local-jeweller');
  });
});
