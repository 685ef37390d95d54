import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Raster } from '../host/documents/poppler';

export type LabelScan = { readonly square: string | null; readonly bars: string | null };

let prepared: Promise<void> | null = null;

async function prepare(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const bytes = await readFile(wasm);
  prepareZXingModule({
    overrides: { wasmBinary: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
  });
}

async function scan(picture: ImageData | Uint8Array): Promise<LabelScan> {
  prepared ??= prepare();
  await prepared;
  const found = await readBarcodes(picture, {
    formats: ['PDF417', 'Code128'],
    tryHarder: true,
    tryRotate: true,
    textMode: 'Plain',
    maxNumberOfSymbols: 8,
  });
  const textOf = (format: string) => found.find((symbol) => symbol.format === format)?.text ?? null;
  return { square: textOf('PDF417'), bars: textOf('Code128') };
}

/** What a scanner reads off a page of a label. */
export function scanLabelPage({ width, height, ink }: Raster): Promise<LabelScan> {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let dot = 0; dot < ink.length; dot++) {
    data.fill(255 - (ink[dot] ?? 0), dot * 4, dot * 4 + 3);
    data[dot * 4 + 3] = 255;
  }
  // The reader asks for no more of an ImageData than this; Node has no such class.
  return scan({ width, height, data, colorSpace: 'srgb' } as ImageData);
}

/** What a scanner reads off a picture in a file. */
export function scanPicture(picture: Uint8Array): Promise<LabelScan> {
  return scan(new Uint8Array(picture));
}

/** A label of 4 x 6 in as a Zebra with that head prints it: a PNG. */
export async function printZpl(zpl: string, dotsPerInch: 203 | 300): Promise<Buffer> {
  // Past the bundler of the tests, which takes seconds to read its nine megabytes.
  const renderer = createRequire(import.meta.url)('zpl-renderer-js') as typeof import('zpl-renderer-js');
  const { api } = await renderer.ready;
  const dotsPerMillimetre = dotsPerInch === 203 ? 8 : 12;
  return Buffer.from(await api.zplToBase64Async(zpl, 101.6, 152.4, dotsPerMillimetre), 'base64');
}

/** What a scanner reads off that print. */
export async function scanZpl(zpl: string, dotsPerInch: 203 | 300): Promise<LabelScan> {
  return scanPicture(await printZpl(zpl, dotsPerInch));
}
