import { bagNumber, caseNumber } from '../../shared/cases/case-number';
import type { Station } from '../../shared/cases/ids';
import type { LiabilityPaper } from '../../shared/documents/liability-paper';
import { day } from './a-shop';

const yen = (minor: number) => ({ minor, currency: 'JPY' });
const places = ['金庫', '作業台3', '受付カウンター'] as const;

function aRow(place: number): LiabilityPaper['rows'][number] {
  const houses = ['kuno', 'ciwaka', 'aujour', 'other'] as const;
  return {
    bagNumber: bagNumber(caseNumber('GZ' as Station, day('2026-11-22'), place + 1), 1),
    customerName: place % 2 === 0 ? '田中 花子' : 'Emma Smith',
    house: houses[place % houses.length] ?? 'other',
    kind: place % 3 === 0 ? 'ring' : 'necklace',
    receivedOn: '2026-11-02',
    place: places[place % places.length] ?? '',
    declaredValue: place % 7 === 6 ? { minor: 125_050, currency: 'USD' } : yen(180_000),
  };
}

/** A shop with so many pieces, at three places and in the hands of two. */
export function aLiabilityPaper(pieces: number, changes: Partial<LiabilityPaper> = {}): LiabilityPaper {
  const totals = [yen(180_000 * pieces)];
  return {
    paper: 'liability-report',
    language: 'ja',
    copy: 0,
    sample: false,
    shop: { name: '直し処 銀座', address: '東京都中央区銀座0-0-0', phone: '03-0000-0000' },
    countedOn: '2026-11-22',
    pieces,
    totals,
    byPlace: pieces === 0 ? [] : places.map((name) => ({ name, pieces, totals })),
    byHolder: pieces === 0 ? [] : ['当店', '森 由美'].map((name) => ({ name, pieces, totals })),
    rows: Array.from({ length: pieces }, (_, place) => aRow(place)),
    ...changes,
  };
}
