import barcodes from '@bwip-js/node';

/** The two symbols of the desk: Data Matrix where room is short, Code 128 for scanners that read lines only. */
export type SymbologyName = 'data-matrix' | 'code-128';

export interface BarcodeSymbol {
  readonly symbology: SymbologyName;
  readonly text: string;
  /** In modules, without the quiet zone. A Code 128 is one row. */
  readonly columns: number;
  readonly rows: number;
  readonly isDark: (column: number, row: number) => boolean;
  /** White space asked for on each side, in modules (ISO/IEC 15417: 10; ISO/IEC 16022: 1, doubled here). */
  readonly quietModules: number;
}

/** @param text printable ASCII */
export function dataMatrix(text: string): BarcodeSymbol {
  const [encoded] = barcodes.raw('datamatrix', text, {});
  if (encoded === undefined || !('pixs' in encoded)) throw new Error(`No Data Matrix of ${text}.`);
  const { pixs, pixx, pixy } = encoded;
  return {
    symbology: 'data-matrix',
    text,
    columns: pixx,
    rows: pixy,
    isDark: (column, row) =>
      column >= 0 && column < pixx && row >= 0 && row < pixy && pixs[row * pixx + column] === 1,
    quietModules: 2,
  };
}

/** @param text printable ASCII */
export function code128(text: string): BarcodeSymbol {
  const [encoded] = barcodes.raw('code128', text, {});
  if (encoded === undefined || !('sbs' in encoded)) throw new Error(`No Code 128 of ${text}.`);
  const dark: boolean[] = [];
  // Widths of bar, space, bar, space ... in modules.
  for (const [place, width] of encoded.sbs.entries()) {
    for (let module = 0; module < width; module++) dark.push(place % 2 === 0);
  }
  return {
    symbology: 'code-128',
    text,
    columns: dark.length,
    rows: 1,
    isDark: (column, row) => row === 0 && dark[column] === true,
    quietModules: 10,
  };
}
