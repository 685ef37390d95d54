import type { Wording } from '../../language';

/** What stands before a value on an identity sheet, beside the labels of every paper. */
export const identityLabels = {
  owner: { en: 'Owner', ja: '所有者' },
  keptBy: { en: 'Made out by', ja: '作成者' },
  madeOn: { en: 'Made out on', ja: '作成日' },
  airWaybill: { en: 'Air waybill', ja: '航空貨物運送状番号' },
  insured: { en: 'Insured for', ja: '保険金額' },
  kind: { en: 'Kind and maker', ja: '種類・ブランド' },
  description: { en: 'As declared to customs', ja: '税関への申告品名' },
  hallmark: { en: 'Stamped', ja: '金属刻印' },
  plating: { en: 'Plating', ja: 'メッキ' },
  design: { en: 'Design', ja: 'デザイン名' },
  measures: { en: 'Size and measures', ja: 'サイズ・寸法' },
  weight: { en: 'Net weight', ja: '正味重量' },
  origin: { en: 'Made in', ja: '製造国' },
  photo: { en: 'Photo', ja: '写真' },
  dispatched: { en: 'Compared before dispatch (name, date)', ja: '発送時照合（氏名・日付）' },
  arrived: { en: 'Compared on arrival (name, date)', ja: '到着時照合（氏名・日付）' },
} as const satisfies Readonly<Record<string, Wording>>;

export const identityWording = {
  lead: {
    en: 'By these marks and photos the pieces are to be known again after their journey: the very same ones, none exchanged for another.',
    ja: '輸送の前後でお品物が同一であることを、下記の特徴と写真により確認するための書類です。',
  },
  noneStamped: { en: 'none seen', ja: 'なし' },
  inside: {
    en: 'Japanese size {size}; inner diameter {diameter} mm, inner circumference {circumference} mm',
    ja: '{size}号（内径{diameter} mm、内周{circumference} mm）',
  },
  weight: { en: '{amount} {unit} (about {grams} g)', ja: '{amount} {unit}（約{grams} g）' },
} as const satisfies Readonly<Record<string, Wording>>;

/** What a packing list says; `{…}` is filled in. */
export const packingWords = {
  toWorkshop: { en: 'To the workshop', ja: 'お客様から工房へ' },
  toCustomer: { en: 'Back to the customer', ja: '工房からお客様へ' },
  inside: { en: 'In the package', ja: '箱の中に入れるもの' },
  outside: { en: 'On the package', ja: '箱の外側に付けるもの' },
  comesBack: { en: 'What comes back', ja: 'ご返送するもの' },
  packed: { en: 'Packed', ja: '梱包' },
  arrived: { en: 'Arrived', ja: '到着' },
  quantity: { en: 'Qty', ja: '数量' },
  thing: { en: 'What', ja: '品目' },
  packedBy: { en: 'Packed by (name, date)', ja: '梱包者（氏名・日付）' },
  checkedBy: { en: 'Checked on arrival by (name, date)', ja: '到着時確認者（氏名・日付）' },
  clause: { en: 'Policy: {clause}', ja: '規約：{clause}' },
  tick: {
    en: 'Tick each line while packing, and again on opening. If something is missing, take a photo and tell the shop before anything else is done.',
    ja: '梱包時と開封時に、1行ずつ印を付けて確認してください。不足がある場合は、写真を撮り、作業の前にお店へご連絡ください。',
  },
  serial: { en: 'Serial number {serial}', ja: 'シリアル番号 {serial}' },
  engraved: { en: 'engraved {engraving}', ja: '刻印 {engraving}' },
  pouch: { en: 'Pouch or box of the piece', ja: 'ポーチまたはケース' },
  certificate: { en: 'Certificate of Authenticity', ja: '証明書（Certificate of Authenticity）' },
  label: {
    en: 'FedEx label, stuck flat on the largest side',
    ja: 'FedExの送り状ラベル（一番広い面に平らに貼付）',
  },
  invoices: {
    en: 'Commercial invoice, signed: the original and {copies} copies, in the pouch',
    ja: '署名済みのコマーシャルインボイス（原本1部と写し{copies}部、ビニールポーチへ）',
  },
  waybillCopies: {
    en: 'Copies of the air waybill, in the pouch',
    ja: '航空貨物運送状の控え（ビニールポーチへ）',
  },
  nothingElse: {
    en: 'Nothing else is sent back: please keep outer boxes, gift wrapping and other things.',
    ja: '上記以外の品はご返送できません。外箱やギフト包装などは、お手元に残してください。',
  },
} as const satisfies Readonly<Record<string, Wording>>;
