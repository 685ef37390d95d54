import type { Wording } from '../../language';

/** The sentences of the text that a customer signs; `{…}` is filled in. */
export const termsWording = {
  title: { en: 'Handed over to {shop} on {day}', ja: 'お預り内容の確認　{shop}　{day}' },
  agreement: {
    en: 'I hand over the pieces below. I have read what follows and agree to it.',
    ja: '下記のお品物を預けます。次の内容を確認し、了承しました。',
  },
  pieceOf: { en: 'Piece {number} of {count}', ja: '{count}点中{number}点目' },
  declaredValue: { en: 'Value I declared', ja: '申告額' },
  answer: {
    en: 'Answer of {day} under the published policy of {house}',
    ja: '{house}の公開規約による{day}現在のご回答',
  },
  noPolicy: {
    en: 'No published policy covers this piece: price and day are agreed with you before any work is done.',
    ja: 'このお品物に適用される公開規約はありません。費用と期日は、作業の前に個別にご相談いたします。',
  },
  byExchange: { en: 'by exchange for another ring', ja: '別のリングとの交換による対応' },
  neededFirst: { en: 'Still needed for an answer', ja: 'ご回答に必要な確認事項' },
  noCharges: { en: 'no charge', ja: 'かかりません' },
  chargesToCome: { en: 'told to you before any work is done', ja: '作業の前にお知らせいたします' },
  taxIncluded: { en: '{total}, of which tax {tax}', ja: '{total}（うち消費税{tax}）' },
  plusUnpriced: {
    en: 'What has no amount above comes on top.',
    ja: '金額の記載がない費用は別途となります。',
  },
  noPromisedDay: {
    en: 'No day is promised: the policy names none. We tell you when the piece is ready.',
    ja: '規約に期日の定めがないため、お約束はいたしておりません。仕上がり次第ご連絡いたします。',
  },
  readyAbout: {
    en: 'ready about {to} by the policy; no day is promised',
    ja: '規約による目安は{to}頃です（お約束ではありません）',
  },
  readyBetween: {
    en: 'ready about {from} to {to} by the policy; no day is promised',
    ja: '規約による目安は{from}から{to}頃です（お約束ではありません）',
  },
  promisedDayToCome: { en: 'not set yet: we tell you', ja: '未定です。決まり次第ご連絡いたします' },
  wayToHouse: { en: 'Shipping to the house', ja: '店舗までの送料' },
  wayBack: { en: 'Shipping back', ja: '返送料' },
  paidByHouse: { en: 'paid by the house', ja: '店舗の負担' },
  paidByCustomer: { en: 'paid by you', ja: 'お客様のご負担' },
  insured: { en: 'insured', ja: '保険付き' },
  notices: { en: 'Please note', ja: 'ご確認事項' },
  forPieces: { en: 'piece {numbers}', ja: '{numbers}点目' },
  bringSlip: {
    en: 'The pieces are handed out against the claim slip: please bring it when you fetch them.',
    ja: 'お品物のお渡しには、お預り票が必要です。お受け取りの際に必ずお持ちください。',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** Puts values into a sentence: `{day}` becomes `values.day`. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
