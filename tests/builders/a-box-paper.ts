import { type BoxNumber, boxNumber } from '../../shared/cases/boxes/box-number';
import { bagNumber, caseNumber } from '../../shared/cases/case-number';
import type { StaffId, Station } from '../../shared/cases/ids';
import type { PlaceCode } from '../../shared/cases/places/place-code';
import type { BoxManifest, PlaceLabel, StaffBadge } from '../../shared/documents/box-papers';
import { aService, aSignature } from './a-paper';
import { day } from './a-shop';

export const paperBox: BoxNumber = boxNumber('GZ' as Station, day('2026-11-30'), 1);

/** A piece of each house in turn, the n-th of a box. */
export function aManifestRow(place: number): BoxManifest['rows'][number] {
  const houses = ['kuno', 'ciwaka', 'aujour', 'other'] as const;
  const isForeign = place % 7 === 6;
  return {
    bagNumber: bagNumber(caseNumber('GZ' as Station, day('2026-11-22'), place + 1), 1),
    house: houses[place % houses.length] ?? 'other',
    kind: place % 3 === 0 ? 'ring' : 'necklace',
    metal: place % 2 === 0 ? 'platinum' : 'gold-18k-yellow',
    currentSize: place % 3 === 0 ? 11 : null,
    services:
      place % 3 === 0
        ? [aService({ desiredSize: 13 }), aService({ code: 'refinish' })]
        : [aService({ code: 'chain' })],
    declaredValue: isForeign ? { minor: 125_050, currency: 'USD' } : { minor: 180_000, currency: 'JPY' },
  };
}

/** A box that has left, signed for. */
export function aManifest(rows: number, changes: Partial<BoxManifest> = {}): BoxManifest {
  return {
    paper: 'box-manifest',
    language: 'ja',
    copy: 0,
    sample: false,
    shop: { name: '直し処 銀座', address: '東京都中央区銀座0-0-0', phone: '03-0000-0000' },
    boxNumber: paperBox,
    destination: { name: '田中彫金工房', address: '東京都台東区御徒町0-0-0' },
    runOn: '2026-11-30',
    rows: Array.from({ length: rows }, (_, place) => aManifestRow(place)),
    sent: { at: '2026-11-30T08:00:00.000Z', by: '森 由美', signature: aSignature, unsignedReason: '' },
    ...changes,
  };
}

export function aPlaceLabel(changes: Partial<PlaceLabel> = {}): PlaceLabel {
  const place = (code: string, kind: PlaceLabel['places'][number]['kind'], name: string) => ({
    code: code as PlaceCode,
    kind,
    name,
  });
  return {
    paper: 'place-label',
    language: 'ja',
    copy: 0,
    printedOn: '2026-11-22',
    places: [
      place('COUNTER', 'counter', '受付カウンター'),
      place('SAFE', 'safe', '金庫'),
      place('BENCH3', 'bench', '作業台3'),
    ],
    ...changes,
  };
}

export function aStaffBadge(changes: Partial<StaffBadge> = {}): StaffBadge {
  return {
    paper: 'staff-badge',
    language: 'ja',
    copy: 0,
    printedOn: '2026-11-22',
    shopName: '直し処 銀座',
    people: [
      { staffId: '01900000-0000-7000-8000-00000000aaaa' as StaffId, name: '森 由美', kana: 'もり ゆみ' },
      {
        staffId: '01900000-0000-7000-8000-00000000bbbb' as StaffId,
        name: '田中 一郎',
        kana: 'たなか いちろう',
      },
    ],
    ...changes,
  };
}
