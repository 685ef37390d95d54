import { linesOf, type Style } from '../type/lines';
import type { Typeface } from '../type/typeface';
import { type Element, type Item, moved, type TextItem } from './items';

/** A horizontal slice of a page that is never cut: one line of text, one row of symbols. Items count from its top left. */
export interface Strip {
  readonly height: number;
  readonly items: readonly Item[];
  /** Must not be the last of its page. */
  readonly isKeptWithNext: boolean;
  /** White space, left out at the top of a page. */
  readonly isGap: boolean;
}

/** A column of a row: its text is broken into lines of its own. */
export interface Cell {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  readonly style: Style;
  readonly align: 'left' | 'right';
  readonly element: Element | null;
  /** Lines already broken, where the text is not to be broken by width alone. */
  readonly lines?: readonly string[];
}

/** Line height over size. Japanese needs more air than Latin text does. */
export const leading = 1.42;
/** How far the baseline stands under the middle of its line, over size: half the height of a kanji less its descent. */
const baselineUnderMiddle = 0.36;

export function gap(height: number): Strip {
  return { height, items: [], isKeptWithNext: false, isGap: true };
}

export function solid(height: number, items: readonly Item[]): Strip {
  return { height, items, isKeptWithNext: false, isGap: false };
}

export function keptWithNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip) => ({ ...strip, isKeptWithNext: true }));
}

/** Keeps all strips on one page, where they are no higher than `most`; a gap before them may stay behind. */
export function keptWhole(strips: readonly Strip[], most: number): readonly Strip[] {
  const height = strips.reduce((sum, strip) => sum + strip.height, 0);
  if (height > most) return strips;
  return strips.map((strip, index) =>
    strip.isGap ? strip : { ...strip, isKeptWithNext: index < strips.length - 1 },
  );
}

/**
 * A row of cells, one strip a line; its first two and its last two lines stay together.
 * @param tightness line height over size
 */
export function row(typeface: Typeface, cells: readonly Cell[], tightness = leading): readonly Strip[] {
  const columns = cells.map((cell) => ({
    cell,
    lines: cell.lines ?? linesOf(typeface, cell.text, cell.style, cell.width),
  }));
  const height = Math.max(...cells.map((cell) => cell.style.size)) * tightness;
  const count = Math.max(...columns.map(({ lines }) => lines.length));
  return Array.from({ length: count }, (_, line) => ({
    height,
    isGap: false,
    isKeptWithNext: count > 1 && (line === 0 || line === count - 2),
    items: columns.flatMap(({ cell, lines }) => {
      const text = lines[line];
      return text === undefined || text === '' ? [] : [lineItem(typeface, cell, text, height)];
    }),
  }));
}

export function paragraph(
  typeface: Typeface,
  text: string,
  style: Style,
  width: number,
  element: Element,
  tightness = leading,
): readonly Strip[] {
  return row(typeface, [{ x: 0, width, text, style, align: 'left', element }], tightness);
}

/** The strips one under the other as one list of items, for places that are no part of a flow. */
export function stacked(strips: readonly Strip[]): {
  readonly items: readonly Item[];
  readonly height: number;
} {
  let y = 0;
  const items: Item[] = [];
  for (const strip of strips) {
    items.push(...strip.items.map((item) => moved(item, 0, y)));
    y += strip.height;
  }
  return { items, height: y };
}

function lineItem(typeface: Typeface, cell: Cell, text: string, lineHeight: number): TextItem {
  const { weight, size } = cell.style;
  const indent = cell.align === 'left' ? 0 : cell.width - typeface.widthOf(text, weight, size);
  return {
    kind: 'text',
    x: cell.x + indent,
    baseline: lineHeight / 2 + size * baselineUnderMiddle,
    text,
    weight,
    size,
    element: cell.element,
  };
}
