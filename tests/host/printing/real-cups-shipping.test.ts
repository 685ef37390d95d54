import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carrierPapersOf, commercialInvoiceOf } from '../../../shared/documents/papers-of-shipment';
import type { BoundPaper } from '../../../shared/printing/bindings';
import { type PrinterId, printerIdOf } from '../../../shared/printing/printers';
import type { StockId } from '../../../shared/printing/stocks';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import type { Purchase } from '../../../shared/shipping/purchase';
import { paperCase } from '../../builders/a-paper';
import { anInboundOrder, anOutboundOrder, aRingLine, usd } from '../../builders/a-shipment-order';
import {
  type Received,
  skipsCups,
  startCups,
  type TestCups,
  type TestPrinter,
  whyNoCups,
} from '../../builders/cups';
import { scanLabelPage, scanZpl } from '../../builders/label-scan';
import { type FedexSandbox, startFedexSandbox } from '../../fedex-sandbox/server';
import { printedSums } from '../documents/invoice-sums';
import { extractedPages, hasPoppler, type Raster, rasterPages } from '../documents/poppler';
import { openShippingDesk, type ShippingDesk } from './shipping-desk';

let cups: TestCups;
let fedex: FedexSandbox;
let desk: ShippingDesk;

const headDots = 203;
const usualInvoicing = { caseNumber: paperCase, signer: null, copy: 0, sample: false, today: '2026-12-20' };

async function bind(paper: BoundPaper, printer: PrinterId, stock: StockId): Promise<void> {
  const bound = await desk.printing.bind(paper, {
    printer,
    stock,
    dotsPerInch: paper === 'document' ? null : headDots,
  });
  expect(bound).toMatchObject({ ok: true });
}

/** Files and tracking number of a label, as a case has them once it is bought. */
function labelOf({ trackingNumber, files }: Purchase) {
  if (trackingNumber === null) throw new Error('Nothing was bought.');
  return { trackingNumber, files };
}

/** The label and our own invoice, printed in one action; answers the keys of their jobs, the label's first. */
async function printLabelAndInvoice(order: ShipmentOrder, purchase: Purchase): Promise<readonly string[]> {
  const label = labelOf(purchase);
  const papers = carrierPapersOf(label, { caseNumber: paperCase, language: 'ja', copy: 0 });
  const invoice = commercialInvoiceOf({ order, label }, usualInvoicing);
  const wanted = [
    ...papers.filter(({ paper }) => paper.file.kind === 'label'),
    { paper: invoice, boundPaper: 'document' as const },
  ];
  const requests = wanted.map((each) => ({ key: randomUUID(), caseId: null, ...each }));
  const queued = await desk.printPapers({ ledger: 'shop', requests });
  if (!queued.ok) throw new Error(`${queued.error.kind} ${queued.error.detail}`);
  const keys = queued.value.jobs.map(({ key }) => key);
  for (const key of keys)
    await expect.poll(() => desk.printing.find(key)?.state, { timeout: 20_000 }).toBe('sent');
  return keys;
}

async function arrived(printer: TestPrinter, key: string | undefined): Promise<Received> {
  const [one, ...more] = (await printer.received()).filter(({ jobName }) => jobName === `ob:${key}:1`);
  if (one === undefined || more.length > 0)
    throw new Error(`${more.length + (one === undefined ? 0 : 1)} arrived`);
  return one;
}

async function storedBytes({ files }: Purchase): Promise<Buffer> {
  const hash = files.find(({ kind }) => kind === 'label')?.hash;
  if (hash === undefined) throw new Error('No label.');
  const loaded = await desk.files.load(hash);
  if (!loaded.ok) throw new Error(loaded.error.kind);
  return Buffer.from(loaded.value);
}

/** The box that the ink takes, in dots. */
function inkBox({ width, ink }: Raster) {
  const dark = [...ink.keys()].filter((dot) => (ink[dot] ?? 0) > 128);
  const columns = dark.map((dot) => dot % width);
  const least = columns.reduce((least, column) => Math.min(least, column), width);
  const most = columns.reduce((most, column) => Math.max(most, column), 0);
  const top = Math.floor((dark[0] ?? 0) / width);
  return { width: most - least, height: Math.floor((dark.at(-1) ?? 0) / width) - top };
}

const why = whyNoCups();

