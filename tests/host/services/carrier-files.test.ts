import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyOfCopy } from '../../../electron/print-carrier-file';
import { type ContentHash, contentHashSchema } from '../../../shared/cases/ids';
import type { PrintRequest } from '../../../shared/contract/calls';
import type { CarrierFile } from '../../../shared/shipping/carrier-file';
import { paperCase } from '../../builders/a-paper';
import { aCommercialInvoice, aTrackingNumber } from '../../builders/a-shipping-paper';
import { aPdf } from '../printing/print-papers';
import { aDesk } from './a-service-desk';

const key = '01900000-0000-7000-8000-000000000999';
const invoiceKey = '01900000-0000-7000-8000-000000000998';
const label203 = Buffer.from('^XA^PW812^FO20,20^FDTRK# 7949 5355 5571^FS^XZ');
const hashOf = (bytes: Uint8Array): ContentHash =>
  contentHashSchema.parse(createHash('sha256').update(bytes).digest('hex'));

type Desk = Awaited<ReturnType<typeof aDesk>>;

async function stored(desk: Desk, bytes: Buffer, changes: Partial<CarrierFile> = {}): Promise<CarrierFile> {
  const file: CarrierFile = {
    kind: 'label',
    format: 'zpl',
    hash: hashOf(bytes),
    pages: null,
    copies: 1,
    ...changes,
  };
  const kept = await desk.files.store(file.hash, bytes, file.format);
  expect(kept).toMatchObject({ ok: true });
  return file;
}

function request(file: CarrierFile, boundPaper: PrintRequest['boundPaper'] = 'carrier-label'): PrintRequest {
  return {
    key,
    caseId: null,
    paper: {
      paper: 'carrier-file',
      language: 'ja',
      copy: 0,
      caseNumber: paperCase,
      trackingNumber: aTrackingNumber,
      file,
    },
    boundPaper,
  };
}

const print = ({ services }: Desk, ...requests: readonly PrintRequest[]) =>
  services.printPapers({ ledger: 'shop', requests: [...requests] });

describe("printing a carrier's file", () => {
  it('hands its bytes to the queue untouched, titled by the tracking number', async () => {
    const desk = await aDesk({ 'carrier-label': '4x6in' });
    expect(await print(desk, request(await stored(desk, label203)))).toMatchObject({ ok: true });
    expect(desk.taken).toMatchObject([
      { key, paper: 'carrier-label', documentFormat: 'raw', title: aTrackingNumber, isCarriers: true },
    ]);
    expect(Buffer.from(desk.taken[0]?.document ?? []).equals(label203)).toBe(true);
  });

  it('is a job for each copy that FedEx wants, and asked twice no more than that', async () => {
    const desk = await aDesk({ document: 'Letter' });
    const pdf = await aPdf('Letter', 2);
    const file = await stored(desk, pdf, { kind: 'waybill-copy', format: 'pdf', pages: 2, copies: 3 });
    await print(desk, request(file, 'document'));
    const twice = await print(desk, request(file, 'document'));
    expect(desk.taken.map(({ title }) => title)).toEqual([1, 2, 3].map((n) => `${aTrackingNumber} ${n}/3`));
    expect(new Set(desk.taken.map((job) => job.key)).size).toBe(3);
    expect(desk.taken.every(({ document }) => Buffer.from(document).equals(pdf))).toBe(true);
    expect(twice.ok ? twice.value.jobs.map((job) => job.key) : []).toEqual(
      [0, 1, 2].map((n) => keyOfCopy(key, n)),
    );
  });

  it('goes with the invoice in one action: both, or where one is refused neither', async () => {
    const desk = await aDesk({ 'carrier-label': '4x6in', document: 'A4' });
    const file = await stored(desk, label203);
    const invoice = aCommercialInvoice({ label: { trackingNumber: aTrackingNumber, hash: file.hash } });
    const asked: PrintRequest = { key: invoiceKey, caseId: null, paper: invoice, boundPaper: 'document' };
    const torn = await stored(desk, Buffer.from('^XA^FD794953555571^FS'));
    expect(await print(desk, asked, request(torn))).toMatchObject({
      ok: false,
      error: { kind: 'carrier-file-unreadable' },
    });
    expect(desk.taken).toEqual([]);
    expect(await print(desk, request(file), asked)).toMatchObject({ ok: true });
    expect(desk.taken.map(({ paper, isCarriers }) => [paper, isCarriers])).toEqual([
      ['carrier-label', true],
      ['document', false],
    ]);
  });

  it.each([
    ['for another head', '^XA^PW1200^FD794953555571^FS^XZ', 'label-resolution-differs'],
    ['begun and never ended', '^XA^PW812^FD794953555571^FS', 'carrier-file-unreadable'],
    ['begun twice', '^XA^XA^FD794953555571^FS^XZ^XZ', 'carrier-file-unreadable'],
    ['with something after its end', '^XA^FD794953555571^FS^XZ^FDmore', 'carrier-file-unreadable'],
    ['of another number', '^XA^PW812^FD794953555572^FS^XZ', 'carrier-file-unreadable'],
    ['that is no ZPL', '%PDF-1.4', 'carrier-file-unreadable'],
  ])('is refused of a label %s', async (_, zpl, kind) => {
    const desk = await aDesk({ 'carrier-label': '4x6in' });
    const file = await stored(desk, Buffer.from(zpl));
    expect(await print(desk, request(file))).toMatchObject({ ok: false, error: { kind } });
    expect(desk.taken).toEqual([]);
  });

  it('is refused where the file is not on disk, and on a binding that is not its own', async () => {
    const desk = await aDesk({ 'carrier-label': '4x6in', document: 'A4' });
    const file = await stored(desk, label203);
    expect(await print(desk, request({ ...file, hash: hashOf(Buffer.from('another')) }))).toMatchObject({
      ok: false,
      error: { kind: 'stored-file-missing' },
    });
    expect(await print(desk, request(file, 'document'))).toMatchObject({
      error: { kind: 'invalid-input', path: ['requests', 0, 'boundPaper'] },
    });
  });

  it('knows the files of its own ledger alone', async () => {
    const desk = await aDesk({ 'carrier-label': '4x6in' });
    const file = await stored(desk, label203);
    const asked = { ledger: 'sample' as const, requests: [request(file)] };
    expect(await desk.services.printPapers(asked)).toMatchObject({ error: { kind: 'stored-file-missing' } });
  });
});
