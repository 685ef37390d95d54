import { describe, expect, test } from 'vitest';
import { sizeLedger } from '../../../shared/ring-sizes/size-ledger';
import { sizeRows } from '../../../shared/ring-sizes/size-rows';
import { aDesign } from '../../builders/a-request';
import { sizeFacts } from '../../builders/size-facts';

describe('the sizes shown', () => {
  test('reach from one below the range to one above it, in halves, with the marks of this ring', () => {
    const given = sizeFacts({ currentSize: 13, earlierResizes: 1, desiredSize: 14 });
    const rows = sizeRows(given, sizeLedger(given));
    expect(rows.map(({ size }) => size)).toEqual(Array.from({ length: 17 }, (_, place) => 7 + place / 2));
    expect(rows.filter(({ marks }) => marks.length > 0).map(({ size, marks }) => [size, ...marks])).toEqual([
      [11, 'bought'],
      [13, 'now'],
      [14, 'asked-for'],
    ]);
    expect(rows.find(({ size }) => size === 13)?.views).toMatchObject({ us: '6 1/2', uk: 'M1/2', iso: '53' });
  });

  test('are whole ones over a wide span, with this ring’s own halves among them', () => {
    const design = aDesign({ resizing: 'exchange-free', availableSizes: [3, 25] });
    const given = sizeFacts({ design, currentSize: 11.5 });
    const sizes = sizeRows(given, sizeLedger(given)).map(({ size }) => size);
    expect(sizes[0]).toBe(2);
    expect(sizes.at(-1)).toBe(26);
    expect(sizes.filter((size) => size % 1 !== 0)).toEqual([11.5]);
  });

  test('end at 1 and at 30, and are none where no size is known', () => {
    const small = sizeFacts({ purchasedSize: 2, currentSize: 2 });
    expect(sizeRows(small, sizeLedger(small))[0]?.size).toBe(1);
    const large = sizeFacts({ purchasedSize: 29, currentSize: 29 });
    expect(sizeRows(large, sizeLedger(large)).at(-1)?.size).toBe(30);
    const unknown = sizeFacts({ purchasedSize: null, currentSize: null });
    expect(sizeRows(unknown, sizeLedger(unknown))).toEqual([]);
  });
});
