import type { Wording } from '../language';
import type { ChargeCode, ChargeKind, chargeCodes } from '../policies/decision';
import { serviceWording } from './services';

type OwnChargeCode = (typeof chargeCodes)[number];

const ownChargeWording: Readonly<Record<OwnChargeCode, Wording>> = {
  'resizing-fee': { en: 'Resizing fee', ja: 'サイズ直し料' },
  'handling-fee': { en: 'Handling fee', ja: '修理手数料' },
  replating: { en: 'Re-plating in 18K gold', ja: '18金メッキの掛け直し' },
  'shipping-to-house': { en: 'Shipping to the house', ja: '送料（お客様から当店へ）' },
  'shipping-back': { en: 'Shipping back', ja: '返送料' },
  'customs-duties': { en: 'Customs duties', ja: '関税' },
  insurance: { en: 'Insurance', ja: '輸送保険料' },
  'import-handling': { en: 'Import handling', ja: '輸入通関手数料' },
  'forwarding-fee': { en: 'Forwarding fee', ja: '転送料' },
  'change-handling': { en: 'Charge for changing the order', ja: '変更手数料' },
};

export const chargeWording: Readonly<Record<ChargeCode, Wording>> = {
  ...serviceWording,
  ...ownChargeWording,
};

/** How firm an amount is, as written beside it. */
export const chargeKindWording: Readonly<Record<ChargeKind, Wording>> = {
  fixed: { en: 'fixed', ja: '定額' },
  from: { en: 'and up', ja: '〜（目安）' },
  quoted: { en: 'to be quoted', ja: '別途お見積り' },
  'at-cost': { en: 'at cost', ja: '実費' },
};

/** Beside a charge that falls due only if a fact not known yet turns out so. */
export const conditionalChargeWording: Wording = {
  en: 'only if it turns out necessary',
  ja: '必要な場合のみ',
};
