import type { Binding, BoundPaper } from '../../../shared/printing/bindings';
import {
  type Printer,
  type PrinterId,
  partsOfPrinterId,
  printerIdSchema,
} from '../../../shared/printing/printers';
import { matchStock, type StockStanding } from '../../../shared/printing/stock-match';
import { type StockId, stockOf, stocksFor } from '../../../shared/printing/stocks';
import { err, ok, type Result } from '../../../shared/result';

/** The resolutions that label and office printers come in, where a printer does not say its own. */
const usualDotsPerInch = [203, 300, 600, 1200];

export function dotsPerInchChoices(printer: Printer | undefined, bound: number | null): readonly number[] {
  const said =
    printer === undefined || printer.dotsPerInch.length === 0 ? usualDotsPerInch : printer.dotsPerInch;
  return [...new Set([...said, ...(bound === null ? [] : [bound])])].sort((one, other) => one - other);
}

/** `raw-only`: the printer takes nothing but its own language, and our papers are PDF. */
export type BindingStanding = StockStanding | 'raw-only';

/** Null where the printer is not among those found, so that nothing can be said. */
export function standingOf(binding: Binding, printers: readonly Printer[]): BindingStanding | null {
  const printer = printers.find((candidate) => candidate.id === binding.printer);
  if (printer !== undefined && !printer.formats.includes('pdf')) return 'raw-only';
  return printer === undefined ? null : matchStock(stockOf(binding.stock), printer).standing;
}

/** The stock to propose for a printer: the one bound before where the printer has it, else one that is loaded, else any it has. */
export function proposedStock(
  paper: BoundPaper,
  printer: Printer | undefined,
  before: StockId | null,
): StockId {
  const offered = stocksFor(paper).map(({ id }) => id);
  if (printer === undefined) return before ?? offered[0] ?? 'A4';
  const standing = (id: StockId) => matchStock(stockOf(id), printer).standing;
  if (before !== null && standing(before) !== 'unsupported') return before;
  return (
    offered.find((id) => standing(id) === 'ready') ??
    offered.find((id) => standing(id) !== 'unsupported') ??
    before ??
    offered[0] ??
    'A4'
  );
}

export type AddressFaults = { readonly host?: 'hostMissing' | 'hostForm'; readonly port?: 'portForm' };

/** A label printer's own port, as typed: full-width signs are the same signs. */
export function readAddress(typed: {
  readonly host: string;
  readonly port: string;
}): Result<PrinterId, AddressFaults> {
  const host = typed.host.normalize('NFKC').trim();
  const port = typed.port.normalize('NFKC').trim();
  const number = Number(port);
  const isPortFine = /^\d{1,5}$/u.test(port) && number >= 1 && number <= 65_535;
  const hostFault = host === '' ? 'hostMissing' : /^[^:\s/]{1,253}$/u.test(host) ? null : 'hostForm';
  if (hostFault !== null || !isPortFine)
    return err({
      ...(hostFault === null ? {} : { host: hostFault }),
      ...(isPortFine ? {} : { port: 'portForm' as const }),
    });
  return ok(printerIdSchema.parse(`tcp-9100:${host}:${number}`));
}

/** How a printer is called where only its id is known. */
export function nameOfPrinter(id: PrinterId): string {
  return partsOfPrinterId(id).name;
}
