import type { AppError } from '../../shared/app-error';
import type { Paper } from '../../shared/documents/papers';
import { type StockId, stockOf } from '../../shared/printing/stocks';
import { err, ok, type Result } from '../../shared/result';
import type { SymbologyName } from './barcodes/symbols';
import type { Page } from './layout/items';
import { glyphRefusal, missingGlyphs } from './missing-glyphs';
import { sheetOf } from './papers/sheet';
import { pdfTitleOf, planPaper } from './plan-paper';
import { openTypeface, type Typeface } from './type/typeface';
import { writePdf } from './write-pdf';

export interface DrawOn {
  readonly stock: StockId;
  /** Dots per inch of the printer's head; null where nobody said. */
  readonly dpi: number | null;
}

/** A paper ready to be sent to a printer. */
export interface DrawnPaper {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
  /** What a scanner must read off it. */
  readonly symbols: readonly { readonly symbology: SymbologyName; readonly text: string }[];
}

export interface Documents {
  /** Draws a paper as a PDF of the stock's size, or says which of its characters or symbols cannot be printed. */
  readonly draw: (paper: Paper, on: DrawOn) => Promise<Result<DrawnPaper, AppError>>;
}

/** @param fontFolder holds the files that `build/fonts/copy-fonts.mjs` puts there; opened at the first paper */
export function createDocuments({ fontFolder }: { readonly fontFolder: string }): Documents {
  let opening: Promise<Typeface> | null = null;

  async function typeface(): Promise<Typeface> {
    opening ??= openTypeface(fontFolder);
    try {
      return await opening;
    } catch (cause) {
      opening = null;
      throw cause;
    }
  }

  return {
    async draw(paper, { stock, dpi }) {
      try {
        return await drawWith(await typeface(), paper, { stock, dpi });
      } catch (cause) {
        const detail = cause instanceof Error ? cause.message : String(cause);
        return err({ kind: 'paper-not-printable', detail });
      }
    },
  };
}

async function drawWith(
  typeface: Typeface,
  paper: Paper,
  { stock, dpi }: DrawOn,
): Promise<Result<DrawnPaper, AppError>> {
  const missing = missingGlyphs(paper, typeface);
  if (missing.length > 0) return err(glyphRefusal(missing));
  const planned = planPaper(paper, sheetOf(stock, dpi), typeface);
  if (!planned.ok) return planned;
  const { widthMillimetres, heightMillimetres } = stockOf(stock);
  return ok({
    pdf: await writePdf(planned.value, pdfTitleOf(paper), typeface),
    pages: planned.value.length,
    widthMillimetres,
    heightMillimetres,
    symbols: symbolsOf(planned.value),
  });
}

function symbolsOf(pages: readonly Page[]): DrawnPaper['symbols'] {
  return pages.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'symbol' ? [{ symbology: item.symbol.symbology, text: item.symbol.text }] : [],
    ),
  );
}
