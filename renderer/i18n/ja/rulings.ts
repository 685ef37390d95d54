import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const rulings = {
  title: '裁定',
  introduction:
    '規約に定めがない、または担当者の判断に委ねられている場合に、当店で決めた内容です。裁定によって規約や判定が変わることはなく、次に同じ問い合わせがあったときに参考として表示します。',
  search: '裁定を検索（どの語でも）',
  none: '裁定はまだ記録されていません。受付または案件の判定の横から記録できます。',
  nothingFound: 'すべての語を含む裁定はありません。',
  newest: '新しい順に{{count}}件を表示しています。',
  silence: {
    silent: '公開規約に定めがありません',
    left: '規約は担当者の判断に委ねています',
    'no-edition': '有効な版がありません',
  },
  earlier_other: '過去の裁定 {{count}}件',
  noEarlier: 'この件の裁定はまだありません。',
  record: '裁定を記録',
  recordOn: '{{service}}の裁定を記録',
  more: '新しい順に{{count}}件を表示しています。すべての裁定は設定の「裁定」にあります。',
  facts: '対象',
  fact: {
    reason: {
      service: 'アフターケア',
      faulty: 'お届け時の不良',
      'wrong-item': '誤配送',
      'changed-mind': 'お客様のご都合',
    },
    handover: { counter: '店頭お持ち込み', domestic: '国内からの送付', overseas: '海外からの送付' },
    giveBack: { counter: '店頭お渡し', domestic: '国内へ返送', overseas: '海外へ返送' },
    maker: {
      kuno: 'K.UNO製',
      ciwaka: 'CIWAKA製',
      aujour: 'Aujour製',
      other: '他社製',
      unknown: '製造元不明',
    },
  },
  anyFacts: '理由・受渡し方法・製造元を問わず',
  answer: '決定内容',
  why: '理由',
  decidedBy: '決定者',
  decided: '決定者：{{name}}',
  writtenBy: '{{moment}} {{name}}が記録',
  fromCase: '{{number}}より',
  dialog: {
    title: '{{service}}の裁定',
    question: '問題となった点',
    decidedBy: '決定者',
    decidedByHint: 'スタッフ、または工房の担当者のお名前',
    answer: '決定内容',
    answerHint: '次の担当者がそのままお伝えできるように書いてください。',
    why: '理由',
    save: '記録する',
    cancel: 'キャンセル',
    required: '入力してください。',
  },
} as const satisfies SameWords<Words['rulings']>;
