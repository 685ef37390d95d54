import ipp from 'ipp-encoder';

const { CONSTANTS: tags } = ipp;
const tag = (name: string): number => {
  const found = tags[name];
  if (found === undefined) throw new Error(`no IPP constant ${name}`);
  return found;
};

export type FakePrinter = {
  name: string;
  /** 3 idle, 4 printing, 5 stopped. */
  state: number;
  stateMessage: string;
  reasons: string[];
  accepting: boolean;
  media: string[];
  /** While true a released job stays where it is. */
  isBusy: boolean;
};

export type FakeJob = {
  id: number;
  uuid: string;
  name: string;
  user: string;
  printer: string;
  createdAt: number;
  state: number;
  message: string;
  media: string;
  scaling: string;
  documents: Buffer[];
};

export type Operation =
  | 'Create-Job'
  | 'Send-Document'
  | 'Release-Job'
  | 'Cancel-Job'
  | 'Get-Job-Attributes'
  | 'Get-Jobs'
  | 'Get-Printer-Attributes'
  | 'CUPS-Get-Printers';

export const operations: ReadonlyMap<number, Operation> = new Map([
  [0x05, 'Create-Job'],
  [0x06, 'Send-Document'],
  [0x08, 'Cancel-Job'],
  [0x09, 'Get-Job-Attributes'],
  [0x0a, 'Get-Jobs'],
  [0x0b, 'Get-Printer-Attributes'],
  [0x0d, 'Release-Job'],
  [0x4002, 'CUPS-Get-Printers'],
]);

export type Answer = {
  readonly status: number;
  readonly message?: string;
  readonly groups?: ReturnType<typeof group>[];
};

export function group(name: string, attributes: readonly (readonly [string, string, unknown])[]) {
  return {
    tag: tag(name),
    attributes: attributes.map(([kind, attribute, value]) => ({ tag: tag(kind), name: attribute, value })),
  };
}

export function aPrinter(overrides: Partial<FakePrinter> = {}): FakePrinter {
  return {
    name: 'Office',
    state: 3,
    stateMessage: '',
    reasons: ['none'],
    accepting: true,
    media: ['iso_a4_210x297mm', 'custom_60x30mm_60x30mm'],
    isBusy: false,
    ...overrides,
  };
}

export type FakeModel = {
  readonly printers: FakePrinter[];
  readonly jobs: FakeJob[];
  /** Every document that came out, in order, under its job's name. */
  readonly printed: { readonly jobName: string; readonly bytes: Buffer }[];
  readonly finish: (job: FakeJob) => void;
  readonly serve: (operation: Operation, read: (name: string) => unknown, data: Buffer) => Answer;
};

/** Printers and jobs as CUPS keeps them: held, loaded, released, done at once unless the printer is busy or stopped. */
export function createFakeModel(printers: FakePrinter[]): FakeModel {
  const jobs: FakeJob[] = [];
  const printed: FakeModel['printed'] = [];
  const seconds = 1_700_000_000;
  let uuids = 0;

  function finish(job: FakeJob): void {
    for (const bytes of job.documents) printed.push({ jobName: job.name, bytes });
    job.state = 9;
  }

  function goOn(job: FakeJob): void {
    const printer = printers.find(({ name }) => name === job.printer);
    if (job.state !== 3 || printer === undefined || printer.state === 5) return;
    if (printer.isBusy) job.state = 5;
    else finish(job);
  }

  function printerGroup(printer: FakePrinter) {
    return group('PRINTER_ATTRIBUTES_TAG', [
      ['NAME_WITHOUT_LANG', 'printer-name', printer.name],
      ['TEXT_WITHOUT_LANG', 'printer-info', `${printer.name} of the shop`],
      ['ENUM', 'printer-state', printer.state],
      ['TEXT_WITHOUT_LANG', 'printer-state-message', printer.stateMessage],
      ['KEYWORD', 'printer-state-reasons', printer.reasons],
      ['BOOLEAN', 'printer-is-accepting-jobs', printer.accepting],
      ...(printer.media.length === 0 ? [] : [['KEYWORD', 'media-supported', printer.media] as const]),
    ]);
  }

  function jobGroup(job: FakeJob) {
    return group('JOB_ATTRIBUTES_TAG', [
      ['INTEGER', 'job-id', job.id],
      ['URI', 'job-uuid', job.uuid],
      ['NAME_WITHOUT_LANG', 'job-name', job.name],
      ['INTEGER', 'time-at-creation', job.createdAt],
      ['ENUM', 'job-state', job.state],
      ['KEYWORD', 'job-state-reasons', 'none'],
      ['TEXT_WITHOUT_LANG', 'job-printer-state-message', job.message],
      ['INTEGER', 'number-of-documents', job.documents.length],
    ]);
  }

  function serve(operation: Operation, read: (name: string) => unknown, data: Buffer): Answer {
    const printer = printers.find(({ name }) =>
      String(read('printer-uri') ?? '').endsWith(`/${encodeURIComponent(name)}`),
    );
    const job = jobs.find(({ id }) => id === read('job-id'));
    const missing = { status: 0x0406, message: 'The printer or class does not exist.' };
    switch (operation) {
      case 'CUPS-Get-Printers':
        return printers.length === 0 ? missing : { status: 0, groups: printers.map(printerGroup) };
      case 'Get-Printer-Attributes':
        return printer === undefined ? missing : { status: 0, groups: [printerGroup(printer)] };
      case 'Create-Job': {
        if (printer === undefined) return missing;
        if (!printer.accepting) return { status: 0x0506, message: 'not accepting jobs' };
        uuids += 1;
        const made: FakeJob = {
          id: (jobs.at(-1)?.id ?? 0) + 1,
          uuid: `urn:uuid:${uuids}`,
          name: String(read('job-name')),
          user: String(read('requesting-user-name')),
          printer: printer.name,
          createdAt: seconds + uuids,
          state: read('job-hold-until') === 'indefinite' ? 4 : 3,
          message: '',
          media: String(read('media')),
          scaling: String(read('print-scaling')),
          documents: [],
        };
        jobs.push(made);
        return { status: 0, groups: [jobGroup(made)] };
      }
      case 'Get-Jobs': {
        const first = Number(read('first-job-id') ?? 1);
        const limit = Number(read('limit') ?? 500);
        const own = jobs.filter(({ id, printer: of }) => of === printer?.name && id >= first);
        return { status: 0, groups: own.slice(0, Math.min(limit, 500)).map(jobGroup) };
      }
      default:
        break;
    }
    if (job === undefined)
      return { status: 0x0406, message: `Job #${String(read('job-id'))} does not exist.` };
    switch (operation) {
      case 'Send-Document':
        job.documents.push(data);
        return { status: 0, groups: [jobGroup(job)] };
      case 'Release-Job':
        if (job.state !== 4) return { status: 0x0404, message: `Job #${job.id} is not held.` };
        job.state = 3;
        goOn(job);
        return { status: 0 };
      case 'Cancel-Job':
        if (job.state >= 7) return { status: 0x0404, message: `Job #${job.id} is already completed.` };
        job.state = 7;
        return { status: 0 };
      default:
        goOn(job);
        return { status: 0, groups: [jobGroup(job)] };
    }
  }

  return { printers, jobs, printed, finish, serve };
}
