import { moduleDotsFor } from '../barcodes/module-size';
import { type BarcodeSymbol, code128, dataMatrix } from '../barcodes/symbols';
import type { Element, Item, TextItem } from '../layout/items';
import { placedSymbol, symbolRoom } from '../layout/place-symbol';
import { points } from '../measures';
import type { Typeface } from '../type/typeface';
import type { Sheet } from './sheet';
import type { SlipType } from './slip-type';

/** Items that stand together, counted from their common top left corner. */
export interface Block {
  readonly items: readonly Item[];
  readonly width: number;
  readonly height: number;
}

interface SizedSymbol {
  readonly symbol: BarcodeSymbol;
  readonly moduleDots: number;
  readonly dpi: number;
  /** With its quiet zones, each `quiet` wide. */
  readonly width: number;
  readonly quiet: number;
}

const matrixRoom = points(18);
const barHeight = points(11);

/**
 * The number of a case or a box for eyes and for scanners: a Data Matrix with the number beside it, and below a Code 128 where the sheet
 * is wide enough for one. Null where the print head is too coarse for a symbol that can be read.
 */
export function symbolBlock(
  number: string,
  label: string,
  sheet: Sheet,
  type: SlipType,
  typeface: Typeface,
): Block | null {
  const matrix = sized(dataMatrix(number), matrixRoom, sheet.dpi);
  if (matrix === null) return null;
  const side = matrix.width - 2 * matrix.quiet;
  const lines = code128(number);
  const halfWide = type.isOfficePaper ? sized(lines, sheet.width / 2, sheet.dpi) : null;
  const bars = halfWide ?? sized(lines, sheet.width, sheet.dpi);
  const textX = side + Math.max(matrix.quiet, halfWide?.quiet ?? 0, type.base);
  const isBarsUnderNumber = halfWide !== null;
  const textWidth = halfWide !== null ? halfWide.width : sheet.width - textX;
  const words = numberItems(number, label, textX, textWidth, type, typeface);
  const matrixItem = placed(matrix, 0, 0, null);
  const matrixBottom = side + matrix.quiet;
  if (bars === null) {
    return {
      items: [matrixItem, ...words.items],
      width: textX + textWidth,
      height: Math.max(matrixBottom, words.height),
    };
  }
  const barsTop = isBarsUnderNumber ? words.height : Math.max(matrixBottom, words.height);
  const barsX = isBarsUnderNumber ? textX - bars.quiet : (sheet.width - bars.width) / 2;
  return {
    items: [matrixItem, ...words.items, placed(bars, barsX + bars.quiet, barsTop, barHeight)],
    width: isBarsUnderNumber ? textX + textWidth : sheet.width,
    height: Math.max(matrixBottom, barsTop + barHeight),
  };
}

function numberItems(
  number: string,
  label: string,
  x: number,
  width: number,
  type: SlipType,
  typeface: Typeface,
): { readonly items: readonly TextItem[]; readonly height: number } {
  const size = Math.min(type.title * 1.15, width / typeface.widthOf(number, 'bold', 1));
  const element: Element = { role: 'P', parent: null };
  const labelBaseline = type.small * 0.9;
  return {
    height: labelBaseline + size * 1.4,
    items: [
      {
        kind: 'text',
        x,
        baseline: labelBaseline,
        text: label,
        weight: 'regular',
        size: type.small,
        element,
      },
      {
        kind: 'text',
        x,
        baseline: labelBaseline + size * 1.05,
        text: number,
        weight: 'bold',
        size,
        element,
      },
    ],
  };
}

function sized(symbol: BarcodeSymbol, room: number, dpi: number): SizedSymbol | null {
  const moduleDots = moduleDotsFor(symbol, room, dpi);
  return moduleDots === null ? null : { symbol, moduleDots, dpi, ...symbolRoom(symbol, moduleDots, dpi) };
}

function placed({ symbol, moduleDots, dpi }: SizedSymbol, x: number, y: number, height: number | null): Item {
  return placedSymbol(symbol, moduleDots, dpi, { x, y, barHeight: height });
}