describe.skipIf(skipsCups() || !hasPoppler)(
  `a label and its invoice on paper${why === null ? '' : ` (${why})`}`,
  () => {
    beforeAll(async () => {
      [cups, fedex] = await Promise.all([startCups(), startFedexSandbox()]);
      desk = await openShippingDesk(cups.socket, fedex.address);
    }, 60_000);
    afterAll(async () => {
      await desk.close();
      await Promise.all([fedex.close(), cups.stop()]);
    });

    it('of a ring on its way home: ZPL byte for byte on port 9100, the invoice on CUPS, one action, one number', async () => {
      const order = anOutboundOrder({
        commodities: [
          aRingLine({ unitValue: usd(1_800_00) }),
          aRingLine({ quantity: 2, unitValue: usd(249_99) }),
        ],
        freight: usd(35_50),
        insuranceCharge: usd(4_05),
      });
      await bind('carrier-label', printerIdOf('tcp-9100', `127.0.0.1:${cups.raw.port}`), '4x6in');
      await bind('document', printerIdOf('cups', cups.office.name), 'A4');
      const purchase = await desk.buy(order);
      const number = labelOf(purchase).trackingNumber;
      expect(fedex.labels().map(({ trackingNumber }) => trackingNumber)).toContain(number);
      const before = (await cups.raw.received()).length;
      const [, invoiceKey] = await printLabelAndInvoice(order, purchase);

      const label = await storedBytes(purchase);
      await expect.poll(async () => (await cups.raw.received()).length).toBeGreaterThan(before);
      const sent = (await cups.raw.received()).slice(before).map(({ bytes }) => withoutQuestions(bytes));
      expect(sent.filter((bytes) => bytes.length > 0)).toEqual([label]);
      const scan = await scanZpl(label.toString('utf8'), headDots);
      expect(scan.square).toContain(`\u001d${number}0430`);
      expect(scan.bars?.slice(-14)).toBe(`00${number}`);

      const pages = await extractedPages((await arrived(cups.office, invoiceKey)).bytes);
      expect(pages).toHaveLength(3);
      for (const page of pages) {
        expect(page).toContain(`trackingno.${number}`);
        expect(page).not.toContain('DRAFT');
        const sums = printedSums(page);
        expect(sums.lines).toHaveLength(2);
        expect(sums.linesTogether).toBe(sums.subtotal);
        expect(sums.linesTogether + 35_50n + 4_05n).toBe(sums.total);
        expect(sums.total).toBe(2_339_53n);
      }
    });

    it.each([
      ['pdf-4x6', 'label', '4x6in'],
      ['pdf-letter', 'office', 'Letter'],
      ['pdf-letter', 'office', 'A4'],
    ] as const)(
      'of a ring on its way in, as %s on the %s printer with %s: what CUPS gives it has its size and still reads',
      async (labelFormat, printerName, stock) => {
        const order = anInboundOrder({ labelFormat });
        const printer = cups[printerName];
        await bind('carrier-label', printerIdOf('cups', printer.name), stock);
        await bind('document', printerIdOf('cups', cups.office.name), 'Letter');
        const purchase = await desk.buy(order);
        const number = labelOf(purchase).trackingNumber;
        const [labelKey] = await printLabelAndInvoice(order, purchase);

        const [asMade] = await rasterPages(await storedBytes(purchase), headDots, 'one-bit', 1);
        const [asPrinted] = await rasterPages(
          (await arrived(printer, labelKey)).bytes,
          headDots,
          'one-bit',
          1,
        );
        if (asMade === undefined || asPrinted === undefined) throw new Error('No page.');
        const [made, printed] = [inkBox(asMade), inkBox(asPrinted)];
        expect(Math.abs(made.width - printed.width)).toBeLessThanOrEqual(2);
        expect(Math.abs(made.height - printed.height)).toBeLessThanOrEqual(2);
        const scan = await scanLabelPage(asPrinted);
        expect(scan.square).toContain(`\u001d${number}0430`);
        expect(scan.bars?.slice(-14)).toBe(`00${number}`);
      },
    );

    it('is refused where the page is larger than the paper: it is never made to fit', async () => {
      const order = anInboundOrder({ labelFormat: 'pdf-letter' });
      await bind('carrier-label', printerIdOf('cups', cups.label.name), '4x6in');
      const label = labelOf(await desk.buy(order));
      const [first] = carrierPapersOf(label, { caseNumber: paperCase, language: 'ja', copy: 0 });
      if (first === undefined) throw new Error('No file.');
      const requests = [{ key: randomUUID(), caseId: null, ...first }];
      expect(await desk.printPapers({ ledger: 'shop', requests })).toMatchObject({
        ok: false,
        error: { kind: 'carrier-file-unreadable' },
      });
    });
  },
);

/** What came on port 9100 less the questions about the printer's state. */
function withoutQuestions(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('~HS\r\n', ''), 'latin1');
}
