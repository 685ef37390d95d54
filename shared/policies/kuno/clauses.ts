import { daysOrWeeks } from '../../wording/figures';
import type { ClauseWords } from '../clause-words';
import type { KunoTerms } from './edition';

/** Each clause in the words of this desk, with the figures of the terms. */
export const kunoClauses = {
  'kuno/defect-only': {
    en: 'After delivery, only a faulty product or a wrong one is repaired or exchanged; no other reason counts.',
    ja: 'お届け後の修理・交換は、不良品または誤った商品が届いた場合に限ります。',
  },
  'kuno/notify-within-week': ({ noticeDays }: KunoTerms) => ({
    en: `The house must be told of it by email within ${daysOrWeeks(noticeDays).en} of delivery.`,
    ja: `不良・誤配送は、お届けから${daysOrWeeks(noticeDays).ja}以内にメールでお知らせいただく必要があります。`,
  }),
  'kuno/no-cancel-no-refund': {
    en: 'Ready-made or made to order, a purchase can be repaired or exchanged, but not cancelled or refunded.',
    ja: '既製品・オーダー品を問わず、対応は修理または交換のみで、取消しと返金はお受けしません。',
  },
  'kuno/original-unused': {
    en: 'What is sent back must be unused and as it was delivered.',
    ja: '返送いただく商品は、未使用でお届け時の状態のままであることが条件です。',
  },
  'kuno/photos-on-request': {
    en: 'The house may ask for photos of what was delivered to confirm the request.',
    ja: 'ご要望の確認のため、届いた商品の写真をお願いすることがあります。',
  },
  'kuno/custom-change-fee': {
    en: 'A customised order may still be changed for a handling charge, unless its making has gone too far.',
    ja: 'ご注文確定後のカスタムオーダーの変更は、製作の進み具合により、手数料をいただいて承れる場合があります。',
  },
  'kuno/in-shop-free-service': {
    en: 'Resizing, polishing, refinishing, cleaning and inspection are free when the piece is brought to and fetched from a shop in Japan.',
    ja: '日本国内の店舗へのお持ち込み・お受け取りの場合、サイズ直し・磨き直し・新品仕上げ・クリーニング・点検は無料です。',
  },
  'kuno/in-shop-repair': {
    en: 'Repairs can be brought to a shop in Japan; their price is not published.',
    ja: '修理は日本国内の店舗にお持ち込みいただけます。料金の定めは公開されていません。',
  },
  'kuno/own-products-only': {
    en: 'These services are for products of the house itself.',
    ja: '本サービスは自社の商品のみを対象とします。',
  },
  'kuno/free-resize-same-finger': {
    en: 'Resizing is free as long as the finger stays the same and the size does not change by much.',
    ja: 'サイズ直しが無料となるのは、着ける指が変わらず、サイズの変更幅が大きくない場合です。',
  },
  'kuno/resize-fee': {
    en: 'Another finger, or a large change in size, carries a resizing fee; its amount is not published.',
    ja: '着ける指の変更や大幅なサイズ変更には、サイズ直し料がかかります（金額は非公開）。',
  },
  'kuno/large-change-may-fail': {
    en: 'A large change in size may turn out impossible for physical or technical reasons.',
    ja: '大幅なサイズ変更は、構造上・技術上の理由で対応できない場合があります。',
  },
  'kuno/design-exceptions': {
    en: 'Some designs can be resized only for a fee, and some not at all.',
    ja: 'デザインによっては、サイズ直しが有料となるもの、対応できないものがあります。',
  },
  'kuno/visit-reservation': {
    en: 'Visitors from overseas reserve an English-speaking member of staff well ahead, by the reservation form.',
    ja: '海外からご来店の際は、予約フォームから早めに英語対応スタッフをご予約ください。',
  },
  'kuno/stay-too-short': {
    en: 'Every design needs its time. What is not finished during a stay is shipped abroad, with shipping, duties and their fees paid by the customer.',
    ja: '作業日数はデザインにより異なります。ご滞在中に仕上がらない場合は海外へ発送し、送料・関税等はお客様のご負担となります。',
  },
  'kuno/no-overseas-shipping': {
    en: 'Repairs and resizings are not taken by shipment from overseas; a jeweller near the customer is tried first.',
    ja: '海外からのご送付による修理・サイズ直しはお受けしていません。まずはお近くの宝飾店にご相談ください。',
  },
  'kuno/overseas-exception': {
    en: 'Where no jeweller is near, the house may accept a shipment if the customer pays shipping both ways, duties and import handling and bears the risk.',
    ja: 'お近くに対応店がない場合、往復送料・関税・輸入通関手数料と輸送中の危険をご負担いただくことを条件に、承れる場合があります。',
  },
  'kuno/size-choice': {
    en: 'The choice of size is the customer’s: a Japanese standard size, checked by inner diameter and circumference.',
    ja: 'サイズの選択はお客様の責任となります。内径・内周を確認のうえ、日本規格の号数でお選びください。',
  },
} as const satisfies Record<`kuno/${string}`, ClauseWords<KunoTerms>>;
