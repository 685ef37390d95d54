import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWriting, soundOf } from '../../../../shared/cases/search/plain-writing';
import { nameTokens } from '../../../../shared/cases/search/tokens';
import { finds } from './finds';

describe('a name', () => {
  test.each([
    ['高橋 葵', '高橋葵'],
    ['高橋　葵', '高橋葵'],
    ['高橋 葵', '橋葵'],
    ['高橋 葵', '葵高橋'],
    ['𠮷野 葵', '𠮷野葵'],
    ['たかはし あおい', 'たかはしあ'],
    ['たかはし あおい', 'たかはしあおい'],
    ['たかはし あおい', 'タカハシアオイ'],
    ['たかはし あおい', 'takahashiaoi'],
    ['たかはし あおい', 'aoitakahashi'],
    ['たかはし あおい', 'takahasia'],
    ['ちょうそかべ もとちかのすけ', 'ちょうそかべもとちかのすけ'],
    ['さとう うた', 'satoUta'],
    ['さとう うた', 'satouuta'],
    ['さとう ゆうこ', 'satoyuko'],
    ['Aoi Takahashi', 'takahashiaoi'],
    ['Aoi Takahashi', 'たかはしあおい'],
    ["Ken'ichi Sato", 'satokenichi'],
    ['ジョン・スミス', 'ジョンスミス'],
    ['Charlotte O’Brien', 'charlotteobrien'],
    ['Anna Maria Rossi', 'annamariarossi'],
  ])('in parts, %s, is found by %s, typed without the blank', (name, typed) => {
    expect(finds(typed, nameTokens(name))).toBe(true);
  });

  test.each([
    ['高橋 葵', '高葵'],
    ['高橋 葵', '橋高葵'],
    ['たかはし あおい', 'はしたかあおい'],
    ['高橋', '高橋高橋'],
    ['Aoi Takahashi', 'takahashiyoko'],
  ])('in parts, %s, is not found by %s, which is not its parts in a row', (name, typed) => {
    expect(finds(typed, nameTokens(name))).toBe(false);
  });

  test('in parts is found by them in a row, however far that is typed', () => {
    const kana = fc
      .array(
        fc.constantFrom(...'あいうえおかきくけこさしすせそたちつてとなにぬねのまみむめもらりるれろわん'),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(kana, kana, fc.nat(), (family, given, length) => {
        const whole = family + given;
        const tokens = nameTokens(`${family} ${given}`);
        expect(finds(whole.slice(0, 1 + (length % whole.length)), tokens)).toBe(true);
        expect(finds(given + family, tokens)).toBe(true);
        const sound = soundOf(plainWriting(whole));
        if (sound !== null) expect(finds(sound, tokens)).toBe(true);
      }),
    );
  });
});
