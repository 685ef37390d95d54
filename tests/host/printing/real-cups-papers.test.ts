import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPrinting, openOutboxClock, type Printing } from '../../../electron/printing';
import type { BoundPaper } from '../../../shared/printing/bindings';
import { printerIdOf } from '../../../shared/printing/printers';
import type { StockId } from '../../../shared/printing/stocks';
import {
  type Received,
  skipsCups,
  startCups,
  type TestCups,
  type TestPrinter,
  whyNoCups,
} from '../../builders/cups';
import { aFolder, cupsPortTo, silentLog } from './print-desk';
import { aPdf, pageSizes } from './print-papers';

let cups: TestCups;
let printing: Printing;
const folder = aFolder();

async function bind(paper: BoundPaper, printer: TestPrinter, stock: StockId): Promise<void> {
  const bound = await printing.bind(paper, {
    printer: printerIdOf('cups', printer.name),
    stock,
    dotsPerInch: null,
  });
  expect(bound.ok).toBe(true);
}

async function print(
  paper: BoundPaper,
  document: Buffer,
  documentFormat: 'pdf' | 'raw' = 'pdf',
): Promise<string> {
  const key = randomUUID();
  const queued = await printing.enqueue([
    {
      key,
      paper,
      title: 'GZ-261122-0042-K',
      ledger: 'shop',
      caseId: null,
      documentFormat,
      document,
      isCarriers: false,
      copyOf: null,
    },
  ]);
  expect(queued).toMatchObject({ ok: true });
  await expect.poll(() => printing.find(key)?.state, { timeout: 15_000 }).toBe('sent');
  return key;
}

async function arrived(printer: TestPrinter, key: string): Promise<Received> {
  const own = (await printer.received()).filter(({ jobName }) => jobName === `ob:${key}:1`);
  expect(own).toHaveLength(1);
  const [one] = own;
  if (one === undefined) throw new Error('nothing arrived');
  return one;
}

const why = whyNoCups();

describe.skipIf(skipsCups())(`through a real CUPS${why === null ? '' : ` (${why})`}`, () => {
  beforeAll(async () => {
    cups = await startCups();
    printing = await createPrinting({
      folder: folder.path,
      ports: [cupsPortTo(cups.socket)],
      clock: openOutboxClock(() => new Date().toISOString()),
      log: silentLog,
    });
  });
  afterAll(async () => {
    await printing.stop();
    await cups.stop();
    folder.remove();
  });

  it.each(['socket', 'server'] as const)(
    'every printer is listed with its sizes and resolution, over its %s',
    async (way) => {
      expect(await cupsPortTo(cups[way]).list()).toMatchObject({
        ok: true,
        value: [
          {
            name: 'LabelPrinter',
            state: 'idle',
            accepting: true,
            media: ['na_index-4x6_4x6in', 'custom_60x30mm_60x30mm', 'custom_62x100mm_62x100mm'],
            dotsPerInch: [203],
            formats: ['pdf'],
          },
          {
            name: 'OfficeA4',
            media: ['iso_a4_210x297mm', 'na_letter_8.5x11in'],
            dotsPerInch: [600],
            formats: ['pdf'],
          },
          { name: 'ZebraRaw', media: [], formats: ['raw'] },
        ],
      });
    },
  );

  it.each([
    ['A4', 3, { width: 210, height: 297 }],
    ['Letter', 1, { width: 215.9, height: 279.4 }],
  ] as const)('a document on %s arrives with its %i pages at full size', async (stock, pages, size) => {
    await bind('document', cups.office, stock);
    const one = await arrived(cups.office, await print('document', await aPdf(stock, pages)));
    expect(one.format).toBe('application/pdf');
    expect(one.media).toEqual({ widthMillimetres: size.width, heightMillimetres: size.height });
    expect(await pageSizes(one.bytes)).toEqual(Array.from({ length: pages }, () => size));
  });

  it.each([
    ['job-bag-tag', '60x30mm', 1, { width: 60, height: 30 }],
    ['claim-slip', '62x100mm', 2, { width: 62, height: 100 }],
    ['carrier-label', '4x6in', 1, { width: 101.6, height: 152.4 }],
  ] as const)(
    'a %s on %s stock arrives on its own label, unturned and unscaled',
    async (paper, stock, pages, size) => {
      await bind(paper, cups.label, stock);
      const one = await arrived(cups.label, await print(paper, await aPdf(stock, pages)));
      expect(one.media).toEqual({ widthMillimetres: size.width, heightMillimetres: size.height });
      expect(await pageSizes(one.bytes)).toEqual(Array.from({ length: pages }, () => size));
    },
  );

  it.each([
    ['every byte there is', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
    ['three megabytes', randomBytes(3_000_000)],
  ])('raw bytes for a label printer arrive as they are: %s', async (_, document) => {
    await bind('job-bag-tag', cups.raw, '60x30mm');
    await print('job-bag-tag', document, 'raw');
    await expect
      .poll(async () => (await cups.raw.received()).some(({ bytes }) => bytes.equals(document)))
      .toBe(true);
  });

  it('a PDF for a queue that passes bytes on is refused while the clerk stands there', async () => {
    await bind('claim-slip', cups.raw, '62x100mm');
    const paper = {
      key: randomUUID(),
      paper: 'claim-slip' as const,
      title: '',
      ledger: null,
      caseId: null,
      documentFormat: 'pdf' as const,
      document: await aPdf('62x100mm'),
      isCarriers: false,
      copyOf: null,
    };
    expect(await printing.enqueue([paper])).toMatchObject({
      ok: false,
      error: { kind: 'paper-not-printable' },
    });
    expect(printing.find(paper.key)).toBeUndefined();
  });

  it('a stock that the printer lacks is refused, though CUPS would print it on what there is', async () => {
    await bind('claim-slip', cups.office, '62x100mm');
    const paper = {
      key: randomUUID(),
      paper: 'claim-slip' as const,
      title: '',
      ledger: null,
      caseId: null,
      documentFormat: 'pdf' as const,
      document: await aPdf('62x100mm'),
      isCarriers: false,
      copyOf: null,
    };
    expect(await printing.enqueue([paper])).toMatchObject({ ok: false, error: { kind: 'stock-not-loaded' } });
  });
});
