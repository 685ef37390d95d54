import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { shareLines } from '../../../electron/documents/layout/share-lines';
import { atMostLines, cutToWidth, linesOf, type Style } from '../../../electron/documents/type/lines';
import { printableText } from '../../../electron/documents/type/printable-text';
import { openTypeface, type Typeface } from '../../../electron/documents/type/typeface';
import { fontFolderForTests } from './font-folder';

const folder = fontFolderForTests();
let typeface: Typeface;
beforeAll(async () => {
  typeface = await openTypeface(folder);
});

const style: Style = { weight: 'regular', size: 10 };
const widthOf = (text: string) => typeface.widthOf(text, style.weight, style.size);

describe('lines of text', () => {
  test('ten kanji of size ten fill a hundred points; the eleventh begins a new line', () => {
    expect(linesOf(typeface, '一'.repeat(10), style, 100)).toHaveLength(1);
    expect(linesOf(typeface, '一'.repeat(11), style, 100)).toEqual(['一'.repeat(10), '一']);
  });

  test('a line does not begin with a full stop, a small kana or a closing bracket', () => {
    for (const mark of ['。', '、', 'ッ', '」', '）', 'ー']) {
      const [first = '', second = ''] = linesOf(typeface, `一二三四五六七八九十${mark}終`, style, 100);
      expect(first).toBe('一二三四五六七八九');
      expect(second).toBe(`十${mark}終`);
    }
  });

  test('words of Latin letters stay whole while they fit a line, and are broken where they do not', () => {
    expect(linesOf(typeface, 'gold ring', style, widthOf('gold '))).toEqual(['gold', 'ring']);
    expect(linesOf(typeface, 'KU20190614', style, widthOf('KU2019') + 1)).toEqual(['KU2019', '0614']);
  });

  test('no line is wider than its measure, and no character is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 30, max: 300 }),
        (text, width) => {
          const lines = linesOf(typeface, text, style, width);
          for (const line of lines) {
            const isOneLetter = Array.from(new Intl.Segmenter('ja').segment(line)).length <= 1;
            if (!isOneLetter) expect(widthOf(line)).toBeLessThanOrEqual(width + 0.5);
          }
          const bare = (words: string) => words.replace(/\s/gu, '');
          expect(bare(lines.join(''))).toBe(bare(printableText(text)));
        },
      ),
    );
  });

  test('text that does not fit its lines ends on an ellipsis, and what fits does not', () => {
    expect(atMostLines(typeface, '一'.repeat(20), style, 100, 2)).toEqual(['一'.repeat(10), '一'.repeat(10)]);
    expect(atMostLines(typeface, '一'.repeat(21), style, 100, 2)).toEqual([
      '一'.repeat(10),
      `${'一'.repeat(9)}…`,
    ]);
    expect(cutToWidth(typeface, '一'.repeat(10), style, 100)).toBe('一'.repeat(10));
    expect(cutToWidth(typeface, '一'.repeat(11), style, 100)).toBe(`${'一'.repeat(9)}…`);
  });

  test('a surrogate pair or a letter with its accent is never cut in two', () => {
    expect(cutToWidth(typeface, '𠮷𠮷𠮷', style, 25)).toBe('𠮷…');
    expect(cutToWidth(typeface, 'e\u0301'.repeat(20), style, 30)).toMatch(/^é+…$/u);
  });

  test('lines are shared by importance: one each, then the rest to the first that need more', () => {
    expect(shareLines([3, 2, 1], 6)).toEqual([3, 2, 1]);
    expect(shareLines([3, 2, 1], 5)).toEqual([3, 1, 1]);
    expect(shareLines([3, 2, 1], 3)).toEqual([1, 1, 1]);
    expect(shareLines([3, 2, 1], 2)).toEqual([1, 1, 0]);
    expect(shareLines([1, 0, 4], 9)).toEqual([1, 0, 4]);
  });

  test('a word with a letter that the first font lacks is set whole in the second', () => {
    expect(typeface.runsOf('Müller Łucja様', 'bold')).toEqual([
      { font: 'NotoSansJP-Bold', text: 'Müller ' },
      { font: 'NotoSans-Bold', text: 'Łucja' },
      { font: 'NotoSansJP-Bold', text: '様' },
    ]);
  });

  test('halves of a kana are joined, and what only steers a screen is left out', () => {
    expect(printableText('か\u3099き\u200B\u202E\r\nく\tけ\u0007')).toBe('がき\nく け');
  });
});
