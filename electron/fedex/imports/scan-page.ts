import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { type ScannedSymbol, symbologies } from './scanned-symbol';

/** Four bytes a dot: red, green, blue and one that is not looked at, row by row. */
type PagePicture = { readonly width: number; readonly height: number; readonly data: Uint8Array };

export type ScanPage = (picture: PagePicture) => Promise<readonly ScannedSymbol[]>;

type Picture = Parameters<typeof readBarcodes>[0];

const mostSymbols = 16;

/** @param program the scanner's, as WebAssembly */
export function createScanner(program: Uint8Array): ScanPage {
  // Without it the scanner would be fetched from the network.
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(program).buffer } });
  return async ({ width, height, data }) => {
    const dots = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength);
    // The reader asks for no more of a browser's ImageData than this; Node has no such class.
    const picture = { width, height, data: dots, colorSpace: 'srgb' } as Picture;
    const found = await readBarcodes(picture, {
      formats: [...symbologies],
      tryHarder: true,
      tryRotate: true,
      tryInvert: false,
      textMode: 'Plain',
      maxNumberOfSymbols: mostSymbols,
    });
    return found.flatMap(({ format, text }) => {
      const symbology = symbologies.find((each) => each === format);
      return symbology === undefined ? [] : [{ symbology, text }];
    });
  };
}
