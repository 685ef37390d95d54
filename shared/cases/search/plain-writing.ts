import { isHiragana, toHiragana, toRomaji } from 'wanakana';

/**
 * One form for everything that reads the same: half-width, lower case, accents off Latin letters, katakana as hiragana,
 * any dash between digits as a hyphen.
 */
export function plainWriting(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/(?<=\d)[ー‐-―−](?=\d|$)/g, '-');
}

export type Run = { readonly script: 'japanese' | 'other'; readonly text: string };

const runPattern =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々〆ー]+)|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々〆ー])[\p{L}\p{N}])+/gu;

/** The stretches of letters and digits in plain writing, cut where Japanese meets another script. */
export function runsOf(plain: string): readonly Run[] {
  return [...plain.matchAll(runPattern)].flatMap(([text, japanese]): Run[] => {
    if (japanese === undefined) return [{ script: 'other', text }];
    return /^ー+$/.test(text) ? [] : [{ script: 'japanese', text }];
  });
}

/** Letters and digits alone: `GZ-261122` and `gz261122` are the same. */
export function compact(plain: string): string {
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * How a Japanese name sounds, in Latin letters and without the differences that romanisations have: さとう, Satou, Sato
 * and Satoh are all `sato`; しんばし, Shimbashi and Sinbasi all `shinbashi`. Null for what is no kana and no romaji.
 */
export function soundOf(word: string): string | null {
  if (/[lqvx]/.test(word)) return null;
  const kana = toHiragana(word.replace(/m(?=[bmp])/g, 'n').replace(/oh(?![aiueoy])/g, 'o'));
  // A word still being typed may end on consonants that make no kana yet.
  const [, sounded = '', rest = ''] = /^(.*?)([a-z]{0,3})$/.exec(kana) ?? [];
  if (sounded === '' || !isHiragana(sounded)) return null;
  return (toRomaji(sounded) + rest)
    .replace(/[^a-z]/g, '')
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u');
}
