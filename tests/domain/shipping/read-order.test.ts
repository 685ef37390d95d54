import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippingMethods } from '../../../shared/shipping/customs-words';
import { type ShipmentOrder, shipmentOrderSchema } from '../../../shared/shipping/order';
import { draftOfOrder } from '../../../shared/shipping/orders/draft-of-order';
import type { OrderDraft } from '../../../shared/shipping/orders/order-draft';
import { type ReadingOrder, readOrder } from '../../../shared/shipping/orders/read-order';
import { anInboundOrder, anOutboundOrder, aRingLine, usd } from '../../builders/a-shipment-order';
import { day } from '../../builders/a-shop';

const asked: ReadingOrder = {
  today: day('2026-11-24'),
  terms: {
    parcelLimits: { sideInches: 8, weightPounds: 3 },
    exportFiling: { country: 'US', from: usd(250_000) },
  },
  carriageLimit: null,
};
const later: ReadingOrder = { ...asked, today: day('2026-12-10') };

const inbound = draftOfOrder(anInboundOrder());
const outbound = draftOfOrder(anOutboundOrder());

function faultsOf(draft: OrderDraft, reading = asked): readonly string[] {
  const read = readOrder(draft, reading);
  return read.ok ? [] : read.error.map(({ path, code }) => `${path} ${code}`);
}

