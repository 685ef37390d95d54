import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shipReplySchema } from '../../../electron/fedex/schemas/ship-reply';
import type { ShipRequest } from '../../../electron/fedex/schemas/ship-request';
import { plainTrackingNumber } from '../../../shared/shipping/tracking-number';
import { aReturnForRepair, aShipmentHome } from '../../builders/a-shipment';
import { scanLabelPage, scanZpl } from '../../builders/label-scan';
import { SandboxCaller } from '../../builders/sandbox-caller';
import { type FedexSandbox, startFedexSandbox } from '../../fedex-sandbox/server';
import { extractedPages, hasPoppler, rasterPages } from '../documents/poppler';

let sandbox: FedexSandbox;
let caller: SandboxCaller;

beforeAll(async () => {
  sandbox = await startFedexSandbox();
  caller = new SandboxCaller(sandbox);
  await caller.logIn();
});

afterAll(() => sandbox.close());

type Label = ShipRequest['requestedShipment']['labelSpecification'];

async function buy(request: ShipRequest, labelSpecification?: Label) {
  if (labelSpecification !== undefined) request.requestedShipment.labelSpecification = labelSpecification;
  const { body } = await caller.post('/ship/v1/shipments', request);
  const [sold] = shipReplySchema.parse(body).output.transactionShipments;
  const encoded = sold?.pieceResponses[0]?.packageDocuments[0]?.encodedLabel ?? '';
  const invoice = sold?.shipmentDocuments[0]?.encodedLabel ?? '';
  return {
    number: sold?.masterTrackingNumber ?? '',
    label: Buffer.from(encoded, 'base64'),
    invoice: Buffer.from(invoice, 'base64'),
  };
}

const zpl = (resolution: 203 | 300): Label => ({
  labelFormatType: 'COMMON2D',
  imageType: 'ZPLII',
  labelStockType: 'STOCK_4X6',
  resolution,
});

const stocks = [
  'PAPER_4X6',
  'PAPER_4X675',
  'PAPER_4X8',
  'PAPER_4X9',
  'PAPER_7X475',
  'PAPER_85X11_TOP_HALF_LABEL',
  'PAPER_85X11_BOTTOM_HALF_LABEL',
  'PAPER_LETTER',
] as const;

describe('the codes on a label', () => {
  it.each([203, 300] as const)(
    'carry its number in ZPL for a head of %d dots per inch',
    async (resolution) => {
      const { number, label } = await buy(aShipmentHome(), zpl(resolution));
      const text = label.toString('utf8');
      expect(text.match(/\^XA/g)).toHaveLength(1);
      const { square, bars } = await scanZpl(text, resolution);
      expect(bars).toMatch(/^\d{34}$/);
      expect(plainTrackingNumber(bars ?? '')).toBe(number);
      expect(square?.split('\u001d').slice(0, 3)).toEqual(['[)>\u001e01', '0238117', '840']);
      expect(plainTrackingNumber(square ?? '')).toBe(number);
    },
  );

  it.skipIf(!hasPoppler).each(stocks)(
    'carry its number on the first page of %s at 203 dpi',
    async (stock) => {
      const { number, label } = await buy(aReturnForRepair(), {
        labelFormatType: 'COMMON2D',
        imageType: 'PDF',
        labelStockType: stock,
      });
      const [page] = await rasterPages(label, 203, 'grey', 1);
      if (page === undefined) throw new Error('The label has no page.');
      const { square, bars } = await scanLabelPage(page);
      expect([plainTrackingNumber(square ?? ''), plainTrackingNumber(bars ?? '')]).toEqual([number, number]);
    },
  );

  it('hold letters with accents and names too long for their place', async () => {
    const request = aShipmentHome();
    const [recipient] = request.requestedShipment.recipients;
    if (recipient === undefined) throw new Error('Nobody receives it.');
    recipient.contact.personName = 'Zoë ~Nuñez^ _Ö'.padEnd(70, 'é');
    const { number, label } = await buy(request, zpl(203));
    const { square, bars } = await scanZpl(label.toString('utf8'), 203);
    expect([plainTrackingNumber(square ?? ''), plainTrackingNumber(bars ?? '')]).toEqual([number, number]);
  });
});

describe.skipIf(!hasPoppler)('the pages of a label', () => {
  it('are three, each of which says that it is a sample and names the number', async () => {
    const { number, label } = await buy(aReturnForRepair());
    const pages = await extractedPages(label);
    expect(pages).toHaveLength(3);
    for (const page of pages) {
      expect(page).toContain('SAMPLE');
      expect(page).toContain(number);
    }
    expect(pages[2]).toContain('AIRWAYBILLCOPY2');
  });

  it('come with an invoice of one page that adds up and is a sample too', async () => {
    const { number, invoice } = await buy(aShipmentHome());
    const pages = await extractedPages(invoice);
    expect(pages).toHaveLength(1);
    for (const part of ['SAMPLE', number, 'REPAIR_AND_RETURN', 'INVOICETOTAL:1800.00USD'])
      expect(pages[0]).toContain(part);
  });
});

it('a label in ZPL says SAMPLE three times at least', async () => {
  const { label } = await buy(aShipmentHome(), zpl(203));
  expect(label.toString('utf8').match(/SAMPLE/g)?.length).toBeGreaterThanOrEqual(3);
});
