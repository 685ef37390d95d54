import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packageFaults } from '../../../shared/shipping/goods/package-limits';
import type { ShippingPackage } from '../../../shared/shipping/order';

const limits = { sideInches: 8, weightPounds: 3 };

function aPackage(changes: Partial<ShippingPackage> = {}): ShippingPackage {
  return { system: 'imperial', length: '8', width: '8', height: '8', weight: '3', ...changes };
}

const over = (measured: ShippingPackage, isFree = true) =>
  packageFaults(measured, { isFree, limits }).map(({ measure, effect }) => `${measure} ${effect}`);

describe('a package under CIWAKA’s limits', () => {
  test('of 8 x 8 x 8 inches and 3 lb goes, and a thousandth more of any measure does not', () => {
    expect(over(aPackage())).toEqual([]);
    expect(over(aPackage({ length: '7.999', weight: '2.999' }))).toEqual([]);
    expect(over(aPackage({ length: '8.001' }))).toEqual(['length stop']);
    expect(over(aPackage({ width: '8.001', height: '9' }))).toEqual(['width stop', 'height stop']);
    expect(over(aPackage({ weight: '3.001' }))).toEqual(['weight stop']);
  });

  test('in centimetres the limit is 20.32, in kilograms 1.36077711, exactly', () => {
    const metric = {
      system: 'metric',
      length: '20.32',
      width: '20.32',
      height: '20.32',
      weight: '1.360',
    } as const;
    expect(over(aPackage(metric))).toEqual([]);
    expect(over(aPackage({ ...metric, height: '20.321' }))).toEqual(['height stop']);
    expect(over(aPackage({ ...metric, weight: '1.361' }))).toEqual(['weight stop']);
  });

  test('is judged measure by measure, before all of them are typed', () => {
    expect(over(aPackage({ width: '', height: 'abc', weight: '3.001' }))).toEqual(['weight stop']);
    expect(over(aPackage({ length: '8.001', width: '', height: '', weight: '' }))).toEqual(['length stop']);
    expect(over(aPackage({ length: '', width: '', height: '', weight: '' }))).toEqual([]);
  });

  test('on paid work what is over is a cost, by its own clause', () => {
    expect(over(aPackage({ length: '10' }), false)).toEqual(['length cost']);
    const clauses = (isFree: boolean) =>
      packageFaults(aPackage({ weight: '4' }), { isFree, limits }).flatMap((fault) => fault.clauses);
    expect(clauses(true)).toEqual(['ciwaka/package-limits']);
    expect(clauses(false)).toEqual(['ciwaka/package-limits', 'ciwaka/package-excess-charged']);
  });

  test('the figures are those of the edition, and where a house names none nothing is over', () => {
    const huge = aPackage({ length: '40', weight: '60' });
    expect(packageFaults(huge, { isFree: true, limits: null })).toEqual([]);
    const wider = { sideInches: 12.5, weightPounds: 3 };
    expect(packageFaults(aPackage({ length: '12.5' }), { isFree: true, limits: wider })).toEqual([]);
    expect(packageFaults(aPackage({ length: '12.501' }), { isFree: true, limits: wider })).toHaveLength(1);
  });

  test('the same length in inches and in centimetres is judged the same at every limit', () => {
    const tenths = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(tenths, tenths, (limit, side) => {
        const sideInches = limit / 10;
        const centimetres = ((side * 254) / 1000).toFixed(3);
        const judged = (system: 'imperial' | 'metric', length: string) =>
          packageFaults(aPackage({ system, length, width: '0.1', height: '0.1', weight: '0.1' }), {
            isFree: true,
            limits: { sideInches, weightPounds: 3 },
          }).length;
        expect(judged('metric', centimetres)).toBe(judged('imperial', (side / 10).toFixed(1)));
        expect(judged('imperial', (side / 10).toFixed(1))).toBe(side > limit ? 1 : 0);
      }),
    );
  });
});
