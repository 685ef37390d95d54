import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressReplySchema } from '../../../electron/fedex/schemas/address-reply';
import { rateReplySchema } from '../../../electron/fedex/schemas/rate-reply';
import { type ShipReply, shipReplySchema } from '../../../electron/fedex/schemas/ship-reply';
import { trackReplySchema } from '../../../electron/fedex/schemas/track-reply';
import { readTrackingNumber } from '../../../shared/shipping/tracking-number';
import { aReturnForRepair, aShipmentHome, toValidate } from '../../builders/a-shipment';
import { codesIn, SandboxCaller } from '../../builders/sandbox-caller';
import { courseStates } from '../../fedex-sandbox/course';
import { type FedexSandbox, startFedexSandbox } from '../../fedex-sandbox/server';

const shipments = '/ship/v1/shipments';
let sandbox: FedexSandbox;
let caller: SandboxCaller;
let now = Date.parse('2026-12-01T00:00:00Z');

beforeEach(async () => {
  sandbox = await startFedexSandbox({ now: () => now, tokenSeconds: 60 });
  caller = new SandboxCaller(sandbox);
  await caller.logIn();
});

afterEach(() => sandbox.close());

const soldIn = (body: unknown): ShipReply['output']['transactionShipments'][number] => {
  const [sold] = shipReplySchema.parse(body).output.transactionShipments;
  if (sold === undefined) throw new Error('Nothing was sold.');
  return sold;
};

async function statusOf(trackingNumber: string) {
  const reply = await caller.post('/track/v1/trackingnumbers', {
    includeDetailedScans: true,
    trackingInfo: [{ trackingNumberInfo: { trackingNumber } }],
  });
  return trackReplySchema.parse(reply.body).output.completeTrackResults[0]?.trackResults ?? [];
}

const cancelling = (trackingNumber: string) => ({
  accountNumber: { value: '123456789' },
  emailShipment: false,
  senderCountryCode: 'JP',
  deletionControl: 'DELETE_ALL_PACKAGES',
  trackingNumber,
});

describe('tokens of the stand-in', () => {
  it('are refused to who does not know the secret', async () => {
    const reply = await caller.logIn('another');
    expect([reply.status, codesIn(reply)]).toEqual([401, ['NOT.AUTHORIZED.ERROR']]);
  });

  it('live as long as they say, and not a millisecond longer', async () => {
    now += 59_999;
    expect((await caller.post(shipments, aShipmentHome())).status).toBe(200);
    now += 1;
    const reply = await caller.post(shipments, aShipmentHome());
    expect([reply.status, codesIn(reply)]).toEqual([401, ['NOT.AUTHORIZED.ERROR']]);
    await caller.logIn();
    expect((await caller.post(shipments, aShipmentHome())).status).toBe(200);
  });
});

describe('buying a label', () => {
  it('gives a label, and the invoice to be printed three times, under one true tracking number', async () => {
    const sold = soldIn((await caller.post(shipments, aShipmentHome())).body);
    const number = sold.masterTrackingNumber ?? '';
    expect(readTrackingNumber(number).trackingNumber).toBe(number);
    const [label] = sold.pieceResponses[0]?.packageDocuments ?? [];
    expect([label?.docType, label?.contentType, label?.copiesToPrint]).toEqual(['ZPLII', 'LABEL', 1]);
    const [invoice] = sold.shipmentDocuments;
    expect([invoice?.contentType, invoice?.copiesToPrint]).toEqual(['COMMERCIAL_INVOICE', 3]);
    expect(sold.alerts.map(({ code }) => code)).toEqual(['CUSTOMVALUE.GREATER.THAN.DECLAREDVALUE']);
  });

  it('sells another label for the same request: only its buyer can prevent that', async () => {
    const numbers = [];
    for (let time = 0; time < 2; time++)
      numbers.push(soldIn((await caller.post(shipments, aReturnForRepair())).body).masterTrackingNumber);
    expect(new Set(numbers).size).toBe(2);
    expect(sandbox.labels().map(({ trackingNumber }) => trackingNumber)).toEqual(numbers);
    expect(sandbox.labels()[0]).toMatchObject({ from: 'US', to: 'JP', isReturn: true });
  });

  it('refuses what breaks a rule, by code and field, and sells nothing', async () => {
    const request = aShipmentHome();
    const [recipient] = request.requestedShipment.recipients;
    if (recipient !== undefined) recipient.address.streetLines = ['x'.repeat(36)];
    const reply = await caller.post(shipments, { ...request, gift: true });
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({
      customerTransactionId: 'desk-1',
      errors: expect.arrayContaining([
        expect.objectContaining({
          code: 'STREETLINES.TOO.LONG',
          parameterList: [{ key: 'FIELD', value: 'requestedShipment.recipients.0.address.streetLines.0' }],
        }),
      ]),
    });
    expect(codesIn(reply)).toContain('INVALID.INPUT.EXCEPTION');
    expect(sandbox.labels()).toEqual([]);
  });

  it('refuses an account of another', async () => {
    const text = JSON.stringify(aShipmentHome()).replaceAll('123456789', '987654321');
    const reply = await caller.post(shipments, JSON.parse(text));
    expect(codesIn(reply)).toEqual(['SHIPMENT.ACCOUNTNUMBER.UNAUTHORIZED']);
  });

  it('can be tried before: validating sells nothing', async () => {
    const reply = await caller.post(`${shipments}/packages/validate`, toValidate(aShipmentHome()));
    expect(reply.status).toBe(200);
    expect(codesIn(reply)).toContain('SHIPMENT.VALIDATION.SUCCESS');
    expect(sandbox.labels()).toEqual([]);
  });
});

