import type { Glyph, PathCommand } from 'fontkit';
import type { Page, TextItem } from '../../../electron/documents/layout/items';
import type { Typeface } from '../../../electron/documents/type/typeface';
import type { Raster } from './poppler';

/** A glyph where it must stand on a page, in points. */
export type PlacedGlyph = {
  readonly characters: string;
  readonly glyph: Glyph;
  readonly x: number;
  readonly baseline: number;
  /** Points to each of the font's units. */
  readonly scale: number;
  readonly key: string;
};

/** Every glyph of the page's texts, blanks left out. */
export function placedGlyphs({ items }: Page, typeface: Typeface): readonly PlacedGlyph[] {
  return items.flatMap((item) => (item.kind === 'text' ? glyphsOf(item, typeface) : []));
}

function glyphsOf({ text, weight, size, x, baseline }: TextItem, typeface: Typeface): readonly PlacedGlyph[] {
  const placed: PlacedGlyph[] = [];
  let pen = x;
  for (const run of typeface.runsOf(text, weight)) {
    const font = typeface.fonts.get(run.font);
    if (font === undefined) throw new Error(`No font ${run.font}.`);
    const scale = size / font.unitsPerEm;
    for (const word of run.text.match(/[^ ]* |[^ ]+/gu) ?? []) {
      const { glyphs, positions } = font.layout(word);
      for (const [index, glyph] of glyphs.entries()) {
        const { xOffset = 0, xAdvance = 0 } = positions[index] ?? {};
        if (glyph.path.commands.length > 0) {
          placed.push({
            characters: String.fromCodePoint(...glyph.codePoints),
            glyph,
            x: pen + xOffset * scale,
            baseline,
            scale,
            key: `${run.font} ${glyph.id} ${size}`,
          });
        }
        pen += xAdvance * scale;
      }
    }
  }
  return placed;
}

const halfInk = 128;

/** How the ink on the page agrees with the outline of the glyph. */
export type Agreement = {
  /** Part of the outline's dots that are black or beside one: renderers move a glyph by up to half a dot. */
  readonly filled: number;
  /** Black dots in the glyph's box that are more than a dot away from the outline, over the outline's dots. */
  readonly stray: number;
};

export function agreement(
  { glyph, x, baseline, scale }: PlacedGlyph,
  raster: Raster,
  dpi: number,
): Agreement {
  const dots = dpi / 72;
  const contours = flattened(glyph.path.commands).map((contour) =>
    contour.map(
      ([glyphX, glyphY]) => [(x + glyphX * scale) * dots, (baseline - glyphY * scale) * dots] as const,
    ),
  );
  const xs = contours.flat().map(([dotX]) => dotX);
  const ys = contours.flat().map(([, dotY]) => dotY);
  const left = Math.floor(Math.min(...xs));
  const top = Math.floor(Math.min(...ys));
  const width = Math.ceil(Math.max(...xs)) - left;
  const height = Math.ceil(Math.max(...ys)) - top;
  const inside = filledMask(contours, left, top, width, height);
  const isInside = (column: number, row: number) =>
    column >= 0 && column < width && row >= 0 && row < height && inside[row * width + column] === 1;
  const isBlack = (column: number, row: number) =>
    (raster.ink[(top + row) * raster.width + left + column] ?? 0) > halfInk;
  let wanted = 0;
  let black = 0;
  let stray = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (isInside(column, row)) {
        wanted += 1;
        if (isBeside(isBlack, column, row)) black += 1;
      } else if (isBlack(column, row) && !isBeside(isInside, column, row)) stray += 1;
    }
  }
  return { filled: wanted === 0 ? 1 : black / wanted, stray: wanted === 0 ? 0 : stray / wanted };
}

/** Whether the dot or one of the eight around it is one of those. */
function isBeside(is: (column: number, row: number) => boolean, column: number, row: number): boolean {
  for (let down = -1; down <= 1; down++) {
    for (let across = -1; across <= 1; across++) {
      if (is(column + across, row + down)) return true;
    }
  }
  return false;
}

type Point = readonly [x: number, y: number];

const curveSteps = 6;

/** The outline as closed rows of points. */
function flattened(commands: readonly PathCommand[]): readonly (readonly Point[])[] {
  const contours: Point[][] = [];
  let contour: Point[] = [];
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    const [fromX, fromY] = contour.at(-1) ?? [a, b];
    if (command === 'moveTo') {
      contour = [[a, b]];
      contours.push(contour);
    } else if (command === 'lineTo') contour.push([a, b]);
    else if (command === 'quadraticCurveTo' || command === 'bezierCurveTo') {
      for (let step = 1; step <= curveSteps; step++) {
        const t = step / curveSteps;
        const s = 1 - t;
        contour.push(
          command === 'quadraticCurveTo'
            ? [s * s * fromX + 2 * s * t * a + t * t * c, s * s * fromY + 2 * s * t * b + t * t * d]
            : [
                s ** 3 * fromX + 3 * s * s * t * a + 3 * s * t * t * c + t ** 3 * e,
                s ** 3 * fromY + 3 * s * s * t * b + 3 * s * t * t * d + t ** 3 * f,
              ],
        );
      }
    }
  }
  return contours;
}

/** 1 for each dot whose middle is inside by the non-zero rule. */
function filledMask(
  contours: readonly (readonly Point[])[],
  left: number,
  top: number,
  width: number,
  height: number,
): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const y = top + row + 0.5;
    const crossings: { readonly x: number; readonly turn: 1 | -1 }[] = [];
    for (const contour of contours) {
      for (const [index, [x1, y1]] of contour.entries()) {
        const [x2, y2] = contour[(index + 1) % contour.length] ?? [x1, y1];
        if (y1 <= y === y2 <= y) continue;
        crossings.push({ x: x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), turn: y2 > y1 ? 1 : -1 });
      }
    }
    crossings.sort((one, other) => one.x - other.x);
    let winding = 0;
    for (const [index, { x, turn }] of crossings.entries()) {
      winding += turn;
      if (winding === 0) continue;
      const until = crossings[index + 1]?.x ?? x;
      for (let column = Math.ceil(x - left - 0.5); column < until - left - 0.5; column++) {
        if (column >= 0 && column < width) mask[row * width + column] = 1;
      }
    }
  }
  return mask;
}
