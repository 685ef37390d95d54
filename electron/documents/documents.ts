import type { AppError } from '../../shared/app-error';
import type { Paper } from '../../shared/documents/papers';
import { type StockId, stockOf } from '../../shared/printing/stocks';
import { err, ok, type Result } from '../../shared/result';
import type { StoredFiles } from '../stored-files';
import type { SymbologyName } from './barcodes/symbols';
import { asKept, photosOn } from './kept-files';
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
  /** Filed at the carrier by wire, before there is a label: an invoice is then no draft for want of a number. */
  readonly isFiled?: boolean;
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
  /**
   * Draws a paper as a PDF of the stock's size, or says which of its characters or symbols cannot be printed, or which photo
   * is not there.
   * @param files where photos and carrier's labels are kept; without it a paper has neither
   */
  readonly draw: (paper: Paper, on: DrawOn, files?: StoredFiles) => Promise<Result<DrawnPaper, AppError>>;
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
    async draw(paper, on, files = noFiles) {
      try {
        return await drawWith(await typeface(), paper, on, files);
      } catch (cause) {
        const detail = cause instanceof Error ? cause.message : String(cause);
        return err({ kind: 'paper-not-printable', detail });
      }
    },
  };
}

const noFiles: StoredFiles = { load: async () => err({ kind: 'not-found' }) };

async function drawWith(
  typeface: Typeface,
  paper: Paper,
  { stock, dpi, isFiled = false }: DrawOn,
  files: StoredFiles,
): Promise<Result<DrawnPaper, AppError>> {
  const missing = missingGlyphs(paper, typeface);
  if (missing.length > 0) return err(glyphRefusal(missing));
  const photos = await photosOn(paper, files);
  if (!photos.ok) return photos;
  const planned = planPaper(await asKept(paper, files), sheetOf(stock, dpi), typeface, isFiled);
  if (!planned.ok) return planned;
  const { widthMillimetres, heightMillimetres } = stockOf(stock);
  return ok({
    pdf: await writePdf(planned.value, pdfTitleOf(paper), typeface, photos.value),
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
