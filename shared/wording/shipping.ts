import type { Wording } from '../language';
import type { CustomsReason } from '../shipping/customs/customs-words-for';
import type { ExportLights, Light } from '../shipping/customs/export-lights';
import type { CustomsOption, Direction, ShipmentPurpose, ShippingMethod } from '../shipping/customs-words';
import type { ScheduleBThing } from '../shipping/goods/schedule-b';
import type { CarrierService, LabelFormat, ShipmentOrder } from '../shipping/order';
import type { LatinSuggestion } from '../shipping/parties/suggest-latin';
import type { PurchaseState, TrackingStanding } from '../shipping/purchase';

export const directionWording: Readonly<Record<Direction, Wording>> = {
  inbound: { en: 'To the workshop', ja: '工房へ' },
  outbound: { en: 'Back to the customer', ja: 'お客様へのご返送' },
};

export const methodWording: Readonly<Record<ShippingMethod, Wording>> = {
  resize: { en: 'Resizing', ja: 'サイズ直し' },
  repair: { en: 'Repair or other work', ja: '修理・その他の作業' },
  exchange: { en: 'Exchange for another ring', ja: '別のリングへの交換' },
  unworked: { en: 'No work', ja: '作業なし' },
};

export const carrierServiceWording: Readonly<Record<CarrierService, Wording>> = {
  FEDEX_INTERNATIONAL_PRIORITY: {
    en: 'FedEx International Priority',
    ja: 'FedEx インターナショナル・プライオリティ',
  },
  FEDEX_INTERNATIONAL_PRIORITY_EXPRESS: {
    en: 'FedEx International Priority Express',
    ja: 'FedEx インターナショナル・プライオリティ・エクスプレス',
  },
  INTERNATIONAL_ECONOMY: { en: 'FedEx International Economy', ja: 'FedEx インターナショナル・エコノミー' },
  INTERNATIONAL_FIRST: { en: 'FedEx International First', ja: 'FedEx インターナショナル・ファースト' },
  FEDEX_INTERNATIONAL_CONNECT_PLUS: {
    en: 'FedEx International Connect Plus',
    ja: 'FedEx インターナショナル・コネクト・プラス',
  },
};

export const purposeWording: Readonly<Record<ShipmentPurpose, Wording>> = {
  GIFT: { en: 'Gift', ja: '贈り物' },
  NOT_SOLD: { en: 'Not sold', ja: '販売なし' },
  PERSONAL_EFFECTS: { en: 'Personal effects', ja: '身の回り品' },
  REPAIR_AND_RETURN: { en: 'Repair and return', ja: '修理後に返送' },
  SAMPLE: { en: 'Sample', ja: '見本' },
  SOLD: { en: 'Sold', ja: '販売' },
};

export const customsOptionWording: Readonly<Record<CustomsOption | 'none', Wording>> = {
  COURTESY_RETURN_LABEL: { en: 'Return with a label given as a courtesy', ja: '先方手配ラベルによる返送' },
  EXHIBITION_TRADE_SHOW: { en: 'Exhibition or trade show', ja: '展示会・見本市' },
  FAULTY_ITEM: { en: 'Faulty item', ja: '不良品' },
  FOLLOWING_REPAIR: { en: 'Following repair', ja: '修理後の返送' },
  FOR_REPAIR: { en: 'For repair', ja: '修理のため' },
  ITEM_FOR_LOAN: { en: 'Item on loan', ja: '貸出品' },
  OTHER: { en: 'Other', ja: 'その他' },
  REJECTED: { en: 'Rejected', ja: '受取拒否' },
  REPLACEMENT: { en: 'Replacement', ja: '交換品' },
  TRIAL: { en: 'Trial', ja: '試用' },
  none: { en: 'None', ja: '指定なし' },
};

