import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uploadReplySchema } from '../../../electron/fedex/schemas/upload-reply';
import { aShipmentHome } from '../../builders/a-shipment';
import { codesIn, SandboxCaller } from '../../builders/sandbox-caller';
import { type FedexSandbox, startFedexSandbox } from '../../fedex-sandbox/server';

let sandbox: FedexSandbox;
let caller: SandboxCaller;

beforeAll(async () => {
  sandbox = await startFedexSandbox();
  caller = new SandboxCaller(sandbox);
  await caller.logIn();
});

afterAll(() => sandbox.close());

const document = {
  workflowName: 'ETDPreshipment',
  name: 'commercial-invoice.pdf',
  contentType: 'application/pdf',
  meta: { shipDocumentType: 'COMMERCIAL_INVOICE', originCountryCode: 'JP', destinationCountryCode: 'US' },
};

const pdf = (bytes = 100) => new Blob(['%PDF-', 'x'.repeat(bytes - 5)], { type: 'application/pdf' });

function form(...parts: readonly (readonly [string, string | Blob])[]): FormData {
  const made = new FormData();
  for (const [name, value] of parts)
    if (typeof value === 'string') made.append(name, value);
    else made.append(name, value, 'commercial-invoice.pdf');
  return made;
}

describe('an uploaded invoice', () => {
  it('is filed under an id by which a shipment may name it', async () => {
    const reply = await caller.upload(form(['document', JSON.stringify(document)], ['attachment', pdf()]));
    const { docId, documentType } = uploadReplySchema.parse(reply.body).output.meta;
    expect([reply.status, documentType]).toEqual([201, 'CI']);
    expect(sandbox.documents()).toMatchObject([{ id: docId, name: 'commercial-invoice.pdf' }]);
    const naming = (documentId: string) => {
      const request = aShipmentHome();
      request.requestedShipment.shipmentSpecialServices = {
        specialServiceTypes: ['ELECTRONIC_TRADE_DOCUMENTS'],
        etdDetail: { attachedDocuments: [{ documentType: 'COMMERCIAL_INVOICE', documentId }] },
      };
      return caller.post('/ship/v1/shipments', request);
    };
    expect((await naming(docId)).status).toBe(200);
    expect(codesIn(await naming('090400000000ffff'))).toEqual(['EDT.DETAILS.MISSING']);
  });

  const asked = JSON.stringify(document);
  it.each<[string, FormData, string]>([
    ['before what it is', form(['attachment', pdf()], ['document', asked]), '1001'],
    ['without what it is', form(['attachment', pdf()]), '1001'],
    ['without a file', form(['document', asked]), '1002'],
    ['with text in place of a file', form(['document', asked], ['attachment', 'text']), '1002'],
    ['described by no JSON', form(['document', '{'], ['attachment', pdf()]), '1001'],
    ['that is no PDF', form(['document', asked], ['attachment', new Blob(['GIF89a'])]), '1001'],
    ['over five megabytes', form(['document', asked], ['attachment', pdf(5 * 1024 * 1024 + 1)]), '1001'],
    [
      'to a country of three letters',
      form(
        [
          'document',
          JSON.stringify({ ...document, meta: { ...document.meta, destinationCountryCode: 'USA' } }),
        ],
        ['attachment', pdf()],
      ),
      '1024',
    ],
    [
      'after the shipment, without its number',
      form(
        ['document', JSON.stringify({ ...document, workflowName: 'ETDPostshipment' })],
        ['attachment', pdf()],
      ),
      '1001',
    ],
  ])('%s is refused by a number', async (_what, parts, code) => {
    const reply = await caller.upload(parts);
    expect([reply.status, codesIn(reply)]).toEqual([400, [code]]);
  });
});
