import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HexSet, nameDigits } from '../../../electron/backup/hex-set';

/** Few different words, so that names come again and differ in one place only. */
function names(digits: number) {
  const words = fc.constantFrom('00000000', '00000001', 'ffffffff', '80000000', '0190f3a2');
  return fc.array(words, { minLength: digits / 8, maxLength: digits / 8 }).map((parts) => parts.join(''));
}

describe('a set of hexadecimal names', () => {
  test.each(Object.values(nameDigits))(
    'of %i digits says of each what the language’s own set says',
    (digits) => {
      fc.assert(
        fc.property(fc.array(names(digits), { maxLength: 60 }), names(digits), (added, asked) => {
          const [ours, own] = [new HexSet(digits, 2), new Set<string>()];
          for (const name of added) {
            expect(ours.has(name)).toBe(own.has(name));
            expect(ours.add(name)).toBe(!own.has(name));
            own.add(name);
            expect(ours.size).toBe(own.size);
          }
          expect(ours.has(asked)).toBe(own.has(asked));
          expect([...ours].sort()).toEqual([...own].sort());
        }),
      );
    },
  );

  test('knows an id however it is written', () => {
    const ids = new HexSet(nameDigits.id);
    expect(ids.add('0190f3a2-0000-7000-8000-00000000ABCD')).toBe(true);
    expect(ids.add('0190f3a200007000800000000000abcd')).toBe(false);
  });

  test('holds many that follow one another, as ids made in one go do', () => {
    const ids = new HexSet(nameDigits.id);
    const idOf = (place: number) => `00000000-0000-7000-8000-${place.toString(16).padStart(12, '0')}`;
    const places = Array.from({ length: 50_000 }, (_, place) => place);
    expect(places.every((place) => ids.add(idOf(place * 2)))).toBe(true);
    expect(ids.size).toBe(50_000);
    expect(places.every((place) => ids.has(idOf(place)) === (place % 2 === 0))).toBe(true);
  });
});
