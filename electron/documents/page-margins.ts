import type { StockId } from '../../shared/printing/stocks';
import { points } from './measures';

export type Margins = { readonly sides: number; readonly ends: number };

/**
 * White borders in points, `ends` at top and bottom: what office printers and label heads cannot reach, with room for a
 * label that lies a millimetre off. Rolls lose about 3 mm at each cut.
 */
export const pageMargins: Readonly<Record<StockId, Margins>> = {
  A4: { sides: points(15), ends: points(13) },
  Letter: { sides: points(15), ends: points(13) },
  '4x6in': { sides: points(4), ends: points(4) },
  '62x100mm': { sides: points(2.5), ends: points(3) },
  '60x30mm': { sides: points(2), ends: points(1.75) },
};
