import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** What reads PDFs and bar codes, compiled for any system, by the names that `electron/fedex/imports` opens. */
const wasmFiles = [
  ['@hyzyla/pdfium/pdfium.wasm', 'pdfium.wasm'],
  ['zxing-wasm/reader/zxing_reader.wasm', 'zxing-reader.wasm'],
];

/** Puts them flat into one folder. */
export async function copyWasm(folder) {
  await mkdir(folder, { recursive: true });
  for (const [from, to] of wasmFiles) await copyFile(require.resolve(from), join(folder, to));
}
