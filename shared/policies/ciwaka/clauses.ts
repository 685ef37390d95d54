import { amountWords, counted, countryWords, spanOfDays } from '../../wording/figures';
import type { ClauseWords } from '../clause-words';
import type { CiwakaTerms } from './edition';

/** Each clause in the words of this desk, with the figures of the terms. */
export const ciwakaClauses = {
  'ciwaka/free-resize-once': ({ complimentaryTimes: times }: CiwakaTerms) =>
    times === 0
      ? {
          en: 'Most ring designs come with no complimentary resizing.',
          ja: '多くのリングは、無料でのサイズ直しを承っておりません。',
        }
      : {
          en: `Most ring designs come with ${times === 1 ? 'one complimentary resizing' : `${times} complimentary resizings`}.`,
          ja: `多くのリングは、${times}回に限り無料でサイズ直しを承ります。`,
        },
  'ciwaka/free-window-30-days': ({ complimentaryDays: days }: CiwakaTerms) => ({
    en: `For it the customer makes contact, naming the wanted size, within ${counted(days, 'calendar day')} of delivery.`,
    ja: `無料となるのは、お届けから${days}日以内に、ご希望のサイズを添えてご連絡いただいた場合です。`,
  }),
  'ciwaka/free-shipping-both-ways': {
    en: 'Complimentary work includes insured shipping to Japan and back.',
    ja: '無料サービスには、日本までの往復の保険付き送料が含まれます。',
  },
  'ciwaka/certificate-required': {
    en: 'Every service needs the certificate of authenticity of the piece, which travels in the package.',
    ja: 'すべてのサービスに商品付属の証明書が必要です。発送時に同封してください。',
  },
  'ciwaka/category-range': ({ complimentaryTimes: times }: CiwakaTerms) =>
    times === 0
      ? {
          en: 'Design marked with a range: resized inside that range, with no complimentary resizing.',
          ja: '区分「±範囲」のデザイン：サイズ直しは範囲内に限り、無料サイズ直しの対象外です。',
        }
      : {
          en: `Design marked with a range: open to the ${times === 1 ? 'one complimentary resizing' : `${times} complimentary resizings`} inside that range.`,
          ja: `区分「±範囲」のデザイン：範囲内で${times}回の無料サイズ直しの対象です。`,
        },
  'ciwaka/category-exchange-free': ({ complimentaryDays: days, complimentaryTimes: times }: CiwakaTerms) =>
    times === 0
      ? {
          en: `Design marked for complimentary exchange: exchanged for a fee, also on contact within ${counted(days, 'calendar day')}.`,
          ja: `区分「リング交換（無料）」のデザイン：${days}日以内のご連絡でも、交換は有料です。`,
        }
      : {
          en: `Design marked for complimentary exchange: exchanged ${howOften(times)} for the wanted size, on contact within ${counted(days, 'calendar day')}.`,
          ja: `区分「リング交換（無料）」のデザイン：${days}日以内のご連絡で、${times}回に限りご希望サイズに無料で交換します。`,
        },
  'ciwaka/category-exchange-paid': {
    en: 'Design marked for paid exchange: exchanged for a ring of the wanted size, for a fee.',
    ja: '区分「リング交換（有料）」のデザイン：有料でご希望サイズに交換します。',
  },
  'ciwaka/category-unavailable': {
    en: 'Design marked unavailable: its size is not changed, neither by resizing nor by exchange.',
    ja: '区分「不可」のデザイン：サイズ直しも交換もお受けできません。',
  },
  'ciwaka/second-or-late-fee': ({ complimentaryDays: days, complimentaryTimes: times }: CiwakaTerms) => ({
    en: `${furtherResizing(times)}, or one asked for after the ${counted(days, 'day')}, carries a fee.`,
    ja: `${times + 1}回目以降、または${days}日を過ぎてからのサイズ直しは有料です。`,
  }),
  'ciwaka/some-designs-fee': {
    en: 'Some designs are left out of the complimentary service; their page says so, and a fee is charged.',
    ja: '無料サービスの対象外のデザインは有料です（デザインのページに記載）。',
  },
  'ciwaka/range-cumulative': {
    en: 'The range is counted from the size at purchase; an earlier resizing uses it up and never extends it.',
    ja: 'サイズ直しの範囲は購入時のサイズが基準です。過去のサイズ直しで範囲が広がることはありません。',
  },
  'ciwaka/available-sizes': {
    en: 'A ring is resized only within the Japanese sizes its design is made in.',
    ja: 'サイズ直しは、デザインごとの対応サイズ（日本規格）の範囲内に限ります。',
  },
  'ciwaka/photos-review': {
    en: 'Photos or videos of the piece and a photo of the certificate are checked before the request is accepted.',
    ja: '商品の写真または動画と証明書の写真を確認したうえで、お受けできるかどうかをお知らせします。',
  },
  'ciwaka/request-details': {
    en: 'A request states name, email, design with its numbers, wanted size where it changes, order date and, if possible, order number.',
    ja: 'ご依頼の際は、お名前、メールアドレス、商品のデザインと番号、（サイズ変更の場合は）ご希望サイズ、ご注文日、可能であれば注文番号をお知らせください。',
  },
  'ciwaka/shipping-details': {
    en: 'Name, address, telephone and shipping date are needed for documents and insurance: after the yes, or, for paid work, with the photos and after payment.',
    ja: '書類の作成と保険の申込みに、お名前・ご住所・電話番号・発送希望日が必要です。無料の場合は受付可否のご連絡後、有料の場合は写真と一緒に（発送日はお支払い後に）伺います。',
  },
  'ciwaka/documents-emailed': {
    en: 'The house prepares the papers, names the tracking number, and emails label and commercial invoice.',
    ja: '発送書類は当店が作成し、追跡番号とともに、送り状とコマーシャルインボイスをメールでお送りします。',
  },
  'ciwaka/fedex-only': {
    en: 'Shipping is arranged by the house with FedEx, and the package goes by FedEx.',
    ja: '配送は当店がFedExを手配します。FedExでお送りください。',
  },
  'ciwaka/packing-method': {
    en: 'A package not packed in the prescribed way may not be covered by the insurance.',
    ja: '所定の方法で梱包されていない場合、保険の対象とならないことがあります。',
  },
  'ciwaka/package-limits': ({ parcelLimits: { sideInches, weightPounds } }: CiwakaTerms) => ({
    en: `A finished package is no larger than ${inches(sideInches)} each way and no heavier than ${weightPounds} lb.`,
    ja: `梱包後の荷物は、各辺${sideInches}インチ以内、重さ${weightPounds}ポンド以内です。`,
  }),
  'ciwaka/package-excess-charged': {
    en: 'On paid work, what a package over the limits costs beyond the bill is charged to the customer.',
    ja: '有料サービスで荷物が制限を超えた場合、請求済みの送料を上回る分はお客様のご負担となります。',
  },
  'ciwaka/inform-when-sent': {
    en: 'The customer tells the house once the package is on its way.',
    ja: '発送後は、当店までご連絡ください。',
  },
  'ciwaka/transit-not-liable': {
    en: 'Loss or damage on the way is not the responsibility of the house.',
    ja: '輸送中の紛失・破損について、当店は責任を負いません。',
  },
  'ciwaka/eei-2500': ({ exportFiling: { country, from } }: CiwakaTerms) => ({
    en: `A shipment${country === 'US' ? '' : ` from ${countryWords(country).en}`} worth ${amountWords(from).en} or more may need an export filing at extra cost: the customer writes before shipping.`,
    ja: `${country === 'US' ? '' : `${countryWords(country).ja}からの`}1回の発送の合計が${amountWords(from).ja}以上の場合、輸出申告（EEI）と追加費用が必要となることがあります。発送前にご連絡ください。`,
  }),
  'ciwaka/return-contents': {
    en: 'What comes back is the jewellery, its pouch and the certificate, and nothing else.',
    ja: '返送するのは、ジュエリー・ポーチ・証明書のみです。',
  },
  'ciwaka/resize-7-9-weeks': ({ resizingDays: { least, most } }: CiwakaTerms) => ({
    en: `A resized or exchanged ring goes back about ${spanOfDays(least, most).en} after it arrived, whether free or paid.`,
    ja: `サイズ直し・交換は、無料・有料を問わず、商品の到着から約${spanOfDays(least, most).ja}で返送します。`,
  }),
  'ciwaka/may-take-longer': {
    en: 'The design, the condition of the piece and national holidays can lengthen that time.',
    ja: 'デザイン、商品の状態、祝休日により、さらにお時間をいただく場合があります。',
  },
  'ciwaka/paid-services': ({ complimentaryDays: days }: CiwakaTerms) => ({
    en: `Polishing and engraving work is paid, offered as the design allows, also after the ${counted(days, 'day')}; some requests cannot be met.`,
    ja: `磨き直しや刻印などは有料で、${days}日を過ぎても承ります。デザインによりお受けできない場合があります。`,
  }),
  'ciwaka/paid-inbound-costs': {
    en: 'On paid work, shipping to Japan, customs duties, insurance and other transport costs come on top.',
    ja: '有料サービスの場合、日本までの送料・関税・保険料等の輸送費用が別途かかります。',
  },
  'ciwaka/paid-return-included': ({ freeReturnCountry: country }: CiwakaTerms) => ({
    en: `Paid work includes insured return by FedEx to ${countryWords(country).en}.`,
    ja: `有料サービスには、${countryWords(country).ja}への保険付き返送（FedEx）が含まれます。`,
  }),
  'ciwaka/pay-before-documents': {
    en: 'Paid work is invoiced and paid first; only then are the shipping date agreed and the documents made.',
    ja: '有料サービスは、ご請求・お支払いの後に発送日を決め、書類を作成します。',
  },
  'ciwaka/paid-resize-method': {
    en: 'A paid change of size is done by resizing or by exchange, whichever the design allows.',
    ja: '有料のサイズ変更は、デザインに応じてサイズ直しまたは交換で行います。',
  },
  'ciwaka/paid-several-weeks': {
    en: 'Repair and maintenance take several weeks from arrival; the schedule is told after the inquiry.',
    ja: '修理・メンテナンスには、商品の到着から数週間かかります。予定はお問い合わせ後にお知らせします。',
  },
  'ciwaka/sizing-kit': {
    en: 'A kit for measuring the Japanese ring size can be bought.',
    ja: '日本規格の号数を測るリングサイズ計測キットを販売しています。',
  },
} as const satisfies Record<`ciwaka/${string}`, ClauseWords<CiwakaTerms>>;

function howOften(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
}

function furtherResizing(complimentaryTimes: number): string {
  if (complimentaryTimes === 0) return 'Any resizing';
  return complimentaryTimes === 1 ? 'A further resizing' : `A resizing after the first ${complimentaryTimes}`;
}

function inches(count: number): string {
  return count === 1 ? '1 inch' : `${count} inches`;
}
