import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, type Result } from '../../../shared/result';
import { drawZpl } from './draw-zpl';
import { type PdfReaders, type PdfReading, readPdf } from './read-pdf';

/** Looks into files that somebody else made, which may be anything. */
export type FileReader = {
  readonly readPdf: (bytes: Uint8Array) => Promise<Result<PdfReading>>;
  /** PNG pictures of the labels in a ZPL stream. */
  readonly drawZpl: (bytes: Uint8Array) => Promise<Result<readonly Uint8Array[]>>;
};

/** @param wasmFolder holds the files that `build/wasm/copy-wasm.mjs` puts there; opened with the first file */
export function createFileReader(wasmFolder: string): FileReader {
  let loading: Promise<{
    readonly scan: PdfReaders['scan'];
    readonly start: () => Promise<PdfReaders['engine']>;
  }> | null = null;
  let engine: Promise<PdfReaders['engine']> | null = null;

  /** With the first file: the readers are large, and most starts of the program never need them. */
  async function load() {
    const [{ startPdfEngine }, { createScanner }, pdfium, scanner] = await Promise.all([
      import('./pdf-engine'),
      import('./scan-page'),
      readFile(join(wasmFolder, 'pdfium.wasm')),
      readFile(join(wasmFolder, 'zxing-reader.wasm')),
    ]);
    const program = await WebAssembly.compile(pdfium);
    return { scan: createScanner(scanner), start: () => startPdfEngine(program) };
  }

  async function readers(): Promise<PdfReaders> {
    loading ??= load();
    const { scan, start } = await loading;
    engine ??= start();
    return { engine: await engine, scan };
  }

  return {
    async readPdf(bytes) {
      try {
        return await readPdf(bytes, await readers());
      } catch (cause) {
        // Its memory is in no known state: the next file gets a new one.
        engine = null;
        const detail = cause instanceof Error ? cause.message : String(cause);
        return err({ kind: 'import-unreadable', detail: detail.slice(0, 300), path: ['pdfBase64'] });
      }
    },
    drawZpl,
  };
}
