import {
  jobStatusBits,
  type Spooler,
  type SpoolerDriver,
  type SpoolerPrinter,
} from '../../../electron/printing/windows/spooler';

export type FakeSpoolJob = {
  jobId: number;
  printer: string;
  document: string;
  status: number;
  statusText: string;
  bytes: Buffer;
};

export type FakeSpooler = Spooler & {
  readonly shop: SpoolerPrinter[];
  readonly queue: FakeSpoolJob[];
  driverOf: SpoolerDriver;
  /** What came out: the bytes of every document that was resumed. */
  readonly printed: Buffer[];
  isUp: boolean;
  refuses: 'start' | 'pause' | 'write' | 'end' | 'resume' | 'delete' | null;
  /** Adds a document as another program's printing does. */
  readonly spool: (printer: string, document: string) => FakeSpoolJob;
  /** Takes a finished job away without a trace, as Windows does. */
  readonly vanish: (jobId: number) => void;
};

export function aSpoolerPrinter(overrides: Partial<SpoolerPrinter> = {}): SpoolerPrinter {
  return {
    name: 'Brother QL-820NWB',
    comment: '',
    location: 'counter',
    status: 0,
    attributes: 0,
    ...overrides,
  };
}

/** A Windows spooler as far as the desk speaks to it. */
export function startFakeSpooler(): FakeSpooler {
  let lastJobId = 0;
  const find = (printer: string, jobId: number) =>
    fake.queue.find((job) => job.printer === printer && job.jobId === jobId);
  const fake: FakeSpooler = {
    shop: [aSpoolerPrinter()],
    queue: [],
    printed: [],
    isUp: true,
    refuses: null,
    driverOf: {
      papers: [
        { kind: 9, widthMillimetres: 210, heightMillimetres: 297 },
        { kind: 301, widthMillimetres: 60, heightMillimetres: 30 },
      ],
      dotsPerInch: [300],
    },
    printers: () => (fake.isUp ? fake.shop : null),
    defaultPrinter: () => 'Brother QL-820NWB',
    driver: () => fake.driverOf,
    jobs: (printer) =>
      fake.shop.some(({ name }) => name === printer)
        ? fake.queue.filter((job) => job.printer === printer)
        : null,
    control(printer, jobId, command) {
      const job = find(printer, jobId);
      if (job === undefined || fake.refuses === command) return false;
      if (command === 'pause') job.status |= jobStatusBits.paused;
      if (command === 'delete') fake.vanish(jobId);
      if (command === 'resume') {
        job.status = jobStatusBits.printing;
        fake.printed.push(job.bytes);
      }
      return true;
    },
    startRaw(printer, document) {
      if (fake.refuses === 'start' || !fake.shop.some(({ name }) => name === printer)) return null;
      const job = fake.spool(printer, document);
      job.status = jobStatusBits.spooling;
      return {
        jobId: job.jobId,
        write(bytes) {
          if (fake.refuses === 'write') return false;
          job.bytes = Buffer.concat([job.bytes, bytes]);
          return true;
        },
        end() {
          job.status &= ~jobStatusBits.spooling;
          return fake.refuses !== 'end';
        },
      };
    },
    spool(printer, document) {
      lastJobId += 1;
      const job = { jobId: lastJobId, printer, document, status: 0, statusText: '', bytes: Buffer.alloc(0) };
      fake.queue.push(job);
      return job;
    },
    vanish(jobId) {
      const at = fake.queue.findIndex((job) => job.jobId === jobId);
      if (at >= 0) fake.queue.splice(at, 1);
    },
  };
  return fake;
}
