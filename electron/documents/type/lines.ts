/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak';
import { printableText } from './printable-text';
import type { Typeface, Weight } from './typeface';

/** How a text is set: size in points. */
export type Style = { readonly weight: Weight; readonly size: number };

export const ellipsis = '…';
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
/** Sums of rounded widths may pass the measure by a hair without anything being seen of it. */
const hair = 0.01;

/** Breaks a text into lines no wider than `width`, where UAX #14 allows it; a longer word is broken between letters. */
export function linesOf(typeface: Typeface, text: string, style: Style, width: number): readonly string[] {
  return printableText(text)
    .split('\n')
    .flatMap((paragraph) => paragraphLines(typeface, paragraph, style, width));
}

/** At most `limit` lines; where text is left over, the last line ends on "…", so that nothing is lost in silence. */
export function atMostLines(
  typeface: Typeface,
  text: string,
  style: Style,
  width: number,
  limit: number,
): readonly string[] {
  const lines = linesOf(typeface, text, style, width);
  if (lines.length <= limit) return lines;
  const kept = lines.slice(0, limit - 1);
  const rest = restAfter(printableText(text), kept);
  return [...kept, cutToWidth(typeface, rest, style, width)];
}

/** The text on one line, ending on "…" where it had to be cut. */
export function cutToWidth(typeface: Typeface, text: string, style: Style, width: number): string {
  const whole = printableText(text).replace(/\s*\n\s*/g, ' ');
  if (typeface.widthOf(whole, style.weight, style.size) <= width + hair) return whole;
  const letters = Array.from(graphemes.segment(whole), (part) => part.segment);
  let kept = '';
  for (const letter of letters) {
    const longer = kept + letter;
    if (typeface.widthOf(longer + ellipsis, style.weight, style.size) > width + hair) break;
    kept = longer;
  }
  return kept.trimEnd() + ellipsis;
}

function paragraphLines(typeface: Typeface, text: string, style: Style, width: number): readonly string[] {
  const widthOf = (part: string) => typeface.widthOf(part, style.weight, style.size);
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  const fits = (part: string) => {
    const estimate = lineWidth + widthOf(part);
    // Parts joined may be set in another font or closer together than each alone, but not by as much as this.
    return estimate <= width * 0.8 || widthOf(line + part) <= width + hair;
  };
  const add = (part: string) => {
    line += part;
    lineWidth += widthOf(part);
  };
  const end = () => {
    lines.push(line.trimEnd());
    line = '';
    lineWidth = 0;
  };
  for (const part of unbreakableParts(text)) {
    if (line !== '' && !fits(part.trimEnd())) end();
    if (fits(part.trimEnd())) {
      add(part);
      continue;
    }
    for (const { segment: letter } of graphemes.segment(part)) {
      if (line !== '' && !fits(letter)) end();
      add(letter);
    }
  }
  end();
  return lines;
}

function unbreakableParts(text: string): readonly string[] {
  const breaker = new LineBreaker(text);
  const parts: string[] = [];
  let from = 0;
  for (let chance = breaker.nextBreak(); chance !== null; chance = breaker.nextBreak()) {
    parts.push(text.slice(from, chance.position));
    from = chance.position;
  }
  return parts;
}

/** What of the text stands after these lines; only blanks were dropped between them. */
function restAfter(text: string, lines: readonly string[]): string {
  let rest = text;
  for (const line of lines) rest = rest.slice(rest.indexOf(line) + line.length);
  return rest.trimStart();
}
