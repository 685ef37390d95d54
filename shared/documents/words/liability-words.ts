import type { Wording } from '../../language';

/** What stands on a report of the goods in the house before its values and over its columns. */
export const liabilityWords = {
  shop: { en: 'Shop', ja: '店舗' },
  countedOn: { en: 'Counted on', ja: '集計日' },
  pieces: { en: 'Pieces', ja: '点数' },
  declaredTotal: { en: 'Declared total', ja: '申告額合計' },
  byPlace: { en: 'By place', ja: '置き場所ごと' },
  byHolder: { en: 'By who answers for it', ja: '責任者ごと' },
  everyPiece: { en: 'Every piece', ja: 'すべてのお預かり品' },
  place: { en: 'Place', ja: '置き場所' },
  holder: { en: 'In the hands of', ja: '責任者' },
  bagNumber: { en: 'Bag number', ja: '袋番号' },
  customer: { en: 'Customer', ja: 'お客様' },
  piece: { en: 'Piece', ja: 'お品物' },
  receivedOn: { en: 'Received', ja: 'お預り日' },
  declaredValue: { en: 'Declared', ja: '申告額' },
  nothing: { en: 'No goods are in the house.', ja: 'お預かり中の品はありません。' },
  tooMany: {
    en: 'There are too many pieces to list on paper. The list can be saved as CSV on the screen of this report.',
    ja: '点数が多いため、明細は印刷されません。集計の画面からCSVで保存できます。',
  },
} as const satisfies Readonly<Record<string, Wording>>;
