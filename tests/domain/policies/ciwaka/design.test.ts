import { describe, expect, test } from 'vitest';
import {
  aCiwakaRequest,
  aDesign,
  answerTo,
  codesOf,
  day,
  type RequestFacts,
} from '../../../builders/a-request';

const ask = (facts: RequestFacts = {}) => answerTo(aCiwakaRequest(facts));
const toSize = (desiredSize: number | null, item: RequestFacts['item'] = {}) =>
  ask({ item: { ...item }, services: [{ code: 'resize', desiredSize }] });

describe('the four categories of a design', () => {
  test.each([
    ['range', 'free', 'resize', 'ciwaka/free-resize-once'],
    ['exchange-free', 'free', 'exchange', 'ciwaka/category-exchange-free'],
    ['exchange-paid', 'charged', 'exchange', 'ciwaka/category-exchange-paid'],
    ['unavailable', 'declined', null, 'ciwaka/category-unavailable'],
  ] as const)('%s: %s by %s', (resizing, outcome, method, clause) => {
    for (const code of ['resize', 'exchange'] as const) {
      const { line } = ask({
        item: { design: aDesign({ resizing }) },
        services: [{ code, desiredSize: 13 }],
      });
      expect(line).toMatchObject({ code, outcome, method });
      expect(line.clauses[0]).toBe(clause);
    }
  });

  test('ciwaka/category-exchange-free: late it is charged, still by exchange', () => {
    const { line } = ask({
      item: { design: aDesign({ resizing: 'exchange-free' }) },
      contact: { by: 'form', on: day('2026-06-01') },
    });
    expect(line).toMatchObject({ outcome: 'charged', method: 'exchange' });
    expect(line.clauses[0]).toBe('ciwaka/second-or-late-fee');
  });

  test('ciwaka/category-exchange-paid: the category decides, though the ring was exchanged before', () => {
    const { line } = ask({ item: { design: aDesign({ resizing: 'exchange-paid' }), earlierResizes: 1 } });
    expect(line.clauses.slice(0, 2)).toEqual(['ciwaka/category-exchange-paid', 'ciwaka/second-or-late-fee']);
    expect(codesOf(line.charges)).toEqual(['resizing-fee']);
  });

  test('ciwaka/category-unavailable: declined though neither size nor delivery is known', () => {
    const { line, missing } = toSize(null, {
      design: aDesign({ resizing: 'unavailable' }),
      deliveredOn: null,
      hasCertificate: null,
    });
    expect(line.outcome).toBe('declined');
    expect(missing).toEqual([]);
  });

  test('no design, or one without a category, leaves it open', () => {
    expect(ask({ item: { design: null } })).toMatchObject({
      outcome: 'incomplete',
      missing: ['design-category'],
    });
    const design = aDesign({ resizing: null });
    expect(ask({ item: { design } })).toMatchObject({ outcome: 'incomplete', missing: ['design-category'] });
  });
});

describe('ciwaka/range-cumulative', () => {
  test.each([
    [7, 'declined'],
    [7.5, 'declined'],
    [8, 'free'],
    [11, 'free'],
    [14, 'free'],
    [14.5, 'declined'],
    [15, 'declined'],
  ])('bought in 11 with a range of 3, size %d: %s', (desiredSize, outcome) => {
    expect(toSize(desiredSize, { currentSize: null }).outcome).toBe(outcome);
  });

  test.each([
    [14, 'charged'],
    [14.5, 'declined'],
    [10, 'charged'],
    [8, 'charged'],
    [7.5, 'declined'],
  ])('resized to 13 before, size %d: %s', (desiredSize, outcome) => {
    expect(toSize(desiredSize, { currentSize: 13, earlierResizes: 1 }).outcome).toBe(outcome);
  });

  test('the two ends of a range may differ', () => {
    const design = aDesign({ rangeDown: 1, rangeUp: 2 });
    expect(toSize(13, { design }).outcome).toBe('free');
    expect(toSize(13.5, { design }).outcome).toBe('declined');
    expect(toSize(10, { design }).outcome).toBe('free');
    expect(toSize(9.5, { design }).outcome).toBe('declined');
  });

  test('the size at purchase is asked for designs with a range alone', () => {
    expect(toSize(13, { purchasedSize: null })).toMatchObject({
      outcome: 'incomplete',
      missing: ['purchased-size'],
    });
    const design = aDesign({ resizing: 'exchange-free' });
    expect(toSize(13, { purchasedSize: null, design })).toMatchObject({ outcome: 'free', missing: [] });
  });

  test('an end of the range that is not known is asked for only where the size goes that way', () => {
    const design = aDesign({ rangeUp: null });
    expect(toSize(13, { design })).toMatchObject({ outcome: 'incomplete', missing: ['design-category'] });
    expect(toSize(10, { design }).outcome).toBe('free');
    expect(toSize(11, { design, currentSize: 12 }).outcome).toBe('free');
    expect(toSize(null, { design }).missing).toEqual(['desired-size', 'design-category']);
  });

  test('does not bind a ring that is exchanged', () => {
    expect(toSize(20, { design: aDesign({ resizing: 'exchange-free' }) }).outcome).toBe('free');
  });
});

describe('ciwaka/available-sizes', () => {
  const categories = ['range', 'exchange-free', 'exchange-paid'] as const;

  test.each(categories)(
    'a design of category %s is refused below and above its sizes, not at them',
    (resizing) => {
      const design = aDesign({ resizing, rangeDown: 9, rangeUp: 9, availableSizes: [7, 15] });
      const outcomeOf = (size: number) => toSize(size, { design }).outcome;
      expect(outcomeOf(6.5)).toBe('declined');
      expect(outcomeOf(7)).not.toBe('declined');
      expect(outcomeOf(15)).not.toBe('declined');
      expect(outcomeOf(15.5)).toBe('declined');
      expect(toSize(15.5, { design }).line.clauses).toEqual(['ciwaka/available-sizes']);
    },
  );

  test('a size outside them is refused before the category is known', () => {
    const design = aDesign({ resizing: null, availableSizes: [7, 15] });
    expect(toSize(16, { design })).toMatchObject({ outcome: 'declined', missing: [] });
  });

  test('outside range and sizes: both are named, the range deciding', () => {
    const design = aDesign({ availableSizes: [7, 13] });
    expect(toSize(15, { design }).line.clauses).toEqual([
      'ciwaka/range-cumulative',
      'ciwaka/available-sizes',
    ]);
  });

  test.each(categories)('the desired size is asked for, category %s', (resizing) => {
    expect(toSize(null, { design: aDesign({ resizing }) }).missing).toContain('desired-size');
  });
});
