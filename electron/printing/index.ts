import { join } from 'node:path';
import type { Binding, Bindings, BoundPaper } from '../../shared/printing/bindings';
import { type Printer, partsOfPrinterId } from '../../shared/printing/printers';
import type { PrintJob } from '../../shared/printing/queue';
import { type Stock, stockOf } from '../../shared/printing/stocks';
import { err, ok, type Result } from '../../shared/result';
import type { Log } from '../log';
import { openBindingsFile } from './bindings-file';
import { checkPdf, type PaperCheck } from './check-pdf';
import { checkPrinter } from './outbox/check-printer';
import type { OutboxClock } from './outbox/clock';
import type { OutboxRequest } from './outbox/intake';
import { type Outbox, openOutbox } from './outbox/outbox';
import { openOutboxDisk } from './outbox/outbox-disk';
import { listPrinters } from './printer-list';
import type { PrinterPort } from './printer-port';

export { type OutboxClock, openOutboxClock } from './outbox/clock';
export type { UnknownAnswer } from './outbox/unknown-answer';
export { systemPorts } from './system-ports';

/** A drawn paper on its way into the queue. Where it is printed follows from its binding. */
export type DrawnPaper = Pick<
  OutboxRequest,
  'key' | 'title' | 'ledger' | 'caseId' | 'documentFormat' | 'document' | 'copyOf'
> & {
  readonly paper: BoundPaper;
  /** A carrier's own file, whose pages need not be of the stock's size; false for what is drawn here. */
  readonly isCarriers: boolean;
};

/** Everything of printing that the desk's calls need. */
export type Printing = Pick<Outbox, 'cancel' | 'resolveUnknown' | 'onChange' | 'find' | 'stop'> & {
  readonly printers: () => Promise<Result<readonly Printer[]>>;
  readonly bindings: () => Bindings;
  readonly bind: (paper: BoundPaper, binding: Binding | null) => Promise<Result<Bindings>>;
  /**
   * Checks and queues, all or none. Refused at once: no printer bound, printer unknown or without that stock, paper not
   * printable. A printing system that is down refuses nothing: the papers wait for it.
   */
  readonly enqueue: (papers: readonly DrawnPaper[]) => Promise<Result<readonly PrintJob[]>>;
  /** The newest first. */
  readonly queue: () => readonly PrintJob[];
  /** Repeats a job where the original went, with a copy mark on the document or with the same bytes (null). */
  readonly reprint: Outbox['reprint'];
};

export type PrintingOptions = {
  /** Holds the printer settings and the outbox; made where missing. Nobody else may have it open. */
  readonly folder: string;
  readonly ports: readonly PrinterPort[];
  readonly clock: OutboxClock;
  readonly log: Log;
  readonly check?: PaperCheck;
  readonly finishedKept?: number;
};

/** Opens the printing of one profile, and goes on with what an earlier run left in the queue. */
export async function createPrinting(options: PrintingOptions): Promise<Printing> {
  const { folder, ports, clock, log } = options;
  const check = options.check ?? checkPdf;
  const settings = await openBindingsFile(join(folder, 'bindings.json'), log);
  const disk = await openOutboxDisk(join(folder, 'outbox'));
  const outbox = await openOutbox({
    disk,
    ports,
    clock,
    log,
    ...(options.finishedKept === undefined ? {} : { finishedKept: options.finishedKept }),
  });

  /** Faults that will not pass are told while the clerk still stands there; the others the queue deals with. */
  async function refuseAtOnce(request: OutboxRequest): Promise<Result<null>> {
    const port = ports.find((candidate) => candidate.id === partsOfPrinterId(request.printer).port);
    if (port === undefined) return ok(null);
    const answer = await checkPrinter(port, { ...request, attempt: 1 });
    return answer.ok || answer.error.next !== 'final' ? ok(null) : err(answer.error.error);
  }

  /** A clerk can shorten what is drawn here; of a carrier's file he must hear that it is the file. */
  async function pagesOf(
    { documentFormat, document }: Pick<DrawnPaper, 'documentFormat' | 'document'>,
    stock: Stock,
    isCarriers: boolean,
  ): Promise<Result<{ readonly pages: number | null }>> {
    if (documentFormat !== 'pdf') return ok({ pages: null });
    const checked = await check(document, stock, isCarriers ? 'unscaled' : 'exact');
    if (checked.ok || !isCarriers) return checked;
    return err({ ...checked.error, kind: 'carrier-file-unreadable' });
  }

  async function prepare({ isCarriers, ...paper }: DrawnPaper): Promise<Result<OutboxRequest>> {
    const existing = outbox.find(paper.key);
    if (existing !== undefined) {
      const { printer, stock, pages } = existing;
      return ok({ ...paper, printer, stock, pages });
    }
    const binding = settings.read()[paper.paper];
    if (binding === null) return err({ kind: 'no-printer-bound', detail: paper.paper });
    const { printer, stock } = binding;
    const checked = await pagesOf(paper, stockOf(stock), isCarriers);
    if (!checked.ok) return checked;
    const request = { ...paper, printer, stock, pages: checked.value.pages };
    const refusal = await refuseAtOnce(request);
    return refusal.ok ? ok(request) : refusal;
  }

  return {
    printers: () => listPrinters(ports, settings.read()),
    bindings: settings.read,
    bind: settings.bind,
    async enqueue(papers) {
      const requests: OutboxRequest[] = [];
      for (const paper of papers) {
        const prepared = await prepare(paper);
        if (!prepared.ok) return prepared;
        requests.push(prepared.value);
      }
      return outbox.enqueue(requests);
    },
    queue: outbox.list,
    find: outbox.find,
    cancel: outbox.cancel,
    resolveUnknown: outbox.resolveUnknown,
    async reprint(request) {
      const original = outbox.find(request.key);
      if (original !== undefined && original.pages !== null && request.document !== null) {
        const checked = await check(request.document, stockOf(original.stock));
        if (!checked.ok) return checked;
      }
      return outbox.reprint(request);
    },
    onChange: outbox.onChange,
    stop: outbox.stop,
  };
}
