import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const customers = {
  commands: {
    change: '変更する',
    back: '戻る',
  },
  absent: 'このお客様は見つかりません',
  absentHint:
    'もう一方の帳簿のお客様かもしれません。お試し店舗のお客様は、自店のお客様とは別に保管されています。',
  toList: 'お預かり一覧へ',
  side: '重複と履歴',
  wasMerged: '{{from}} 様は {{into}} 様に統合されました。',
  languages: { en: '英語', ja: '日本語' },
  facts: {
    phones: '電話番号',
    emails: 'メール',
    registered: '登録日時',
  },
  change: {
    title: '登録内容の変更（{{name}}）',
    begun: '保存していない変更があります。',
    save: '変更を保存',
    discard: '変更を取りやめる',
    later: '閉じて後で続ける',
  },
  cases: {
    title_other: 'お預かり {{count}}件',
    none: 'お預かりはまだありません。',
  },
  alike: {
    title: '同じお客様の可能性',
    none: '電話番号、メール、お名前が共通する登録はありません。',
    explain: 'ご家族などで電話番号が同じこともあります。同じ方と確認できた場合にだけ統合してください。',
  },
  aliases: { title: 'この登録に統合したもの' },
  merge: {
    with: '統合',
    withName: '{{name}} 様と統合',
    other: '別の登録と統合する',
    title: '同じお客様の二つの登録',
    explain:
      '統合後は一つの登録で両方のお預かりを扱います。双方の履歴は残り、いつでも確認できます。削除されるものはありません。',
    survivor: 'どちらのお名前・ご住所・電話番号を使いますか？',
    do: '統合する',
    cancel: '統合しない',
    close: '閉じる',
    find: 'もう一つの登録を探す',
    findHint: 'お名前、よみ、電話番号、メールの一部で探せます。',
    nobody: '当てはまる登録はありません。',
  },
  history: {
    title: '履歴',
    mergedFrom: '統合した登録：{{name}} 様',
    under: '{{name}} 様の登録として',
  },
  empty: '空欄',
  fields: {
    name: 'お名前',
    kana: 'よみ',
    romaji: 'ローマ字',
    phones: '電話番号',
    emails: 'メール',
    country: '国',
    postalCode: '郵便番号',
    address: 'ご住所',
    language: '用紙の言語',
    note: 'メモ',
  },
} satisfies SameWords<Words['customers']>;