describe('giving a label back', () => {
  it('works once, and only until FedEx has the parcel', async () => {
    const [first = '', second = ''] = [
      soldIn((await caller.post(shipments, aShipmentHome())).body).masterTrackingNumber ?? '',
      soldIn((await caller.post(shipments, aShipmentHome())).body).masterTrackingNumber ?? '',
    ];
    sandbox.move(second, 'picked-up');
    const cancelled = await caller.put(`${shipments}/cancel`, cancelling(first));
    expect(cancelled.body).toMatchObject({ output: { cancelledShipment: true } });
    expect(codesIn(await caller.put(`${shipments}/cancel`, cancelling(first)))).toEqual([
      'SHIPMENT.ALREADY.CANCELLED',
    ]);
    const late = await caller.put(`${shipments}/cancel`, cancelling(second));
    expect(late.body).toMatchObject({ output: { cancelledShipment: false } });
    expect(sandbox.labels().map(({ state }) => state)).toEqual(['cancelled', 'picked-up']);
  });

  it('finds no label that was not sold here', async () => {
    const reply = await caller.put(`${shipments}/cancel`, cancelling('794953555571'));
    expect(codesIn(reply)).toEqual(['TRACKING.TRACKINGNUMBER.NOTFOUND']);
  });
});

describe('following a parcel', () => {
  it.each(courseStates)('shows "%s" with every scan before it', async (state) => {
    const number = soldIn((await caller.post(shipments, aShipmentHome())).body).masterTrackingNumber ?? '';
    const moved = await caller.post('/sandbox/track', { trackingNumber: number, state });
    expect(moved.status).toBe(200);
    const [result] = await statusOf(number);
    expect(result?.latestStatusDetail?.code).toBe(result?.scanEvents[0]?.eventType);
    expect(result?.scanEvents.at(-1)?.eventType).toBe('OC');
  });

  it('knows the mock numbers, two parcels of one number, and says of others that it does not', async () => {
    expect((await statusOf('581190049992'))[0]?.latestStatusDetail?.delayDetail?.type).toBe('CLEARANCE');
    expect((await statusOf('122816215025810'))[0]?.deliveryDetails?.receivedByName).toBe('J.DOE');
    const shared = await statusOf('713062653486');
    expect(new Set(shared.map((each) => each.trackingNumberInfo?.trackingNumberUniqueId)).size).toBe(2);
    expect((await statusOf('986578788855'))[0]?.error?.code).toBe('TRACKING.TRACKINGNUMBER.NOTFOUND');
  });
});

describe('asking beforehand', () => {
  it('resolves an address, or says that there is none', async () => {
    const asked = (street: string) => ({
      address: {
        streetLines: [street, 'Apt 5'],
        city: 'Memphis',
        stateOrProvinceCode: 'TN',
        postalCode: '38117',
        countryCode: 'US',
      },
    });
    const reply = await caller.post('/address/v1/addresses/resolve', {
      addressesToValidate: [asked('10 Example Ave'), asked('1 Nowhere St')],
    });
    const [found, lost] = addressReplySchema.parse(reply.body).output.resolvedAddresses;
    expect([found?.classification, found?.city, found?.attributes?.Resolved]).toEqual([
      'RESIDENTIAL',
      'MEMPHIS',
      true,
    ]);
    expect(lost?.customerMessage).toEqual(['STANDARDIZED.ADDRESS.NOTFOUND']);
  });

  it('quotes every service where none is named', async () => {
    const { requestedShipment, accountNumber } = aShipmentHome();
    const reply = await caller.post('/rate/v1/rates/quotes', {
      accountNumber,
      requestedShipment: {
        shipper: { address: { postalCode: '1000001', countryCode: 'JP' } },
        recipient: { address: { postalCode: '38117', countryCode: 'US' } },
        rateRequestType: ['ACCOUNT', 'LIST'],
        pickupType: 'USE_SCHEDULED_PICKUP',
        requestedPackageLineItems: [{ weight: { units: 'LB', value: 1 } }],
        customsClearanceDetail: { commodities: requestedShipment.customsClearanceDetail.commodities },
      },
    });
    const { rateReplyDetails } = rateReplySchema.parse(reply.body).output;
    expect(rateReplyDetails).toHaveLength(5);
    for (const { ratedShipmentDetails } of rateReplyDetails)
      expect(ratedShipmentDetails.map(({ rateType }) => rateType)).toEqual(['ACCOUNT', 'LIST']);
  });
});
