import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bagNumber, caseNumber } from '../../../../shared/cases/case-number';
import type { StaffId, Station } from '../../../../shared/cases/ids';
import {
  badgeLabel,
  type ConfiguredPlace,
  type PlaceCode,
  placeLabel,
} from '../../../../shared/cases/places/place-code';
import { readScan, type ScanContext } from '../../../../shared/cases/places/read-scan';
import { day } from '../../../builders/a-shop';

const number = caseNumber('GZ' as Station, day('2026-11-22'), 42);
const bag = bagNumber(number, 2);
const bench: ConfiguredPlace = {
  code: 'BENCH3' as PlaceCode,
  kind: 'bench',
  name: '作業台3',
  address: '',
  retired: false,
};
const mori = '01900000-0000-7000-8000-00001234abcd' as StaffId;
const context: ScanContext = { places: [bench], staff: [mori], stations: ['GZ' as Station] };

const fullWidth = (text: string) =>
  [...text].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)).join('');

describe('a code that was scanned or typed', () => {
  test.each([
    ['as it is printed', bag],
    ['in small letters', bag.toLowerCase()],
    ['without dashes', bag.replaceAll('-', '')],
    ['with spaces around it', `  ${bag} `],
    ['in full width, as an input method writes it', fullWidth(bag)],
    ['with the long dash of a Japanese keyboard', bag.replaceAll('-', 'ー')],
  ])('is the bag %s', (_, text) => {
    expect(readScan(text, context)).toEqual({
      kind: 'bag',
      bagNumber: bag,
      caseNumber: number,
      pieceNumber: 2,
    });
  });

  test('is a case, a place, a badge, each in full width as well', () => {
    for (const write of [(text: string) => text, fullWidth]) {
      expect(readScan(write(number), context)).toEqual({ kind: 'case', caseNumber: number });
      expect(readScan(write(placeLabel(bench.code)), context)).toEqual({ kind: 'place', place: bench });
      expect(readScan(write(badgeLabel(mori)), context)).toEqual({ kind: 'badge', staffId: mori });
    }
  });

  test('with any one character wrong is never another bag, case, place or badge', () => {
    const codes = [bag, number, placeLabel(bench.code), badgeLabel(mori)].map((code) =>
      code.replaceAll('-', ''),
    );
    const letters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.nat(), fc.constantFrom(...letters), (code, where, letter) => {
        const at = where % code.length;
        fc.pre(code[at] !== letter);
        const wrong = code.slice(0, at) + letter + code.slice(at + 1);
        expect(readScan(wrong, context).kind).toBe('refused');
      }),
      { numRuns: 400 },
    );
  });

  test('with a wrong check character says what the whole code would be', () => {
    const wrong = `${bag.slice(0, -1)}${bag.endsWith('A') ? 'B' : 'A'}`;
    expect(readScan(wrong, context)).toEqual({ kind: 'refused', code: 'code-mistyped', expected: bag });
  });

  test('of another shop is refused as that, though it is sound', () => {
    const other = bagNumber(caseNumber('OM' as Station, day('2026-11-22'), 42), 1);
    expect(readScan(other, context)).toMatchObject({ kind: 'refused', code: 'bag-of-other-shop' });
    expect(readScan(other, { ...context, stations: ['GZ' as Station, 'OM' as Station] }).kind).toBe('bag');
  });

  test('of a place that is retired or was never set up leads nowhere', () => {
    const retired = { ...context, places: [{ ...bench, retired: true }] };
    for (const where of [retired, { ...context, places: [] }]) {
      expect(readScan(placeLabel(bench.code), where)).toMatchObject({
        kind: 'refused',
        code: 'place-unknown',
      });
    }
  });

  test('of a badge that two people share is nobody', () => {
    const twin = '01900000-0000-7000-8000-aaaa1234abcd' as StaffId;
    expect(badgeLabel(twin)).toBe(badgeLabel(mori));
    expect(readScan(badgeLabel(mori), { ...context, staff: [mori, twin] })).toMatchObject({
      kind: 'refused',
      code: 'badge-unknown',
    });
    expect(readScan(badgeLabel(mori), { ...context, staff: [] })).toMatchObject({ code: 'badge-unknown' });
  });

  test.each([['4901234567894'], ['https://example.com'], [''], ['PLC'], ['田中 花子']])(
    'that is none of ours, as %j, is unknown',
    (text) => {
      expect(readScan(text, context)).toMatchObject({ kind: 'refused', code: 'code-unknown' });
    },
  );
});
