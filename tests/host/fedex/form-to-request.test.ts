import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shipRequest } from '../../../electron/fedex/requests/ship-request';
import { draftOfOrder } from '../../../shared/shipping/orders/draft-of-order';
import type { OrderDraft } from '../../../shared/shipping/orders/order-draft';
import { readOrder } from '../../../shared/shipping/orders/read-order';
import { anInboundOrder, anOutboundOrder } from '../../builders/a-shipment-order';
import { day } from '../../builders/a-shop';

const inbound = draftOfOrder(anInboundOrder());
const outbound = draftOfOrder(anOutboundOrder());
const asked = {
  today: day('2026-12-10'),
  terms: { parcelLimits: null, exportFiling: null },
  carriageLimit: null,
};

/** Letters of many scripts, signs, and texts about as long as FedEx takes them. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .constantFrom('a', 'é', 'ō', 'ł', '東', 'ﾊ', '£', ' ')
    .chain((letter) =>
      fc.constantFrom(1, 20, 29, 30, 31, 35, 36, 70, 71, 80, 200).map((times) => letter.repeat(times)),
    ),
);
const digits = fc
  .constantFrom(5, 6, 7, 8, 9, 10, 11, 15, 16)
  .map((count) => '7113195025000000'.slice(0, count));
const amount = fc.constantFrom('', '0', '0.01', '1.5', '99999.99', '100000', '1,000,000', '0.001');
const measure = fc.constantFrom(
  '0',
  '0.001',
  '1',
  '8.001',
  '68',
  '68.001',
  '150',
  '150.001',
  '999',
  '999.001',
  '9999',
);
const email = fc.constantFrom(
  '',
  'a@b',
  'a..b@example.com',
  'jo@example.com',
  `${'a'.repeat(69)}@example.com`,
  'あ@example.com',
);

const partyChange = fc.record(
  {
    contactName: typed,
    companyName: typed,
    streetLines: fc.array(typed, { maxLength: 4 }),
    city: typed,
    phone: fc.oneof(digits, typed),
    email,
    taxId: typed,
    isResidential: fc.boolean(),
  },
  { requiredKeys: [] },
);
const country = fc.constantFrom(
  {},
  { country: 'CA', stateOrProvince: 'BC', postalCode: 'V5K 0A1' },
  { country: 'FR', stateOrProvince: '', postalCode: '75001' },
);
const changes = fc.record(
  {
    freight: amount,
    insuranceCharge: amount,
    packing: amount,
    handling: amount,
    otherCharge: amount,
    declaredForCarriage: amount,
    invoiceNumber: typed,
    specialInstructions: typed,
    partiesRelated: fc.constantFrom('yes', 'no'),
  },
  { requiredKeys: [] },
);
const lineChange = fc.record(
  {
    description: typed,
    tariffCode: digits,
    metal: typed,
    serial: typed,
    unit: fc.constantFrom('EA', 'PR'),
    netWeight: measure,
    unitValue: amount,
  },
  { requiredKeys: [] },
);

describe('what the form says yes to', () => {
  it('is what FedEx takes: nothing that it would refuse passes the fields', () => {
    let passed = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(inbound, outbound),
        changes,
        fc.tuple(partyChange, country),
        fc.record(
          { length: measure, width: measure, height: measure, weight: measure },
          { requiredKeys: [] },
        ),
        lineChange,
        fc.integer({ min: 0, max: 31 }),
        (draft, change, [person, place], parcel, line, which) => {
          // Only some of it at a time, so that many of them pass.
          const on = (bit: number) => (which & (1 << bit)) !== 0;
          const end = draft.direction === 'inbound' ? 'shipper' : 'recipient';
          const made: OrderDraft = {
            ...draft,
            shipOn: '2026-12-20',
            ...(on(0) ? change : {}),
            [end]: { ...draft[end], ...(on(1) ? person : {}), ...(on(2) ? place : {}) },
            package: { ...draft.package, ...(on(3) ? parcel : {}) },
            commodities: draft.commodities.map((one) => ({ ...one, ...(on(4) ? line : {}) })),
          };
          const read = readOrder(made, asked);
          if (!read.ok) return;
          passed += 1;
          const request = shipRequest({ order: read.value, accountNumber: '123456789', documentId: null });
          expect(request.ok ? null : request.error, JSON.stringify(made)).toBeNull();
        },
      ),
      { numRuns: 1500 },
    );
    expect(passed).toBeGreaterThan(150);
  });
});
