import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupedTrackingNumber,
  plainTrackingNumber,
  readTrackingNumber,
  trackingNumberFault,
} from '../../../shared/shipping/tracking-number';

const group = String.fromCharCode(29);

describe('a tracking number of FedEx', () => {
  test.each([
    '986578788855',
    '477179081230',
    '799531274483',
    '790535312317',
    '974367662710',
    '568838414941',
    '581190049992',
    '041441760228964',
    '568283610012000',
    '568283610012734',
    '449044304137821',
    '070358180009382',
    '00000123450000000027',
    '9611020987654312345672',
  ])('%s passes by its last digit', (number) => {
    expect(trackingNumberFault(number)).toBeNull();
  });

  test.each([
    ['996578788855', 'tracking-check-digit'],
    ['986578788854', 'tracking-check-digit'],
    ['568283610012732', 'tracking-check-digit'],
    ['9611020987654312345673', 'tracking-check-digit'],
    ['00000123450000000026', 'tracking-check-digit'],
    ['98657878885', 'tracking-length'],
    ['9865787888550', 'tracking-length'],
    ['12345678901234567890', 'tracking-length'],
    ['9511020987654312345672', 'tracking-length'],
    ['1Z9865787888', 'tracking-not-digits'],
    ['', 'required'],
    ['   ', 'required'],
  ])('%j is refused: %s', (number, fault) => {
    expect(trackingNumberFault(number)).toBe(fault);
  });

  test.each([
    [' 7 9 0 5 3 5 3 1 2 3 1 7 ', '790535312317'],
    ['7905-3531-2317', '790535312317'],
    ['７９０５　３５３１　２３１７', '790535312317'],
    ['1001921334250001000300779017972697', '779017972697'],
    ['9622001560001234567100794808390594', '794808390594'],
    [
      `[)>${String.fromCharCode(30)}01${group}0238117${group}840${group}19${group}7947913418180430${group}FDE`,
      '794791341818',
    ],
  ])('%j, typed or scanned, means %s', (typed, number) => {
    expect(plainTrackingNumber(typed)).toBe(number);
    expect(readTrackingNumber(typed)).toEqual({ trackingNumber: number, fault: null });
  });

  test('a bar code of 34 digits with a wrong last digit is refused', () => {
    expect(trackingNumberFault('9622001560001234567100794808390595')).toBe('tracking-check-digit');
  });

  test('is shown in groups of four, and read back', () => {
    expect(groupedTrackingNumber('794953555571')).toBe('7949 5355 5571');
    expect(groupedTrackingNumber('041441760228964')).toBe('0414 4176 0228 964');
  });

  test('every wrong digit of twelve is found, but where ten and nought count the same', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 }), fc.integer({ min: 1, max: 9 }), (place, more) => {
        const number = '986578788855';
        const wrong = [...number];
        wrong[place] = String((Number(number[place]) + more) % 10);
        const remainder = (digits: readonly string[]) =>
          digits.slice(0, 11).reduce((sum, digit, at) => sum + Number(digit) * ([3, 1, 7][at % 3] ?? 0), 0) %
          11;
        const isSame = remainder(wrong) % 10 === remainder([...number]) % 10;
        expect(trackingNumberFault(wrong.join('')) === null).toBe(isSame);
      }),
    );
  });

  test('every wrong digit of fifteen is found', () => {
    fc.assert(
      fc.property(fc.nat({ max: 14 }), fc.integer({ min: 1, max: 9 }), (place, more) => {
        const wrong = [...'568283610012734'];
        wrong[place] = String((Number(wrong[place]) + more) % 10);
        expect(trackingNumberFault(wrong.join(''))).toBe('tracking-check-digit');
      }),
    );
  });

  test('whatever is typed gets a fault or digits alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        const { trackingNumber, fault } = readTrackingNumber(typed);
        expect(fault === null).toBe(trackingNumber !== null);
        if (trackingNumber !== null) expect(trackingNumber).toMatch(/^(\d{12}|\d{15}|\d{20}|\d{22})$/);
      }),
    );
  });
});
