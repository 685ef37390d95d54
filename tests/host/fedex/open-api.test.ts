import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReturnForRepair, aShipmentHome, toValidate } from '../../builders/a-shipment';
import { hasFedexPapers, sample, sampleNames } from '../../builders/fedex-papers';
import { openApiFaults } from '../../builders/open-api';
import { type Reply, SandboxCaller } from '../../builders/sandbox-caller';
import { courseStates, mockNumbers, sharedNumber } from '../../fedex-sandbox/course';
import { type FedexSandbox, startFedexSandbox } from '../../fedex-sandbox/server';

type Call = {
  readonly api: string;
  readonly method: 'post' | 'put';
  readonly path: string;
  /** Names of FedEx's schemas for what is asked and what is answered. */
  readonly asked: string;
  readonly answered: string;
};

const calls = {
  ship: {
    api: 'ship',
    method: 'post',
    path: '/ship/v1/shipments',
    asked: 'Full_Schema_Ship',
    answered: 'SHPCResponseVO_ShipShipment',
  },
  validate: {
    api: 'ship',
    method: 'post',
    path: '/ship/v1/shipments/packages/validate',
    asked: 'FullSchema-VerifyShipment',
    answered: 'SHPCResponseVO_Validate',
  },
  cancel: {
    api: 'ship',
    method: 'put',
    path: '/ship/v1/shipments/cancel',
    asked: 'Full_Schema_Cancel_Shipment',
    answered: 'SHPCResponseVO_CancelShipment',
  },
  track: {
    api: 'track',
    method: 'post',
    path: '/track/v1/trackingnumbers',
    asked: 'Full_Schema_Tracking_Numbers',
    answered: 'TrkcResponseVO_TrackingNumber',
  },
  'address-validation': {
    api: 'address-validation',
    method: 'post',
    path: '/address/v1/addresses/resolve',
    asked: 'Full_Schema_Validate_Address',
    answered: 'AdvcResponseVO',
  },
  rate: {
    api: 'rates-transit-times',
    method: 'post',
    path: '/rate/v1/rates/quotes',
    asked: 'Full_Schema_Quote_Rate',
    answered: 'RatcResponseVO',
  },
} as const satisfies Readonly<Record<string, Call>>;

let sandbox: FedexSandbox;
let caller: SandboxCaller;

beforeAll(async () => {
  sandbox = await startFedexSandbox();
  caller = new SandboxCaller(sandbox);
  await caller.logIn();
});

afterAll(() => sandbox.close());

/** Asks, with both sides held against FedEx's own schemas. */
async function ask(call: Call, body: unknown, status = 200): Promise<Reply> {
  expect(openApiFaults(call.api, call.asked, body)).toEqual([]);
  const reply = await caller[call.method](call.path, body);
  expect(reply.status, JSON.stringify(reply.body).slice(0, 500)).toBe(status);
  const schema = status === 200 ? call.answered : 'ErrorResponseVO';
  expect(openApiFaults(call.api, schema, reply.body)).toEqual([]);
  return reply;
}

const tracking = (numbers: readonly string[]) => ({
  includeDetailedScans: true,
  trackingInfo: numbers.map((trackingNumber) => ({ trackingNumberInfo: { trackingNumber } })),
});

describe.skipIf(!hasFedexPapers)('by the OpenAPI files of FedEx', () => {
  it.each(Object.entries(calls))('%s: every sample passes, and so does its answer', async (kind, call) => {
    const names = sampleNames().filter((name) => name.split('.')[0] === kind);
    expect(names).not.toEqual([]);
    // The label of the sample was not sold by this stand-in, so there is nothing to give back.
    for (const name of names) await ask(call, sample(name), kind === 'cancel' ? 400 : 200);
  });

  it('what has another form is found', () => {
    expect(openApiFaults('ship', calls.ship.asked, {})).not.toEqual([]);
    const piece = { packageDocuments: [{ copiesToPrint: 'three' }] };
    const reply = { output: { transactionShipments: [{ pieceResponses: [piece] }] } };
    expect(openApiFaults('ship', calls.ship.answered, reply)).toEqual([
      '/output/transactionShipments/0/pieceResponses/0/packageDocuments/0/copiesToPrint must be integer',
    ]);
  });

  it('labels of every kind are asked for and sold', async () => {
    for (const request of [aShipmentHome(), aReturnForRepair()]) {
      await ask(calls.validate, toValidate(request));
      await ask(calls.ship, request);
    }
  });

  it('a label is given back, once, and not after it was tendered', async () => {
    const [first, second] = sandbox.labels();
    if (first === undefined || second === undefined) throw new Error('Nothing was sold.');
    const cancelling = (label: typeof first) => ({
      accountNumber: { value: '123456789' },
      emailShipment: false,
      senderCountryCode: label.from,
      deletionControl: 'DELETE_ALL_PACKAGES',
      trackingNumber: label.trackingNumber,
    });
    await ask(calls.cancel, cancelling(first));
    await ask(calls.cancel, cancelling(first), 400);
    sandbox.move(second.trackingNumber, 'in-transit');
    await ask(calls.cancel, cancelling(second));
  });

  it('parcels are tracked wherever they are', async () => {
    await ask(calls.ship, aShipmentHome());
    const number = sandbox.labels().at(-1)?.trackingNumber ?? '';
    for (const state of courseStates) {
      sandbox.move(number, state);
      await ask(calls.track, tracking([number]));
    }
    await ask(calls.track, tracking([...Object.keys(mockNumbers), sharedNumber, '986578788855']));
  });

  it('refusals and alerts have their form', async () => {
    const { requestedShipment, ...rest } = aShipmentHome();
    await ask(
      calls.ship,
      { ...rest, requestedShipment: { ...requestedShipment, serviceType: 'BY_HAND' } },
      400,
    );
    for (const fault of ['alerts', 'lost-alert-text'] as const) {
      sandbox.next({ path: calls.ship.path, fault });
      await ask(calls.ship, aShipmentHome());
    }
    const statuses = [
      ['too-many', 429],
      ['server-error', 500],
      ['unavailable', 503],
      ['refused', 400],
    ] as const;
    for (const [fault, status] of statuses) {
      sandbox.next({ path: calls.ship.path, fault });
      await ask(calls.ship, aShipmentHome(), status);
    }
  });

  it('tokens are asked for and given, or refused', async () => {
    const given = await caller.logIn();
    expect(openApiFaults('authorization', 'Response', given.body)).toEqual([]);
    const refused = await caller.logIn('another');
    expect(openApiFaults('authorization', 'ErrorResponseVO', refused.body)).toEqual([]);
    await caller.logIn();
  });

  it('an invoice is uploaded, and its document is told', async () => {
    const document = sample('etd-upload.document-part');
    expect(openApiFaults('trade-documents-upload', 'ETDUploadRequest', document)).toEqual([]);
    const form = new FormData();
    form.append('document', JSON.stringify(document));
    form.append('attachment', new Blob(['%PDF-1.7 sample']), 'commercial-invoice.pdf');
    const reply = await caller.upload(form);
    expect(reply.status).toBe(201);
    expect(openApiFaults('trade-documents-upload', 'DocumentResponseOutputVO', reply.body)).toEqual([]);
    const refused = await caller.upload(new FormData());
    expect(openApiFaults('trade-documents-upload', 'ErrorResponseVO', refused.body)).toEqual([]);
  });
});