function orderOf(draft: OrderDraft, reading = asked): ShipmentOrder {
  const read = readOrder(draft, reading);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const withLine = (changes: Partial<OrderDraft['commodities'][number]>, draft = inbound): OrderDraft => ({
  ...draft,
  commodities: draft.commodities.map((line) => ({ ...line, ...changes })),
});

describe('an order that is read from its form', () => {
  test('has the words of customs and the exemption of low value that follow from it', () => {
    const order = orderOf(inbound);
    expect(order).toMatchObject({
      customs: { purpose: 'REPAIR_AND_RETURN', option: 'FOR_REPAIR', changedBecause: '' },
      exportCitation: 'NOEEI 30.37(a)',
      shipper: anInboundOrder().shipper,
    });
    expect(orderOf(outbound, later).exportCitation).toBeNull();
  });

  test('is read again from its own form, unchanged, as the same order', () => {
    for (const [draft, reading] of [
      [inbound, asked],
      [outbound, later],
      [{ ...outbound, method: 'exchange', workValue: '' }, later],
      [{ ...inbound, exportCitation: 'X20261120123456' }, asked],
      [withLine({ quantity: '2', unit: 'PR', tariffCode: '711319' }), asked],
    ] as const) {
      const order = orderOf(draft, reading);
      expect(shipmentOrderSchema.safeParse(order).error).toBeUndefined();
      expect(orderOf(draftOfOrder(order), reading)).toEqual(order);
    }
  });

  test('the day of shipping may be today and not before it', () => {
    expect(faultsOf({ ...inbound, shipOn: '2026-11-24' })).toEqual([]);
    expect(faultsOf({ ...inbound, shipOn: '2026-11-23' })).toEqual(['shipOn day-in-past']);
  });

  test('free work stops at the limits of the package, paid work does not', () => {
    const over = { ...inbound, package: { ...inbound.package, length: '8.001', weight: '3.001' } };
    expect(faultsOf(over)).toEqual(['package.length package-too-large', 'package.weight package-too-heavy']);
    expect(faultsOf({ ...over, isFree: false })).toEqual([]);
  });

  test('a package weighs no less than what lies in it', () => {
    expect(faultsOf(withLine({ netWeight: '1' }))).toEqual([]);
    expect(faultsOf(withLine({ netWeight: '1.001' }))).toEqual(['package.weight lighter-than-contents']);
  });

  test('other words for customs need a reason, and keep it', () => {
    const changed = { ...inbound, customs: { ...inbound.customs, option: 'OTHER' as const } };
    expect(faultsOf(changed)).toEqual(['customs.changedBecause reason-needed']);
    const reasoned = { ...changed, customs: { ...changed.customs, changedBecause: '通関業者の指示' } };
    expect(orderOf(reasoned).customs).toMatchObject({ option: 'OTHER', changedBecause: '通関業者の指示' });
  });

  test('after work customs want the day it came and the value of the work, also where it was free', () => {
    const bare = { ...outbound, workValue: '', cameBy: { trackingNumber: '', receivedOn: '' } };
    expect(faultsOf(bare, later)).toEqual([
      'cameBy.receivedOn received-on-needed',
      'workValue work-value-needed',
    ]);
    expect(faultsOf({ ...outbound, workValue: '0' }, later)).toEqual(['workValue amount-zero']);
    expect(faultsOf({ ...bare, method: 'exchange' }, later)).toEqual([]);
    expect(faultsOf({ ...outbound, method: 'exchange' }, later)).toEqual(['workValue work-value-not-here']);
    expect(faultsOf({ ...inbound, workValue: '80' })).toEqual(['workValue work-value-not-here']);
  });

  test('a filing is one of an export, and not later than the shipment', () => {
    const cited = (exportCitation: string) => faultsOf({ ...inbound, exportCitation });
    expect(cited('X20261201123456')).toEqual([]);
    expect(cited('X20261202123456')).toEqual(['exportCitation citation-later-than-shipment']);
    expect(cited('12345')).toEqual(['exportCitation citation-form']);
    expect(faultsOf({ ...outbound, exportCitation: 'X20261201123456' }, later)).toEqual([
      'exportCitation citation-not-needed',
    ]);
  });

  test('over 2,500.00 the form may be said yes to without a filing, but not with the exemption of low value', () => {
    const dear = withLine({ unitValue: '2500.01' });
    expect(orderOf(dear).exportCitation).toBeNull();
    expect(faultsOf({ ...dear, exportCitation: 'NOEEI 30.37(a)' })).toEqual([
      'exportCitation exemption-not-met',
    ]);
    expect(orderOf(withLine({ unitValue: '2500.00' })).exportCitation).toBe('NOEEI 30.37(a)');
  });

  test('a rate has a day, and is asked for only where the values are not in dollars', () => {
    const yen = {
      ...withLine({ unitValue: '270000' }),
      currency: 'JPY',
      declaredForCarriage: '',
    };
    const rated = (perDollar: string, on: string) => ({ ...yen, exportRate: { perDollar, on } });
    expect(orderOf(yen).exportCitation).toBeNull();
    expect(orderOf(rated('150', '2026-11-20'))).toMatchObject({
      exportCitation: 'NOEEI 30.37(a)',
      exportRate: { perDollar: '150', on: '2026-11-20' },
    });
    expect(faultsOf(rated('150', ''))).toEqual(['exportRate.on required']);
    expect(faultsOf(rated('0', '2026-11-20'))).toEqual(['exportRate.perDollar rate-form']);
    expect(faultsOf(rated('150', '2026-11-25'))).toEqual(['exportRate.on day-in-future']);
    expect(faultsOf({ ...inbound, exportRate: { perDollar: '150', on: '2026-11-20' } })).toEqual([
      'exportRate.perDollar rate-not-needed',
    ]);
  });

  test('the terms of sale and who pays the duty tell the same', () => {
    expect(faultsOf({ ...inbound, termsOfSale: 'DDP' })).toEqual(['termsOfSale terms-against-duties']);
    expect(faultsOf({ ...inbound, termsOfSale: 'DDP', dutiesPayer: 'sender' })).toEqual([]);
    expect(faultsOf({ ...inbound, dutiesPayer: 'sender' })).toEqual(['termsOfSale terms-against-duties']);
    expect(faultsOf({ ...inbound, termsOfSale: 'FCA', dutiesPayer: 'sender' })).toEqual([]);
  });

  test('a tracking number goes with its day, and passes by its last digit', () => {
    const returned = (trackingNumber: string, shippedOn: string) =>
      faultsOf({ ...inbound, returnOf: { trackingNumber, shippedOn } });
    expect(returned('7949 5355 5571', '2026-11-01')).toEqual([]);
    expect(returned('794953555572', '2026-11-01')).toEqual(['returnOf.trackingNumber tracking-check-digit']);
    expect(returned('794953555571', '')).toEqual(['returnOf.shippedOn required']);
    expect(returned('', '2026-11-01')).toEqual(['returnOf.trackingNumber required']);
    expect(returned('', '')).toEqual([]);
  });

  test('parcels go abroad', () => {
    expect(faultsOf({ ...inbound, recipient: inbound.shipper })).toContain('recipient.country same-country');
  });

  test('a value of nothing is no value, and every fault is told at once', () => {
    expect(faultsOf(withLine({ unitValue: '0', description: 'Jewelry', quantity: '0' }))).toEqual([
      'commodities.0.quantity not-a-count',
      'commodities.0.unitValue amount-zero',
      'commodities.0.description vague-description',
    ]);
  });
});

describe('whatever is typed into the form', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '',
      '0',
      '1',
      '8',
      '2026-12-01',
      'USD',
      'JPY',
      '１，２３４',
      '99999999999999999999',
      '7113195025',
    ),
  );
  const texts = [
    'shipOn',
    'currency',
    'workValue',
    'insured',
    'insuredCurrency',
    'declaredForCarriage',
    'exportCitation',
    'termsOfSale',
    'freight',
    'insuranceCharge',
    'invoiceNumber',
    'specialInstructions',
  ] as const;
  const lineTexts = [
    'description',
    'tariffCode',
    'countryOfManufacture',
    'metal',
    'serial',
    'quantity',
    'unitValue',
    'netWeight',
  ] as const;

  test('it is at fault, or it becomes an order that can be kept and read again', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        fc.constantFrom({ ...inbound, shipOn: '2026-12-10' }, outbound),
        fc.constantFrom(...shippingMethods),
        fc.dictionary(fc.constantFrom(...texts), typed, { maxKeys: 2 }),
        fc.dictionary(fc.constantFrom(...lineTexts), typed, { maxKeys: 2 }),
        fc.boolean(),
        (from, method, changes, lineChanges, isFree) => {
          const draft = { ...withLine(lineChanges, from), method, isFree, ...changes };
          const read = readOrder(draft, later);
          if (!read.ok) {
            expect(read.error.length).toBeGreaterThan(0);
            return;
          }
          kept += 1;
          expect(shipmentOrderSchema.safeParse(read.value).error).toBeUndefined();
          expect(orderOf(draftOfOrder(read.value), later)).toEqual(read.value);
        },
      ),
      { numRuns: 300 },
    );
    expect(kept).toBeGreaterThan(30);
  });

  test('twenty lines of the largest value are added up exactly', () => {
    const lines = Array.from({ length: 20 }, () => aRingLine({ unitValue: usd(10 ** 13) }));
    const draft = draftOfOrder(
      anInboundOrder({ commodities: lines, declaredForCarriage: null, insured: null }),
    );
    const heavy = { ...draft, package: { ...draft.package, weight: '3' } };
    expect(orderOf(heavy).commodities).toHaveLength(20);
  });
});
