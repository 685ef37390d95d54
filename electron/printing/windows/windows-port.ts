import { err, ok, type Result } from '../../../shared/result';
import type { JobProgress, JobRef, PortFault, PrinterFound, PrinterPort } from '../printer-port';
import { openPdfRoute } from './pdf-route';
import { openRawRoute } from './raw-route';
import type { Spooler, SpoolerDriver, SpoolerPrinter } from './spooler';
import { jobStatusOf, labelOfDocument } from './spooler-jobs';
import { mediaNameOf, printerFoundOf } from './spooler-printers';
import type { Sumatra } from './sumatra';

export type WindowsPortOptions = {
  readonly spooler: Spooler;
  readonly sumatra: Sumatra;
  readonly watchMilliseconds?: number;
  readonly lateMilliseconds?: number;
};

function down(): Result<never, PortFault> {
  return err({
    error: { kind: 'printing-system-down', detail: 'the spooler does not answer' },
    next: 'wait',
  });
}

function unknownPrinter(name: string): Result<never, PortFault> {
  return err({ error: { kind: 'printer-unknown', detail: name }, next: 'final' });
}

/**
 * The Windows spooler: raw documents through it, held until they are complete; PDFs through SumatraPDF in one piece. A
 * finished job leaves the spooler without a trace, so that only a job this run let go counts as finished when it is no
 * longer there.
 */
export function openWindowsPort(options: WindowsPortOptions): PrinterPort {
  const { spooler, sumatra } = options;
  const drivers = new Map<string, SpoolerDriver>();
  const letGo = new Map<string, JobProgress>();
  const keyOf = (ref: JobRef) => `${ref.jobId} ${ref.printer}`;
  const markLetGo = (ref: JobRef) => {
    letGo.set(keyOf(ref), 'pending');
  };

  function driverOf(name: string): SpoolerDriver {
    const driver = drivers.get(name) ?? spooler.driver(name);
    drivers.set(name, driver);
    return driver;
  }

  function found(printer: SpoolerPrinter): PrinterFound {
    const isDefault = printer.name === spooler.defaultPrinter();
    return printerFoundOf(printer, driverOf(printer.name), isDefault);
  }

  const rawRoute = openRawRoute(spooler, markLetGo);
  const pdfRoute = openPdfRoute({
    spooler,
    sumatra,
    letGo: markLetGo,
    paperOf: (name, media) => driverOf(name).papers.find((paper) => mediaNameOf(paper) === media) ?? null,
    watchMilliseconds: options.watchMilliseconds ?? 100,
    lateMilliseconds: options.lateMilliseconds ?? 3_000,
  });

  return {
    id: 'windows',
    async list() {
      drivers.clear();
      const printers = spooler.printers();
      return printers === null ? down() : ok(printers.map(found));
    },
    async capabilities(name) {
      const printers = spooler.printers();
      if (printers === null) return down();
      const printer = printers.find((candidate) => candidate.name === name);
      return printer === undefined ? unknownPrinter(name) : ok(found(printer));
    },
    routeFor: (format) => (format === 'raw' ? rawRoute : pdfRoute),
    async status(ref) {
      const jobs = spooler.jobs(ref.printer);
      if (jobs === null) return unknownPrinter(ref.printer);
      const job = jobs.find(({ jobId, document }) => {
        const label = labelOfDocument(document);
        return jobId === ref.jobId && label?.key === ref.label.key && label.attempt === ref.label.attempt;
      });
      if (job !== undefined) {
        const status = jobStatusOf(job);
        if (letGo.has(keyOf(ref))) letGo.set(keyOf(ref), status.progress);
        return ok(status);
      }
      const last = letGo.get(keyOf(ref));
      const progress = last === undefined ? 'gone' : last === 'canceled' ? 'canceled' : 'completed';
      return ok({ progress, documents: null, reasons: [], message: '' });
    },
    async cancel(ref) {
      const isThere = spooler.jobs(ref.printer)?.some(({ jobId }) => jobId === ref.jobId) ?? false;
      if (!isThere) return ok(undefined);
      if (!spooler.control(ref.printer, ref.jobId, 'delete'))
        return err({
          error: { kind: 'printer-refused', detail: 'the spooler keeps the document' },
          next: 'wait',
        });
      if (letGo.has(keyOf(ref))) letGo.set(keyOf(ref), 'canceled');
      return ok(undefined);
    },
    async findByKey(printer, key) {
      const jobs = spooler.jobs(printer) ?? [];
      return ok(
        jobs.flatMap(({ jobId, document }) => {
          const label = labelOfDocument(document);
          return label?.key === key ? [{ printer, jobId, jobUuid: null, createdAt: null, label }] : [];
        }),
      );
    },
  };
}
