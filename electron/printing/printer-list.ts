import type { AppError } from '../../shared/app-error';
import type { Bindings } from '../../shared/printing/bindings';
import { type Printer, type PrinterId, partsOfPrinterId, printerIdOf } from '../../shared/printing/printers';
import { err, ok, type Result } from '../../shared/result';
import type { PrinterFound, PrinterPort } from './printer-port';

function printerAt(port: PrinterPort, found: PrinterFound): Printer {
  const { name, ...rest } = found;
  return { ...rest, id: printerIdOf(port.id, name) };
}

/** Printers that no port finds by looking, because a person typed where they are: known by being bound. */
async function boundPrinters(
  port: PrinterPort,
  bindings: Bindings,
  listed: ReadonlySet<PrinterId>,
): Promise<readonly Printer[]> {
  if (port.id !== 'tcp-9100') return [];
  const ids = new Set(Object.values(bindings).flatMap((binding) => binding?.printer ?? []));
  const own = [...ids].filter((id) => partsOfPrinterId(id).port === port.id && !listed.has(id));
  const found = await Promise.all(own.map((id) => port.capabilities(partsOfPrinterId(id).name)));
  return found.flatMap((reply) => (reply.ok ? [printerAt(port, reply.value)] : []));
}

/** Every printer of every port. A port that fails is an answer only where no other has a printer to show. */
export async function listPrinters(
  ports: readonly PrinterPort[],
  bindings: Bindings,
): Promise<Result<readonly Printer[]>> {
  let failure: AppError | null = null;
  const lists = await Promise.all(
    ports.map(async (port) => {
      const reply = await port.list();
      if (!reply.ok) failure ??= reply.error.error;
      const listed = reply.ok ? reply.value.map((found) => printerAt(port, found)) : [];
      const bound = await boundPrinters(port, bindings, new Set(listed.map((printer) => printer.id)));
      return [...listed, ...bound];
    }),
  );
  const printers = lists.flat();
  return failure !== null && printers.length === 0 ? err(failure) : ok(printers);
}
