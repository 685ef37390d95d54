import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateRequest } from '../../../electron/fedex/requests/rate-request';
import { shipRequest } from '../../../electron/fedex/requests/ship-request';
import {
  carrierServices,
  labelFormats,
  payers,
  type ShipmentOrder,
  termsOfSale,
} from '../../../shared/shipping/order';
import {
  aCustomer,
  anInboundOrder,
  anOutboundOrder,
  aRingLine,
  aWorkshop,
  usd,
} from '../../builders/a-shipment-order';

const accountNumber = '123456789';

describe('an order that FedEx would refuse', () => {
  it.each([
    [
      { shipper: { ...aWorkshop, stateOrProvince: 'TK' } },
      'carrier-party-refused',
      ['shipper', 'stateOrProvince'],
    ],
    [{ recipient: { ...aCustomer, phone: '19015550100' } }, 'carrier-party-refused', ['recipient', 'phone']],
    [
      { recipient: { ...aCustomer, postalCode: '3811' } },
      'carrier-party-refused',
      ['recipient', 'postalCode'],
    ],
    [
      { commodities: [aRingLine({ description: 'Jewelry' })] },
      'carrier-goods-refused',
      ['commodities', 0, 'description'],
    ],
    [
      { commodities: [aRingLine({ tariffCode: '7113195' })] },
      'carrier-goods-refused',
      ['commodities', 0, 'tariffCode'],
    ],
    [{ commodities: [aRingLine({ netWeight: '1.1' })] }, 'carrier-goods-refused', ['package', 'weight']],
    [{ declaredForCarriage: usd(180_001) }, 'carrier-package-refused', ['declaredForCarriage']],
    [{ exportCitation: 'NOEEI 30.37(a)' }, 'carrier-export-refused', ['exportCitation']],
    [{ dutiesPayer: 'recipient' }, 'carrier-export-refused', ['termsOfSale']],
    [{ specialInstructions: '割れ物注意' }, 'carrier-export-refused', ['specialInstructions']],
  ] as const)('refuses %j as FedEx would, and names the place', (changes, kind, path) => {
    const order = anOutboundOrder(changes as Partial<ShipmentOrder>);
    expect(shipRequest({ order, accountNumber, documentId: null })).toMatchObject({
      error: { kind, path: ['order', ...path] },
    });
  });

  it('is made, or refused with words and a place in the order, whatever is ordered', () => {
    const orders = fc
      .record({
        inbound: fc.boolean(),
        isReturn: fc.boolean(),
        service: fc.constantFrom(...carrierServices),
        freightPayer: fc.constantFrom(...payers),
        dutiesPayer: fc.constantFrom(...payers),
        termsOfSale: fc.constantFrom(...termsOfSale),
        labelFormat: fc.constantFrom(...labelFormats),
        cents: fc.array(fc.integer({ min: 1, max: 500_000_00 }), { minLength: 1, maxLength: 4 }),
        quantity: fc.integer({ min: 1, max: 3 }),
        weight: fc.constantFrom('0.4', '0.5', '3', '3.001', '151'),
      })
      .map(({ inbound, isReturn, cents, quantity, weight, ...rest }) => {
        const order = inbound ? anInboundOrder(isReturn ? {} : { returnOf: null }) : anOutboundOrder();
        const commodities = cents.map((minor) => aRingLine({ unitValue: usd(minor), quantity }));
        return { ...order, ...rest, commodities, package: { ...order.package, weight } };
      });
    fc.assert(
      fc.property(orders, (order) => {
        const made = shipRequest({ order, accountNumber, documentId: null });
        if (made.ok) {
          const { totalCustomsValue } = made.value.requestedShipment.customsClearanceDetail;
          const minor = order.commodities.reduce(
            (sum, line) => sum + line.unitValue.minor * line.quantity,
            0,
          );
          expect(Math.round(totalCustomsValue.amount * 100)).toBe(minor);
        } else {
          expect(made.error.kind).toMatch(/^carrier-/u);
          expect(made.error.kind).not.toBe('carrier-refused');
          expect(made.error.path?.[1]).toSatisfy((field: string) => Object.hasOwn(order, field));
        }
      }),
    );
  });
});

describe('the request for rates', () => {
  it('asks for every service, in the currency of the goods', () => {
    const request = rateRequest(anOutboundOrder(), accountNumber);
    expect(request).toMatchObject({
      value: { requestedShipment: { preferredCurrency: 'USD', rateRequestType: ['ACCOUNT', 'LIST'] } },
    });
    expect(request.ok && 'serviceType' in request.value.requestedShipment).toBe(false);
  });

  it('names the place of a fault in the order too', () => {
    const order = anOutboundOrder({ recipient: { ...aCustomer, postalCode: '' } });
    expect(rateRequest(order, accountNumber)).toMatchObject({
      error: { kind: 'carrier-party-refused', path: ['order', 'recipient', 'postalCode'] },
    });
  });
});
