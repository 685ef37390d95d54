import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const home = {
  title: '今日',
  drafts: '受付の途中（未保存）',
  goOn: '続ける',
  nobodyYet: 'お客様未入力',
  received: '本日の受付',
  receivedNone: '本日の受付はまだありません。',
  late: 'お渡し予定日を過ぎたもの',
  lateNone: 'お渡し予定日を過ぎたものはありません。',
  soon: '7日以内にお渡し予定',
  soonNone: 'この期間のお渡し予定はありません。',
  pieces_other: '{{piece}} ほか{{count}}点',
  more: '「お預かり」で続きを見る',
  printsNeedPerson: '確認が必要な印刷',
} satisfies SameWords<Words['home']>;
