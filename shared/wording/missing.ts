import type { Wording } from '../language';
import type { MissingCode } from '../policies/decision';

/** `name` stands in a list of what is missing; `ask` is what the clerk says or does to get it. */
export const missingWording: Readonly<
  Record<MissingCode, { readonly name: Wording; readonly ask: Wording }>
> = {
  certificate: {
    name: { en: 'certificate of authenticity', ja: '証明書の有無' },
    ask: {
      en: 'Ask whether the customer still has the certificate of authenticity that came with the piece.',
      ja: '商品に付属していた証明書をお持ちかどうかを伺ってください。',
    },
  },
  'certificate-photo': {
    name: { en: 'photo of the certificate', ja: '証明書の写真' },
    ask: {
      en: 'Take or ask for a photo of the certificate.',
      ja: '証明書の写真を撮影するか、お送りいただいてください。',
    },
  },
  photos: {
    name: { en: 'photos of the piece', ja: '商品の写真' },
    ask: {
      en: 'Take or ask for photos of the piece from the angles the house wants.',
      ja: '指定の角度から商品の写真を撮影するか、お送りいただいてください。',
    },
  },
  'photo-review': {
    name: { en: 'result of the photo check', ja: '写真確認の結果' },
    ask: {
      en: 'Have the photos checked and note the result.',
      ja: '写真を確認してもらい、結果を記入してください。',
    },
  },
  'damage-photo': {
    name: { en: 'photo of the damage', ja: '破損箇所の写真' },
    ask: {
      en: 'Take or ask for a photo that shows the damage.',
      ja: '破損の状態がわかる写真を撮影するか、お送りいただいてください。',
    },
  },
  identification: {
    name: { en: 'order number or identifying photo', ja: '注文番号または商品を特定できる写真' },
    ask: {
      en: 'Ask for the order number; if it is not at hand, for a photo by which the product can be told.',
      ja: '注文番号を伺ってください。ご不明の場合は、商品を特定できる写真をいただいてください。',
    },
  },
  'desired-size': {
    name: { en: 'desired size', ja: 'ご希望のサイズ' },
    ask: {
      en: 'Ask for the Japanese size the customer wants.',
      ja: 'ご希望のサイズ（日本規格の号数）を伺ってください。',
    },
  },
  'purchased-size': {
    name: { en: 'size at purchase', ja: 'ご購入時のサイズ' },
    ask: {
      en: 'Find the Japanese size the ring had when it was bought: the design range counts from it.',
      ja: 'ご購入時のサイズを確認してください。サイズ直しの可能範囲はこのサイズが基準です。',
    },
  },
  'design-category': {
    name: { en: 'resizing category of the design', ja: 'デザインのサイズ直し区分' },
    ask: {
      en: 'Look up the resizing category on the design page, with its range where it has one.',
      ja: 'デザインのページでサイズ直しの区分と、範囲があればその範囲を確認してください。',
    },
  },
  'delivered-on': {
    name: { en: 'day of delivery', ja: 'お届け日' },
    ask: { en: 'Find the day on which the piece was delivered.', ja: '商品のお届け日を確認してください。' },
  },
  'contact-on': {
    name: { en: 'day of first contact', ja: '最初のご連絡日' },
    ask: {
      en: 'Find the day on which the customer first wrote or called, naming the size.',
      ja: 'お客様が希望サイズを添えて最初にご連絡くださった日を確認してください。',
    },
  },
  'email-notice': {
    name: { en: 'notice by email', ja: 'メールでのご連絡' },
    ask: {
      en: 'Ask the customer to report it by email while the time for it still runs, and note the day.',
      ja: '期限内にメールでもご連絡いただき、その日付を記入してください。',
    },
  },
  condition: {
    name: { en: 'whether the piece is unused', ja: '未使用かどうか' },
    ask: {
      en: 'Check whether the piece is unused and as it was delivered.',
      ja: '商品が未使用で、お届け時の状態のままかどうかを確認してください。',
    },
  },
  'same-finger': {
    name: { en: 'whether it stays on the same finger', ja: '同じ指に着けるかどうか' },
    ask: {
      en: 'Ask whether the ring will be worn on the same finger as before.',
      ja: 'これまでと同じ指にお着けになるかどうかを伺ってください。',
    },
  },
  'size-change': {
    name: { en: 'whether the change in size is large', ja: 'サイズの変更幅が大きいかどうか' },
    ask: {
      en: 'Judge whether the change in size is a large one; the policy gives no figure.',
      ja: 'サイズの変更幅が大きいかどうかを判断して記入してください（規約に数値の定めはありません）。',
    },
  },
  'local-jeweller': {
    name: { en: 'whether a local jeweller can do it', ja: 'お近くの宝飾店で対応できるかどうか' },
    ask: {
      en: 'Ask whether a jeweller near the customer can do the work.',
      ja: 'お近くの宝飾店で対応できるかどうかを伺ってください。',
    },
  },
  'transport-agreement': {
    name: { en: 'agreement to pay all transport', ja: '送料・関税等ご負担への同意' },
    ask: {
      en: 'Ask whether the customer pays shipping both ways, duties and import handling, and bears the risk.',
      ja: '往復の送料、関税、輸入通関の手数料と輸送中の危険をご負担いただけるかどうかを伺ってください。',
    },
  },
};
