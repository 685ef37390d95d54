import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resizingCategories } from '../../../shared/policies/request';
import { standingOf } from '../../../shared/ring-sizes/size-allowance';
import type { SizeFacts } from '../../../shared/ring-sizes/size-facts';
import { sizeLedger } from '../../../shared/ring-sizes/size-ledger';
import { knownDay } from '../../../shared/time/plain-date';
import { aCiwakaRequest, aDesign, answerTo } from '../../builders/a-request';
import { sizeFacts } from '../../builders/size-facts';

function left(changes: Partial<SizeFacts>) {
  return sizeLedger(sizeFacts(changes)).allowance.left;
}

function standing(size: number, changes: Partial<SizeFacts> = {}) {
  const given = sizeFacts(changes);
  const { allowance, now } = sizeLedger(given);
  return standingOf(size, allowance, { now, purchasedSize: given.purchasedSize });
}

describe('what is left of a range of three both ways', () => {
  test('is three up and three down on a ring as it was bought', () => {
    expect(left({})).toEqual({ down: 3, up: 3 });
  });

  test('is one up and five down once it was made two larger', () => {
    expect(left({ currentSize: 13, earlierResizes: 1 })).toEqual({ down: 5, up: 1 });
  });

  test('is none up on the last size, and never less than none beyond it', () => {
    expect(left({ currentSize: 14, earlierResizes: 1 })).toEqual({ down: 6, up: 0 });
    expect(left({ currentSize: 15, earlierResizes: 1 })).toEqual({ down: 7, up: 0 });
    expect(sizeLedger(sizeFacts({ currentSize: 14, earlierResizes: 1 })).doubts).toEqual([]);
    expect(sizeLedger(sizeFacts({ currentSize: 14.5, earlierResizes: 1 })).doubts).toEqual(['outside-range']);
  });

  test('ends where the design is not made', () => {
    const design = aDesign({ availableSizes: [9, 12] });
    expect(left({ design })).toEqual({ down: 2, up: 1 });
    expect(sizeLedger(sizeFacts({ design })).allowance.reach).toEqual([9, 12]);
    expect(sizeLedger(sizeFacts({ design: aDesign({ availableSizes: [7, 20] }) })).allowance.reach).toEqual([
      8, 14,
    ]);
  });

  test('is not known where a fact is not known', () => {
    expect(left({ purchasedSize: null })).toEqual({ down: null, up: null });
    expect(left({ currentSize: null })).toEqual({ down: null, up: null });
    expect(left({ design: aDesign({ rangeUp: null }) })).toEqual({ down: 3, up: null });
    expect(left({ design: null })).toEqual({ down: null, up: null });
    expect(left({ house: null })).toEqual({ down: null, up: null });
  });

  test('is counted from the last change made since the ring came in', () => {
    const changes = [
      { on: knownDay('2026-06-01'), method: 'resize', from: 11, to: 13 } as const,
      { on: knownDay('2026-09-01'), method: 'resize', from: 13, to: 9.5 } as const,
    ];
    const ledger = sizeLedger(sizeFacts({ changes, desiredSize: 10 }));
    expect(ledger.now).toBe(9.5);
    expect(ledger.allowance.left).toEqual({ down: 1.5, up: 4.5 });
    expect(ledger.doubts).toEqual([]);
    expect(ledger.entries).toMatchObject([
      { kind: 'bought', size: 11 },
      { kind: 'taken-in', size: 11, fromPurchase: 0 },
      { kind: 'changed', to: 13, fromPurchase: 2 },
      { kind: 'changed', to: 9.5, fromPurchase: -1.5 },
      { kind: 'now', size: 9.5, fromPurchase: -1.5 },
      { kind: 'asked-for', size: 10, fromPurchase: -1 },
    ]);
  });

  test('is not known after a change whose result nobody wrote down', () => {
    const changes = [{ on: null, method: null, from: 11, to: null } as const];
    expect(sizeLedger(sizeFacts({ changes })).now).toBeNull();
    expect(left({ changes })).toEqual({ down: null, up: null });
  });
});

