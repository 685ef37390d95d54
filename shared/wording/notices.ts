import type { Wording } from '../language';
import type { CiwakaTerms } from '../policies/ciwaka/edition';
import type { NoticeCode } from '../policies/decision';
import { amountWords } from './figures';

/** What the customer is told, and what the clerk does; the customer's words may stand on a slip. */
export type NoticeWording = { readonly customer: Wording; readonly clerk: Wording };

type NoticeWithFigures = 'eei-contact' | 'package-limits';

/** Notices that name no figure of any edition. */
export const plainNotices: Readonly<Record<Exclude<NoticeCode, NoticeWithFigures>, NoticeWording>> = {
  'transit-risk': {
    customer: {
      en: 'Loss or damage on the way is at your own risk.',
      ja: '輸送中の紛失・破損については、当店では責任を負いかねます。',
    },
    clerk: {
      en: 'Tell the customer that the risk of the transport is theirs before anything is sent.',
      ja: '発送の前に、輸送中の危険がお客様のご負担となることをお伝えください。',
    },
  },
  'packing-method': {
    customer: {
      en: 'Please pack the piece by the method we show you: otherwise the insurance may not pay.',
      ja: 'ご案内する方法で梱包してください。異なる方法の場合、保険が適用されないことがあります。',
    },
    clerk: {
      en: 'Send the customer the packing instructions.',
      ja: '梱包方法のご案内をお客様にお送りください。',
    },
  },
  'fedex-only': {
    customer: {
      en: 'We arrange the shipment with FedEx: please hand the package to FedEx with the label we send.',
      ja: '配送は当店がFedExを手配します。お送りする送り状を使い、FedExでご発送ください。',
    },
    clerk: { en: 'Arrange the shipment with FedEx.', ja: 'FedExの集荷・送り状を手配してください。' },
  },
  'inform-when-sent': {
    customer: {
      en: 'Please tell us when the package has left.',
      ja: '発送がお済みになりましたら、ご一報ください。',
    },
    clerk: {
      en: 'Ask for word when the package has left, and note the day.',
      ja: '発送のご連絡をお願いし、発送日を記録してください。',
    },
  },
  'return-contents': {
    customer: {
      en: 'Only the jewellery, its pouch and the certificate will be sent back.',
      ja: '返送するのは、ジュエリー、ポーチ、証明書のみです。',
    },
    clerk: {
      en: 'Ask the customer to send nothing else that should come back.',
      ja: 'その他の品は返送できないため、同封しないようお伝えください。',
    },
  },
  'may-take-longer': {
    customer: {
      en: 'The design, the condition of the ring or public holidays can make the work take longer.',
      ja: 'デザインや状態、祝休日によっては、お時間をいただく場合があります。',
    },
    clerk: {
      en: 'Give the time as an estimate, not as a promise.',
      ja: '納期は目安としてお伝えください。',
    },
  },
  'holiday-period': {
    customer: {
      en: 'A long public holiday falls into the repair time: it will take longer than usual.',
      ja: '修理期間が長期休暇と重なるため、通常よりお時間をいただきます。',
    },
    clerk: {
      en: 'Leave room after the computed day when promising a date.',
      ja: 'お渡し予定日は、算出日より余裕をもってご案内ください。',
    },
  },
  reservation: {
    customer: {
      en: 'Please reserve an English speaker well in advance, by the reservation form.',
      ja: '英語での応対をご希望の場合は、予約フォームから早めにご予約ください。',
    },
    clerk: {
      en: 'Check that an English speaker is reserved for the visit.',
      ja: '英語対応のスタッフが予約されているかどうかを確認してください。',
    },
  },
  'stay-too-short': {
    customer: {
      en: 'The work may not be finished during your stay. It is then shipped abroad, and shipping, customs duties and their fees are yours to pay.',
      ja: 'ご滞在中に仕上がらない場合は海外へお送りします。送料・関税・諸費用はお客様のご負担となります。',
    },
    clerk: {
      en: 'Ask the workshop how long this design takes and when the customer leaves.',
      ja: 'このデザインに必要な日数を工房に、ご出発日をお客様に確認してください。',
    },
  },
  'quote-after-inspection': {
    customer: {
      en: 'Listed prices are the least it costs: we tell you the cost once the piece has been inspected.',
      ja: '表示価格は目安です。お品物の状態を確認してから費用をお知らせいたします。',
    },
    clerk: {
      en: 'Give the prices as guide prices; send the quotation after the inspection.',
      ja: '価格は目安としてお伝えし、状態の確認後にお見積りをお送りください。',
    },
  },
  'try-local-jeweller': {
    customer: {
      en: 'For aftercare we do not take shipments from overseas as a rule: please try a jeweller near you first.',
      ja: 'アフターサービスのための海外からのご送付は原則としてお受けしていません。まずはお近くの宝飾店にご相談ください。',
    },
    clerk: {
      en: 'Ask what the local jeweller said. This does not concern faulty or wrong deliveries.',
      ja: 'お近くの宝飾店での結果を伺ってください（不良品・誤配送の場合は対象外です）。',
    },
  },
  'pay-before-documents': {
    customer: {
      en: 'We send an invoice first; the shipping date is agreed and the documents are made once it is paid.',
      ja: '先に請求書をお送りします。お支払いの確認後に発送日を決め、書類を作成いたします。',
    },
    clerk: {
      en: 'Do not make shipping documents before the invoice is paid.',
      ja: 'ご入金の確認前に発送書類を作成しないでください。',
    },
  },
  'consult-workshop': {
    customer: {
      en: 'We ask our workshop about this and come back to you.',
      ja: '工房に確認のうえ、あらためてご連絡いたします。',
    },
    clerk: {
      en: 'Ask the workshop before promising anything: the published policy leaves this open.',
      ja: '規約に定めがないか担当者の判断が必要です。お約束の前に工房へご確認ください。',
    },
  },
  'forwarding-fee': {
    customer: {
      en: 'A parcel sent without writing to us first may be refused or cost a forwarding fee.',
      ja: '事前のご連絡なしにお送りいただいた場合、お受けできないことや転送料をいただくことがあります。',
    },
    clerk: {
      en: 'Ask whether the parcel is accepted and whether a forwarding fee falls due.',
      ja: 'お受けできるかどうか、転送料が発生するかどうかを確認してください。',
    },
  },
  'include-certificate': {
    customer: {
      en: 'Please put the certificate of authenticity into the package.',
      ja: '証明書を必ず同封してください。',
    },
    clerk: { en: 'Remind the customer of the certificate.', ja: '証明書の同封をお願いしてください。' },
  },
  'no-edition': {
    customer: {
      en: 'We check which policy applies to your request and come back to you.',
      ja: '適用される規約を確認のうえ、あらためてご連絡いたします。',
    },
    clerk: {
      en: 'No edition of the policy covers this day: ask the house which text applies.',
      ja: 'この日に有効な規約の版がありません。適用する版を本部へご確認ください。',
    },
  },
};