export const customsReasonWording: Readonly<Record<CustomsReason, Wording>> = {
  'sent-to-be-worked-on': {
    en: 'The piece goes to be worked on and comes back: a repair, which is not sold.',
    ja: '作業のために送り、作業後に戻る品のため、「修理」の扱いとなります（販売ではありません）。',
  },
  'back-after-work': {
    en: 'The piece goes back to its owner after the work.',
    ja: '作業を終えてお客様へお返しする品です。',
  },
  'work-has-a-value': {
    en: 'Customs ask for the value of the work, also where it was done free of charge (19 CFR 10.8).',
    ja: '無料の作業でも、税関には作業の価額を申告します（19 CFR 10.8）。',
  },
  'same-article-back': {
    en: 'Relief for repairs is given only where the very article comes back, so the invoice says that nothing was substituted.',
    ja: '修理品の扱いは同じ品が戻る場合に限られるため、取り替えていない旨を記載します。',
  },
  'exchange-is-no-work': {
    en: 'Another ring takes its place, so this is a replacement; words of repair would be untrue.',
    ja: '別のリングをお渡しするため「交換品」の扱いです。修理の文言は使えません。',
  },
  'exchange-for-a-fee': {
    en: 'A fee is charged for the exchange, so the replacement counts as sold; ask a broker where in doubt.',
    ja: '交換料金をいただくため「販売」として申告します。迷う場合は通関業者にご確認ください。',
  },
  'sent-unworked': {
    en: 'Nothing is to be done but to look at it.',
    ja: '確認のみで、作業の予定がない品です。',
  },
  'back-unworked': {
    en: 'The piece goes back as it came; no word of repair may stand there.',
    ja: '作業をせずにお返しする品です。修理の文言は使えません。',
  },
  'first-export-named': {
    en: 'The air waybill of the first export is named, by which Japanese customs know a returning article.',
    ja: '日本の税関が再輸入品と確認できるよう、最初の輸出時の航空運送状番号を記載します。',
  },
};

export const lightWording: Readonly<
  Record<keyof Pick<ExportLights, 'policy' | 'law'>, Readonly<Record<Light, Wording>>>
> = {
  policy: {
    clear: { en: 'Below the total of the policy', ja: '規約の合計額未満です' },
    stop: {
      en: 'The customer writes to us before shipping: ask, and note what was agreed.',
      ja: '発送前にお客様からのご連絡が必要な金額です。確認した内容を記入してください。',
    },
    'not-known': {
      en: 'Not known: a value is missing, or not in US dollars. Type the value, or a rate with its day.',
      ja: '判定できません。金額が未入力か、米ドル以外です。金額、または換算レートとその日付を入力してください。',
    },
    'does-not-apply': { en: 'No policy asks for it here', ja: 'この発送には規約の定めがありません' },
  },
  law: {
    clear: { en: 'No export filing needed', ja: '輸出申告（EEI）は不要です' },
    stop: {
      en: 'An export filing is needed: type its number (ITN), or the exemption that holds, before the label is made.',
      ja: '輸出申告（EEI）が必要です。送り状の作成前に、申告番号（ITN）または適用される免除を入力してください。',
    },
    'not-known': {
      en: 'Not known: a value or a code is missing, or the value is not in US dollars. Type it, or a rate with its day.',
      ja: '判定できません。金額・品目コードが未入力か、米ドル以外です。入力するか、換算レートとその日付を入力してください。',
    },
    'does-not-apply': { en: 'No export from the US', ja: '米国からの輸出ではありません' },
  },
};

export const scheduleBWording: Readonly<Record<ScheduleBThing, Wording>> = {
  rings: { en: 'rings, of gold or platinum', ja: '指輪（金・プラチナ）' },
  earrings: { en: 'earrings, of gold or platinum', ja: 'ピアス・イヤリング（金・プラチナ）' },
  necklaces: { en: 'necklaces and neck chains, not of gold', ja: 'ネックレス・チェーン（金以外）' },
  'necklaces-mixed-link': { en: 'gold necklaces, mixed link', ja: '金ネックレス（ミックスリンク）' },
  'necklaces-rope': { en: 'gold necklaces, rope', ja: '金ネックレス（ロープ）' },
  'necklaces-gold-other': { en: 'gold necklaces, other', ja: '金ネックレス（その他）' },
  'other-jewellery': { en: 'other pieces, of gold or platinum', ja: 'その他のジュエリー（金・プラチナ）' },
  'silver-jewellery': { en: 'silver, worth more than USD 18 a dozen', ja: '銀製品（1ダース18米ドル超）' },
  'base-metal-jewellery': { en: 'base metal, plated or not', ja: '卑金属（めっきを含む）' },
};

/** How the sums of the second light were made. */
export const basisWording: Readonly<Record<ExportLights['law']['basis'], Wording>> = {
  'schedule-b': {
    en: 'Added up by the ten digits of Schedule B',
    ja: 'Schedule Bの10桁ごとに合計しています',
  },
  'six-digits': {
    en: 'Some codes have six digits alone, so the sums go by those six; with ten digits each they may be lower.',
    ja: '6桁のみの品目コードがあるため、6桁ごとに合計しています。10桁を入力すると合計が下がることがあります。',
  },
};

