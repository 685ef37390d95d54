import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Raster } from '../host/documents/poppler';

let prepared: Promise<void> | null = null;

async function prepare(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const bytes = await readFile(wasm);
  prepareZXingModule({
    overrides: { wasmBinary: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
  });
}

/** What a scanner reads off a page as a print head blackened it: `DataMatrix GZ-…`, `Code128 GZ-…`, in order of their names. */
export async function scanBack({ width, height, ink }: Raster): Promise<readonly string[]> {
  prepared ??= prepare();
  await prepared;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let dot = 0; dot < ink.length; dot++) {
    data.fill(255 - (ink[dot] ?? 0), dot * 4, dot * 4 + 3);
    data[dot * 4 + 3] = 255;
  }
  // The reader asks for no more of an ImageData than this; Node has no such class.
  const picture = { width, height, data, colorSpace: 'srgb' } as ImageData;
  const found = await readBarcodes(picture, {
    formats: ['DataMatrix', 'Code128'],
    tryHarder: true,
    maxNumberOfSymbols: 8,
  });
  return found.map(({ format, text }) => `${format} ${text}`).sort((one, other) => one.localeCompare(other));
}
