import type { AppErrorKind } from '../../shared/app-error';
import type { Wording } from '../../shared/language';

/** What `npm run naoshi` says on the terminal. */
export const commandWords = {
  usage: {
    en: `Usage: npm run -s naoshi -- verify FILE
       npm run -s naoshi -- restore FILE --to DATA-FOLDER [--dry-run]
       npm run -s naoshi -- export FILE --to FOLDER

FILE is a backup (.tar, .tar.age), a journal folder, or a data folder. None of these needs the app; FILE is never changed.

verify   reads everything, checks every sum and rebuilds every case.
restore  takes what is missing in the journal of DATA-FOLDER from FILE, event by event; twice is the same as once.
         With --dry-run it only says what would come back.
export   writes cases, customers and events as CSV and NDJSON, and photos as files, into a new folder below FOLDER.

A sealed backup asks for its passphrase, or takes it from NAOSHI_BACKUP_PASSPHRASE.
Exit codes: 0 all is there, 1 could not be done, 2 wrong use, 3 Naoshi is running on that folder, 4 something is missing.`,
    ja: `使い方: npm run -s naoshi -- verify ファイル
        npm run -s naoshi -- restore ファイル --to 保存先 [--dry-run]
        npm run -s naoshi -- export ファイル --to フォルダー

「ファイル」にはバックアップ（.tar、.tar.age）、台帳のフォルダー、またはデータの保存先を指定します。アプリは不要で、指定したものは変更されません。

verify   すべてを読み、照合値を確かめ、全案件を組み立て直します。
restore  保存先の台帳に足りない記録を一件ずつ取り込みます。二度行っても結果は同じです。
         --dry-run を付けると、取り込まれる内容を表示するだけです。
export   案件・お客様・記録をCSVとNDJSONで、写真をファイルで、新しいフォルダーに書き出します。

暗号化されたバックアップは合言葉をたずねます。環境変数 NAOSHI_BACKUP_PASSPHRASE でも指定できます。
終了コード: 0 すべてあり、1 実行できず、2 使い方の誤り、3 そのフォルダーでNaoshiが起動中、4 不足あり。`,
  },
  writing: { en: 'writing', ja: '書き込み' },
  'writing-files': { en: 'photos and labels', ja: '写真・送り状' },
  reading: { en: 'reading', ja: '読み取り' },
  rebuilding: { en: 'rebuilding every case', ja: '全案件の組み立て直し' },
  exporting: { en: 'writing tables', ja: '表の書き込み' },
  passphrase: { en: 'Passphrase: ', ja: '合言葉: ' },
  running: {
    en: 'Naoshi is running on this folder. Close it first:',
    ja: 'このフォルダーでNaoshiが起動中です。先に終了してください:',
  },
  cases: { en: 'cases', ja: '案件' },
  customers: { en: 'customers', ja: 'お客様' },
  events: { en: 'events', ja: '記録' },
  files: { en: 'photos and labels', ja: '写真・送り状' },
  rebuilt: { en: 'cases rebuilt', ja: '組み立て直した案件' },
  span: { en: 'from - to', ja: '期間' },
  madeAt: { en: 'made', ja: '作成' },
  whole: { en: 'Everything is there.', ja: 'すべてそろっています。' },
  notWhole: { en: 'Not everything is there:', ja: '不足があります:' },
  wouldCome: { en: 'would come back', ja: '取り込まれるもの' },
  cameBack: { en: 'came back', ja: '取り込んだもの' },
  written: { en: 'written to', ja: '書き出し先' },
  damagedLine: { en: 'the journal does not hold from line', ja: '台帳の照合が合わなくなる行' },
  missingLines: { en: 'lines gone there', ja: 'そこで失われた行数' },
  unreachableLines: { en: 'lines that cannot be reached', ja: '読み出せない行数' },
  unknownEvents: { en: 'events that this version does not know', ja: 'この版では読めない記録' },
  damagedFiles: { en: 'photos or labels that have changed', ja: '内容が変わっている写真・送り状' },
  missingFiles: {
    en: 'photos that cases speak of and that are not here',
    ja: '案件にあるが見つからない写真',
  },
  'cut-short': { en: 'the file is cut off', ja: 'ファイルが途中で切れています' },
  'container-damaged': { en: 'the file is damaged inside', ja: 'ファイルの内部が壊れています' },
  'not-readable': { en: 'the file cannot be read to its end', ja: 'ファイルを最後まで読めません' },
} as const satisfies Record<string, Wording>;

/** Refusals that long work can end in; others say their kind. */
export const refusalWords: { readonly [K in AppErrorKind]?: Wording } = {
  'not-a-backup': {
    en: 'There is no backup and no journal here:',
    ja: 'バックアップも台帳も見つかりません:',
  },
  'passphrase-needed': {
    en: 'This backup is sealed; its passphrase is needed:',
    ja: 'このバックアップは暗号化されています。合言葉が必要です:',
  },
  'passphrase-wrong': {
    en: 'The passphrase does not open this backup:',
    ja: 'この合言葉では開けません:',
  },
  'place-full': { en: 'There is not enough room there:', ja: '保存先の空きが足りません:' },
  'disk-full': { en: 'The disk is full:', ja: 'ディスクがいっぱいです:' },
  'backup-failed': { en: 'Reading or writing failed:', ja: '読み書きに失敗しました:' },
  'journal-not-written': {
    en: 'The journal could not be written:',
    ja: '台帳に書き込めませんでした:',
  },
};
