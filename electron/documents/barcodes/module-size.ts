import { pointsPerInch } from '../measures';
import type { BarcodeSymbol } from './symbols';

/** Fewer dots than this do not survive a thermal head at any resolution. */
const leastDots = 3;
/** The finest and the coarsest module that a hand scanner of a shop reads with ease, in millimetres. */
const moduleMillimetres = {
  'data-matrix': { least: 0.33, most: 0.76 },
  'code-128': { least: 0.25, most: 0.38 },
} as const;

/** Length of whole printer dots in points. */
export function dotsInPoints(dots: number, dpi: number): number {
  return (dots * pointsPerInch) / dpi;
}

/**
 * The largest whole number of dots a module at which the symbol and its quiet zones fit the width; null where even the
 * smallest readable one does not.
 */
export function moduleDotsFor(symbol: BarcodeSymbol, availableWidth: number, dpi: number): number | null {
  const { least, most } = moduleMillimetres[symbol.symbology];
  const smallest = Math.max(leastDots, Math.ceil((least * dpi) / 25.4));
  const largest = Math.max(smallest, Math.floor((most * dpi) / 25.4));
  const modules = symbol.columns + 2 * symbol.quietModules;
  // A room that fits exactly may come a hair short of whole dots.
  const fitting = Math.floor((availableWidth * dpi) / pointsPerInch / modules + 1e-6);
  return fitting < smallest ? null : Math.min(fitting, largest);
}

/** Width of the dark part in points. */
export function symbolWidth(symbol: BarcodeSymbol, moduleDots: number, dpi: number): number {
  return dotsInPoints(symbol.columns * moduleDots, dpi);
}

export function quietWidth(symbol: BarcodeSymbol, moduleDots: number, dpi: number): number {
  return dotsInPoints(symbol.quietModules * moduleDots, dpi);
}