const centimetresInAnInch = 2.54;
const kilogramsInAPound = 0.45359237;

/** Notices of CIWAKA with the figures of its terms. */
export const ciwakaNotices: Readonly<Record<NoticeWithFigures, (terms: CiwakaTerms) => NoticeWording>> = {
  'eei-contact': ({ exportFiling: { from } }) => ({
    customer: {
      en: `The shipment is worth ${amountWords(from).en} or more: please write to us before sending it, as an export filing may be needed and may cost extra.`,
      ja: `お品物の合計が${amountWords(from).ja}以上のため、輸出申告（EEI）が必要となり費用がかかる場合があります。発送の前に必ずご連絡ください。`,
    },
    clerk: {
      en: 'Settle the question of Electronic Export Information with the customer before the label is made.',
      ja: '送り状を作成する前に、輸出申告（EEI）の要否をお客様と確認してください。',
    },
  }),
  'package-limits': ({ parcelLimits: { sideInches: side, weightPounds: weight } }) => ({
    customer: {
      en: `The finished package may measure at most ${side} x ${side} x ${side} inches and weigh at most ${weight} lb.`,
      ja: `梱包後の大きさは各辺${side}インチ（約${Math.round(side * centimetresInAnInch)}cm）以内、重さは${weight}ポンド（約${Number((weight * kilogramsInAPound).toFixed(2))}kg）以内でお願いいたします。`,
    },
    clerk: {
      en: 'Check the size and weight that the customer gives against the limits.',
      ja: 'お客様から伺った荷物の大きさと重さが制限内かどうかを確認してください。',
    },
  }),
};
