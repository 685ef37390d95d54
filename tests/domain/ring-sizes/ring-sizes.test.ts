import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  insideFromDiameter,
  insideOfSize,
  japaneseSizeFromCircumference,
  japaneseSizeFromDiameter,
  japaneseSizeToCircumference,
  japaneseSizeToDiameter,
  japaneseSizeViews,
  nearestSize,
  ringSizeViews,
  ringSizeWarning,
} from '../../../shared/ring-sizes/ring-sizes';

describe('Japanese sizes', () => {
  test.each([
    [1, 13],
    [7, 15],
    [10, 16],
    [13, 17],
    [20, 19.33],
  ])('size %d measures %d mm across', (size, diameter) => {
    expect(japaneseSizeToDiameter(size)).toBeCloseTo(diameter, 2);
    expect(japaneseSizeToCircumference(size)).toBeCloseTo(Math.PI * japaneseSizeToDiameter(size), 9);
  });

  test('in halves are found again from their diameter and circumference', () => {
    for (let size = 1; size <= 30; size += 0.5) {
      expect(japaneseSizeFromDiameter(japaneseSizeToDiameter(size))).toBe(size);
      expect(japaneseSizeFromCircumference(japaneseSizeToCircumference(size))).toBe(size);
    }
  });

  test('an inside between two halves is taken as the nearer, in the middle as the larger', () => {
    const half = japaneseSizeToDiameter(13.5) - japaneseSizeToDiameter(13);
    expect(japaneseSizeFromDiameter(17 + half * 0.49)).toBe(13);
    expect(japaneseSizeFromDiameter(17 + half * 0.5)).toBe(13.5);
    expect(japaneseSizeFromDiameter(17 + half * 0.51)).toBe(13.5);
  });

  test('end at 1 and at 30', () => {
    expect(japaneseSizeFromDiameter(12.92)).toBe(1);
    expect(japaneseSizeFromDiameter(12.9)).toBeNull();
    expect(japaneseSizeFromDiameter(japaneseSizeToDiameter(30.2))).toBe(30);
    expect(japaneseSizeFromDiameter(japaneseSizeToDiameter(30.3))).toBeNull();
  });
});

describe('the other systems', () => {
  test('ISO 54 is 17.19 mm across', () => {
    expect(insideOfSize('iso', 54).diameterMm).toBeCloseTo(17.19, 2);
  });

  test('US 7 is 17.32 mm across', () => {
    expect(insideOfSize('us', 7).diameterMm).toBeCloseTo(17.32, 2);
  });

  test('UK N is 54.05 mm around and 17.20 mm across', () => {
    expect(insideOfSize('uk', 13).circumferenceMm).toBeCloseTo(54.05, 2);
    expect(insideOfSize('uk', 13).diameterMm).toBeCloseTo(17.2, 2);
    expect(ringSizeViews(insideOfSize('uk', 13)).uk).toBe('N');
  });

  test.each([
    [0, 'A'],
    [0.5, 'A1/2'],
    [25, 'Z'],
    [25.5, 'Z1/2'],
    [26, 'Z+1'],
    [26.5, 'Z+1 1/2'],
    [31, 'Z+6'],
  ])('UK %d from A is written %s', (size, text) => {
    expect(ringSizeViews(insideOfSize('uk', size)).uk).toBe(text);
  });

  test.each([
    [6, '6'],
    [6.25, '6 1/4'],
    [6.5, '6 1/2'],
    [6.75, '6 3/4'],
  ])('US %d is written %s', (size, text) => {
    expect(ringSizeViews(insideOfSize('us', size)).us).toBe(text);
  });

  test('one ring is seen in all of them', () => {
    expect(japaneseSizeViews(13)).toMatchObject({ jp: '13', us: '6 1/2', uk: 'M1/2', iso: '53' });
  });

  test('a size is never further off than half a step', () => {
    const steps = { jp: 0.5 / 3, us: 0.25 * 0.8128, uk: (0.5 * 1.25) / Math.PI, iso: 1 / Math.PI } as const;
    fc.assert(
      fc.property(
        fc.constantFrom('jp', 'us', 'uk', 'iso'),
        fc.double({ min: 13, max: 22, noNaN: true }),
        (system, diameterMm) => {
          const size = nearestSize(system, insideFromDiameter(diameterMm));
          if (size === null) throw new Error(`No ${system} size for ${diameterMm} mm.`);
          const off = Math.abs(insideOfSize(system, size).diameterMm - diameterMm);
          expect(off).toBeLessThanOrEqual(steps[system] / 2 + 1e-5);
        },
      ),
    );
  });

  test('a child’s ring has no size where a system begins later', () => {
    expect(ringSizeViews(insideFromDiameter(11)).jp).toBeNull();
    expect(ringSizeViews(insideFromDiameter(11)).us).toBeNull();
  });
});

test('the warning says that a gauge decides, in both languages', () => {
  expect(ringSizeWarning.en).toContain('gauge');
  expect(ringSizeWarning.ja).toContain('ゲージ');
});
