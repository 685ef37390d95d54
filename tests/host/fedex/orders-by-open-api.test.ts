import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rateRequest } from '../../../electron/fedex/requests/rate-request';
import { shipRequest, validateRequest } from '../../../electron/fedex/requests/ship-request';
import type { Result } from '../../../shared/result';
import { labelFormats, type ShipmentOrder } from '../../../shared/shipping/order';
import { anInboundOrder, anOutboundOrder, aRingLine, usd } from '../../builders/a-shipment-order';
import { hasFedexPapers } from '../../builders/fedex-papers';
import { openApiFaults } from '../../builders/open-api';
import { SandboxCaller } from '../../builders/sandbox-caller';
import { type FedexSandbox, startFedexSandbox } from '../../fedex-sandbox/server';

const accountNumber = '123456789';
let sandbox: FedexSandbox;
let caller: SandboxCaller;

beforeAll(async () => {
  sandbox = await startFedexSandbox();
  caller = new SandboxCaller(sandbox);
  await caller.logIn();
});

afterAll(() => sandbox.close());

function made<Request>(request: Result<Request>): Request {
  if (!request.ok) throw new Error(`${request.error.kind} ${request.error.detail} ${request.error.path}`);
  return request.value;
}

const twoRings = [
  aRingLine(),
  aRingLine({
    description: '18 Carat Gold ring, serial SERIAL-0002',
    serial: 'SERIAL-0002',
    unitValue: usd(90_001),
  }),
];

/** Every way an order can differ in the form of its request. */
const orders: readonly (readonly [string, ShipmentOrder])[] = [
  ...labelFormats.flatMap((labelFormat) => [
    [`${labelFormat} to the workshop`, anInboundOrder({ labelFormat })] as const,
    [`${labelFormat} to the customer`, anOutboundOrder({ labelFormat })] as const,
  ]),
  ['no waybill to return by', anInboundOrder({ returnOf: null })],
  ['two rings', anOutboundOrder({ commodities: twoRings })],
  ['an ITN', anInboundOrder({ exportCitation: 'AES X20261130987654' })],
  ['nothing declared for the carriage', anOutboundOrder({ declaredForCarriage: null })],
  [
    'freight and insurance on the invoice',
    anOutboundOrder({ freight: usd(4512), insuranceCharge: usd(1200) }),
  ],
  [
    'centimetres and kilograms',
    anOutboundOrder({
      package: { system: 'metric', length: '20', width: '15.5', height: '10', weight: '0.45' },
      commodities: [aRingLine({ netWeight: '0.05' })],
    }),
  ],
  [
    'a replacement',
    anOutboundOrder({
      method: 'exchange',
      workValue: null,
      customs: { purpose: 'NOT_SOLD', option: 'REPLACEMENT', statement: 'Replacement.', changedBecause: '' },
    }),
  ],
];

describe('what the desk asks for an order', () => {
  it.each(orders)('%s: the stand-in takes it', async (_what, order) => {
    const asked = { order, accountNumber, documentId: null };
    const replies = [
      await caller.post('/ship/v1/shipments/packages/validate', made(validateRequest(asked))),
      await caller.post('/ship/v1/shipments', made(shipRequest(asked))),
      await caller.post('/rate/v1/rates/quotes', made(rateRequest(order, accountNumber))),
    ];
    for (const { status, body } of replies) expect(status, JSON.stringify(body).slice(0, 500)).toBe(200);
  });

  it.skipIf(!hasFedexPapers).each(orders)('%s: the OpenAPI files of FedEx take it', (_what, order) => {
    const asked = { order, accountNumber, documentId: null };
    const filed = { ...asked, documentId: '090493e181586308' };
    expect(openApiFaults('ship', 'Full_Schema_Ship', made(shipRequest(asked)))).toEqual([]);
    expect(openApiFaults('ship', 'Full_Schema_Ship', made(shipRequest(filed)))).toEqual([]);
    expect(openApiFaults('ship', 'FullSchema-VerifyShipment', made(validateRequest(asked)))).toEqual([]);
    const rate = made(rateRequest(order, accountNumber));
    expect(openApiFaults('rates-transit-times', 'Full_Schema_Quote_Rate', rate)).toEqual([]);
  });
});
