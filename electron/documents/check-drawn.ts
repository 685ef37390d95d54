import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { AppError } from '../../shared/app-error';
import type { Paper } from '../../shared/documents/papers';
import { stockOf } from '../../shared/printing/stocks';
import { err, ok, type Result } from '../../shared/result';
import { checkPdf } from '../printing/check-pdf';
import { moduleDotsFor } from './barcodes/module-size';
import { code128, dataMatrix } from './barcodes/symbols';
import type { DrawOn } from './documents';
import { symbolTitle } from './layout/place-symbol';
import { sheetOf } from './papers/sheet';
import { numberOn } from './plan-paper';

/**
 * The last look before a paper goes to a printer, at the bytes themselves: they can be read to their end, every page has the
 * stock's size, and the symbols that belong on this paper are on it, with the right number in them.
 */
export async function checkDrawn(
  pdf: Uint8Array,
  paper: Paper,
  on: DrawOn,
): Promise<Result<{ readonly pages: number }, AppError>> {
  const checked = await checkPdf(pdf, stockOf(on.stock));
  if (!checked.ok) return checked;
  const number = numberOn(paper);
  if (number === null) return checked;
  const found = await figureTexts(pdf);
  const absent = expectedSymbols(number, paper, on).filter((title) => !found.includes(title));
  if (absent.length === 0) return ok(checked.value);
  return err({ kind: 'paper-not-printable', detail: `not on the paper: ${absent.join(', ')}` });
}

/** A Data Matrix always; a Code 128 where the stock is as wide as it with its quiet zones. */
function expectedSymbols(number: string, paper: Paper, { stock, dpi }: DrawOn): readonly string[] {
  const sheet = sheetOf(paper.paper === 'job-bag-tag' && isOfficePaper(stock) ? '4x6in' : stock, dpi);
  const lines = code128(number);
  const isWideEnough = moduleDotsFor(lines, sheet.width, sheet.dpi) !== null;
  return [dataMatrix(number), ...(isWideEnough ? [lines] : [])].map(symbolTitle);
}

function isOfficePaper(stock: DrawOn['stock']): boolean {
  return stock === 'A4' || stock === 'Letter';
}

/** What the figures of a tagged PDF say they show. */
async function figureTexts(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('S')) !== PDFName.of('Figure')) return [];
    const alt = object.get(PDFName.of('Alt'));
    return alt instanceof PDFString || alt instanceof PDFHexString ? [alt.decodeText()] : [];
  });
}
