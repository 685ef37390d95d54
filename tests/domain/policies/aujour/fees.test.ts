import { describe, expect, test } from 'vitest';
import type { ServiceCode } from '../../../../shared/policies/request';
import { anAujourRequest, answerTo, codesOf, day, type RequestFacts } from '../../../builders/a-request';

const ask = (facts: RequestFacts = {}) => answerTo(anAujourRequest(facts));

describe('the fee list', () => {
  test.each([
    ['refinish', '700', 'aujour/fee-refinish'],
    ['clean', '300', 'aujour/fee-clean'],
    ['chain', '900', 'aujour/fee-chain'],
    ['stone-setting', '500', 'aujour/fee-stone'],
    ['gold-plating', '1800', 'aujour/fee-gold-plating'],
    ['rhodium-plating', '1500', 'aujour/fee-rhodium'],
    ['brazing', '900', 'aujour/fee-brazing'],
    ['deformation', '2000', 'aujour/fee-deformation'],
  ] as const)('%s costs JPY %s at the least', (code, amount, clause) => {
    const { line } = ask({ services: [{ code }] });
    expect(line).toMatchObject({ code, outcome: 'charged', method: null });
    expect(line.clauses[0]).toBe(clause);
    expect(line.charges).toEqual([
      {
        code,
        kind: 'from',
        amount: { currency: 'JPY', amount },
        quantity: 1,
        conditional: false,
        payer: 'customer',
        clauses: [clause],
      },
    ]);
  });

  test('three stones cost three times the fee', () => {
    const { totals, line } = ask({ services: [{ code: 'stone-setting', quantity: 3 }] });
    expect(line.charges).toMatchObject([{ quantity: 3, amount: { amount: '500' } }]);
    expect(totals).toMatchObject({ net: '2400', tax: '240', gross: '2640' });
  });

  test('more stones than a number holds exactly are still counted to the yen', () => {
    const { totals } = ask({ services: [{ code: 'stone-setting', quantity: Number.MAX_SAFE_INTEGER }] });
    expect(totals?.net).toBe('4503599627370496400');
  });

  const silentCodes: readonly ServiceCode[] = [
    'resize',
    'exchange',
    'repair',
    'repolish',
    'inspect',
    'engrave',
    'erase-engraving',
    're-engrave',
    'design-change',
    'cancel',
    'refund',
  ];
  test.each(silentCodes)('the policy is silent on %s', (code) => {
    const { line, notices, missing } = ask({ services: [{ code }], item: { orderNumber: null } });
    expect(line).toMatchObject({ outcome: 'consult', clauses: [], charges: [] });
    expect(missing).toEqual([]);
    expect(codesOf(notices)).toContain('consult-workshop');
  });

  test.each(['faulty', 'wrong-item', 'changed-mind'] as const)(
    'the policy is silent on reason %s',
    (reason) => {
      expect(ask({ reason }).line).toMatchObject({ outcome: 'consult', clauses: [] });
    },
  );

  test.each(['other', 'kuno', 'ciwaka'] as const)('the policy is silent on a piece of %s', (house) => {
    expect(ask({ item: { house } }).line).toMatchObject({ outcome: 'consult', clauses: [] });
  });
});

describe('aujour/replating-added', () => {
  const replatingOf = (facts: RequestFacts) =>
    ask(facts).lines.map((line) => line.charges.find(({ code }) => code === 'replating') ?? null);
  const gold = { plating: '18k-gold' } as const;

  test.each(['refinish', 'chain'] as const)(
    'a gold-plated piece that needs it carries the plating fee on %s',
    (code) => {
      const [replating] = replatingOf({ item: gold, services: [{ code, replatingNeeded: true }] });
      expect(replating).toEqual({
        code: 'replating',
        kind: 'from',
        amount: { currency: 'JPY', amount: '1800' },
        quantity: 1,
        conditional: false,
        payer: 'customer',
        clauses: ['aujour/replating-added', 'aujour/fee-gold-plating'],
      });
    },
  );

  test.each([
    ['18k-gold', null],
    [null, true],
    [null, null],
  ] as const)(
    'is conditional with plating %s and need %s, and not in the totals',
    (plating, replatingNeeded) => {
      const facts: RequestFacts = { item: { plating }, services: [{ code: 'refinish', replatingNeeded }] };
      expect(replatingOf(facts)).toMatchObject([{ conditional: true }]);
      expect(ask(facts)).toMatchObject({ outcome: 'charged', missing: [], totals: { net: '1600' } });
    },
  );

  test.each([
    ['none', true],
    ['rhodium', true],
    ['18k-gold', false],
    [null, false],
  ] as const)('is never charged with plating %s and need %s', (plating, replatingNeeded) => {
    expect(replatingOf({ item: { plating }, services: [{ code: 'chain', replatingNeeded }] })).toEqual([
      null,
    ]);
  });

  test('a piece is plated once however many services need it, on the first of them', () => {
    const services = [
      { code: 'clean', replatingNeeded: true },
      { code: 'chain', replatingNeeded: true },
      { code: 'refinish', replatingNeeded: true },
    ] as const;
    expect(replatingOf({ item: gold, services })).toMatchObject([null, { code: 'replating' }, null]);
  });

  test('one service that needs it is enough to make it certain', () => {
    const services = [
      { code: 'refinish', replatingNeeded: null },
      { code: 'chain', replatingNeeded: true },
    ] as const;
    expect(replatingOf({ item: gold, services })).toMatchObject([{ conditional: false }, null]);
  });

  test('only refinishing and chain repair wear the plating off', () => {
    expect(replatingOf({ item: gold, services: [{ code: 'brazing', replatingNeeded: true }] })).toEqual([
      null,
    ]);
  });
});

describe('aujour/handling-fee and aujour/tax-exclusive', () => {
  test('one handling fee however many services', () => {
    const { charges, totals } = ask({ services: [{ code: 'clean' }, { code: 'refinish' }] });
    expect(charges).toMatchObject([
      { code: 'handling-fee', kind: 'fixed', amount: { amount: '900' }, quantity: 1 },
    ]);
    expect(totals).toEqual({ currency: 'JPY', net: '1900', tax: '190', gross: '2090', isMinimum: true });
  });

  test('alone it is no minimum', () => {
    expect(ask({ services: [{ code: 'resize' }] }).totals).toEqual({
      currency: 'JPY',
      net: '900',
      tax: '90',
      gross: '990',
      isMinimum: false,
    });
  });

  test.each([
    ['2019-09-30', '96'],
    ['2019-10-01', '120'],
    ['2019-10-02', '120'],
  ])('answered on %s, the tax on JPY 1200 is %s', (decidedOn, tax) => {
    const facts = { decidedOn: day(decidedOn), contact: { by: 'email' as const, on: day('2019-09-01') } };
    expect(ask(facts).totals).toMatchObject({ net: '1200', tax });
  });
});
