import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const places = {
  title: '置き場',
  introduction:
    'お品の置き場と送付先です。置き場のラベルに続けて袋をスキャンすると、その場所へ移ります。使わなくなった置き場も、記録の中では名前が残ります。',
  add: '置き場を登録',
  none: '置き場はまだ登録されていません。',
  addUsual: '店頭・金庫・作業台を登録する',
  usual: { counter: '受付カウンター', safe: '金庫', bench: '作業台1' },
  name: '名称',
  kind: '種類',
  code: 'コード',
  codeHint: '英数字1〜8文字（例：BENCH3）。ラベルに印字され、あとから変えられません。',
  scanned: 'ラベル',
  address: '住所',
  change: '変更',
  changeNamed: '{{name}}を変更',
  retire: '使用をやめる',
  retireNamed: '{{name}}の使用をやめる',
  useAgain: '再び使う',
  useAgainNamed: '{{name}}を再び使う',
  retired: '使用をやめた置き場',
  look: '見る',
  printSheet: 'まとめて1枚に印刷',
  printTags: '1件ずつタグに印刷',
  sent: 'プリンターに送りました。',
  toPapers: '用紙とプリンターの設定へ',
  faults: {
    codeForm: '英字（A〜Z）と数字で1〜8文字にしてください。',
    codeTaken: 'このコードは別の置き場で使われています。',
    nameMissing: 'ふだんの呼び名を入力してください。',
  },
} satisfies SameWords<Words['places']>;
