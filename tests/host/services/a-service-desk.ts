import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runJob } from '../../../electron/backup/jobs';
import { openKeeping } from '../../../electron/backup/keeping';
import { createDocuments } from '../../../electron/documents/documents';
import { openCarrier } from '../../../electron/fedex';
import type { Services } from '../../../electron/host/services';
import type { FileStore } from '../../../electron/journal/file-store';
import { openJournal } from '../../../electron/journal/journal';
import { openMail } from '../../../electron/mail';
import type { DrawnPaper, Printing } from '../../../electron/printing';
import { noSealer } from '../../../electron/secrets/secret-file';
import { createServices } from '../../../electron/services';
import { calls } from '../../../shared/contract/calls';
import { type BoundPaper, noBindings } from '../../../shared/printing/bindings';
import { printerIdOf } from '../../../shared/printing/printers';
import type { PrintJob } from '../../../shared/printing/queue';
import type { StockId } from '../../../shared/printing/stocks';
import { err, ok } from '../../../shared/result';
import { countedIds, moment } from '../../builders/a-shop';
import { callInputs } from '../../builders/call-inputs';
import { fileReaderForTests } from '../../builders/file-reader';
import { fontFolderForTests } from '../documents/font-folder';

const documents = createDocuments({ fontFolder: fontFolderForTests() });
const fileReader = fileReaderForTests();
export const printer = printerIdOf('cups', 'Label4x6');

function jobOf(paper: DrawnPaper, stock: StockId): PrintJob {
  return {
    key: paper.key,
    paper: paper.paper,
    title: paper.title,
    ledger: paper.ledger,
    caseId: paper.caseId,
    printer,
    stock,
    pages: 1,
    state: 'prepared',
    attempt: 1,
    isCanceling: false,
    problem: null,
    printerReasons: [],
    printerMessage: '',
    personSaid: null,
    copyOf: null,
    queuedAt: '2026-11-22T03:00:00.000Z',
    changedAt: '2026-11-22T03:00:00.000Z',
  };
}

/** A queue that takes everything and prints nothing. */
function aQueue(bound: Partial<Record<BoundPaper, StockId>>) {
  const taken: DrawnPaper[] = [];
  const answers: string[] = [];
  const bindings = { ...noBindings };
  for (const [paper, stock] of Object.entries(bound))
    Object.assign(bindings, { [paper]: { printer, stock, dotsPerInch: 203 } });
  const stockOf = (paper: BoundPaper) => bindings[paper]?.stock ?? 'A4';
  const find = (key: string) => {
    const paper = taken.find((candidate) => candidate.key === key);
    return paper === undefined ? undefined : jobOf(paper, stockOf(paper.paper));
  };
  const printing: Printing = {
    printers: async () => ok([]),
    bindings: () => bindings,
    bind: async () => ok(bindings),
    async enqueue(papers) {
      taken.push(...papers);
      return ok(papers.map((paper) => jobOf(paper, stockOf(paper.paper))));
    },
    queue: () => taken.map((paper) => jobOf(paper, stockOf(paper.paper))),
    find,
    cancel: async () => err({ kind: 'not-found' }),
    async resolveUnknown(key, answer) {
      answers.push(answer);
      const job = find(key);
      return job === undefined ? err({ kind: 'not-found' }) : ok(job);
    },
    reprint: async () => err({ kind: 'not-found' }),
    onChange: () => () => undefined,
    stop: async () => undefined,
  };
  return { printing, taken, answers };
}

type Desk = {
  readonly services: Services;
  readonly taken: readonly DrawnPaper[];
  readonly answers: readonly string[];
  readonly worked: readonly string[];
  /** Of the shop's own ledger. */
  readonly files: FileStore;
};

export async function aDesk(bound: Partial<Record<BoundPaper, StockId>> = {}): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'naoshi-services-'));
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const journals = {
    shop: openJournal({ folder: join(folder, 'shop'), log }),
    sample: openJournal({ folder: join(folder, 'sample'), log }),
  };
  onTestFinished(async () => {
    await Promise.all([journals.shop.close(), journals.sample.close()]);
    await rm(folder, { recursive: true, force: true });
  });
  const { printing, taken, answers } = aQueue(bound);
  const worked: string[] = [];
  const keeping = await openKeeping({
    folder,
    journal: journals.shop,
    runJob,
    sealer: noSealer,
    environment: {},
    version: '0.1.0',
    limits: { low: 0, intake: 0, reserve: 0 },
    now: () => moment('2026-11-22T03:00:00.000Z'),
    onChange: () => undefined,
    log,
  });
  const services = createServices({
    openDesk: async () => err({ kind: 'not-found' }),
    setHostLanguage: async () => ok({}),
    journals,
    recordWork: () => {
      worked.push('shop');
    },
    printing,
    documents,
    mail: await openMail({
      folder: join(folder, 'mail'),
      sealer: noSealer,
      program: { open: async () => false },
      sources: { documents, filesOf: (ledger) => journals[ledger].files },
      environment: {},
      newKey: countedIds(),
      now: () => moment('2026-11-22T03:00:00.000Z'),
      log,
    }),
    carrier: await openCarrier({
      folder: join(folder, 'fedex'),
      sealer: noSealer,
      environment: {},
      documents,
      filesOf: (ledger) => journals[ledger].files,
      fileReader,
      newKey: countedIds(),
      now: () => moment('2026-11-22T03:00:00.000Z'),
      log,
    }),
    keeping: keeping.calls,
  });
  return { services, taken, answers, worked, files: journals.shop.files };
}

/** The input as the dispatcher hands it on. */
export function printing(
  changes: { readonly key?: string; readonly engraving?: string; readonly boundPaper?: BoundPaper } = {},
) {
  const {
    key = '01900000-0000-7000-8000-000000000999',
    engraving = '',
    boundPaper = 'job-bag-tag',
  } = changes;
  const { paper } = callInputs().previewPaper;
  const [request] = calls.printPapers.input.parse({
    ledger: 'shop',
    requests: [{ key, caseId: null, paper: { ...paper, engraving }, boundPaper }],
  }).requests;
  if (request === undefined) throw new Error('the input has no request');
  return request;
}
