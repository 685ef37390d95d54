import type { Language, Wording } from '../../language';

/** What stands on a manifest before its values and over its columns. */
export const manifestWords = {
  boxNumber: { en: 'Box number', ja: '便番号' },
  to: { en: 'To', ja: '送付先' },
  from: { en: 'From', ja: '発送元' },
  noDestination: { en: 'Workshop not named', ja: '工房の指定なし' },
  runOn: { en: 'Leaves on', ja: '発送日' },
  count: { en: 'Pieces', ja: '点数' },
  declaredTotal: { en: 'Declared total', ja: '申告額合計' },
  bagNumber: { en: 'Bag number', ja: '袋番号' },
  piece: { en: 'Piece', ja: 'お品物' },
  work: { en: 'Work', ja: '作業内容' },
  declaredValue: { en: 'Declared', ja: '申告額' },
  back: { en: 'Back', ja: '戻り' },
  sent: { en: 'Handed over by', ja: '引渡し' },
  received: { en: 'Received by', ja: '受領' },
  date: { en: 'Date', ja: '日付' },
  unsigned: { en: 'Not signed', ja: '署名なし' },
  signature: { en: 'Signature of who hands over', ja: '引渡し者の署名' },
} as const satisfies Readonly<Record<string, Wording>>;

/** A row of a manifest among all of them. */
export function rowOf(row: number, count: number, language: Language): string {
  return language === 'ja' ? `${row}／${count}` : `${row} of ${count}`;
}
