import type { Wording } from '../language';
import type {
  ContactChannel,
  DecisionRequest,
  Handover,
  Plating,
  Reason,
  ResizingCategory,
} from '../policies/request';
import { houseWording } from '../wording/houses';
import type { FieldPattern } from './request-fields';

export const factNames: Readonly<Record<FieldPattern, Wording>> = {
  decidedOn: { en: 'day of the answer', ja: '回答日' },
  'contact.on': { en: 'first contact', ja: '最初のご連絡日' },
  'contact.by': { en: 'way of contact', ja: 'ご連絡方法' },
  'contact.emailOn': { en: 'told by email', ja: 'メールでのご連絡日' },
  handover: { en: 'way to the house', ja: 'お預かり方法' },
  giveBack: { en: 'way back', ja: 'お返し方法' },
  customerCountry: { en: 'country of the customer', ja: 'お客様の国・地域' },
  reason: { en: 'reason', ja: 'ご依頼の理由' },
  receivedOn: { en: 'received', ja: '受取日' },
  'item.house': { en: 'maker', ja: 'ブランド' },
  'item.deliveredOn': { en: 'delivered', ja: 'お届け日' },
  'item.unused': { en: 'condition', ja: '商品の状態' },
  'item.plating': { en: 'plating', ja: 'メッキ' },
  'item.damaged': { en: 'damage', ja: '破損の有無' },
  'item.orderNumber': { en: 'order number', ja: '注文番号' },
  'item.hasCertificate': { en: 'certificate of authenticity', ja: '証明書' },
  'item.design': { en: 'design', ja: 'デザイン' },
  'item.design.resizing': { en: 'resizing category of the design', ja: 'サイズ直し区分' },
  'item.design.rangeDown': { en: 'range downwards', ja: '下げ幅' },
  'item.design.rangeUp': { en: 'range upwards', ja: '上げ幅' },
  'item.design.availableSizes': { en: 'sizes of the design', ja: '対応サイズ' },
  'item.design.feeExempt': { en: 'complimentary service for the design', ja: '無料サービスの対象' },
  'item.purchasedSize': { en: 'size at purchase', ja: 'ご購入時のサイズ' },
  'item.currentSize': { en: 'size now', ja: '現在のサイズ' },
  'item.earlierResizes': { en: 'earlier resizings', ja: 'これまでのサイズ直し' },
  'item.value': { en: 'value of the shipment', ja: 'お品物の合計金額' },
  'services[].code': { en: 'service', ja: 'ご依頼内容' },
  'services[].quantity': { en: 'number', ja: '数量' },
  'services[].desiredSize': { en: 'desired size', ja: 'ご希望のサイズ' },
  'services[].sameFinger': { en: 'finger', ja: '着ける指' },
  'services[].largeChange': { en: 'change in size', ja: 'サイズの変更幅' },
  'services[].replatingNeeded': { en: 're-plating', ja: 'メッキの掛け直し' },
  'evidence.photos': { en: 'photos of the piece', ja: '商品の写真' },
  'evidence.damagePhoto': { en: 'photo of the damage', ja: '破損箇所の写真' },
  'evidence.identifyingPhoto': { en: 'identifying photo', ja: '商品を特定できる写真' },
  'evidence.certificatePhoto': { en: 'photo of the certificate', ja: '証明書の写真' },
  'evidence.review': { en: 'photo check', ja: '写真確認の結果' },
  localJeweller: { en: 'local jeweller', ja: 'お近くの宝飾店' },
  customerPaysTransport: { en: 'transport', ja: '送料・関税等と輸送中の危険' },
};

type YesNo = { readonly yes: Wording; readonly no: Wording };

export const contextWording = {
  notKnown: { en: 'not known', ja: '未確認' },
  yesNo: { yes: { en: 'yes', ja: 'はい' }, no: { en: 'no', ja: 'いいえ' } },
} as const;

const there: YesNo = { yes: { en: 'there', ja: 'あり' }, no: { en: 'not there', ja: 'なし' } };

