import type { EventData } from '../../cases/events';
import type { GivingUp } from '../../cases/stages/stage';
import type { Wording } from '../../language';

/** What goes back with a piece. */
export const returnContentWording: Readonly<Record<EventData['handed-back']['contents'][number], Wording>> = {
  jewellery: { en: 'the jewellery', ja: 'ジュエリー本体' },
  pouch: { en: 'pouch', ja: 'ポーチ' },
  certificate: { en: 'certificate', ja: '証明書' },
  other: { en: 'what else came with it', ja: 'その他の付属品' },
};

/** A piece that goes back as it came. */
export const givenUpWording: Readonly<Record<GivingUp, Wording>> = {
  'not-repairable': { en: 'goes back: it cannot be repaired', ja: '修理ができないため、ご返却' },
  declined: { en: 'goes back: we could not take it on', ja: 'お受けできないため、ご返却' },
  cancelled: { en: 'goes back: the order was cancelled', ja: 'ご依頼の取り消しにより、ご返却' },
};

/** The sentences that are signed when pieces go back; `{…}` is filled in. */
export const handoverWording = {
  title: { en: 'Received back from {shop} on {day}', ja: 'お受け取りの確認　{shop}　{day}' },
  ofCase: { en: 'Case {number}, handed to {name}', ja: '受付番号 {number}　お受取人 {name} 様' },
  agreement: {
    en: 'I have received the pieces below and have looked at them together with the shop.',
    ja: '下記のお品物を、お店の者と一緒に確認のうえ、受け取りました。',
  },
  asked: { en: 'Asked for', ja: 'ご依頼内容' },
  contents: { en: 'Handed over', ja: 'お渡しした物' },
  owed: { en: 'Still to be paid', ja: '未収金額' },
  owedBack: { en: 'Still to be paid back', ja: '未返金額' },
} as const satisfies Readonly<Record<string, Wording>>;
