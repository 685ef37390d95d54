import type { keepingErrors as english } from '../en/keeping-errors';
import type { SameWords } from '../same-words';

export const keepingErrors = {
  'no-room-for-intake': {
    title: 'ディスクの空きがほとんどないため、新しいお預かりは受け付けられません',
    explanation:
      '途中までしか残らない記録を作らないためです。お預かり済みの案件の作業とお渡しは続けられます。入力中の下書きもそのまま残っています。',
    next: 'このディスクの空きを増やしてください。一分以内に、自動で受付を再開します。',
  },
  'place-missing': {
    title: '指定した保存先が見つかりません',
    explanation:
      'ディスクが接続されていないか、共有フォルダーにつながっていません。いまその場所にあるものは、選んだ保存先ではありません。',
    next: '接続し直すか、「設定」の「バックアップ」で別の保存先を選んでください。',
  },
  'place-not-usable': {
    title: 'このフォルダーは使用できません',
    explanation: '存在しないか、フォルダーではないか、書き込みが許可されていません。',
    next: '実在するフォルダーの場所を、/media/backup や D:\\Naoshi のように省略せずに入力してください。',
  },
  'second-copy-differs': {
    title: '控えの内容が台帳と食い違っています',
    explanation: '台帳にないものが控えに含まれています。控えを上書きすることはありません。',
    next: '下の欄で控えの内容を調べ、足りないものを取り込んでから、空のフォルダーを選び直してください。',
  },
  'passphrase-needed': {
    title: 'バックアップの合言葉が必要です',
    explanation: 'バックアップは合言葉で暗号化されますが、このパソコンには保存されていません。',
    next: '「設定」の「バックアップ」で合言葉を入力して、もう一度お試しください。',
  },
  'passphrase-wrong': {
    title: 'この合言葉では開けません',
    explanation: '別の合言葉で暗号化されています。合言葉がなければ、だれも読むことができません。',
    next: 'このバックアップを作成した日に使っていた合言葉を入力してください。',
  },
  'passphrase-not-kept': {
    title: 'このパソコンには合言葉を保存できません',
    explanation: '安全な保管場所がないため、何も書き込みませんでした。',
    next: 'Naoshiを起動するたびに入力するか、このパソコンにキーリングを導入してください。',
  },
  'not-a-backup': {
    title: 'バックアップも台帳も見つかりません',
    explanation: 'Naoshiが作成したものではないか、冒頭で途切れているか、存在しません。',
    next: '場所を確認してください。バックアップファイル（.tar または .tar.age）、台帳のフォルダー、データの保存先のいずれかを指定します。',
  },
  'backup-failed': {
    title: '最後まで完了しませんでした',
    explanation: '途中で読み書きに失敗しました。もとからあったものは、変更も削除もされていません。',
    next: 'ディスクの状態と空き容量を確認して、もう一度お試しください。続く場合は別の保存先を選んでください。',
  },
  'job-running': {
    title: 'ほかの処理を実行中です',
    explanation: 'バックアップ、確認、取り込み、書き出しは、一つずつ順番に行います。',
    next: '終わるまで待ってから、もう一度お試しください。',
  },
} as const satisfies SameWords<typeof english>;
