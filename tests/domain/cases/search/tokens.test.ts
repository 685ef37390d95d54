import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWriting, soundOf } from '../../../../shared/cases/search/plain-writing';
import {
  nameTokens,
  numberTokens,
  phoneKey,
  phoneTokens,
  proseTokens,
} from '../../../../shared/cases/search/tokens';
import { finds } from './finds';

describe('a name', () => {
  const hanako = [...nameTokens('田中 花子'), ...nameTokens('たなか はなこ')];

  test.each([
    '田中',
    '花子',
    '中',
    '田中　花子',
    '花子 田中',
    'たなか',
    'タナカ',
    'ﾀﾅｶ',
    'はな',
    'tanaka',
    'TANAKA',
    'tana hana',
    'hanako',
  ])('in kanji and kana is found by %s', (typed) => {
    expect(finds(typed, hanako)).toBe(true);
  });

  test.each(['中田', 'たなべ', 'tanabe', '太郎'])('is not found by %s', (typed) => {
    expect(finds(typed, hanako)).toBe(false);
  });

  test.each([
    ['さとう ゆうこ', 'sato'],
    ['さとう ゆうこ', 'satou'],
    ['さとう ゆうこ', 'satoh'],
    ['さとう ゆうこ', 'yuko'],
    ['さとう ゆうこ', 'yuuko'],
    ['しんばし', 'shimbashi'],
    ['しんばし', 'sinbasi'],
    ['おおの', 'ono'],
    ['おおの', 'ohno'],
    ['ちひろ', 'tihiro'],
    ['じゅんいちろう', "jun'ichiro"],
  ])('read %s is found by the romaji %s', (kana, romaji) => {
    expect(finds(romaji, nameTokens(kana))).toBe(true);
  });

  test.each([
    ['Yoko Sato', 'さとう'],
    ['Yohei Shimbashi', 'しんばし'],
    ['Hanako Tanaka', 'タナカ'],
  ])('in romaji, %s, is found by the kana %s', (romaji, kana) => {
    expect(finds(kana, nameTokens(romaji))).toBe(true);
  });

  test.each([
    ['Zoë O’Brien', 'zoe'],
    ['Zoë O’Brien', "o'brien"],
    ['Zoë O’Brien', 'obrien'],
    ['Amélie Laurent', 'AMELIE laur'],
    ['Jean-Luc', 'luc'],
    ['Laura Smith', 'laura smi'],
  ])('from overseas, %s, is found by %s', (name, typed) => {
    expect(finds(typed, nameTokens(name))).toBe(true);
  });

  test('with a kanji of two code units is found whole and by its second character', () => {
    expect(finds('𠮷野', nameTokens('𠮷野 家'))).toBe(true);
    expect(finds('野', nameTokens('𠮷野 家'))).toBe(true);
  });

  test('in kana is found by every beginning of it, in either kana', () => {
    const kana = fc
      .array(
        fc.constantFrom(
          ...'あいうえおかきくけこがさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん',
        ),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(kana, fc.nat(), (name, length) => {
        const beginning = name.slice(0, 1 + (length % name.length));
        expect(finds(beginning, nameTokens(name))).toBe(true);
        const katakana = beginning.replace(/[ぁ-ゖ]/g, (letter) =>
          String.fromCharCode(letter.charCodeAt(0) + 0x60),
        );
        expect(finds(katakana, nameTokens(name))).toBe(true);
        const sound = soundOf(plainWriting(name));
        if (sound !== null) expect(finds(sound, nameTokens(name))).toBe(true);
      }),
    );
  });
});

describe('a telephone number', () => {
  const written = [
    '03-0000-1234',
    '+81 3-0000-1234',
    '０３ー００００ー１２３４',
    '(03)0000-1234',
    '0300001234',
  ];

  test.each(written)('written %s is found by any scrap of it of three digits or more', (phone) => {
    const tokens = phoneTokens(phone, 'JP');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 3, max: 10 }), (from, length) => {
        expect(finds('0300001234'.slice(from, from + length), tokens)).toBe(true);
      }),
    );
    for (const typed of [...written, '+81 3', '03-0000', '3-0000-12', '0000 1234', '1234']) {
      expect(finds(typed, tokens), typed).toBe(true);
    }
    expect(finds('9999', tokens)).toBe(false);
  });

  test('from overseas is found with and without its country', () => {
    for (const phone of ['+1 212-555-0142', '212-555-0142', '(212) 555-0142']) {
      for (const typed of ['212-555', '2125550142', '+1 (212) 555', '5550142']) {
        expect(finds(typed, phoneTokens(phone, 'US')), `${typed} in ${phone}`).toBe(true);
      }
    }
  });

  test('has one key however it is written', () => {
    expect(new Set(written.map((phone) => phoneKey(phone, 'JP')))).toEqual(new Set(['81300001234']));
    expect(phoneKey('+81 3-0000-1234', 'US')).toBe('81300001234');
    expect(phoneKey('after six', 'JP')).toBeNull();
  });
});

describe('a number on a piece', () => {
  test('is found by any part of it of two characters or more', () => {
    const serial = fc.stringMatching(/^[A-Z]{2}-[0-9]{4,8}$/);
    fc.assert(
      fc.property(serial, fc.nat(), fc.nat(), (number, start, length) => {
        const plain = number.replace('-', '');
        const from = start % (plain.length - 1);
        const scrap = plain.slice(from, from + 2 + (length % (plain.length - from - 1)));
        expect(finds(scrap, numberTokens(number))).toBe(true);
      }),
    );
  });
});

describe('prose', () => {
  const note = '左側の爪が一本緩んでいる。K18リング、再メッキはPt950で／call first, claws worn';

  test.each([
    '爪',
    '緩んで',
    '左側の爪',
    'リング',
    'k18',
    'メッキ',
    'めっき',
    'pt950',
    'claw',
    'CALL',
    '再メッキ call',
  ])('is found by the stretch or word beginning %s', (typed) => {
    expect(finds(typed, proseTokens(note))).toBe(true);
  });

  test.each(['爪緩', 'laws', '右側'])('is not found by %s, which does not stand in it', (typed) => {
    expect(finds(typed, proseTokens(note))).toBe(false);
  });

  test('in Japanese is found by any stretch of it', () => {
    const text = fc
      .array(fc.constantFrom(...'爪石枠緩修理左右側のがはをたしてあり直大小指輪銀金'), {
        minLength: 1,
        maxLength: 40,
      })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (prose, start, length) => {
        const from = start % prose.length;
        const stretch = prose.slice(from, from + 1 + (length % (prose.length - from)));
        expect(finds(stretch, proseTokens(prose))).toBe(true);
      }),
    );
  });

  test('longer than a token is not found by a stretch whose halves stand apart', () => {
    expect(finds('左側の爪が一本緩んでいる', proseTokens(note))).toBe(true);
    expect(finds('左側の爪が一本直っている', proseTokens(note))).toBe(false);
  });
});
