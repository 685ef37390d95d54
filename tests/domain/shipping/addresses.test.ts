import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { streetLinesOf } from '../../../shared/shipping/parties/street-lines';
import { keptLatinName, suggestLatin } from '../../../shared/shipping/parties/suggest-latin';
import { typedAddress } from '../../../shared/shipping/parties/typed-address';

describe('an address cut into the lines of a label', () => {
  test('is cut at commas first, then at spaces, each line at most 35 characters', () => {
    expect(streetLinesOf('10 Example Ave, Apt 5')).toEqual(['10 Example Ave, Apt 5']);
    expect(streetLinesOf('1234 North Very Long Street Name, Building C, Apartment 1205')).toEqual([
      '1234 North Very Long Street Name,',
      'Building C, Apartment 1205',
    ]);
    expect(streetLinesOf('The Old Mill Beside The Long Bridge On The River')).toEqual([
      'The Old Mill Beside The Long Bridge',
      'On The River',
    ]);
  });

  test('a line of exactly 35 stays one, and of 36 becomes two', () => {
    expect(streetLinesOf(`${'a'.repeat(17)} ${'b'.repeat(17)}`)).toHaveLength(1);
    expect(streetLinesOf(`${'a'.repeat(17)} ${'b'.repeat(18)}`)).toHaveLength(2);
  });

  test('whatever is typed, no character but a space is lost and no line is too long', () => {
    const bare = (text: string) => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 150 }),
          fc
            .array(fc.constantFrom('Main', 'St', '12', ',', '\n', ' ', '銀座', 'x'.repeat(40)), {
              maxLength: 30,
            })
            .map((all) => all.join(' ')),
        ),
        (typed) => {
          const lines = streetLinesOf(typed);
          expect(bare(lines.join(''))).toBe(bare(typed));
          expect(lines.every(({ length }) => length > 0 && length <= 35)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('an address kept as one text', () => {
  test.each([
    [
      '1 Sample Street, Portland, OR',
      '97201',
      { city: 'Portland', stateOrProvince: 'OR', postalCode: '97201' },
    ],
    [
      '1 Sample Street, Portland, OR 97201',
      '',
      { city: 'Portland', stateOrProvince: 'OR', postalCode: '97201' },
    ],
    [
      '1 Sample Street\nPortland, OR 97201-1234, USA',
      '',
      { city: 'Portland', stateOrProvince: 'OR', postalCode: '97201-1234' },
    ],
    [
      '1 Sample Street, Salt Lake City, UT 84101, United States',
      '84101',
      { city: 'Salt Lake City', stateOrProvince: 'UT', postalCode: '84101' },
    ],
  ])('%j of the US gives its city, state and code', (address, postalCode, parts) => {
    expect(typedAddress({ address, postalCode, country: 'US' })).toEqual({
      ...parts,
      streetLines: ['1 Sample Street', '', ''],
      country: 'US',
    });
  });

  test('what nothing sets apart stays in the lines of the street', () => {
    const kept = (address: string, country: string, postalCode = '') =>
      typedAddress({ address, postalCode, country });
    expect(kept('10 Example Ave Memphis TN 38117', 'US')).toMatchObject({
      streetLines: ['10 Example Ave Memphis TN 38117', '', ''],
      city: '',
      stateOrProvince: '',
    });
    expect(kept('1 Rue Exemple, Paris, FR', 'FR').city).toBe('');
    expect(kept('東京都中央区銀座1-2-3', 'JP', '104-0061')).toMatchObject({
      streetLines: ['東京都中央区銀座1-2-3', '', ''],
      city: '',
      postalCode: '104-0061',
    });
  });

  test('two postal codes that differ are left for a person', () => {
    const address = '1 Sample Street, Portland, OR 97201';
    expect(typedAddress({ address, postalCode: '97209', country: 'US' })).toMatchObject({
      streetLines: [address, '', ''],
      city: '',
      postalCode: '97209',
    });
  });
});

describe('a name in Latin letters from its reading', () => {
  test.each([
    ['さとう', 'Sato', 'Satou'],
    ['おおの ゆうこ', 'Ono Yuko', 'Oono Yuuko'],
    ['シンバシ タロウ', 'Shimbashi Taro', 'Shimbashi Tarou'],
    ['せのお', 'Senoo', null],
    ['はっちょう', 'Hatcho', 'Hatchou'],
    ['しんいち', 'Shinichi', null],
    ['いのうえ', 'Inoe', 'Inoue'],
    ['にいがた けい', 'Niigata Kei', null],
    ['オーノ', 'Ono', null],
  ])('%s is written %s as in a passport, or %s with its vowels', (kana, passport, written) => {
    expect(suggestLatin({ kana })).toEqual([
      { text: passport, longVowels: 'passport' },
      ...(written === null ? [] : [{ text: written, longVowels: 'written' }]),
    ]);
  });

  test('nothing is guessed from kanji, nor where there is no reading', () => {
    expect(suggestLatin({ kana: '田中 花子' })).toEqual([]);
    expect(suggestLatin({ kana: 'たなか 花子' })).toEqual([]);
    expect(suggestLatin({ kana: '' })).toEqual([]);
    expect(suggestLatin({ kana: 'Tanaka' })).toEqual([]);
  });

  test('her own spelling comes before any, and a name in Latin letters is one', () => {
    expect(keptLatinName({ name: '大野 優子', romaji: 'Yuko Ohno' })).toBe('Yuko Ohno');
    expect(keptLatinName({ name: 'Ann Lee', romaji: '' })).toBe('Ann Lee');
    expect(keptLatinName({ name: '大野 優子', romaji: '' })).toBe('');
  });

  test('whatever stands in the reading, what is suggested has letters and spaces alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (kana) => {
        for (const { text } of suggestLatin({ kana }))
          expect(text).toMatch(/^[A-Z][A-Za-z]*( [A-Z][A-Za-z]*)*$/);
      }),
    );
    const syllable = fc.constantFrom(
      ...'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん',
    );
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 8 }), (kana) => {
        expect(suggestLatin({ kana: kana.join('') }).length).toBeGreaterThan(0);
      }),
    );
  });
});
