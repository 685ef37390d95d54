import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invoiceTotals } from '../../../shared/shipping/invoice-totals';
import { anOutboundOrder, aRingLine, usd } from '../../builders/a-shipment-order';

function totalsOf(changes: Parameters<typeof anOutboundOrder>[0]) {
  const totals = invoiceTotals(anOutboundOrder(changes));
  if (!totals.ok) throw new Error(totals.error.detail);
  return totals.value;
}

describe('the sums of an invoice', () => {
  it('are quantity times value line by line, with insurance and freight on top and the work beside', () => {
    const totals = totalsOf({
      commodities: [
        aRingLine({ quantity: 2, unitValue: usd(1_249_99), netWeight: '0.1' }),
        aRingLine({ quantity: 1, unitValue: usd(2), netWeight: '0.25' }),
      ],
      freight: usd(35_50),
      insuranceCharge: usd(4_05),
      workValue: usd(999_00),
    });
    expect(totals.lines.map(({ minor }) => minor)).toEqual([2_499_98, 2]);
    expect(totals.subtotal).toEqual(usd(2_500_00));
    expect(totals.total).toEqual(usd(2_539_55));
    const charged = totalsOf({ packing: usd(1_00), handling: usd(20), otherCharge: usd(3) });
    expect(charged.total).toEqual(usd(charged.subtotal.minor + 1_23));
    expect(charged.charges).toMatchObject({ packing: usd(1_00), handling: usd(20), otherCharge: usd(3) });
    expect(totals).toMatchObject({
      units: 3,
      packages: 1,
      netWeight: '0.35',
      grossWeight: '1',
      weightUnit: 'lb',
    });
  });

  it('hold whole yen, which have no hundredths', () => {
    const commodities = [aRingLine({ quantity: 3, unitValue: { minor: 180_001, currency: 'JPY' } })];
    expect(totalsOf({ commodities }).total).toEqual({ minor: 540_003, currency: 'JPY' });
  });

  it.each([
    [{ freight: { minor: 100, currency: 'JPY' } }, ['freight']],
    [{ insuranceCharge: { minor: 100, currency: 'EUR' } }, ['insuranceCharge']],
    [{ packing: { minor: 100, currency: 'EUR' } }, ['packing']],
    [{ otherCharge: { minor: 100, currency: 'JPY' } }, ['otherCharge']],
    [
      { commodities: [aRingLine(), aRingLine({ unitValue: { minor: 5, currency: 'JPY' } })] },
      ['commodities', 1, 'unitValue'],
    ],
  ])('are refused in two currencies, at the field that has the other one: %j', (changes, path) => {
    expect(invoiceTotals(anOutboundOrder(changes))).toMatchObject({
      ok: false,
      error: { kind: 'other-currency', path },
    });
  });

  it('add weights as they were typed, without a fraction of a computer between them', () => {
    const thousandths = fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(thousandths, (weights) => {
        const commodities = weights.map((weight) => aRingLine({ netWeight: (weight / 1000).toFixed(3) }));
        const sum = weights.reduce((all, weight) => all + weight, 0);
        const { netWeight } = totalsOf({ commodities });
        expect(netWeight).not.toMatch(/\.\d*0$/u);
        expect(Math.round(Number(netWeight) * 1000)).toBe(sum);
      }),
      { numRuns: 200 },
    );
  });

  it('come to the lines, however many there are and in whatever order', () => {
    const line = fc.record({
      quantity: fc.integer({ min: 1, max: 9999 }),
      minor: fc.integer({ min: 1, max: 10_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const commodities = lines.map(({ quantity, minor }) =>
          aRingLine({ quantity, unitValue: usd(minor) }),
        );
        const totals = totalsOf({ commodities });
        expect(totals.total.minor).toBe(
          lines.reduce((sum, { quantity, minor }) => sum + quantity * minor, 0),
        );
        expect(totalsOf({ commodities: commodities.toReversed() }).total).toEqual(totals.total);
      }),
      { numRuns: 100 },
    );
  });
});
