import { describe, expect, test } from 'vitest';
import { kunoEditions } from '../../../../shared/policies/kuno/edition';
import { largeChangeHint } from '../../../../shared/policies/kuno/sizes';
import {
  aDesign,
  aKunoRequest,
  answerTo,
  aService,
  codesOf,
  type RequestFacts,
} from '../../../builders/a-request';

type Resize = { sameFinger?: boolean | null; largeChange?: boolean | null };

function aResize(service: Resize, facts: RequestFacts = {}) {
  return answerTo(aKunoRequest({ services: [{ code: 'resize', desiredSize: 13, ...service }], ...facts }));
}

describe('kuno/in-shop-free-service', () => {
  test.each(['repolish', 'refinish', 'clean', 'inspect'] as const)(
    '%s from counter to counter is free',
    (code) => {
      const { line, charges, notices } = answerTo(aKunoRequest({ services: [{ code }] }));
      expect(line).toMatchObject({ outcome: 'free', charges: [], clauses: ['kuno/in-shop-free-service'] });
      expect(charges).toEqual([]);
      expect(notices).toEqual([]);
    },
  );

  test.each([
    'engrave',
    'erase-engraving',
    're-engrave',
    'chain',
    'stone-setting',
    'gold-plating',
    'rhodium-plating',
    'brazing',
    'deformation',
  ] as const)('the policy is silent on %s', (code) => {
    const { line, notices } = answerTo(aKunoRequest({ services: [{ code }] }));
    expect(line).toMatchObject({ outcome: 'consult', clauses: [], charges: [] });
    expect(codesOf(notices)).toEqual(['consult-workshop']);
  });

  test('the policy is silent on a piece sent in from within Japan', () => {
    const { line } = answerTo(aKunoRequest({ handover: 'domestic' }));
    expect(line).toMatchObject({ outcome: 'consult', clauses: [] });
  });

  test('brought in and sent back within Japan: the service is free, who pays the way back is asked', () => {
    const { outcome, shipping, notices } = answerTo(aKunoRequest({ giveBack: 'domestic' }));
    expect(outcome).toBe('free');
    expect(shipping.back.payer).toBeNull();
    expect(codesOf(notices)).toEqual(['consult-workshop']);
  });
});

describe('kuno/in-shop-repair', () => {
  test.each(['counter', 'domestic', 'overseas'] as const)(
    'a repair is priced by the shop, handed over %s',
    (handover) => {
      const { line } = answerTo(aKunoRequest({ handover, services: [{ code: 'repair' }] }));
      expect(line).toMatchObject({ outcome: 'consult', charges: [], missing: [] });
      expect(line.clauses[0]).toBe('kuno/in-shop-repair');
    },
  );
});

describe('kuno/own-products-only', () => {
  test.each(['ciwaka', 'aujour', 'other'] as const)('a piece of %s is declined', (house) => {
    const { line } = answerTo(aKunoRequest({ item: { house } }));
    expect(line).toMatchObject({ outcome: 'declined', charges: [] });
    expect(line.clauses[0]).toBe('kuno/own-products-only');
  });

  test('a house not known yet is not missing', () => {
    expect(answerTo(aKunoRequest({ item: { house: null } }))).toMatchObject({ outcome: 'free', missing: [] });
  });

  test('what the policy does not speak of stays a question, whoever made the piece', () => {
    const { line } = answerTo(aKunoRequest({ item: { house: 'other' }, services: [{ code: 'chain' }] }));
    expect(line).toMatchObject({ outcome: 'consult', clauses: [] });
  });
});

describe('kuno/free-resize-same-finger', () => {
  test('the same finger and no large change is free', () => {
    const { line } = aResize({ sameFinger: true, largeChange: false });
    expect(line).toMatchObject({ outcome: 'free', method: null, charges: [] });
    expect(line.clauses[0]).toBe('kuno/free-resize-same-finger');
  });

  test.each([
    [{ sameFinger: null, largeChange: null }, ['same-finger', 'size-change']],
    [{ sameFinger: null, largeChange: false }, ['same-finger']],
    [{ sameFinger: true, largeChange: null }, ['size-change']],
    [{ sameFinger: false, largeChange: null }, ['size-change']],
  ])('%j leaves the answer open', (service, missing) => {
    expect(aResize(service)).toMatchObject({ outcome: 'incomplete', missing });
  });

  test('another finger is a certain fee even while the size change is not judged', () => {
    const { line } = aResize({ sameFinger: false });
    expect(line.outcome).toBe('incomplete');
    expect(codesOf(line.charges)).toEqual(['resizing-fee']);
  });

  test('on the same finger no fee is certain while the size change is not judged', () => {
    expect(aResize({ sameFinger: true }).line.charges).toEqual([]);
  });

  test('an unknown design is not missing', () => {
    expect(aResize({ sameFinger: true, largeChange: false }, { item: { design: null } }).missing).toEqual([]);
  });
});

