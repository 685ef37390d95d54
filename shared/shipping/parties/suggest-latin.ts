import { isKana, toRomaji } from 'wanakana';
import { isInLatin, labelText, withoutRareMarks } from './latin-letters';

/** `passport` = long vowels once, as a Japanese passport writes them; `written` = every vowel of the reading. */
export type LatinSuggestion = { readonly text: string; readonly longVowels: 'passport' | 'written' };

/**
 * A name in Latin letters from its reading in kana, by the Hepburn rules, in the order of the reading; the first is how a
 * passport writes it (さとう = Sato, おおの = Ono, しんばし = Shimbashi), the second, where it differs, keeps the vowels, since no
 * reading tells whether いのうえ has a long one. Nothing is suggested from kanji, nor from a reading that has some.
 */
export function suggestLatin({ kana }: { readonly kana: string }): readonly LatinSuggestion[] {
  const reading = kana.normalize('NFKC').trim();
  const words = reading.split(/[\s・,、]+/u).filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => isKana(word))) return [];
  const suggest = (spell: (word: string) => string) => words.map(spell).map(capitalised).join(' ');
  const passport = suggest((word) => withoutLongVowels(hepburn(word)));
  const written = suggest(hepburn);
  if (!isInLatin(written) || /[^A-Za-z ]/.test(written)) return [];
  return passport === written
    ? [{ text: passport, longVowels: 'passport' }]
    : [
        { text: passport, longVowels: 'passport' },
        { text: written, longVowels: 'written' },
      ];
}

/** What is kept of a name in Latin letters: her own spelling, or the name itself; empty where there is neither. */
export function keptLatinName({ name, romaji }: { readonly name: string; readonly romaji: string }): string {
  const [kept = ''] = [romaji, name]
    .map(withoutRareMarks)
    .filter((spelling) => spelling.trim() !== '' && isInLatin(spelling));
  return labelText(kept);
}

/** m before b, m and p; t before ch; no apostrophe; the long mark of katakana is not written. */
function hepburn(word: string): string {
  return toRomaji(word.replaceAll('ー', ''))
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/n(?=[bmp])/g, 'm')
    .replace(/c(?=ch)/g, 't');
}

/** ou and uu are written once; oo too, but not at the end of a word (せのお = Senoo). */
function withoutLongVowels(romaji: string): string {
  return romaji
    .replace(/ou/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/oo(?!$)/g, 'o');
}

function capitalised(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