export const payerWording: Readonly<Record<ShipmentOrder['freightPayer'], Wording>> = {
  sender: { en: 'Sender', ja: '発送人' },
  recipient: { en: 'Recipient', ja: '受取人' },
  'third-party': { en: 'Third party', ja: '第三者' },
};

export const termOfSaleWording: Readonly<Record<ShipmentOrder['termsOfSale'], Wording>> = {
  FCA: { en: 'FCA: free carrier', ja: 'FCA（運送人渡し）' },
  FOB: { en: 'FOB: free on board', ja: 'FOB（本船渡し）' },
  CIP: { en: 'CIP: carriage and insurance paid to', ja: 'CIP（輸送費保険料込み）' },
  CIF: { en: 'CIF: cost, insurance and freight', ja: 'CIF（運賃保険料込み）' },
  CPT: { en: 'CPT: carriage paid to', ja: 'CPT（輸送費込み）' },
  EXW: { en: 'EXW: ex works', ja: 'EXW（工場渡し）' },
  DAP: { en: 'DAP: delivered, recipient pays duty', ja: 'DAP（仕向地持込渡し・関税は受取人負担）' },
  DDP: { en: 'DDP: delivered, sender pays duty', ja: 'DDP（関税込持込渡し・関税は発送人負担）' },
  DDU: { en: 'DDU: delivered, duty unpaid', ja: 'DDU（関税抜き持込渡し）' },
};

export const labelFormatWording: Readonly<Record<LabelFormat, Wording>> = {
  'pdf-letter': { en: 'PDF, Letter, for a printer at home', ja: 'PDF（レター）家庭用プリンター向け' },
  'pdf-4x6': { en: 'PDF, 4 x 6 in', ja: 'PDF（4×6インチ）' },
  'zpl-203': { en: 'Label printer, 203 dpi', ja: 'ラベルプリンター（203dpi）' },
  'zpl-300': { en: 'Label printer, 300 dpi', ja: 'ラベルプリンター（300dpi）' },
};

export const trackingStandingWording: Readonly<Record<TrackingStanding, Wording>> = {
  'not-known-yet': { en: 'FedEx does not know it yet', ja: 'FedExにまだ情報がありません' },
  'label-made': { en: 'Label made', ja: '送り状作成済み' },
  'picked-up': { en: 'Picked up', ja: '集荷済み' },
  'in-transit': { en: 'On its way', ja: '輸送中' },
  'held-at-customs': { en: 'Held at customs', ja: '通関手続き中' },
  exception: { en: 'Delayed: see FedEx’s words', ja: '配送に問題あり（FedExの表示を確認）' },
  'out-for-delivery': { en: 'Out for delivery', ja: '配達中' },
  delivered: { en: 'Delivered', ja: '配達済み' },
  returning: { en: 'Going back to the sender', ja: '発送人へ返送中' },
  lost: { en: 'Lost', ja: '紛失' },
  cancelled: { en: 'Cancelled', ja: '取消済み' },
};

export const purchaseStateWording: Readonly<Record<PurchaseState, Wording>> = {
  asking: { en: 'FedEx is being asked', ja: 'FedExに問い合わせ中' },
  bought: { en: 'Label bought', ja: '送り状購入済み' },
  refused: { en: 'FedEx refused it; nothing was bought', ja: 'FedExが拒否（購入なし）' },
  unknown: { en: 'Not known whether a label was bought', ja: '購入できたか不明' },
  none: { en: 'Nothing was bought', ja: '購入なし（確認済み）' },
  found: { en: 'Bought, found at FedEx', ja: '購入済み（FedExで確認）' },
  voiding: { en: 'Being cancelled', ja: '取消手続き中' },
  voided: { en: 'Cancelled at FedEx', ja: 'FedExで取消済み' },
  unused: { en: 'Will not be used', ja: '使用しない' },
};

/** Said beside a name that was put into Latin letters. */
export const latinSuggestionWording: Readonly<Record<LatinSuggestion['longVowels'], Wording>> = {
  passport: {
    en: 'From the reading, with long vowels as a passport writes them',
    ja: 'ふりがなより。長音は旅券の表記に倣っています',
  },
  written: {
    en: 'From the reading, with every vowel written',
    ja: 'ふりがなより。母音をすべて表記しています',
  },
};
