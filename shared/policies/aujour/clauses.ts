import { amountWords, oneOf } from '../../wording/figures';
import type { ClauseWords } from '../clause-words';
import type { AujourTerms } from './edition';

/** Each clause in the words of this desk, with the figures of the terms. */
export const aujourClauses = {
  'aujour/contact-first': {
    en: 'The customer writes before sending anything; a parcel without notice may be refused or cost a forwarding fee.',
    ja: 'お送りいただく前に必ずご連絡ください。ご連絡のない荷物は、お受けできないことや転送料がかかることがあります。',
  },
  'aujour/right-address': {
    en: 'Parcels go to the address named by the house; sent elsewhere they count as unannounced.',
    ja: 'お荷物はご案内した住所にお送りください。指定外の住所の場合は、事前連絡なしと同じ扱いになります。',
  },
  'aujour/order-number-or-photo': {
    en: 'The product is identified by the order number or, failing that, by a photo.',
    ja: '注文番号、ご不明の場合は商品の写真で、商品を確認します。',
  },
  'aujour/damage-photo': {
    en: 'Damage is shown on a photo.',
    ja: '破損の場合は、状態がわかる写真が必要です。',
  },
  'aujour/quote-after-inspection': {
    en: 'Listed prices are guides; the cost is told once the piece has been inspected.',
    ja: '料金表は目安です。お品物の状態を確認してから費用をお知らせします。',
  },
  'aujour/fee-refinish': ({ fees }: AujourTerms) => ({
    en: `Refinishing to new condition: from ${amountWords(fees.refinish).en}.`,
    ja: `新品仕上げ：${amountWords(fees.refinish).ja}〜`,
  }),
  'aujour/fee-clean': ({ fees }: AujourTerms) => ({
    en: `Ultrasonic cleaning and removal of dulling: from ${amountWords(fees.clean).en}.`,
    ja: `超音波洗浄・くすみ取り：${amountWords(fees.clean).ja}〜`,
  }),
  'aujour/fee-chain': ({ fees }: AujourTerms) => ({
    en: `Repair of a broken chain: from ${amountWords(fees.chain).en}.`,
    ja: `チェーン切れ修理：${amountWords(fees.chain).ja}〜`,
  }),
  'aujour/fee-stone': ({ fees }: AujourTerms) => ({
    en: `Setting a stone: from ${amountWords(fees['stone-setting']).en} each.`,
    ja: `石留め：1石につき${amountWords(fees['stone-setting']).ja}〜`,
  }),
  'aujour/fee-gold-plating': ({ fees }: AujourTerms) => ({
    en: `18K gold plating: from ${amountWords(fees['gold-plating']).en}.`,
    ja: `18金メッキ：${amountWords(fees['gold-plating']).ja}〜`,
  }),
  'aujour/fee-rhodium': ({ fees }: AujourTerms) => ({
    en: `Rhodium plating: from ${amountWords(fees['rhodium-plating']).en}.`,
    ja: `ロジウムメッキ：${amountWords(fees['rhodium-plating']).ja}〜`,
  }),
  'aujour/fee-brazing': ({ fees }: AujourTerms) => ({
    en: `Brazing: from ${amountWords(fees.brazing).en}.`,
    ja: `ロウ付け：${amountWords(fees.brazing).ja}〜`,
  }),
  'aujour/fee-deformation': ({ fees }: AujourTerms) => ({
    en: `Straightening: from ${amountWords(fees.deformation).en}.`,
    ja: `変形直し：${amountWords(fees.deformation).ja}〜`,
  }),
  'aujour/replating-added': {
    en: 'When an 18K gold-plated piece has to be plated again after refinishing or chain repair, the plating fee is added.',
    ja: '18金メッキの商品で、新品仕上げ・チェーン修理の後にメッキの掛け直しが必要な場合は、メッキ料を加算します。',
  },
  'aujour/tax-exclusive': {
    en: 'Listed prices are without tax; consumption tax is added.',
    ja: '表示価格は税抜きです。消費税を別途申し受けます。',
  },
  'aujour/handling-fee': ({ handlingFee }: AujourTerms) => ({
    en: `Each repair request carries one handling fee of ${amountWords(handlingFee).en}, however many services it has.`,
    ja: `修理のご依頼1件につき、作業の数にかかわらず手数料${amountWords(handlingFee).ja}を申し受けます。`,
  }),
  'aujour/month-end-dispatch': {
    en: 'Everything that waits is sent to the workshop in one run at the end of each month, so a repair takes about one to two months.',
    ja: 'お預かり品は毎月末にまとめて工房へ送るため、修理期間は約1〜2か月です。',
  },
  'aujour/shipping-split': {
    en: 'The customer pays for the way to the house, the house for the way back.',
    ja: '当店までの送料はお客様、返送料は当店が負担します。',
  },
  'aujour/transit-not-liable': {
    en: 'The house does not answer for accidents or loss in delivery.',
    ja: '配送中の事故・紛失について、当店は責任を負いかねます。',
  },
  'aujour/poor-packaging': {
    en: 'For pieces damaged on the way in by poor packing the published text is not clear: a person decides.',
    ja: '梱包不備による到着時の破損については、公開規約の定めが明確でないため、担当者が個別に判断します。',
  },
  'aujour/may-be-unrepairable': {
    en: 'Some pieces are in a condition that cannot be repaired.',
    ja: '状態によっては、修理できない場合があります。',
  },
  'aujour/holidays-longer': ({ holidays }: AujourTerms) => {
    const names = oneOf(holidays.map(({ name }) => name));
    return holidays.length === 0
      ? {
          en: 'Work that falls on long public holidays takes longer than usual.',
          ja: '長期休暇と重なる場合は、通常よりお時間をいただきます。',
        }
      : {
          en: `Work that falls on ${names.en} takes longer than usual.`,
          ja: `${names.ja}などの長期休暇と重なる場合は、通常よりお時間をいただきます。`,
        };
  },
} as const satisfies Record<`aujour/${string}`, ClauseWords<AujourTerms>>;
