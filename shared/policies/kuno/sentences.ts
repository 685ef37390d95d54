import type { Wording } from '../../language';

/** Why a line is answered as it is, for the clerk. */
export const kunoSentences = {
  changedMind: {
    en: 'A change of mind is no ground: only faulty or wrong deliveries are repaired or exchanged.',
    ja: 'お客様のご都合による修理・交換はお受けできません。対象は不良品または誤配送の場合のみです。',
  },
  exchangeInUse: {
    en: 'A piece in use is not exchanged: only faulty or wrong deliveries are.',
    ja: 'ご使用中の商品の交換はお受けできません。対象は不良品または誤配送の場合のみです。',
  },
  faultyOrWrong: {
    en: 'A faulty or wrong delivery, reported by email in time and returned unused, is put right free of charge.',
    ja: '期限内にメールでご連絡いただいた未使用の不良品・誤配送品のため、無料で対応します。',
  },
  notTold: {
    en: 'No email reached the house by {lastDay}, the last day for it after delivery.',
    ja: 'お届け後のメール連絡の期限（{lastDay}）までにご連絡がありませんでした。',
  },
  toldLate: {
    en: 'The email of {emailOn} came after {lastDay}, the last day for it after delivery.',
    ja: 'メールでのご連絡（{emailOn}）が期限（{lastDay}）を過ぎています。',
  },
  noCancelNoRefund: {
    en: 'Orders are neither cancelled nor refunded: repair or exchange is all there is.',
    ja: 'ご注文の取消し・返金はお受けしていません。対応は修理または交換のみです。',
  },
  notUnused: {
    en: 'The product is no longer unused and as it was delivered.',
    ja: '商品が未使用・お届け時の状態ではないため、お受けできません。',
  },
  orderChange: {
    en: 'A customised order may be changed for a charge if its making allows: ask the workshop how far it is.',
    ja: 'オーダー品の変更は、製作の進み具合により手数料をいただいて承れる場合があります。工房に進捗を確認してください。',
  },
  freeAtTheShop: {
    en: 'Brought to a shop in Japan, this service is free for the house’s own products.',
    ja: '国内店舗へのお持ち込みのため、自社製品のこのサービスは無料です。',
  },
  repairAtTheShop: {
    en: 'Repairs are taken at a shop in Japan, but no price is published: ask the shop.',
    ja: '修理は国内店舗で承りますが、料金の定めがありません。店舗にご確認ください。',
  },
  otherHouse: {
    en: 'The piece is not a K.UNO product: these services are for the house’s own products.',
    ja: 'K.UNOの商品ではないため、サービスの対象外です。',
  },
  sameFinger: {
    en: 'The ring stays on the same finger and the change in size is not large, so resizing is free.',
    ja: '同じ指のままで、サイズの変更幅も大きくないため、サイズ直しは無料です。',
  },
  otherFinger: {
    en: 'The ring goes to another finger, so a resizing fee is charged; the shop quotes it.',
    ja: '着ける指が変わるため、サイズ直し料をいただきます。金額は店舗でお見積りします。',
  },
  largeChange: {
    en: 'A large change in size may be impossible: ask the workshop first; it carries a resizing fee.',
    ja: 'サイズの変更幅が大きく、対応できない場合があります。先に工房へご確認ください。サイズ直し料は有料です。',
  },
  designNotResized: {
    en: 'This design cannot be resized.',
    ja: 'このデザインはサイズ直しができません。',
  },
  designWithFee: {
    en: 'Resizing this design carries a fee; the shop quotes it.',
    ja: 'このデザインのサイズ直しは有料です。金額は店舗でお見積りします。',
  },
  staysTooShort: {
    en: 'Shipping the piece abroad, with its duties, is paid by the customer.',
    ja: '海外へのお届けの送料・関税等はお客様のご負担です。',
  },
  localJewellerCan: {
    en: 'A jeweller near the customer can do it, and shipments from overseas are not accepted for aftercare.',
    ja: 'お近くの宝飾店で対応できるため、海外からのご送付はお受けできません。',
  },
  transportNotPaid: {
    en: 'Shipments from overseas are not accepted unless the customer pays all transport and bears its risk.',
    ja: '送料・関税等と輸送中の危険をご負担いただけない場合、海外からのご送付はお受けできません。',
  },
  overseasException: {
    en: 'No local jeweller can help and the customer pays all transport: the house may accept it as an exception, so ask first.',
    ja: 'お近くに対応できる宝飾店がなく、輸送費用もご負担いただけるため、例外として承れる場合があります。先に工房へご確認ください。',
  },
} as const satisfies Record<string, Wording>;
