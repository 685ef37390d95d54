import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CustomsFacts,
  customsWordsFor,
  isChangedFrom,
} from '../../../shared/shipping/customs/customs-words-for';
import { directions, shippingMethods } from '../../../shared/shipping/customs-words';
import { usd } from '../../builders/a-shipment-order';

function facts(changes: Partial<CustomsFacts> = {}): CustomsFacts {
  return {
    direction: 'inbound',
    method: 'resize',
    isFree: true,
    cameBy: null,
    returnOf: null,
    workValue: null,
    serials: ['S-1'],
    ...changes,
  };
}

const came = { trackingNumber: '794604790138', receivedOn: '2026-12-05' };
const back = { direction: 'outbound', cameBy: came } as const;

describe('what customs are told', () => {
  test.each([
    ['inbound', 'resize', 'REPAIR_AND_RETURN', 'FOR_REPAIR'],
    ['inbound', 'repair', 'REPAIR_AND_RETURN', 'FOR_REPAIR'],
    ['outbound', 'resize', 'REPAIR_AND_RETURN', 'FOLLOWING_REPAIR'],
    ['outbound', 'repair', 'REPAIR_AND_RETURN', 'FOLLOWING_REPAIR'],
    ['inbound', 'exchange', 'NOT_SOLD', 'REPLACEMENT'],
    ['outbound', 'exchange', 'NOT_SOLD', 'REPLACEMENT'],
    ['inbound', 'unworked', 'NOT_SOLD', 'OTHER'],
    ['outbound', 'unworked', 'NOT_SOLD', 'OTHER'],
  ] as const)('%s, %s: %s and %s', (direction, method, purpose, option) => {
    expect(customsWordsFor(facts({ direction, method })).words).toMatchObject({ purpose, option });
  });

  test('on the way in: for what, that it comes back, that it is not sold, and the first export', () => {
    const { words, why } = customsWordsFor(
      facts({ returnOf: { trackingNumber: '794953555571', shippedOn: '2026-05-01' } }),
    );
    expect(words.statement).toBe(
      'Sent to the workshop for resizing and to be returned to the owner after the work. Not sold. First exported from Japan on 2026-05-01 under air waybill 794953555571. Serial number S-1.',
    );
    expect(why).toEqual(['sent-to-be-worked-on', 'first-export-named']);
  });

  test('on the way back after free work: day, air waybill, the value of the work all the same, and no substitution', () => {
    const { words, why } = customsWordsFor(facts({ ...back, workValue: usd(8000) }));
    expect(words.statement).toBe(
      'Returned to the owner after resizing. Received on 2026-12-05 under air waybill 794604790138. Work done: resizing, and nothing else. Value of the work: USD 80.00, done free of charge. No substitution whatever has been made. Serial number S-1.',
    );
    expect(why).toEqual(['back-after-work', 'work-has-a-value', 'same-article-back']);
  });

  test('after paid work it says that the work was charged', () => {
    expect(
      customsWordsFor(facts({ ...back, isFree: false, workValue: usd(8000) })).words.statement,
    ).toContain('USD 80.00, charged');
  });

  test('a fee for the exchange makes the replacement a sale; without one it is none', () => {
    const exchange = { ...back, method: 'exchange' } as const;
    const paid = customsWordsFor(facts({ ...exchange, isFree: false }));
    expect(paid.words.purpose).toBe('SOLD');
    expect(paid.why).toEqual(['exchange-is-no-work', 'exchange-for-a-fee']);
    expect(customsWordsFor(facts(exchange)).words.purpose).toBe('NOT_SOLD');
  });

  test('words that differ in any part are changed words', () => {
    const derived = customsWordsFor(facts());
    expect(isChangedFrom(derived, derived.words)).toBe(false);
    expect(isChangedFrom(derived, { ...derived.words, option: null })).toBe(true);
    expect(isChangedFrom(derived, { ...derived.words, statement: 'Sent for resizing.' })).toBe(true);
    expect(isChangedFrom(derived, { ...derived.words, purpose: 'GIFT' })).toBe(true);
  });

  const anyFacts = fc.record({
    direction: fc.constantFrom(...directions),
    method: fc.constantFrom(...shippingMethods),
    isFree: fc.boolean(),
    cameBy: fc.constantFrom(null, came, { ...came, trackingNumber: null }),
    returnOf: fc.constantFrom(null, { trackingNumber: '794953555571', shippedOn: '2026-05-01' }),
    workValue: fc.constantFrom(null, usd(8000), usd(123_456_789)),
    serials: fc.array(fc.stringMatching(/^[A-Z0-9-]{0,60}$/), { maxLength: 20 }),
  });

  test('an exchange and an unworked return never speak of repair, and only the article itself goes back unsubstituted', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const { words } = customsWordsFor(any);
        const text = `${words.purpose} ${words.option} ${words.statement}`;
        if (any.method === 'exchange' || any.method === 'unworked') expect(text).not.toMatch(/repair|resiz/i);
        if (any.method === 'exchange') expect(text).not.toMatch(/substitut/i);
        if (any.direction === 'outbound' && (any.method === 'resize' || any.method === 'repair')) {
          expect(text).toContain('No substitution whatever has been made.');
          if (any.cameBy !== null) expect(text).toContain(any.cameBy.receivedOn);
          if (any.workValue !== null) expect(text).toContain('Value of the work');
        }
      }),
    );
  });

  test('whatever the facts, the statement fits on the invoice and is in Latin letters', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const { words, why } = customsWordsFor(any);
        expect(words.statement.length).toBeLessThanOrEqual(554);
        expect(words.statement).toMatch(/^[\x20-\x7e]+$/);
        expect(why.length).toBeGreaterThan(0);
      }),
    );
  });
});