describe('whether a ring can go to a size', () => {
  test.each([
    [7.5, 'beyond-range'],
    [8, 'open'],
    [11, 'now'],
    [14, 'open'],
    [14.5, 'beyond-range'],
  ])('%d of a ring bought in 11 is %s', (size, expected) => {
    expect(standing(size)).toBe(expected);
  });

  test.each([
    [8.5, 'not-made'],
    [9, 'open'],
    [16, 'open'],
    [16.5, 'not-made'],
  ])('%d of a ring that is exchanged within 9 to 16 is %s', (size, expected) => {
    const design = aDesign({ resizing: 'exchange-free', availableSizes: [9, 16] });
    expect(standing(size, { design })).toBe(expected);
  });

  test('is never where the design is not resized, and not known while nobody looked at its page', () => {
    expect(standing(12, { design: aDesign({ resizing: 'unavailable' }) })).toBe('unavailable');
    expect(standing(12, { design: aDesign({ resizing: null }) })).toBe('not-known');
    expect(standing(12, { design: aDesign({ resizing: 'exchange-paid' }) })).toBe('not-known');
    expect(standing(12, { purchasedSize: null })).toBe('not-known');
    expect(standing(12, { design: aDesign({ rangeUp: null }) })).toBe('not-known');
    expect(standing(10, { design: aDesign({ rangeUp: null }) })).toBe('open');
  });

  test('is a person’s judgement at K.UNO, and not said by Aujour', () => {
    expect(standing(12, { house: 'kuno' })).toBe('judged');
    expect(standing(12, { house: 'kuno', design: aDesign({ resizing: 'unavailable' }) })).toBe('unavailable');
    expect(standing(12, { house: 'aujour' })).toBe('not-stated');
    expect(standing(12, { house: 'other' })).toBe('not-stated');
  });

  const halfSize = fc.integer({ min: 2, max: 60 }).map((halves) => halves / 2);
  const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
  const anyDesign = fc.record({
    resizing: maybe(fc.constantFrom(...resizingCategories)),
    rangeDown: maybe(fc.integer({ min: 0, max: 5 })),
    rangeUp: maybe(fc.integer({ min: 0, max: 5 })),
    availableSizes: maybe(
      fc
        .tuple(halfSize, halfSize)
        .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const),
    ),
    feeExempt: fc.constant(null),
  });

  test('is refused by the ledger exactly where the policy refuses it', () => {
    fc.assert(
      fc.property(
        anyDesign,
        maybe(halfSize),
        halfSize,
        halfSize,
        fc.integer({ min: 0, max: 2 }),
        (design, purchasedSize, currentSize, desiredSize, earlierResizes) => {
          fc.pre(desiredSize !== currentSize);
          const { line } = answerTo(
            aCiwakaRequest({
              item: { design, purchasedSize, currentSize, earlierResizes },
              services: [{ code: 'resize', desiredSize }],
            }),
          );
          const found = standing(desiredSize, { design, purchasedSize, currentSize, earlierResizes });
          expect(['beyond-range', 'not-made', 'unavailable'].includes(found)).toBe(
            line.outcome === 'declined',
          );
          if (found === 'not-known') {
            expect(line.outcome === 'incomplete' || design.availableSizes === null).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('agrees with what is left: every size left is open, the half beyond it is not', () => {
    fc.assert(
      fc.property(halfSize, halfSize, anyDesign, (purchasedSize, currentSize, any) => {
        const given = { purchasedSize, currentSize, design: { ...any, resizing: 'range' as const } };
        const { down, up } = left(given);
        if (up !== null && up > 0) expect(standing(currentSize + up, given)).toBe('open');
        if (up !== null) expect(standing(currentSize + up + 0.5, given)).not.toBe('open');
        if (down !== null && down > 0) expect(standing(currentSize - down, given)).toBe('open');
        if (down !== null) expect(standing(currentSize - down - 0.5, given)).not.toBe('open');
      }),
      { numRuns: 500, examples: [[11, 13, aDesign()]] },
    );
  });
});

describe('what does not go together', () => {
  test('is a changed size of a ring that was never resized', () => {
    expect(sizeLedger(sizeFacts({ currentSize: 12 })).doubts).toEqual(['change-not-counted']);
    expect(sizeLedger(sizeFacts({ currentSize: 12, earlierResizes: 1 })).doubts).toEqual([]);
    expect(sizeLedger(sizeFacts({ currentSize: 12, purchasedSize: null })).doubts).toEqual([]);
  });

  test('is a change that begins at another size than the ring had', () => {
    const change = (from: number | null) => [{ on: null, method: null, from, to: 12 } as const];
    expect(sizeLedger(sizeFacts({ changes: change(11.5) })).doubts).toEqual(['chain-broken']);
    expect(sizeLedger(sizeFacts({ changes: change(11) })).doubts).toEqual([]);
    expect(sizeLedger(sizeFacts({ changes: change(null) })).doubts).toEqual([]);
  });

  test('is a size that the design is not made in', () => {
    const design = aDesign({ availableSizes: [11.5, 20] });
    expect(sizeLedger(sizeFacts({ design })).doubts).toEqual(['not-made']);
    expect(sizeLedger(sizeFacts({ design, currentSize: 11.5, earlierResizes: 1 })).doubts).toEqual([]);
  });
});
