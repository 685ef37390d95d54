import { describe, expect, test } from 'vitest';
import { publishedClauses, publishedNotices } from '../../builders/published-words';

/** What the houses publish wherever a figure stands in it, as it was first written down. */
const clausesWithFigures: readonly (readonly [clause: string, en: string, ja: string])[] = [
  [
    'kuno/notify-within-week',
    'The house must be told of it by email within a week of delivery.',
    '不良・誤配送は、お届けから1週間以内にメールでお知らせいただく必要があります。',
  ],
  [
    'ciwaka/free-resize-once',
    'Most ring designs come with one complimentary resizing.',
    '多くのリングは、1回に限り無料でサイズ直しを承ります。',
  ],
  [
    'ciwaka/free-window-30-days',
    'For it the customer makes contact, naming the wanted size, within 30 calendar days of delivery.',
    '無料となるのは、お届けから30日以内に、ご希望のサイズを添えてご連絡いただいた場合です。',
  ],
  [
    'ciwaka/category-range',
    'Design marked with a range: open to the one complimentary resizing inside that range.',
    '区分「±範囲」のデザイン：範囲内で1回の無料サイズ直しの対象です。',
  ],
  [
    'ciwaka/category-exchange-free',
    'Design marked for complimentary exchange: exchanged once for the wanted size, on contact within 30 calendar days.',
    '区分「リング交換（無料）」のデザイン：30日以内のご連絡で、1回に限りご希望サイズに無料で交換します。',
  ],
  [
    'ciwaka/second-or-late-fee',
    'A further resizing, or one asked for after the 30 days, carries a fee.',
    '2回目以降、または30日を過ぎてからのサイズ直しは有料です。',
  ],
  [
    'ciwaka/package-limits',
    'A finished package is no larger than 8 inches each way and no heavier than 3 lb.',
    '梱包後の荷物は、各辺8インチ以内、重さ3ポンド以内です。',
  ],
  [
    'ciwaka/eei-2500',
    'A shipment worth USD 2,500 or more may need an export filing at extra cost: the customer writes before shipping.',
    '1回の発送の合計が2,500米ドル以上の場合、輸出申告（EEI）と追加費用が必要となることがあります。発送前にご連絡ください。',
  ],
  [
    'ciwaka/resize-7-9-weeks',
    'A resized or exchanged ring goes back about 7 to 9 weeks after it arrived, whether free or paid.',
    'サイズ直し・交換は、無料・有料を問わず、商品の到着から約7〜9週間で返送します。',
  ],
  [
    'ciwaka/paid-services',
    'Polishing and engraving work is paid, offered as the design allows, also after the 30 days; some requests cannot be met.',
    '磨き直しや刻印などは有料で、30日を過ぎても承ります。デザインによりお受けできない場合があります。',
  ],
  [
    'ciwaka/paid-return-included',
    'Paid work includes insured return by FedEx to the US.',
    '有料サービスには、米国への保険付き返送（FedEx）が含まれます。',
  ],
  ['aujour/fee-refinish', 'Refinishing to new condition: from JPY 700.', '新品仕上げ：700円〜'],
  [
    'aujour/fee-clean',
    'Ultrasonic cleaning and removal of dulling: from JPY 300.',
    '超音波洗浄・くすみ取り：300円〜',
  ],
  ['aujour/fee-chain', 'Repair of a broken chain: from JPY 900.', 'チェーン切れ修理：900円〜'],
  ['aujour/fee-stone', 'Setting a stone: from JPY 500 each.', '石留め：1石につき500円〜'],
  ['aujour/fee-gold-plating', '18K gold plating: from JPY 1,800.', '18金メッキ：1,800円〜'],
  ['aujour/fee-rhodium', 'Rhodium plating: from JPY 1,500.', 'ロジウムメッキ：1,500円〜'],
  ['aujour/fee-brazing', 'Brazing: from JPY 900.', 'ロウ付け：900円〜'],
  ['aujour/fee-deformation', 'Straightening: from JPY 2,000.', '変形直し：2,000円〜'],
  [
    'aujour/handling-fee',
    'Each repair request carries one handling fee of JPY 900, however many services it has.',
    '修理のご依頼1件につき、作業の数にかかわらず手数料900円を申し受けます。',
  ],
  [
    'aujour/holidays-longer',
    'Work that falls on Obon, New Year or Golden Week takes longer than usual.',
    'お盆・年末年始・ゴールデンウィークなどの長期休暇と重なる場合は、通常よりお時間をいただきます。',
  ],
];

const noticesWithFigures: readonly (readonly [code: string, en: string, ja: string])[] = [
  [
    'eei-contact',
    'The shipment is worth USD 2,500 or more: please write to us before sending it, as an export filing may be needed and may cost extra.',
    'お品物の合計が2,500米ドル以上のため、輸出申告（EEI）が必要となり費用がかかる場合があります。発送の前に必ずご連絡ください。',
  ],
  [
    'package-limits',
    'The finished package may measure at most 8 x 8 x 8 inches and weigh at most 3 lb.',
    '梱包後の大きさは各辺8インチ（約20cm）以内、重さは3ポンド（約1.36kg）以内でお願いいたします。',
  ],
];

describe('what the houses publish stays word for word what it was, though its figures are put in', () => {
  test.each(clausesWithFigures)('clause %s', (clause, en, ja) => {
    expect(publishedClauses[clause]).toEqual({ en, ja });
  });

  test.each(noticesWithFigures)('notice %s', (code, en, ja) => {
    expect(publishedNotices[code]?.customer).toEqual({ en, ja });
  });
});
