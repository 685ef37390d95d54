import { partsOfPrinterId } from '../../../shared/printing/printers';
import { matchStock } from '../../../shared/printing/stock-match';
import { stockOf } from '../../../shared/printing/stocks';
import { err, ok } from '../../../shared/result';
import type { PortJob, PortReply, PrinterPort } from '../printer-port';
import type { OutboxRow } from './outbox-row';

/**
 * Asks a printer whether it can take a job at all, because the printing system does not: CUPS accepts a size that its
 * printer lacks and prints on what there is. What a printer says is loaded is not asked: CUPS makes that list up.
 */
export async function checkPrinter(
  port: PrinterPort,
  row: Pick<OutboxRow, 'key' | 'attempt' | 'printer' | 'stock' | 'documentFormat'>,
): PortReply<PortJob> {
  const { name } = partsOfPrinterId(row.printer);
  const found = await port.capabilities(name);
  if (!found.ok) return found;
  if (!found.value.formats.includes(row.documentFormat)) {
    const detail = `${name} takes ${found.value.formats.join(', ')}, not ${row.documentFormat}`;
    return err({ error: { kind: 'paper-not-printable', detail }, next: 'final' });
  }
  const match = matchStock(stockOf(row.stock), found.value);
  if (match.standing === 'unsupported') {
    const detail = `${name} has no ${row.stock}`;
    return err({ error: { kind: 'stock-not-loaded', detail }, next: 'final' });
  }
  if (!found.value.accepting) {
    const detail = found.value.stateMessage === '' ? 'not accepting jobs' : found.value.stateMessage;
    return err({ error: { kind: 'printer-refused', detail }, next: 'wait' });
  }
  return ok({
    printer: name,
    label: { key: row.key, attempt: row.attempt },
    media: match.media,
    format: row.documentFormat,
  });
}
