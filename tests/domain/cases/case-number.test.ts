import { mod37_36 } from 'cdigit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bagNumber, caseNumber, parseScan, sequenceOf } from '../../../shared/cases/case-number';
import { bagNumberSchema, caseNumberSchema, type Station, stationSchema } from '../../../shared/cases/ids';
import { addDays } from '../../../shared/time/plain-date';
import { day } from '../../builders/a-shop';

const station = 'GZ' as Station;
const november = day('2026-11-22');
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const someStation = fc.stringMatching(/^[A-Z]{1,3}$/).map((text) => stationSchema.parse(text));
const someDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(day('2020-01-01'), days));
const someCase = fc
  .tuple(someStation, someDay, fc.integer({ min: 1, max: 9999 }))
  .map((parts) => caseNumber(...parts));
const someBag = fc
  .tuple(someCase, fc.integer({ min: 1, max: 99 }))
  .map(([number, piece]) => bagNumber(number, piece));

describe('case and bag numbers', () => {
  test('hold station, day, place in the day and a check character', () => {
    expect(caseNumber(station, november, 42)).toBe('GZ-261122-0042-N');
    expect(bagNumber(caseNumber(station, november, 42), 2)).toBe('GZ-261122-0042-2-5');
  });

  test('take their check character from ISO 7064 MOD 37,36 as others do', () => {
    // The example of the Global Release Identifier standard, which uses the same system: A1-2425G-ABC1234002-M.
    expect(mod37_36.compute('A12425GABC1234002')).toBe('M');
    expect(caseNumber(station, november, 42).at(-1)).toBe(mod37_36.compute('GZ2611220042'));
  });

  test('count from 1 to 9999 cases a day and 1 to 99 pieces a case', () => {
    expect(() => caseNumber(station, november, 0)).toThrow(RangeError);
    expect(caseNumber(station, november, 1)).toContain('-0001-');
    expect(caseNumber(station, november, 9999)).toContain('-9999-');
    expect(() => caseNumber(station, november, 10_000)).toThrow(RangeError);
    const number = caseNumber(station, november, 1);
    expect(() => bagNumber(number, 0)).toThrow(RangeError);
    expect(bagNumber(number, 99)).toContain('-99-');
    expect(() => bagNumber(number, 100)).toThrow(RangeError);
  });

  test('have the form that the journal accepts, and tell their place in the day', () => {
    fc.assert(
      fc.property(someStation, someDay, fc.integer({ min: 1, max: 9999 }), (at, on, sequence) => {
        const number = caseNumber(at, on, sequence);
        expect(caseNumberSchema.safeParse(number).success).toBe(true);
        expect(bagNumberSchema.safeParse(bagNumber(number, 7)).success).toBe(true);
        expect(sequenceOf(number)).toBe(sequence);
      }),
    );
  });
});

describe('a scan', () => {
  test('of a case or a bag leads to its case, however it is written', () => {
    fc.assert(
      fc.property(
        someBag,
        fc.constantFrom(' ', '', '-', 'ー', '—', '_'),
        fc.boolean(),
        (bag, dash, isLower) => {
          const plain = bag.replaceAll('-', dash);
          const written = isLower ? plain.toLowerCase() : plain;
          const fullWidth = written.replace(/[0-9A-Za-z]/g, (sign) =>
            String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
          );
          const [stationPart, dayPart, sequence, piece] = bag.split('-');
          for (const text of [bag, written, ` ${written}\r\n`, fullWidth]) {
            const scan = parseScan(text);
            expect(scan).toMatchObject({ kind: 'bag', bagNumber: bag, pieceNumber: Number(piece) });
            const number = scan?.kind === 'bag' ? scan.caseNumber : '';
            expect(number.startsWith(`${stationPart}-${dayPart}-${sequence}-`)).toBe(true);
          }
        },
      ),
    );
  });

  test('of a case number is told from that of a bag without any dash', () => {
    fc.assert(
      fc.property(someCase, (number) => {
        expect(parseScan(number.replaceAll('-', ''))).toEqual({ kind: 'case', caseNumber: number });
      }),
    );
  });

  test('with any one character wrong is never taken for another number', () => {
    fc.assert(
      fc.property(fc.oneof(someCase, someBag), fc.nat(), fc.nat(), (number, at, other) => {
        const places = [...number].flatMap((sign, place) => (sign === '-' ? [] : [place]));
        const place = places[at % places.length] ?? 0;
        const wrong = alphabet[other % alphabet.length] ?? '0';
        fc.pre(number[place] !== wrong);
        const scan = parseScan(number.slice(0, place) + wrong + number.slice(place + 1));
        expect(scan === null || scan.kind === 'mistyped').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('with two neighbours swapped is caught but for about one in a thousand, which the check system cannot see', () => {
    let swaps = 0;
    const missed: string[] = [];
    for (let sequence = 1; sequence <= 9999; sequence += 7) {
      const plain = caseNumber(station, november, sequence).replaceAll('-', '');
      for (let place = 0; place < plain.length - 1; place += 1) {
        const [first = '', second = ''] = plain.slice(place, place + 2);
        if (first === second) continue;
        swaps += 1;
        const swapped = plain.slice(0, place) + second + first + plain.slice(place + 2);
        const scan = parseScan(swapped);
        if (scan !== null && scan.kind !== 'mistyped') missed.push(swapped);
      }
    }
    expect(swaps).toBeGreaterThan(10_000);
    expect(missed.length / swaps).toBeLessThan(1 / 500);
  });

  test('that is mistyped says on which character the rest of it would end', () => {
    const right = caseNumber(station, november, 42);
    const wrong = `${right.slice(0, -1)}${right.endsWith('A') ? 'B' : 'A'}`;
    expect(parseScan(wrong)).toEqual({ kind: 'mistyped', expected: right });
  });

  test.each([
    '',
    '田中',
    '090-0000-1234',
    'GZ',
    'GZ-261122',
    '4901234567894',
    'https://example.com',
    'GZ-261122-0042-0-A',
  ])('of %s is no number of ours', (text) => {
    expect(parseScan(text)).toBeNull();
  });
});