describe('kuno/resize-fee', () => {
  test('another finger is charged a quoted fee', () => {
    const { line } = aResize({ sameFinger: false, largeChange: false });
    expect(line).toMatchObject({ outcome: 'charged' });
    expect(line.clauses[0]).toBe('kuno/resize-fee');
    expect(line.charges).toEqual([
      {
        code: 'resizing-fee',
        kind: 'quoted',
        amount: null,
        quantity: 1,
        conditional: false,
        payer: 'customer',
        clauses: ['kuno/resize-fee'],
      },
    ]);
  });
});

describe('kuno/large-change-may-fail', () => {
  test.each([true, false, null])(
    'a large change is asked of the workshop, with the fee (same finger: %s)',
    (sameFinger) => {
      const { line, missing, notices } = aResize({ sameFinger, largeChange: true });
      expect(line.outcome).toBe('consult');
      expect(line.clauses[0]).toBe('kuno/large-change-may-fail');
      expect(codesOf(line.charges)).toEqual(['resizing-fee']);
      expect(missing).toEqual([]);
      expect(codesOf(notices)).toEqual(['consult-workshop']);
    },
  );

  test('no figure of the shop ever decides; a hint is given only where the owner set one', () => {
    const [edition] = kunoEditions;
    if (edition === undefined) throw new Error('K.UNO has no edition.');
    const desired = (desiredSize: number) => aService({ code: 'resize', desiredSize });
    expect(largeChangeHint(10, desired(15), edition.terms)).toBeNull();
    const hinted = { ...edition.terms, shopHints: { largeChangeSizes: 3 } };
    expect(largeChangeHint(10, desired(12.5), hinted)).toBe(false);
    expect(largeChangeHint(10, desired(13), hinted)).toBe(true);
    expect(largeChangeHint(10, desired(7), hinted)).toBe(true);
    expect(largeChangeHint(null, desired(7), hinted)).toBeNull();
  });
});

describe('kuno/design-exceptions', () => {
  test('a design that cannot be resized is declined, whatever else is not known', () => {
    const { line, missing } = aResize({}, { item: { design: aDesign({ resizing: 'unavailable' }) } });
    expect(line).toMatchObject({ outcome: 'declined', clauses: ['kuno/design-exceptions'], charges: [] });
    expect(missing).toEqual([]);
  });

  test('a design with a fee is charged even for the same finger', () => {
    const design = aDesign({ resizing: null, feeExempt: false });
    const { line } = aResize({ sameFinger: true, largeChange: false }, { item: { design } });
    expect(line.outcome).toBe('charged');
    expect(line.clauses[0]).toBe('kuno/design-exceptions');
    expect(codesOf(line.charges)).toEqual(['resizing-fee']);
  });

  test('a design with a fee settles the question of the finger, not that of the size', () => {
    const design = aDesign({ feeExempt: false });
    expect(aResize({ largeChange: false }, { item: { design } }).missing).toEqual([]);
    expect(aResize({}, { item: { design } }).missing).toEqual(['size-change']);
  });

  test('the fee is charged once where finger and design both ask for it', () => {
    const { line } = aResize(
      { sameFinger: false, largeChange: false },
      { item: { design: aDesign({ feeExempt: false }) } },
    );
    expect(line.charges).toMatchObject([
      { code: 'resizing-fee', clauses: ['kuno/resize-fee', 'kuno/design-exceptions'] },
    ]);
  });

  test('an unavailable design may still be cleaned', () => {
    const item = { design: aDesign({ resizing: 'unavailable', feeExempt: false }) };
    expect(answerTo(aKunoRequest({ item })).outcome).toBe('free');
  });
});
