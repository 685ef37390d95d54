import { describe, expect, test } from 'vitest';
import * as choices from '../../../shared/wording/shipping';
import * as faults from '../../../shared/wording/shipping-faults';
import * as steps from '../../../shared/wording/shipping-steps';

/** Every text of a table of words, however deep it lies, with the way to it. */
function textsOf(words: object, way: string): readonly (readonly [string, { en: string; ja: string }])[] {
  return Object.entries(words).flatMap(([name, inner]) =>
    'en' in inner && 'ja' in inner ? [[`${way}.${name}`, inner] as const] : textsOf(inner, `${way}.${name}`),
  );
}

describe('the words of a shipment', () => {
  const texts = textsOf({ ...choices, ...faults, ...steps }, 'shipping');

  test('are there for every code, in both languages', () => {
    expect(texts.length).toBeGreaterThan(180);
    for (const [, { en, ja }] of texts) {
      expect(en.trim()).not.toBe('');
      expect(ja).toMatch(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u);
      expect(en).not.toMatch(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u);
    }
  });

  test('of a fault or a hindrance are each its own, so that a clerk knows which it is', () => {
    const own = [faults.shippingFaultWording, steps.shipmentBlockWording].flatMap((table) =>
      Object.values(table),
    );
    expect(new Set(own.map(({ en }) => en)).size).toBe(own.length);
    expect(new Set(own.map(({ ja }) => ja)).size).toBe(own.length);
  });
});
