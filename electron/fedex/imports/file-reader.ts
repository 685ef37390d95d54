import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, type Result } from '../../../shared/result';
import { drawZpl } from './draw-zpl';
import { startPdfEngine } from './pdf-engine';
import { type PdfReaders, type PdfReading, readPdf } from './read-pdf';
import { createScanner } from './scan-page';

/** Looks into files that somebody else made, which may be anything. */
export type FileReader = {
  readonly readPdf: (bytes: Uint8Array) => Promise<Result<PdfReading>>;
  /** PNG pictures of the labels in a ZPL stream. */
  readonly drawZpl: (bytes: Uint8Array) => Promise<Result<readonly Uint8Array[]>>;
};

/** @param wasmFolder holds the files that `build/wasm/copy-wasm.mjs` puts there; opened with the first file */
export function createFileReader(wasmFolder: string): FileReader {
  let loading: Promise<{ readonly scan: PdfReaders['scan']; readonly program: WebAssembly.Module }> | null =
    null;
  let engine: Promise<PdfReaders['engine']> | null = null;

  async function load() {
    const [pdfium, scanner] = await Promise.all([
      readFile(join(wasmFolder, 'pdfium.wasm')),
      readFile(join(wasmFolder, 'zxing-reader.wasm')),
    ]);
    return { scan: createScanner(scanner), program: await WebAssembly.compile(pdfium) };
  }

  async function readers(): Promise<PdfReaders> {
    loading ??= load();
    const { scan, program } = await loading;
    engine ??= startPdfEngine(program);
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
