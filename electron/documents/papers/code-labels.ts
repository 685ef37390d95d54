import type { AppError } from '../../../shared/app-error';
import { err, ok, type Result } from '../../../shared/result';
import { moduleDotsFor } from '../barcodes/module-size';
import { code128, dataMatrix } from '../barcodes/symbols';
import { type Element, type Item, moved, type Page } from '../layout/items';
import { placedSymbol, symbolRoom } from '../layout/place-symbol';
import { row, stacked } from '../layout/strips';
import { points } from '../measures';
import { atMostLines } from '../type/lines';
import type { Typeface } from '../type/typeface';
import { type Sheet, tooCoarse } from './sheet';

/** A code to stick somewhere or to wear, with what people call it. */
export type CodeLabel = {
  readonly code: string;
  readonly name: string;
  /** What it is, in small letters over the name. */
  readonly detail: string;
};

/** Of a label cut out of office paper. */
const card = { width: points(90), height: points(40), inset: points(4) };
const matrixRoom = points(18);
const barHeight = points(10);
const beside = points(2);
const leastName = 8;
const nameSizes = [20, 16, 13, 11, 9.5, leastName] as const;
const lineOverSize = 1.25;

/** One label a page on label stock; on office paper as many as fit, each in a frame to cut along. */
export function codeLabelPages(
  labels: readonly CodeLabel[],
  sheet: Sheet,
  typeface: Typeface,
): Result<readonly Page[], AppError> {
  const isOfficePaper = sheet.stock === 'A4' || sheet.stock === 'Letter';
  const inset = isOfficePaper ? card.inset : 0;
  const width = (isOfficePaper ? card.width : sheet.width) - 2 * inset;
  const height = (isOfficePaper ? card.height : sheet.height) - 2 * inset;
  const drawn: (readonly Item[])[] = [];
  for (const label of labels) {
    const items = labelItems(label, { width, height }, sheet.dpi, typeface);
    if (items === null) return err(tooCoarse(sheet));
    drawn.push(items);
  }
  const columns = isOfficePaper ? Math.floor(sheet.width / card.width + 1e-6) : 1;
  const lines = isOfficePaper ? Math.floor(sheet.height / card.height + 1e-6) : 1;
  const pages: Page[] = [];
  for (let from = 0; from < drawn.length; from += columns * lines) {
    const items = drawn.slice(from, from + columns * lines).flatMap((of, place) => {
      const x = sheet.left + (place % columns) * card.width;
      const y = sheet.top + Math.floor(place / columns) * card.height;
      return [
        ...(isOfficePaper ? [cutOut(x, y)] : []),
        ...of.map((item) => moved(item, x + inset, y + inset)),
      ];
    });
    pages.push({ width: sheet.pageWidth, height: sheet.pageHeight, items });
  }
  return ok(pages);
}

function cutOut(x: number, y: number): Item {
  return { kind: 'frame', x, y, width: card.width, height: card.height, thickness: 0.4, isDashed: true };
}

type Room = { readonly width: number; readonly height: number };

/** The Data Matrix with the name beside it, and a Code 128 below where there is room for one. */
function labelItems(label: CodeLabel, room: Room, dpi: number, typeface: Typeface): readonly Item[] | null {
  const matrix = dataMatrix(label.code);
  const matrixDots = moduleDotsFor(matrix, Math.min(matrixRoom, room.height), dpi);
  if (matrixDots === null) return null;
  const { width, quiet } = symbolRoom(matrix, matrixDots, dpi);
  const side = width - 2 * quiet;
  const textX = side + quiet + beside;
  const bars = code128(label.code);
  const barsDots = moduleDotsFor(bars, room.width, dpi);
  const barsTop = side + quiet + beside;
  const hasBars = barsDots !== null && barsTop + barHeight <= room.height;
  const textRoom = { width: room.width - textX, height: hasBars ? side : room.height };
  return [
    placedSymbol(matrix, matrixDots, dpi, { x: 0, y: 0, barHeight: null }),
    ...nameItems(label, textRoom, typeface).map((item) => moved(item, textX, 0)),
    ...(hasBars
      ? [
          placedSymbol(bars, barsDots, dpi, {
            x: symbolRoom(bars, barsDots, dpi).quiet,
            y: barsTop,
            barHeight,
          }),
        ]
      : []),
  ];
}

/** The name in the largest letters in which it is not cut; the code for eyes below it. */
function nameItems({ code, name, detail }: CodeLabel, room: Room, typeface: Typeface): readonly Item[] {
  const small = { weight: 'regular', size: 7.5 } as const;
  const line = (text: string, style: { weight: 'regular' | 'bold'; size: number }, most: number) => {
    const element: Element = { role: 'P', parent: null };
    const lines = atMostLines(typeface, text, style, room.width, most);
    return row(
      typeface,
      [{ x: 0, width: room.width, text, style, align: 'left', element, lines }],
      lineOverSize,
    );
  };
  const taken = (size: number, most: number) => {
    const style = { weight: 'bold', size } as const;
    const strips = [...line(detail, small, 1), ...line(name, style, most), ...line(code, small, 1)];
    const { items, height } = stacked(strips);
    const isCut = items.some((item) => item.kind === 'text' && item.size === size && item.text.endsWith('…'));
    return { items, isWhole: height <= room.height && !isCut };
  };
  const linesAt = (size: number) =>
    Math.max(1, Math.floor((room.height - 2 * small.size * lineOverSize) / (size * lineOverSize)));
  // A name on one line is read from further away than a larger one in two.
  const tries = [
    ...nameSizes.slice(0, -2).map((size) => ({ size, most: 1 })),
    ...nameSizes.map((size) => ({ size, most: linesAt(size) })),
  ];
  const whole = tries.find(({ size, most }) => taken(size, most).isWhole);
  const { size, most } = whole ?? { size: leastName, most: linesAt(leastName) };
  return taken(size, most).items;
}
