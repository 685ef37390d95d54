import { dotsInPoints, quietWidth, symbolWidth } from '../barcodes/module-size';
import type { BarcodeSymbol } from '../barcodes/symbols';
import type { SymbolItem } from './items';

/** Names a symbol to a screen reader, and to the check before printing: `Data Matrix GZ-261122-0042-K`. */
export const symbologyTitles = { 'data-matrix': 'Data Matrix', 'code-128': 'Code 128' } as const;

export function symbolTitle({ symbology, text }: Pick<BarcodeSymbol, 'symbology' | 'text'>): string {
  return `${symbologyTitles[symbology]} ${text}`;
}

/** Size of the symbol with its quiet zones, in points. */
export function symbolRoom(
  symbol: BarcodeSymbol,
  moduleDots: number,
  dpi: number,
): { readonly width: number; readonly height: number; readonly quiet: number } {
  const quiet = quietWidth(symbol, moduleDots, dpi);
  return {
    quiet,
    width: symbolWidth(symbol, moduleDots, dpi) + 2 * quiet,
    height: dotsInPoints(symbol.rows * moduleDots, dpi) + 2 * quiet,
  };
}

/** A symbol whose dark part starts at x and y. */
export function placedSymbol(
  symbol: BarcodeSymbol,
  moduleDots: number,
  dpi: number,
  at: { readonly x: number; readonly y: number; readonly barHeight: number | null },
): SymbolItem {
  return {
    kind: 'symbol',
    ...at,
    symbol,
    moduleDots,
    dpi,
    element: { role: 'Figure', parent: null, alt: symbolTitle(symbol) },
  };
}
