import type { promises as english } from '../en/promises';
import type { SameWords } from '../same-words';

export const promises = {
  title: 'お渡し予定の計算',
  lead: '公開規約により、受付日からお渡し予定日とその理由を計算します。規約の日付そのものは動かしません。',
  asked: '条件',
  house: 'ブランド',
  receivedOn: '受付日',
  notADay: '日付ではありません。2026-11-28 または 11/28 のように入力してください。',
  services: 'ご依頼内容',
  servicesHint: '未選択のため「{{service}}」として計算しています。',
  closed: '定休日',
  closedHint: 'この計算だけに使います。保存されません。',
  closedOnHolidays: '祝日も休業',
  answer: '計算結果',
  by: '{{day}}までにお渡し',
  between: '{{from}}から{{to}}の間にお渡し',
  noRange: {
    'not-received': '受付前のため計算できません。',
    'no-time': '公開規約に期間の定めがありません。工房にご確認ください。',
    declined: '規約上お受けできません。',
  },
  bringBy_other: '{{day}}までにお持ちいただくと、{{count}}日早くなります。',
  reason: '理由',
  legend: 'カレンダーの印',
  source: {
    typed: '入力',
    clause: '規約',
    shop: '店舗の定休日',
    'public-holidays': '祝日データ（holiday_jp）',
  },
  mark: {
    received: '受付',
    'bring-by': 'この便の受付最終営業日',
    dispatch: '工房へ発送',
    ready: 'お渡し予定',
    'hand-out': 'お渡しできる最初の営業日',
    'public-holiday': '祝日',
    'long-holiday': '長期休暇',
    closed: '休業',
  },
} as const satisfies SameWords<typeof english>;
