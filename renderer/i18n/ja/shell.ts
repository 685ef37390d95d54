import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const shell = {
  waiting: 'お待ちください',
  refusalDetail: '詳細',
  tryAgain: 'もう一度',
  cancel: 'やめる',
  close: '閉じる',
  nothingHere: 'このアドレスには画面がありません',
  toFirstScreen: '最初の画面へ',
  nav: {
    label: '画面',
    home: '今日',
    intake: '受付',
    cases: 'お預かり',
    workshop: '工房',
    boxes: '工房便',
    shipping: '発送',
    policy: '規約',
    rings: 'サイズ',
    promises: '納期計算',
    prints: '印刷',
    reports: '集計',
    settings: '設定',
  },
  top: {
    label: '受付台',
    station: '端末 {{station}}',
    palette: '操作',
  },
  main: '作業画面',
  search: {
    label: 'お預かり・お客様を探す',
    placeholder: 'お名前、フリガナ、電話、番号、どの言葉でも',
    cases: 'お預かり',
    customers: 'お客様',
    nothing: '見つかりませんでした',
    isMore: 'この言葉のお預かりをすべて見る',
  },
  sample: {
    band: 'お試し店舗 ― 内容はすべて架空です',
    leave: 'お試し店舗を出る',
  },
  person: {
    nobody: '担当者なし',
    notAsked: '担当者は？',
    acting: '担当：{{name}}',
    change: '別の担当者',
    away: '席を離れる',
    awayHint: '次の操作で、担当者をおたずねします。',
  },
  who: {
    title: '担当者はどなたですか',
    search: 'お名前',
    list: 'スタッフ',
    none: 'スタッフがまだ登録されていません。',
    noMatch: 'この名前のスタッフはいません。',
    add: 'スタッフを登録する',
    addNamed: '「{{name}}」をスタッフに登録する',
    goOn: '担当者なしで続ける',
    pin: '{{name}}さんの暗証番号',
    pinWrong: '{{name}}さんの暗証番号と違います。もう一度入力してください。',
    pinConfirm: '続ける',
    back: '別の担当者',
  },
  disk: {
    saved: 'ディスクに保存済み',
    savedHint: '保存した内容はすべて、{{folder}} の記録に書き込まれています。',
    writing: 'ディスクに書き込み中',
    events_other: '{{count}}件がまだディスクにありません',
    photos_other: '写真{{count}}枚がまだディスクにありません',
    prints_other: '{{count}}枚がまだ印刷待ちに入っていません',
    kept: 'この画面に保管してあり、自動で書き込みを繰り返します。',
    damaged: 'ディスクの記録が{{line}}行目から破損しています。',
    unreadable: 'ディスクの記録を確認できませんでした。',
  },
  prints: {
    none: '印刷待ちなし',
    open_other: '印刷中 {{count}}件',
    person_other: '確認が必要な印刷 {{count}}件',
    unknown: '印刷待ちを読み取れません',
  },
  start: {
    refusedTitle: '受付台を開けません',
    otherHostTitle: 'お預かりの内容は、この画面にはありません',
    otherHost: {
      electron:
        'このパソコンでは、以前Naoshiをアプリとしてお使いでした。このブラウザー画面の保管場所は別で、まだ空です。',
      browser:
        'このパソコンでは、以前Naoshiをブラウザー画面でお使いでした。アプリの保管場所は別で、まだ空です。',
    },
    otherHostJournal:
      'ディスクの記録には、保存した{{count}}件がすべて残っています。ここから、この画面に復元できます。',
    otherHostNoJournal: 'ディスクの記録は空のため、復元できるものがありません。',
    otherHostLeave: 'これまでのまま続けるには、この画面を閉じて、以前と同じ方法でNaoshiを開いてください。',
    otherHostFresh: 'ここで新しいお店を設定する',
    rebuildTitle: '保管庫は空ですが、記録は残っています',
    rebuildWhy:
      'ディスクがいっぱいになったときや、ブラウザーのデータを消したときに起こります。{{folder}} の記録に{{count}}件が残っており、ここから復元できます。',
    behindTitle: 'ディスクの記録の一部が、この画面にありません',
    behindWhy:
      '{{folder}} の記録には{{count}}件あり、この画面の保管分より多くなっています。ブラウザーが一部を失ったためです。このまま続けると発行済みの袋番号が重複するおそれがありますので、先に記録から戻してください。',
    rebuildOpening: '復元しても、記録には何も書き込みません。',
    rebuild: '記録から復元する',
    rebuilding: '復元中：{{total}}件中 {{done}}件',
    rebuildIncomplete:
      '記録に店舗の情報がありません。読み取れた内容は復元しました。続けるには店舗を設定してください。',
    damagedTitle: 'ディスクの記録が{{line}}行目から破損しています',
    damagedWhy:
      'それより前の行は無事で、読み取れます。続ける前に、フォルダー {{folder}} を別のディスクにコピーしてください。',
    tailCut: '停電などで書きかけになった記録の最後の一行を、別に取り分けました。',
    sampleTitle: 'お試し店舗',
    sampleFilling: 'お試し店舗を準備しています',
  },
  crash: {
    title: 'Naoshiが止まりました',
    explanation:
      '想定していない不具合が起きました。保存済みのお預かりは無事で、入力中の内容も最後の一文字まで残っています。',
    reload: '画面を読み込み直す',
    goOn: 'そのまま続ける',
    detail: '起きたことの詳細（パソコンの担当者向け）',
  },
} satisfies SameWords<Words['shell']>;
