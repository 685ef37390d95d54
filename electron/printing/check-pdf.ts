import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import type { Stock } from '../../shared/printing/stocks';
import { err, ok, type Result } from '../../shared/result';

/** Looks a paper over before it is queued. */
export type PaperCheck = (bytes: Uint8Array, stock: Stock) => Promise<Result<{ readonly pages: number }>>;

const pointsPerMillimetre = 72 / 25.4;
/** What rounding to whole points makes of a size, with a little to spare. */
const toleranceMillimetres = 0.8;

function sizeOf(page: PDFPage): { readonly width: number; readonly height: number } {
  const { width, height } = page.getCropBox();
  const isTurned = Math.abs(page.getRotation().angle % 180) === 90;
  const across = (isTurned ? height : width) / pointsPerMillimetre;
  const down = (isTurned ? width : height) / pointsPerMillimetre;
  return { width: across, height: down };
}

function refusal(detail: string): Result<never> {
  return err({ kind: 'paper-not-printable', detail });
}

/**
 * Whether a PDF can be read to its end and each of its pages is of the stock's size. CUPS accepts anything named PDF and
 * finds out when nobody is looking any more; and nothing is scaled on the way, so that a page of another size would lose
 * its edges or stand in a corner.
 */
export const checkPdf: PaperCheck = async (bytes, stock) => {
  let document: PDFDocument;
  try {
    document = await PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false });
  } catch (cause) {
    return refusal(`not a readable PDF: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const sizes = document.getPages().map(sizeOf);
  if (sizes.length === 0) return refusal('no pages');
  const misfit = sizes.findIndex(
    ({ width, height }) =>
      Math.abs(width - stock.widthMillimetres) > toleranceMillimetres ||
      Math.abs(height - stock.heightMillimetres) > toleranceMillimetres,
  );
  const size = sizes[misfit];
  if (size === undefined) return ok({ pages: sizes.length });
  return refusal(
    `page ${misfit + 1} is ${size.width.toFixed(1)} x ${size.height.toFixed(1)} mm, ${stock.id} is ` +
      `${stock.widthMillimetres} x ${stock.heightMillimetres} mm`,
  );
};
