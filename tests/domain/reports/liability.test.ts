import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bagNumber, caseNumber } from '../../../shared/cases/case-number';
import type { StaffId, Station } from '../../../shared/cases/ids';
import type { PlaceCode } from '../../../shared/cases/places/place-code';
import { custodyAt, type Place } from '../../../shared/cases/stages/custody';
import { type HeldPiece, liabilityOf } from '../../../shared/reports/liability';
import { day } from '../../builders/a-shop';

const bench = { kind: 'bench', code: 'BENCH3' as PlaceCode } as const;
const safe = { kind: 'safe', code: null } as const;
const workshop = { kind: 'outside-workshop', code: 'TANAKA' as PlaceCode } as const;
const parcel = { kind: 'parcel', tracking: null } as const;
const customer = { kind: 'customer' } as const;
const someone = '01900000-0000-7000-8000-00000000aaaa' as StaffId;

function aHeldPiece(
  sequence: number,
  place: Place,
  changes: { readonly declaredMinor?: number; readonly currency?: string; readonly isOpen?: boolean } = {},
): HeldPiece {
  const number = caseNumber('GZ' as Station, day('2026-11-22'), sequence);
  const { holder } = custodyAt(place, someone);
  const { isOpen = true, declaredMinor = 100_000, currency = 'JPY' } = changes;
  return {
    bagNumber: bagNumber(number, 1),
    caseNumber: number,
    customerName: '佐藤 美咲',
    house: 'kuno',
    kind: 'ring',
    stage: 'received',
    receivedOn: '2026-11-22',
    place,
    placeKey: isOpen ? JSON.stringify(place) : null,
    holder,
    holderKey: isOpen ? JSON.stringify(holder) : null,
    declaredMinor,
    currency,
  };
}

describe('whose goods are in the house', () => {
  test('nothing is held in an empty house', () => {
    expect(liabilityOf([])).toEqual({ pieces: 0, totals: [], byPlace: [], byHolder: [], rows: [] });
  });

  test('yen and dollars stand side by side and are never added together', () => {
    const report = liabilityOf([
      aHeldPiece(1, safe, { declaredMinor: 180_000 }),
      aHeldPiece(2, safe, { declaredMinor: 260_050, currency: 'USD' }),
      aHeldPiece(3, bench, { declaredMinor: 20_000 }),
    ]);
    expect(report.totals).toEqual([
      { minor: 200_000, currency: 'JPY', pieces: 2 },
      { minor: 260_050, currency: 'USD', pieces: 1 },
    ]);
    expect(report.byPlace.map(({ where, pieces, totals }) => ({ where, pieces, totals }))).toEqual([
      {
        where: safe,
        pieces: 2,
        totals: [
          { minor: 180_000, currency: 'JPY', pieces: 1 },
          { minor: 260_050, currency: 'USD', pieces: 1 },
        ],
      },
      { where: bench, pieces: 1, totals: [{ minor: 20_000, currency: 'JPY', pieces: 1 }] },
    ]);
  });

  test('an outside workshop works for us and is counted; a carrier, a customer and a closed piece are not', () => {
    const report = liabilityOf([
      aHeldPiece(1, workshop),
      aHeldPiece(2, parcel),
      aHeldPiece(3, customer),
      aHeldPiece(4, safe, { isOpen: false }),
    ]);
    expect(report.rows.map(({ place }) => place)).toEqual([workshop]);
    expect(report.byHolder.map(({ where }) => where.kind)).toEqual(['workshop']);
  });

  test('a piece declared at nothing is still a piece that is held', () => {
    const report = liabilityOf([aHeldPiece(1, safe, { declaredMinor: 0 })]);
    expect(report.pieces).toBe(1);
    expect(report.totals).toEqual([{ minor: 0, currency: 'JPY', pieces: 1 }]);
  });

  test('however many pieces lie wherever: every total is the sum of its rows, and each piece is in one place and one hand', () => {
    const anyPiece = fc.tuple(
      fc.constantFrom<Place>(bench, safe, workshop, parcel, customer, { kind: 'person', staffId: someone }),
      fc.integer({ min: 0, max: 90_000_000 }),
      fc.constantFrom('JPY', 'USD', 'EUR'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 60 }), (wishes) => {
        const pieces = wishes.map(([place, declaredMinor, currency, isOpen], index) =>
          aHeldPiece(index + 1, place, { declaredMinor, currency, isOpen }),
        );
        const report = liabilityOf(pieces);
        const held = pieces.filter(
          ({ place, placeKey }) => placeKey !== null && place.kind !== 'parcel' && place.kind !== 'customer',
        );
        expect(report.rows.map(({ bagNumber: bag }) => bag).sort()).toEqual(
          held.map(({ bagNumber: bag }) => bag).sort(),
        );
        for (const groups of [report.byPlace, report.byHolder]) {
          expect(groups.reduce((sum, group) => sum + group.pieces, 0)).toBe(report.pieces);
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
          for (const { minor, currency } of report.totals) {
            const rows = held.filter((piece) => piece.currency === currency);
            expect(minor).toBe(rows.reduce((sum, piece) => sum + piece.declaredMinor, 0));
            const inGroups = groups
              .flatMap(({ totals }) => totals)
              .filter((total) => total.currency === currency);
            expect(inGroups.reduce((sum, total) => sum + total.minor, 0)).toBe(minor);
          }
        }
        for (const { key, pieces: count } of report.byPlace) {
          expect(report.rows.filter(({ placeKey }) => placeKey === key)).toHaveLength(count);
        }
      }),
    );
  });
});
