import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { shipRequest } from '../../../electron/fedex/requests/ship-request';
import { barsText, bitmapLabel, squareText } from '../../builders/a-bitmap-label';
import { anInboundOrder } from '../../builders/a-shipment-order';
import { pdfLabel } from '../../fedex-sandbox/labels/pdf-label';
import { hasPoppler, rasterPictures } from '../documents/poppler';
import { aCarrierFolder, carrierOn } from './carrier-desk';

const trackingNumber = '986578788855';
const other = '794953555571';

async function importing(bytes: Uint8Array) {
  const { carrier } = await carrierOn(await aCarrierFolder());
  return carrier.importCarrierFile({
    ledger: 'shop',
    pdfBase64: Buffer.from(bytes).toString('base64'),
  });
}

describe('a label that is nothing but a picture', () => {
  it.each([
    ['the square', { square: squareText(trackingNumber) }],
    ['the bars', { bars: [barsText(trackingNumber)] }],
    ['both', { square: squareText(trackingNumber), bars: [barsText(trackingNumber)] }],
  ])('is known by %s, as a label', async (_which, symbols) => {
    expect(await importing(await bitmapLabel(symbols))).toMatchObject({
      value: {
        file: { kind: 'label', pages: 1 },
        trackingNumbers: [],
        scannedNumbers: [trackingNumber],
        doubtfulNumbers: [],
      },
    });
  });

  it('is known by a Data Matrix that says the number and no more', async () => {
    expect(await importing(await bitmapLabel({ matrix: trackingNumber }))).toMatchObject({
      value: { scannedNumbers: [trackingNumber] },
    });
  });

  it('is known at two thirds of its size on a Letter page', async () => {
    const small = await bitmapLabel({ bars: [barsText(trackingNumber)], size: [612, 792], scale: 0.67 });
    expect(await importing(small)).toMatchObject({ value: { scannedNumbers: [trackingNumber] } });
  });

  it.skipIf(!hasPoppler)(
    'is known from a scan of all three pages of what FedEx sold',
    async () => {
      const request = shipRequest({ order: anInboundOrder(), accountNumber: '123456789', documentId: null });
      if (!request.ok) throw new Error(request.error.kind);
      const { requestedShipment: shipment } = request.value;
      const sold = await pdfLabel({ trackingNumber, shipment }, 'PAPER_85X11_TOP_HALF_LABEL');
      expect(await importing(await scanned(sold))).toMatchObject({
        value: { file: { kind: 'label', pages: 3 }, trackingNumbers: [], scannedNumbers: [trackingNumber] },
      });
    },
    60_000,
  );

  it('says which number in its bars does not pass the check digit', async () => {
    expect(await importing(await bitmapLabel({ bars: [barsText('986578788856')] }))).toMatchObject({
      value: { scannedNumbers: [], doubtfulNumbers: ['986578788856'] },
    });
  });

  it('takes noughts for no number, though they would pass the check digit', async () => {
    expect(await importing(await bitmapLabel({ bars: [barsText('000000000000')] }))).toMatchObject({
      value: { trackingNumbers: [], scannedNumbers: [], doubtfulNumbers: [] },
    });
  });

  it('takes somebody’s reference in bars for no number', async () => {
    expect(await importing(await bitmapLabel({ bars: ['PO-2026-0017', '123456789013'] }))).toMatchObject({
      value: { file: { kind: 'other' }, scannedNumbers: [], doubtfulNumbers: [] },
    });
  });

  it('tells the number of every parcel that it has bars of', async () => {
    const two = await bitmapLabel({ bars: [barsText(trackingNumber), barsText(other)] });
    const read = await importing(two);
    expect(read.ok && [...read.value.scannedNumbers].sort()).toEqual([other, trackingNumber]);
  });
});

describe('a label of words and bars', () => {
  it('tells both where they are for different parcels, and chooses neither', async () => {
    const words = `FedEx TRK# ${other} 0430`;
    const read = await importing(await bitmapLabel({ words, bars: [barsText(trackingNumber)] }));
    expect(read).toMatchObject({
      value: { file: { kind: 'label' }, trackingNumbers: [other], scannedNumbers: [trackingNumber] },
    });
  });
});

describe('a PDF that is too much', () => {
  it('is read with thirty pages and refused with thirty-one', async () => {
    const size = [60, 60] as const;
    expect(await importing(await bitmapLabel({ pages: 30, size }))).toMatchObject({
      value: { file: { pages: 30 } },
    });
    expect(await importing(await bitmapLabel({ pages: 31, size }))).toMatchObject({
      error: { kind: 'import-too-large', path: ['pdfBase64'] },
    });
  });

  it('is read on a page of five metres, in no more dots than a sheet has', async () => {
    const huge = await bitmapLabel({ bars: [barsText(trackingNumber)], size: [14_400, 14_400] });
    expect(await importing(huge)).toMatchObject({ value: { file: { pages: 1 }, scannedNumbers: [] } });
  });
});

/** Every page a picture in shades of grey, nothing else. */
async function scanned(pdf: Uint8Array): Promise<Buffer> {
  const pictures = await rasterPictures(pdf, 203);
  const document = new PDFDocument({ autoFirstPage: false });
  for (const picture of pictures) {
    document.addPage({ size: [612, 792], margin: 0 });
    document.image(picture, 0, 0, { width: 612 });
  }
  document.end();
  const parts: Uint8Array[] = [];
  for await (const part of document) parts.push(part);
  return Buffer.concat(parts);
}
