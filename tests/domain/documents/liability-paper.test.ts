import { expect, test } from 'vitest';
import { bagNumber, caseNumber } from '../../../shared/cases/case-number';
import type { StaffId, Station } from '../../../shared/cases/ids';
import {
  liabilityPaper,
  liabilityPaperSchema,
  mostPiecesOnPaper,
} from '../../../shared/documents/liability-paper';
import { type HeldPiece, liabilityOf } from '../../../shared/reports/liability';
import { day } from '../../builders/a-shop';

const staffId = '01900000-0000-7000-8000-00000000aaaa' as StaffId;
const shop = { name: '直し処 銀座', address: '東京都中央区銀座0-0-0', phone: '03-0000-0000' };
const names = { place: () => 'Safe', holder: () => 'Mori' };
const printing = { language: 'en', copy: 0, sample: false, countedOn: day('2026-11-22') } as const;

function aHeldPiece(place: number): HeldPiece {
  const number = caseNumber('GZ' as Station, day('2026-11-22'), 1 + (place % 9000));
  return {
    bagNumber: bagNumber(number, 1),
    caseNumber: number,
    customerName: '田中 花子',
    house: 'kuno',
    kind: 'ring',
    stage: 'received',
    receivedOn: '2026-11-22',
    place: { kind: 'safe', code: null },
    placeKey: 'safe',
    holder: { kind: 'staff', staffId },
    holderKey: `staff:${staffId}`,
    declaredMinor: 1000,
    currency: place === 1 ? 'USD' : 'JPY',
  };
}

const paperOf = (pieces: number) =>
  liabilityPaper(
    liabilityOf(Array.from({ length: pieces }, (_, place) => aHeldPiece(place))),
    shop,
    names,
    printing,
  );

test('the goods of the house go onto paper with their sums, each currency by itself', () => {
  const paper = paperOf(3);
  const totals = [
    { minor: 2000, currency: 'JPY' },
    { minor: 1000, currency: 'USD' },
  ];
  expect(paper).toMatchObject({
    pieces: 3,
    totals,
    byPlace: [{ name: 'Safe', pieces: 3, totals }],
    byHolder: [{ name: 'Mori', pieces: 3, totals }],
  });
  expect(paper.rows.map(({ place, declaredValue }) => [place, declaredValue.currency])).toEqual([
    ['Safe', 'JPY'],
    ['Safe', 'USD'],
    ['Safe', 'JPY'],
  ]);
  expect(liabilityPaperSchema.parse(paper)).toEqual(paper);
});

test('as many pieces as fit on paper are listed, and of one more only the sums', () => {
  expect(paperOf(mostPiecesOnPaper).rows).toHaveLength(mostPiecesOnPaper);
  const paper = paperOf(mostPiecesOnPaper + 1);
  expect(paper.rows).toEqual([]);
  expect(paper.pieces).toBe(mostPiecesOnPaper + 1);
});
