import type { Language, Wording } from '../../shared/language';

/** What the hosts themselves say: on the terminal, in the menu, in the system's dialogs. The page has its own words. */
export const words = {
  serving: {
    en: 'Naoshi is running in the browser host. Its cases are in this folder:',
    ja: 'Naoshiをブラウザー版で起動しました。データの保存先:',
  },
  openAddress: {
    en: 'Open this address in a browser on this machine. It can be used once; start Naoshi again for another.',
    ja: 'このパソコンのブラウザーで次のアドレスを開いてください。一度しか使えません。もう一度Naoshiを起動すると新しいアドレスが表示されます。',
  },
  noDisplay: {
    en: 'There is no screen to open a window on. Naoshi keeps running.',
    ja: '画面がないためウィンドウを開けません。Naoshiはこのまま動作を続けます。',
  },
  noBrowser: {
    en: 'No Chromium, Chrome or Edge was found on this machine. Naoshi keeps running.',
    ja: 'このパソコンにChromium、Chrome、Edgeのいずれも見つかりません。Naoshiはこのまま動作を続けます。',
  },
  browserDidNotOpen: {
    en: 'The browser ended without opening a window. Naoshi keeps running.',
    ja: 'ブラウザーがウィンドウを開かずに終了しました。Naoshiはこのまま動作を続けます。',
  },
  withoutSandbox: {
    en: 'Started as root: the browser runs without its sandbox (--no-sandbox). Start Naoshi as an ordinary user where you can.',
    ja: 'rootで起動されたため、ブラウザーをサンドボックスなし（--no-sandbox）で開きます。できれば一般ユーザーで起動してください。',
  },
  ended: {
    en: 'The last window was closed. Naoshi ends.',
    ja: '最後のウィンドウが閉じられました。Naoshiを終了します。',
  },
  portTaken: {
    en: 'Another program uses this port of this machine, and the cases belong to this port alone. End that program, then start Naoshi again. Port:',
    ja: 'このポートは別のプログラムが使用中です。データはこのポートに結び付いているため、ほかのポートでは起動しません。使用中のプログラムを終了してから、もう一度起動してください。ポート:',
  },
  portRefused: {
    en: 'This machine does not let Naoshi listen on this port:',
    ja: 'このパソコンではこのポートを使用できません:',
  },
  alreadyOpen: {
    en: 'Naoshi is already running on these cases, and shows its window. Process:',
    ja: 'Naoshiはすでに起動しています。ウィンドウを前面に表示しました。プロセス番号:',
  },
  heldByElectron: {
    en: 'Naoshi is already running on these cases as the desktop app. Process:',
    ja: 'Naoshiはデスクトップ版ですでに起動しています。プロセス番号:',
  },
  heldByBrowser: {
    en: 'Naoshi is already running on these cases in the browser host. Process:',
    ja: 'Naoshiはブラウザー版ですでに起動しています。プロセス番号:',
  },
  folderNotWritable: {
    en: 'Naoshi cannot write to its folder. Choose another with --data-folder, or make this one writable:',
    ja: 'データの保存先に書き込めません。--data-folderで別の場所を指定するか、書き込みを許可してください:',
  },
  brokenTitle: { en: 'Naoshi has to stop', ja: 'Naoshiを続けられません' },
  brokenText: {
    en: 'Something happened in Naoshi that must never happen. What was saved is in the journal. Start Naoshi again; if this comes back, send this file to whoever looks after Naoshi:',
    ja: 'Naoshiの内部で想定外の問題が発生しました。保存済みの内容は台帳に残っています。もう一度起動してください。繰り返す場合は、次のファイルを保守担当者にお送りください:',
  },
  windowGoneTitle: { en: 'The window stopped working', ja: '画面が停止しました' },
  windowGoneText: {
    en: 'What was saved or typed is kept. Open the window again to go on.',
    ja: '保存した内容と入力中の内容は残っています。もう一度開いて続けてください。',
  },
  openAgain: { en: 'Open again', ja: 'もう一度開く' },
  quit: { en: 'Quit Naoshi', ja: 'Naoshiを終了' },
  file: { en: 'File', ja: 'ファイル' },
  newWindow: { en: 'New Window', ja: '新しいウィンドウ' },
  closeWindow: { en: 'Close Window', ja: 'ウィンドウを閉じる' },
  edit: { en: 'Edit', ja: '編集' },
  undo: { en: 'Undo', ja: '元に戻す' },
  redo: { en: 'Redo', ja: 'やり直す' },
  cut: { en: 'Cut', ja: '切り取り' },
  copy: { en: 'Copy', ja: 'コピー' },
  paste: { en: 'Paste', ja: '貼り付け' },
  selectAll: { en: 'Select All', ja: 'すべて選択' },
  view: { en: 'View', ja: '表示' },
  actualSize: { en: 'Actual Size', ja: '実際のサイズ' },
  zoomIn: { en: 'Zoom In', ja: '拡大' },
  zoomOut: { en: 'Zoom Out', ja: '縮小' },
  fullScreen: { en: 'Full Screen', ja: 'フルスクリーン' },
  developerTools: { en: 'Developer Tools', ja: '開発者ツール' },
  windowMenu: { en: 'Window', ja: 'ウィンドウ' },
  minimize: { en: 'Minimise', ja: '最小化' },
} as const satisfies Record<string, Wording>;

/** The language a person set for programs of this machine: Japanese where it is that, else English. */
export function terminalLanguage(environment: NodeJS.ProcessEnv): Language {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  const locale = named || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
