import type { PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import { err, ok, type Result } from '../../../shared/result';
import { numbersInText } from './numbers-in-text';
import type { ScanPage } from './scan-page';
import type { ScannedSymbol } from './scanned-symbol';

/** What stands on the pages of a PDF, for eyes and for scanners. */
export type PdfReading = {
  readonly pages: number;
  /** The words of each page. */
  readonly texts: readonly string[];
  readonly symbols: readonly ScannedSymbol[];
};

export type PdfReaders = { readonly engine: PDFiumLibrary; readonly scan: ScanPage };

/** A label with its copies and its invoice has ten or so. */
const pagesLimit = 30;

/** A Letter page at the finer of the two looks. */
const dotsLimit = 9_000_000;

/** As fine as the heads that labels are made for; then finer, for one that stands small on a larger page. */
const looks = [203, 300] as const;

const pointsPerInch = 72;

const unreadable = (detail: string): Result<never> =>
  err({ kind: 'import-unreadable', detail, path: ['pdfBase64'] });

/** In the dictionary that ends a PDF, which is never compressed. */
const protection = /\/Encrypt\s*(?:\d+\s+\d+\s+R\b|<<)/u;

type PageSize = { readonly originalWidth: number; readonly originalHeight: number };

/** Dots a point, so that the page has no more dots than the limit. */
function scaleFor({ originalWidth, originalHeight }: PageSize, dotsPerInch: number): number {
  const most = Math.sqrt(dotsLimit / (originalWidth * originalHeight));
  return Math.min(dotsPerInch / pointsPerInch, most);
}

async function scanPages(
  document: PDFiumDocument,
  pages: number,
  dotsPerInch: number,
  scan: ScanPage,
): Promise<readonly ScannedSymbol[]> {
  const symbols: ScannedSymbol[] = [];
  for (let place = 0; place < pages; place++) {
    const page = document.getPage(place);
    const scale = scaleFor(page.getOriginalSize(), dotsPerInch);
    symbols.push(...(await scan(await page.render({ scale, render: 'bitmap' }))));
  }
  return symbols;
}

/** Null where one of them cannot be opened or has no size. */
function textsOf(document: PDFiumDocument, pages: number): readonly string[] | null {
  const texts: string[] = [];
  for (let place = 0; place < pages; place++) {
    const page = document.getPage(place);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    if (!(originalWidth >= 1 && originalHeight >= 1)) return null;
    texts.push(page.getText());
  }
  return texts;
}

/**
 * Reads every page, its words first; where neither these nor the coarse look tell a number, the pages are looked at more
 * closely. Rejects where the engine itself gives up: it is of no use any more then.
 */
export async function readPdf(bytes: Uint8Array, { engine, scan }: PdfReaders): Promise<Result<PdfReading>> {
  if (protection.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')))
    return err({ kind: 'import-locked', path: ['pdfBase64'] });
  const document = await opened(engine, bytes);
  if (!document.ok) return document;
  try {
    const pages = document.value.getPageCount();
    if (pages < 1) return unreadable('no pages');
    if (pages > pagesLimit)
      return err({ kind: 'import-too-large', detail: `${pages} pages`, path: ['pdfBase64'] });
    const texts = textsOf(document.value, pages);
    if (texts === null) return unreadable('a page has no size');
    const isNamed = numbersInText(texts).trackingNumbers.length > 0;
    let symbols: readonly ScannedSymbol[] = [];
    for (const look of looks) {
      symbols = await scanPages(document.value, pages, look, scan);
      if (symbols.length > 0 || isNamed) break;
    }
    return ok({ pages, texts, symbols });
  } finally {
    document.value.destroy();
  }
}

/** What it throws in words is about the file; anything else is the engine itself giving up. */
async function opened(engine: PDFiumLibrary, bytes: Uint8Array): Promise<Result<PDFiumDocument>> {
  try {
    return ok(await engine.loadDocument(bytes));
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name !== 'Error') throw cause;
    if (/password|security/iu.test(cause.message)) return err({ kind: 'import-locked', path: ['pdfBase64'] });
    return unreadable(cause.message);
  }
}
