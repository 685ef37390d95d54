import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invoiceCharges, type ShipmentOrder } from '../../../shared/shipping/order';
import { isInsuredBelowCustoms, valueOrderFaults } from '../../../shared/shipping/values';
import { anInboundOrder, aRingLine, usd } from '../../builders/a-shipment-order';

const yen = (minor: number) => ({ minor, currency: 'JPY' });

function faultsOf(changes: Partial<ShipmentOrder>, limit: ReturnType<typeof usd> | null = null) {
  return valueOrderFaults(anInboundOrder(changes), limit).map(({ path, code }) => `${path} ${code}`);
}

describe('the values of a shipment', () => {
  const above = ['declaredForCarriage carriage-above-customs'];

  test('declared for carriage may be as much as the value for customs, and not a cent more', () => {
    expect(faultsOf({ declaredForCarriage: usd(179_999) })).toEqual([]);
    expect(faultsOf({ declaredForCarriage: usd(180_000) })).toEqual([]);
    expect(faultsOf({ declaredForCarriage: usd(180_001) })).toEqual(above);
    const two = [aRingLine({ unitValue: usd(50_000), quantity: 2 })];
    expect(faultsOf({ commodities: two, declaredForCarriage: usd(100_000) })).toEqual([]);
    expect(faultsOf({ commodities: two, declaredForCarriage: usd(100_001) })).toEqual(above);
    expect(faultsOf({ declaredForCarriage: null })).toEqual([]);
  });

  test('nor more than FedEx lets jewellery be declared at, as the shop has set it', () => {
    expect(faultsOf({ declaredForCarriage: usd(100_000) }, usd(100_000))).toEqual([]);
    expect(faultsOf({ declaredForCarriage: usd(100_001) }, usd(100_000))).toEqual([
      'declaredForCarriage carriage-above-limit',
    ]);
    expect(faultsOf({ declaredForCarriage: usd(100_001) }, yen(1))).toEqual([]);
  });

  test('FedEx takes five digits for it', () => {
    const worth = (minor: number) => ({
      commodities: [aRingLine({ unitValue: yen(200_000) })],
      insured: null,
      declaredForCarriage: yen(minor),
    });
    expect(faultsOf(worth(99_999))).toEqual([]);
    expect(faultsOf(worth(100_000))).toEqual(['declaredForCarriage carriage-too-many-digits']);
  });

  test('and for each sum beside the lines of the invoice', () => {
    for (const charge of invoiceCharges) {
      expect(faultsOf({ [charge]: usd(99_999_99) }), charge).toEqual([]);
      expect(faultsOf({ [charge]: usd(100_000_00) })).toEqual([`${charge} carriage-too-many-digits`]);
      expect(faultsOf({ [charge]: yen(1) })).toEqual([`${charge} currency-differs`]);
    }
  });

  test('an invoice has one currency; the shop’s own insurance may have another', () => {
    expect(faultsOf({ insured: yen(300_000) })).toEqual([]);
    expect(faultsOf({ freight: yen(1000), insuranceCharge: yen(1), workValue: yen(1) })).toEqual([
      'workValue currency-differs',
      'freight currency-differs',
      'insuranceCharge currency-differs',
    ]);
    expect(faultsOf({ commodities: [aRingLine(), aRingLine({ unitValue: yen(1000) })] })).toEqual([
      'commodities.1.unitValue currencies-mixed',
    ]);
    expect(faultsOf({ declaredForCarriage: yen(1000) })).toEqual(['declaredForCarriage currency-differs']);
  });

  test('an insurance below the value is seen, and no fault', () => {
    const order = (insured: ShipmentOrder['insured']) => isInsuredBelowCustoms(anInboundOrder({ insured }));
    expect(order(usd(179_999))).toBe(true);
    expect(order(usd(180_000))).toBe(false);
    expect(order(null)).toBeNull();
    expect(order(yen(1))).toBeNull();
  });

  test('whatever the lines, carriage passes just up to their sum', () => {
    const line = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const commodities = lines.map(([minor, quantity]) => aRingLine({ unitValue: usd(minor), quantity }));
        const sum = lines.reduce((total, [minor, quantity]) => total + minor * quantity, 0);
        expect(faultsOf({ commodities, declaredForCarriage: usd(sum) })).toEqual([]);
        expect(faultsOf({ commodities, declaredForCarriage: usd(sum + 1) })).toEqual(above);
      }),
    );
  });
});
