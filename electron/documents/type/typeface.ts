import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';

export type Weight = 'regular' | 'bold';
/** The first font sets everything it can; the second, words with letters that the first lacks (ł, ğ, ș). */
const families = ['NotoSansJP', 'NotoSans'] as const;
const weightNames = { regular: 'Regular', bold: 'Bold' } as const;

export type FontName = `${(typeof families)[number]}-${(typeof weightNames)[Weight]}`;
/** A stretch of text that one font sets. */
export type Run = { readonly font: FontName; readonly text: string };

export interface Typeface {
  readonly fonts: ReadonlyMap<FontName, Font>;
  readonly runsOf: (text: string, weight: Weight) => readonly Run[];
  /** Width in points. */
  readonly widthOf: (text: string, weight: Weight, size: number) => number;
  /** Whether some font of ours has the character. */
  readonly covers: (character: string) => boolean;
}

/** Letters with what joins them into one word, or any other single character. */
const words = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}'’‐-]+|[\s\S]/gu;
/** Characters that choose the shape of the one before: a font without the variant sets the plain shape. */
const variationSelectors = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;
const widthsKept = 20_000;

/** Opens the fonts of a folder, once for all papers. */
export async function openTypeface(folder: string): Promise<Typeface> {
  const fonts = new Map<FontName, Font>();
  for (const family of families) {
    for (const weight of Object.values(weightNames)) {
      const font = create(await readFile(join(folder, `${family}-${weight}.ttf`)));
      if (!('layout' in font)) throw new Error(`${family}-${weight}.ttf is a collection, not one font.`);
      fonts.set(`${family}-${weight}`, font);
    }
  }
  return typefaceOf(fonts);
}

function typefaceOf(fonts: ReadonlyMap<FontName, Font>): Typeface {
  const widths = new Map<string, number>();

  function fontOf(name: FontName): Font {
    const font = fonts.get(name);
    if (font === undefined) throw new Error(`No font ${name}.`);
    return font;
  }

  function hasAll(name: FontName, text: string): boolean {
    const font = fontOf(name);
    return Array.from(text.replace(variationSelectors, '')).every((character) =>
      font.hasGlyphForCodePoint(codePointOf(character)),
    );
  }

  function runsOf(text: string, weight: Weight): readonly Run[] {
    const [first, second] = families.map((family): FontName => `${family}-${weightNames[weight]}`);
    if (first === undefined || second === undefined) throw new Error('Two families are needed.');
    const runs: Run[] = [];
    for (const word of text.match(words) ?? []) {
      const font = !hasAll(first, word) && hasAll(second, word) ? second : first;
      const last = runs.at(-1);
      if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + word };
      else runs.push({ font, text: word });
    }
    return runs;
  }

  /** In thousandths of the size, as the drawing library counts. */
  function measure(text: string, weight: Weight): number {
    const key = `${weight}:${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    let width = 0;
    for (const run of runsOf(text, weight)) {
      const font = fontOf(run.font);
      // Word by word, spaces with the word before: the drawing library shapes text that way, and kerning must agree.
      for (const piece of run.text.match(/[^ \t]*[ \t]|[^ \t]+/g) ?? []) {
        width += (font.layout(piece).advanceWidth * 1000) / font.unitsPerEm;
      }
    }
    if (widths.size >= widthsKept) widths.clear();
    widths.set(key, width);
    return width;
  }

  return {
    fonts,
    runsOf,
    widthOf: (text, weight, size) => (measure(text, weight) * size) / 1000,
    covers: (character) => hasAll('NotoSansJP-Regular', character) || hasAll('NotoSans-Regular', character),
  };
}

function codePointOf(character: string): number {
  const codePoint = character.codePointAt(0);
  if (codePoint === undefined) throw new Error('An empty text has no code point.');
  return codePoint;
}
