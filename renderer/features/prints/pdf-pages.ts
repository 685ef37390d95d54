import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerAddress;

export type PdfPage = {
  readonly number: number;
  /** Draws the page as large as the window allows; the function returned stops it. */
  readonly drawOn: (canvas: HTMLCanvasElement) => () => void;
};
export type PdfPages = { readonly pages: readonly PdfPage[]; readonly close: () => void };

/** Largest size of a page on the screen, in CSS pixels: a tag is enlarged until its small print can be read. */
const shownWidth = 720;
const shownHeight = 900;
const largestScale = 4;

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/**
 * Pictures of a PDF's pages. The browser's own viewer is not used: it brings a print button of its own, past the queue and
 * past the mark of a copy.
 */
export function openPdf(pdfBase64: string): Promise<PdfPages> {
  return openPdfBytes(bytesOf(pdfBase64));
}

export async function openPdfBytes(data: Uint8Array): Promise<PdfPages> {
  const loading = getDocument({ data, disableFontFace: true, isEvalSupported: false });
  const pdf = await loading.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return {
    pages: numbers.map((number) => ({ number, drawOn: (canvas) => draw(pdf, number, canvas) })),
    close: () => void loading.destroy(),
  };
}

function draw(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): () => void {
  let stop: (() => void) | null = null;
  let isStopped = false;
  async function run() {
    const page = await pdf.getPage(number);
    if (isStopped) return;
    const size = page.getViewport({ scale: 1 });
    const scale = Math.min(largestScale, shownWidth / size.width, shownHeight / size.height);
    const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    canvas.style.width = `${Math.round(size.width * scale)}px`;
    const task = page.render({ canvas, viewport });
    stop = () => task.cancel();
    await task.promise;
  }
  run().catch((cause: unknown) => {
    // A drawing that was stopped rejects: the dialog was closed before it was done.
    if (!isStopped) throw cause;
  });
  return () => {
    isStopped = true;
    stop?.();
  };
}
