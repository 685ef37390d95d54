import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { numbersInText } from '../../../electron/fedex/imports/numbers-in-text';
import { shipRequest } from '../../../electron/fedex/requests/ship-request';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import { anInboundOrder } from '../../builders/a-shipment-order';
import { sampleInvoice } from '../../fedex-sandbox/labels/invoice';
import { pdfLabel } from '../../fedex-sandbox/labels/pdf-label';
import { pdfPages } from '../../fedex-sandbox/labels/pdf-pages';
import { aCarrierFolder, carrierOn } from './carrier-desk';

const trackingNumber = '986578788855';

function sampleOrder(order: ShipmentOrder = anInboundOrder()) {
  const request = shipRequest({ order, accountNumber: '123456789', documentId: null });
  if (!request.ok) throw new Error(request.error.kind);
  return { trackingNumber, shipment: request.value.requestedShipment };
}

const aPage = (text: string) =>
  pdfPages('page', [{ size: [612, 792], draw: (page) => page.fontSize(10).text(text, 40, 40) }]);

async function importing(bytes: Uint8Array) {
  const { carrier, files } = await carrierOn(await aCarrierFolder());
  const imported = await carrier.importCarrierFile({
    ledger: 'shop',
    pdfBase64: Buffer.from(bytes).toString('base64'),
  });
  return { imported, files };
}

describe('a PDF that was made elsewhere', () => {
  it('is a label with its copies, by whose number it is known before that of the way out', async () => {
    const bytes = await pdfLabel(sampleOrder(), 'PAPER_85X11_TOP_HALF_LABEL');
    const { imported, files } = await importing(bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(imported).toMatchObject({
      value: {
        file: { kind: 'label', format: 'pdf', hash, pages: 3, copies: 1 },
        trackingNumbers: [trackingNumber, '794953555571'],
        doubtfulNumbers: [],
      },
    });
    if (!imported.ok) return;
    const kept = await files.load(imported.value.file.hash);
    expect(kept.ok && Buffer.from(kept.value).equals(bytes)).toBe(true);
  });

  it('is an invoice of the same number', async () => {
    const { imported } = await importing(await sampleInvoice(sampleOrder()));
    expect(imported).toMatchObject({
      value: { file: { kind: 'invoice' }, trackingNumbers: expect.arrayContaining([trackingNumber]) },
    });
  });

  it('says which number does not pass its check digit', async () => {
    const { imported } = await importing(await aPage('FedEx TRK# 9865 7878 8856 0430'));
    expect(imported).toMatchObject({ value: { trackingNumbers: [], doubtfulNumbers: ['986578788856'] } });
  });

  it('is kept without a number where it has none', async () => {
    const { imported } = await importing(await aPage('Thank you. Telephone 0312345678, USD 2,500.00'));
    expect(imported).toMatchObject({
      value: { file: { kind: 'other' }, trackingNumbers: [], doubtfulNumbers: [] },
    });
  });

  it('is refused where it is cut off, changed or no PDF at all, and nothing is kept', async () => {
    const whole = await aPage('whole');
    for (const bytes of [
      whole.subarray(0, whole.length - 40),
      whole.subarray(0, 100),
      Buffer.from('GIF89a'),
      Buffer.concat([whole.subarray(0, 20), whole.subarray(60)]),
    ]) {
      const { imported, files } = await importing(bytes);
      expect(imported).toMatchObject({ error: { kind: 'import-unreadable', path: ['pdfBase64'] } });
      const hash = createHash('sha256').update(bytes).digest('hex');
      expect(await files.load(hash as Parameters<typeof files.load>[0])).toMatchObject({ ok: false });
    }
  });

  it.each([
    ['a password to open it', { userPassword: 'open', ownerPassword: 'owner' }],
    ['a password against printing', { ownerPassword: 'owner', permissions: {} }],
  ])('is refused with %s, in words of its own', async (_which, protection) => {
    const document = new PDFDocument({ ...protection, pdfVersion: '1.7' });
    document.text(`TRK# ${trackingNumber}`);
    document.end();
    const parts: Uint8Array[] = [];
    for await (const part of document) parts.push(part);
    const { imported } = await importing(Buffer.concat(parts));
    expect(imported).toMatchObject({ error: { kind: 'import-locked', path: ['pdfBase64'] } });
  });

  it('is taken as other programs write it, with its objects in streams', async () => {
    const folder = await aCarrierFolder();
    const plain = join(folder, 'plain.pdf');
    writeFileSync(plain, await aPage(`FedEx TRK# ${trackingNumber}`));
    const packed = execFileSync('qpdf', ['--object-streams=generate', '--linearize', plain, '-']);
    const { imported } = await importing(packed);
    expect(imported).toMatchObject({ value: { trackingNumbers: [trackingNumber] } });
  });
});

describe('numbers in the words of a page', () => {
  it.each([
    ['TRK# 9865 7878 8855 Form ID 0430', trackingNumber],
    ['TRK#\n0430\n9865 7878 8855', trackingNumber],
    ['Tracking number: 9865-7878-8855', trackingNumber],
    ['TRK# 986578788855 0430 1000001', trackingNumber],
    ['TRK# 0430 9865 7878 8855 10 00001', trackingNumber],
    ['Air Waybill/Tracking No. 986578788855', trackingNumber],
    ['REF: AWB 794953555571 TRK# 986578788855', trackingNumber],
    ['Master Tracking ID 149331877648230', '149331877648230'],
  ])('%j tells %s first', (text, first) => {
    expect(numbersInText([text]).trackingNumbers[0]).toBe(first);
  });

  it('takes no part of a longer number for one', () => {
    expect(numbersInText(['12345678901234567890123456789012345678901', 'USD 986,578,788,855.00'])).toEqual({
      trackingNumbers: [],
      doubtfulNumbers: [],
    });
  });
});
