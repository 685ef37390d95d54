import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import type { Stock } from '../../shared/printing/stocks';
import { err, ok, type Result } from '../../shared/result';

/**
 * `exact`: each page is of the stock's size, as what is drawn here; `unscaled`: each page has room on the stock as it is, as
 * what a carrier drew for the paper of its own country.
 */
export type PageFit = 'exact' | 'unscaled';

/** Looks a paper over before it is queued. */
export type PaperCheck = (
  bytes: Uint8Array,
  stock: Stock,
  fit?: PageFit,
) => Promise<Result<{ readonly pages: number }>>;

const pointsPerMillimetre = 72 / 25.4;
/** What rounding to whole points makes of a size, with a little to spare. */
const toleranceMillimetres = 0.8;

/** Letter is wider than A4 by this; FedEx leaves twice as much white at the sides of its Letter pages. */
const letterOverA4Millimetres = 5.9;

type PageSize = { readonly width: number; readonly height: number };

function sizeOf(page: PDFPage): PageSize {
  const { width, height } = page.getCropBox();
  const isTurned = Math.abs(page.getRotation().angle % 180) === 90;
  const across = (isTurned ? height : width) / pointsPerMillimetre;
  const down = (isTurned ? width : height) / pointsPerMillimetre;
  return { width: across, height: down };
}

/** How far before its end a PDF may tell where its table of objects is (ISO 32000-1, 7.5.5; readers look this far). */
const tailLength = 1024;

/**
 * Whether the file ends as a PDF does and its table of objects is where the end says. The reader below mends what it can, and
 * would take a file that was cut off between two objects for a whole one, which the printing system does not.
 */
export function isWholePdf(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = text.subarray(-tailLength).toString('latin1');
  const end = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(tail);
  if (end === null) return false;
  const start = text.indexOf('%PDF-') + Number(end[1]);
  return /^\s*(?:xref|\d+\s+\d+\s+obj)\b/u.test(text.subarray(start, start + 40).toString('latin1'));
}

function refusal(detail: string): Result<never> {
  return err({ kind: 'paper-not-printable', detail });
}

function fits({ width, height }: PageSize, stock: Stock, fit: PageFit): boolean {
  const over = { across: width - stock.widthMillimetres, down: height - stock.heightMillimetres };
  if (fit === 'exact')
    return Math.abs(over.across) <= toleranceMillimetres && Math.abs(over.down) <= toleranceMillimetres;
  const spare = stock.id === 'A4' ? letterOverA4Millimetres : 0;
  return over.across <= spare + toleranceMillimetres && over.down <= toleranceMillimetres;
}

/**
 * Whether a PDF can be read to its end and each of its pages is of the stock's size. CUPS accepts anything named PDF and
 * finds out when nobody is looking any more; and nothing is scaled on the way, so that a page of another size would lose
 * its edges or stand in a corner.
 */
export const checkPdf: PaperCheck = async (bytes, stock, fit = 'exact') => {
  if (!isWholePdf(bytes)) return refusal('not a PDF, or not all of it');
  let sizes: readonly PageSize[];
  try {
    const document = await PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false });
    sizes = document.getPages().map(sizeOf);
  } catch (cause) {
    return refusal(`not a readable PDF: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (sizes.length === 0) return refusal('no pages');
  const misfit = sizes.findIndex((size) => !fits(size, stock, fit));
  const size = sizes[misfit];
  if (size === undefined) return ok({ pages: sizes.length });
  return refusal(
    `page ${misfit + 1} is ${size.width.toFixed(1)} x ${size.height.toFixed(1)} mm, ${stock.id} is ` +
      `${stock.widthMillimetres} x ${stock.heightMillimetres} mm`,
  );
};
