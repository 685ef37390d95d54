import type { AppError } from '../../../shared/app-error';
import { type StockId, stockOf } from '../../../shared/printing/stocks';
import { points } from '../measures';
import { pageMargins } from '../page-margins';

/** A page of a stock: its size, and the part inside the margins, in points. */
export interface Sheet {
  readonly stock: StockId;
  /** Dots per inch of the print head. */
  readonly dpi: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Label heads of shops have this many where nobody said otherwise; bars laid out for it are good on finer ones too. */
export const assumedDotsPerInch = 203;

export function sheetOf(stockId: StockId, dpi: number | null): Sheet {
  const stock = stockOf(stockId);
  const margins = pageMargins[stockId];
  const pageWidth = points(stock.widthMillimetres);
  const pageHeight = points(stock.heightMillimetres);
  return {
    stock: stockId,
    dpi: dpi ?? assumedDotsPerInch,
    pageWidth,
    pageHeight,
    left: margins.sides,
    top: margins.ends,
    width: pageWidth - 2 * margins.sides,
    height: pageHeight - 2 * margins.ends,
  };
}

/** The refusal where no symbol can be both small enough for the stock and coarse enough to be read. */
export function tooCoarse(sheet: Sheet): AppError {
  return {
    kind: 'paper-not-printable',
    detail: `No readable symbol fits ${sheet.stock} at ${sheet.dpi} dots per inch.`,
  };
}
