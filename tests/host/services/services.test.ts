import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDocuments } from '../../../electron/documents/documents';
import type { Services } from '../../../electron/host/services';
import { openJournal } from '../../../electron/journal/journal';
import type { DrawnPaper, Printing } from '../../../electron/printing';
import { createServices } from '../../../electron/services';
import { calls } from '../../../shared/contract/calls';
import { type BoundPaper, noBindings } from '../../../shared/printing/bindings';
import { printerIdOf } from '../../../shared/printing/printers';
import type { PrintJob } from '../../../shared/printing/queue';
import type { StockId } from '../../../shared/printing/stocks';
import { err, ok } from '../../../shared/result';
import { aTag } from '../../builders/a-paper';
import { callInputs } from '../../builders/call-inputs';
import { fontFolderForTests } from '../documents/font-folder';

const documents = createDocuments({ fontFolder: fontFolderForTests() });
const printer = printerIdOf('cups', 'Label4x6');

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
};

async function aDesk(bound: Partial<Record<BoundPaper, StockId>> = {}): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'naoshi-services-'));
  const log = { warn: () => undefined };
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
  const services = createServices({
    openDesk: async () => err({ kind: 'not-found' }),
    setHostLanguage: async () => ok({}),
    journals,
    recordWork: () => {
      worked.push('shop');
    },
    printing,
    documents,
  });
  return { services, taken, answers, worked };
}

/** The input as the dispatcher hands it on. */
function printing(
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

describe('printing papers', () => {
  it('draws each for the stock it is bound to and hands it to the queue under its key', async () => {
    const { services, taken } = await aDesk({ 'job-bag-tag': '60x30mm' });
    const request = printing();
    const printed = await services.printPapers({ ledger: 'shop', requests: [request] });
    expect(printed).toMatchObject({
      ok: true,
      value: { jobs: [{ key: request.key, stock: '60x30mm', title: aTag().bagNumber, ledger: 'shop' }] },
    });
    expect(taken).toHaveLength(1);
    expect(
      Buffer.from(taken[0]?.document ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('takes all or none: one that cannot be drawn keeps the others out of the queue', async () => {
    const { services, taken } = await aDesk({ 'job-bag-tag': '60x30mm' });
    const requests = [printing(), printing({ key: '01900000-0000-7000-8000-000000000998', engraving: '😀' })];
    expect(await services.printPapers({ ledger: 'shop', requests })).toMatchObject({
      ok: false,
      error: { kind: 'glyph-missing' },
    });
    expect(taken).toEqual([]);
  });

  it('is refused while nobody has bound the paper to a printer', async () => {
    const { services, taken } = await aDesk({ 'claim-slip': 'A4' });
    const refused = { ok: false, error: { kind: 'no-printer-bound', detail: 'job-bag-tag' } };
    expect(await services.printPapers({ ledger: 'shop', requests: [printing()] })).toEqual(refused);
    expect(taken).toEqual([]);
  });

  it("is refused on another paper's binding, with the path of the request", async () => {
    const { services, taken } = await aDesk({ 'job-bag-tag': '60x30mm', 'claim-slip': 'A4' });
    const requests = [
      printing(),
      printing({ key: '01900000-0000-7000-8000-000000000998', boundPaper: 'claim-slip' }),
    ];
    expect(await services.printPapers({ ledger: 'shop', requests })).toMatchObject({
      error: { kind: 'invalid-input', path: ['requests', 1, 'boundPaper'] },
    });
    expect(taken).toEqual([]);
  });

  it('asked twice by one key is done once, and answers the same job', async () => {
    const { services, taken } = await aDesk({ 'job-bag-tag': '60x30mm' });
    const once = await services.printPapers({ ledger: 'shop', requests: [printing()] });
    const twice = await services.printPapers({ ledger: 'shop', requests: [printing()] });
    expect(twice).toEqual(once);
    expect(taken).toHaveLength(1);
  });

  it('prints a test page on whichever binding it tests', async () => {
    const { services, taken } = await aDesk({ 'carrier-label': '4x6in' });
    const { requests } = calls.printPapers.input.parse({
      ledger: 'shop',
      requests: [
        {
          key: '01900000-0000-7000-8000-000000000997',
          caseId: null,
          paper: {
            paper: 'test-page',
            language: 'ja',
            copy: 0,
            printer: 'Label4x6',
            printedAt: '2026-11-22T03:00:00.000Z',
          },
          boundPaper: 'carrier-label',
        },
      ],
    });
    expect(await services.printPapers({ ledger: 'shop', requests })).toMatchObject({ ok: true });
    expect(taken.map(({ paper, title }) => [paper, title])).toEqual([['carrier-label', '4x6in']]);
  });
});

describe('a preview', () => {
  it.each([
    [{ 'job-bag-tag': '62x100mm' }, 62, 100],
    [{}, 60, 30],
  ] as const)('has the size of the stock bound as %j', async (bound, widthMillimetres, heightMillimetres) => {
    const { services, taken } = await aDesk(bound);
    const { paper, boundPaper } = printing();
    const shown = await services.previewPaper({ paper, boundPaper });
    expect(shown).toMatchObject({ ok: true, value: { widthMillimetres, heightMillimetres } });
    expect(taken).toEqual([]);
  });
});

describe("a person's word on a job whose fate is unknown", () => {
  it.each([
    ['came-out', 'printed'],
    ['give-up', 'given-up'],
  ] as const)('%s is told to the queue as %s', async (answer, told) => {
    const { services, answers } = await aDesk({ 'job-bag-tag': '60x30mm' });
    const { key } = printing();
    await services.printPapers({ ledger: 'shop', requests: [printing()] });
    expect(await services.answerUnknownPrintJob({ key, answer })).toMatchObject({
      ok: true,
      value: { job: { key } },
    });
    expect(answers).toEqual([told]);
  });
});

describe('the journal', () => {
  const { events } = calls.appendToJournal.input.parse(callInputs().appendToJournal);

  it("of the shop makes this host the one with the newest work; the sample shop's does not", async () => {
    const { services, worked } = await aDesk();
    expect(await services.appendToJournal({ ledger: 'sample', events })).toMatchObject({ ok: true });
    expect(worked).toEqual([]);
    expect(await services.appendToJournal({ ledger: 'shop', events })).toMatchObject({ ok: true });
    expect(worked).toEqual(['shop']);
  });

  it('of one ledger knows nothing of the other', async () => {
    const { services } = await aDesk();
    await services.appendToJournal({ ledger: 'sample', events });
    expect(await services.readJournalState({ ledger: 'shop' })).toMatchObject({ value: { eventCount: 0 } });
    expect(await services.readJournalState({ ledger: 'sample' })).toMatchObject({
      value: { eventCount: events.length },
    });
  });
});
