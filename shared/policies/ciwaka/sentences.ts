import type { Wording } from '../../language';

/** Why a line is answered as it is, for the clerk. */
export const ciwakaSentences = {
  freeResizing: {
    en: 'The first resizing, asked for within the complimentary days, which run until {lastDay}: free of charge.',
    ja: '初回のサイズ直しで、ご連絡が無料期間内（{lastDay}まで）のため、無料です。',
  },
  freeExchange: {
    en: 'The first exchange, asked for within the complimentary days, which run until {lastDay}: free of charge.',
    ja: '初回の交換で、ご連絡が無料期間内（{lastDay}まで）のため、無料です。',
  },
  late: {
    en: 'First contact on {contactOn} came after the complimentary days, which ran until {lastDay}: a resizing fee is quoted.',
    ja: '最初のご連絡（{contactOn}）が無料期間（{lastDay}まで）を過ぎているため、サイズ直し料をお見積りします。',
  },
  furtherResizing: {
    en: 'The ring was resized or exchanged before, so this time carries a resizing fee, to be quoted.',
    ja: '2回目以降のサイズ直しとなるため、サイズ直し料をお見積りします。',
  },
  paidExchange: {
    en: 'This design is exchanged for a fee, to be quoted.',
    ja: '有料交換のデザインのため、料金をお見積りします。',
  },
  designWithFee: {
    en: 'This design is outside the complimentary service, so a resizing fee is quoted.',
    ja: '無料サービス対象外のデザインのため、サイズ直し料をお見積りします。',
  },
  unavailable: {
    en: 'This design can be neither resized nor exchanged.',
    ja: 'このデザインはサイズ直しも交換もできません。',
  },
  aboveTheRange: {
    en: 'Size {desiredSize} is more than {sizesOpen} sizes above {purchasedSize}, the size at purchase, from which the range counts.',
    ja: 'ご希望の{desiredSize}号は、購入時の{purchasedSize}号を基準とした上限（+{sizesOpen}）を超えています。',
  },
  belowTheRange: {
    en: 'Size {desiredSize} is more than {sizesOpen} sizes below {purchasedSize}, the size at purchase, from which the range counts.',
    ja: 'ご希望の{desiredSize}号は、購入時の{purchasedSize}号を基準とした下限（-{sizesOpen}）を超えています。',
  },
  notAvailable: {
    en: 'Size {desiredSize} is outside the sizes {smallest} to {largest} that this design is made in.',
    ja: 'ご希望の{desiredSize}号は、このデザインの対応サイズ（{smallest}〜{largest}号）の範囲外です。',
  },
  otherHouse: {
    en: 'The piece is not a CIWAKA product, so it has no CIWAKA certificate of authenticity.',
    ja: 'CIWAKAの商品ではなく、CIWAKAの証明書がないため、お受けできません。',
  },
  noCertificate: {
    en: 'Without the certificate of authenticity that came with the piece no service is given.',
    ja: '商品に付属の証明書がない場合、サービスをお受けできません。',
  },
  photosFailed: {
    en: 'The check of the photos came out against the work.',
    ja: '写真を確認した結果、お受けできません。',
  },
  paidService: {
    en: 'Maintenance is paid work; its price depends on the design and is quoted.',
    ja: 'メンテナンスは有料です。料金はデザインによりお見積りします。',
  },
} as const satisfies Record<string, Wording>;
