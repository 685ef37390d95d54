import type { Printer } from './printers';
import type { Stock } from './stocks';

/** How a stock stands with a printer. `unsaid`: the printer reports no media (raw queues, many label printers). */
export type StockStanding = 'ready' | 'supported' | 'unsupported' | 'unsaid';

export interface StockMatch {
  readonly standing: StockStanding;
  /** The name to send: the printer's own for this size, else the stock's. */
  readonly media: string;
}

interface MediaSize {
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
}

/** PWG 5101.1 allows readers to take sizes within half a millimetre for the same. */
const toleranceMillimetres = 0.5;

/** Size in a self-describing media name (`iso_a4_210x297mm`, `na_letter_8.5x11in`); undefined for names without one. */
export function sizeOfMedia(name: string): MediaSize | undefined {
  const match = /_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)$/u.exec(name);
  if (match === null) return undefined;
  const unit = match[3] === 'in' ? 25.4 : 1;
  return { widthMillimetres: Number(match[1]) * unit, heightMillimetres: Number(match[2]) * unit };
}

function isSameSize(name: string, stock: Stock): boolean {
  const size = sizeOfMedia(name);
  return (
    size !== undefined &&
    Math.abs(size.widthMillimetres - stock.widthMillimetres) <= toleranceMillimetres &&
    Math.abs(size.heightMillimetres - stock.heightMillimetres) <= toleranceMillimetres
  );
}

/** Whether the printer takes any size between its `custom_min_…` and `custom_max_…` and this stock is among them. */
function isWithinCustomSizes(media: readonly string[], stock: Stock): boolean {
  const least = media.find((name) => name.startsWith('custom_min'));
  const most = media.find((name) => name.startsWith('custom_max'));
  const smallest = least === undefined ? undefined : sizeOfMedia(least);
  const largest = most === undefined ? undefined : sizeOfMedia(most);
  if (smallest === undefined || largest === undefined) return false;
  return (
    stock.widthMillimetres >= smallest.widthMillimetres &&
    stock.widthMillimetres <= largest.widthMillimetres &&
    stock.heightMillimetres >= smallest.heightMillimetres &&
    stock.heightMillimetres <= largest.heightMillimetres
  );
}

function fixedName(media: readonly string[], stock: Stock): string | undefined {
  const named = media.filter((name) => !name.startsWith('custom_m') && isSameSize(name, stock));
  return named.find((name) => name === stock.media) ?? named[0];
}

/**
 * Finds how a printer calls a stock, by size and not by name, and whether it has it. CUPS accepts jobs for sizes its
 * printer lacks and prints them on what is there, so nothing is sent before this says yes.
 */
export function matchStock(stock: Stock, printer: Pick<Printer, 'media' | 'mediaReady'>): StockMatch {
  if (printer.media.length === 0 && printer.mediaReady.length === 0)
    return { standing: 'unsaid', media: stock.media };
  const ready = fixedName(printer.mediaReady, stock);
  const supported = fixedName(printer.media, stock);
  if (ready !== undefined) return { standing: 'ready', media: supported ?? ready };
  if (supported !== undefined) return { standing: 'supported', media: supported };
  if (isWithinCustomSizes(printer.media, stock)) {
    const size = `${stock.widthMillimetres}x${stock.heightMillimetres}mm`;
    return { standing: 'supported', media: `custom_${size}_${size}` };
  }
  return { standing: 'unsupported', media: stock.media };
}
