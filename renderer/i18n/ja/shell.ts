import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const shell = {
  waiting: 'お待ちください',
  refusalDetail: '詳細',
  tryAgain: 'もう一度',
  nothingHere: 'このアドレスには画面がありません',
  toFirstScreen: '最初の画面へ',
  crash: {
    title: 'ナオシが止まりました',
    explanation:
      '想定していない不具合が起きました。保存済みのお預かりは無事で、入力中の内容も最後の一文字まで残っています。',
    reload: '画面を読み込み直す',
    goOn: 'そのまま続ける',
    detail: '起きたことの詳細（パソコンの担当者向け）',
  },
} satisfies SameWords<Words['shell']>;
