/// <reference path="./pdf-worker.d.ts" />
import type { TextItem } from 'pdfjs-dist/types/src/display/api';

/** Where pdf.js looks for its worker, so that it fetches none, and for what a browser draws with. */
type BrowserParts = { pdfjsWorker?: unknown; DOMMatrix?: unknown; ImageData?: unknown; Path2D?: unknown };

/** In place of the browser's: the reader wants them to be there when it is loaded, and only drawing would use them. */
class Undrawn {}

/** Loaded when the first file is imported: the reader is large and most starts never need it. */
async function loadReader() {
  // The main process has none of them; their names belong to the global object.
  const holder = globalThis as BrowserParts;
  holder.DOMMatrix ??= Undrawn;
  holder.ImageData ??= Undrawn;
  holder.Path2D ??= Undrawn;
  holder.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** The words of each page in the file's own order, lines apart. Throws where the file cannot be read. */
export async function pdfText(bytes: Uint8Array): Promise<readonly string[]> {
  const { getDocument, VerbosityLevel } = await loadReader();
  const loading = getDocument({
    // The reader keeps the buffer it is given for itself.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      // Marks of structure have no text; none was asked for.
      const texts = items.filter((item): item is TextItem => 'str' in item);
      pages.push(texts.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''));
      page.cleanup();
    }
    return pages;
  } finally {
    await loading.destroy();
  }
}