/** What yes and no mean of a fact; others are plain yes and no. */
export const yesNoWording: Readonly<Partial<Record<FieldPattern, YesNo>>> = {
  'item.unused': {
    yes: { en: 'unused and as delivered', ja: '未使用・お届け時のまま' },
    no: { en: 'used or changed', ja: '使用済み、またはお届け時の状態でない' },
  },
  'item.damaged': { yes: { en: 'damaged', ja: '破損あり' }, no: { en: 'not damaged', ja: '破損なし' } },
  'item.hasCertificate': there,
  'item.design.feeExempt': {
    yes: { en: 'covered', ja: '対象' },
    no: { en: 'not covered: carries a fee', ja: '対象外（有料）' },
  },
  'services[].sameFinger': {
    yes: { en: 'the same finger', ja: '同じ指' },
    no: { en: 'another finger', ja: '別の指' },
  },
  'services[].largeChange': {
    yes: { en: 'a large change', ja: '大幅な変更' },
    no: { en: 'no large change', ja: '大幅ではない' },
  },
  'services[].replatingNeeded': {
    yes: { en: 'needed', ja: '必要' },
    no: { en: 'not needed', ja: '不要' },
  },
  'evidence.photos': there,
  'evidence.damagePhoto': there,
  'evidence.identifyingPhoto': there,
  'evidence.certificatePhoto': there,
  localJeweller: {
    yes: { en: 'can do it', ja: '対応できる' },
    no: { en: 'none can do it', ja: '対応できるお店がない' },
  },
  customerPaysTransport: {
    yes: { en: 'the customer pays it all and bears the risk', ja: 'お客様がすべてご負担' },
    no: { en: 'the customer does not pay it all', ja: 'ご負担いただけない' },
  },
};

export const channelWording: Readonly<Record<ContactChannel, Wording>> = {
  email: { en: 'email', ja: 'メール' },
  form: { en: 'contact form', ja: 'フォーム' },
  phone: { en: 'telephone', ja: '電話' },
  counter: { en: 'at the counter', ja: '店頭' },
  none: { en: 'none: came unannounced', ja: '事前のご連絡なし' },
};

export const carriedWording: Readonly<Record<Handover, Wording>> = {
  counter: { en: 'at the counter of a shop', ja: '店頭' },
  domestic: { en: 'sent within Japan', ja: '国内配送' },
  overseas: { en: 'sent across the border', ja: '海外配送' },
};

export const reasonWording: Readonly<Record<Reason, Wording>> = {
  service: { en: 'aftercare of a piece in use', ja: 'アフターサービス' },
  faulty: { en: 'arrived faulty', ja: '不良品' },
  'wrong-item': { en: 'the wrong item arrived', ja: '誤配送' },
  'changed-mind': { en: 'changed mind', ja: 'お客様のご都合' },
};

export const platingWording: Readonly<Record<Plating, Wording>> = {
  none: { en: 'none', ja: 'なし' },
  '18k-gold': { en: '18K gold', ja: '18金メッキ' },
  rhodium: { en: 'rhodium', ja: 'ロジウムメッキ' },
};

export const categoryWording: Readonly<Record<ResizingCategory | 'unknown', Wording>> = {
  range: { en: '+/- range', ja: '±の範囲内でサイズ直し' },
  'exchange-free': { en: 'ring exchange (complimentary)', ja: '無料交換' },
  'exchange-paid': { en: 'ring exchange (paid)', ja: '有料交換' },
  unavailable: { en: 'unavailable', ja: 'サイズ直し・交換不可' },
  unknown: { en: 'category not known', ja: '区分は未確認' },
};

export const reviewWording: Readonly<Record<NonNullable<DecisionRequest['evidence']['review']>, Wording>> = {
  pass: { en: 'passed', ja: '問題なし' },
  fail: { en: 'not passed', ja: '不可' },
};

export const whoseWording: Readonly<Record<NonNullable<DecisionRequest['item']['house']>, Wording>> = {
  ...houseWording,
  other: { en: 'another maker', ja: '他社製品' },
};
