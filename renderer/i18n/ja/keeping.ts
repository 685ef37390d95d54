import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const keeping = {
  title: 'バックアップと復元',
  introduction:
    '保存した内容は、一件ずつこのディスクの台帳に書き込まれます。ディスクそのものの故障に備えるには、控えとバックアップをご利用ください。',
  ofSample:
    '見本の店舗は架空のもので、バックアップの対象外です。お店のバックアップを見るには、見本を終了してください。',
  strip: {
    see: '「設定」の「バックアップ」',
    room: {
      low: 'ディスクの空きが少なくなっています（残り{{count, number}} MB）。早めに空きを増やしてください。',
      'no-intake':
        'ディスクの空きがほとんどありません（残り{{count, number}} MB）。新しいお預かりは受け付けられません。お預かり済みの案件の作業とお渡しは続けられます。',
      none: 'ディスクがいっぱいです（残り{{count, number}} MB）。保存した内容は、空きができるまでこの画面の中にだけ残ります。',
    },
    copy: {
      missing: '控えの保存先が見つかりません: {{folder}}。接続すると、自動で追いつきます。',
      differs: '{{folder}} の控えが台帳と食い違っています。上書きはしません。',
      refused: '{{folder}} の控えに書き込めません。',
    },
    backupsMissing: 'バックアップの保存先が見つかりません: {{folder}}。バックアップは作成されません。',
    passphraseNeeded: 'バックアップの合言葉が入力されていません。入力するまで作成されません。',
    backupFailed: '前回のバックアップは作成できませんでした。',
    placesForgotten:
      'バックアップと控えの保存先の設定を読み込めません。選び直すまで、どちらも作成されません。',
  },
  journal: {
    title: '台帳',
    folder: '保存先: {{folder}}',
    events_other: '記録 {{count, number}}件',
    checked: '起動後、すべての行を照合し、問題はありませんでした。',
    checking: '新しい行に問題はありません。古い行を照合しています。',
    damaged: '{{line}}行目から照合が合いません。',
    missing_other:
      'そこで保存済みの{{count, number}}行が失われています。下の欄で、バックアップまたは控えから取り込んでください。',
    room: 'このディスクの空き {{free}} GB',
    rebuild: '台帳をこの画面に読み直す',
    rebuildHint: 'この画面に足りないものが戻ります。変更や削除はされません。',
    rebuilt: '台帳の記録はすべてこの画面にあります。',
  },
  damage: {
    explanation:
      'まず、取り込めるものを取り込んでください。残る破損は、お名前と理由を添えて確認済みにできます。ほかの画面の警告は消え、この画面には残ります。',
    name: '確認した人のお名前',
    nameMissing: '確認した人のお名前を入力してください。',
    reason: '何が起きたか、続けてよい理由',
    reasonMissing: '何が起きたかと、続けてよい理由を入力してください。',
    acknowledge: '破損を確認済みにする',
    known: '{{moment}}　{{name}}さんが{{line}}行目からの破損を確認しました。{{reason}}',
  },
  putBack: {
    lacked_other: 'この画面にある{{count, number}}件の記録が台帳にありません。',
    look: 'この画面にしかない記録を調べる',
    hint: '台帳をなくした、壊れた、または古い控えから戻したときに使います。',
    looking_other: '{{count, number}}件を照合しました',
    found_zero: 'この画面の記録はすべて台帳にあります。',
    found_other: '{{count, number}}件の記録がこの画面にしかありません。',
    write: '台帳に書き込む',
    done_other: '{{count, number}}件の記録を台帳に書き込みました。',
  },
  places: {
    title: '保存先',
    secondCopy: '台帳の控え',
    secondCopyHint:
      '別のディスクまたは共有フォルダーの場所を省略せずに入力します。すべての行と写真がそこにも書き込まれます。不要なら空欄にします。',
    backups: 'バックアップの保存先',
    backupsHint:
      '別のディスクまたは共有フォルダーの場所を省略せずに入力します。空欄ならこのディスク: {{folder}}',
    sameDisk:
      'いまのバックアップは台帳と同じディスクにあります。そのディスクが壊れると、両方とも失われます。',
    save: 'この保存先を使う',
    saved: 'この保存先を使用しています。',
    standing: {
      'in-step': '控えはすべてそろっています。',
      'catching-up': '控えに書き込んでいます。',
      missing: '保存先が見つかりません。',
      differs: '台帳にないものが控えにあります。',
      refused: '書き込めませんでした。',
    },
    since: '{{moment}} から遅れています。',
  },
  backups: {
    title: 'バックアップ',
    rule: '一日一回、自動で作成し、読み直して組み立て直せたものだけを残します。7日分、8週分、24か月分と、更新前の直近3回分を保存します。',
    now: '今すぐ作成',
    none: 'バックアップはまだありません。',
    made: '作成日時',
    size: '大きさ',
    sealed: '暗号化',
    isSealed: '合言葉あり',
    isOpen: 'なし',
    beforeUpgrade: '更新前',
    look: '中身を調べる',
    lookNamed: '{{moment}}のバックアップの中身を調べる',
  },
  seal: {
    title: '合言葉',
    explanation:
      'バックアップを暗号化できます（age形式、改ざん検知あり）。合言葉をなくすと、バックアップは二度と開けません。書き留めて、別の場所に保管してください。',
    standing: {
      none: 'バックアップは暗号化されていません。',
      kept: '暗号化しています。合言葉はこのパソコンに保存されています。',
      session: '暗号化しています。合言葉はNaoshiを終了するまで有効です。',
      environment: '環境変数 NAOSHI_BACKUP_PASSPHRASE の合言葉で暗号化しています。',
      needed: '暗号化する設定ですが、合言葉がわかりません。',
    },
    passphrase: 'バックアップの合言葉',
    keep: 'このパソコンに保存する',
    seal: 'この合言葉で暗号化する',
    unseal: '暗号化をやめる',
    tooShort: '8文字以上にしてください。',
  },
  back: {
    title: '取り込み',
    explanation:
      'このパソコンにあるバックアップ、台帳のフォルダー、控えから取り込みます。まず中身を確かめ、ここに足りない記録だけを一件ずつ取り込みます。二度行っても結果は同じです。',
    fromStart: 'バックアップからお店を取り込む',
    path: 'バックアップファイルまたはフォルダーの場所',
    passphrase: '合言葉（暗号化されている場合）',
    pathMissing: '場所を省略せずに入力するか、一覧からバックアップを選んでください。',
    look: '取り込まれる内容を確かめる',
    restore: '取り込む',
    found: '中身',
    inIt: '含まれる数',
    newHere: 'ここに足りない数',
    cases: '案件',
    customers: 'お客様',
    events: '記録',
    files: '写真・送り状',
    span: '{{first}} から {{last}} まで',
    nothingNew: '中身はすべて、すでにここにあります。',
    done: '記録 {{events, number}}件、写真・送り状 {{files, number}}点を取り込みました。',
    faults: {
      whole: '欠けはありません。',
      damagedLine: '{{line}}行目から照合が合いません。',
      missingLines_other: '{{count, number}}行が失われています。',
      unreachableLines_other: '{{count, number}}行は読み出せません。',
      unknownEvents_other: '{{count, number}}件の記録は新しい版のNaoshiのもので、取り込めません。',
      damagedFiles_other: '写真・送り状{{count, number}}点は内容が変わっており、取り込めません。',
      missingFiles_other: '案件に記載された写真{{count, number}}点が含まれていません。',
      stopped: {
        'cut-short': 'ファイルが途中で切れています。',
        'container-damaged': 'ファイルの内部が壊れており、その先を読めません。',
        'not-readable': 'ファイルを最後まで読めません。',
      },
    },
  },
  export: {
    title: 'すべて書き出す',
    explanation:
      '案件・お客様・記録をCSVとNDJSONで、写真と送り状をファイルで、新しいフォルダーに書き出します。ほかのソフトへの移行にも使えます。',
    folder: '書き出し先のフォルダー',
    folderHint: '実在するフォルダーの場所を省略せずに入力します。空欄なら {{folder}}',
    start: 'すべて書き出す',
    done: '案件 {{cases, number}}件、お客様 {{customers, number}}名、記録 {{events, number}}件、写真・送り状 {{photos, number}}点を {{folder}} に書き出しました。',
  },
  aside: {
    title: '保管庫を取り置いて組み立て直す',
    explanation:
      'もう一度試しても開けない場合は、新しい保管庫に切り替え、台帳から組み立て直せます。壊れた保管庫は、そのままこのパソコンに残ります。まだ渡されていない下書きと写真は、その中に残ります。',
    journalNotWhole:
      '台帳に不足があります。不足分は、あとで「設定」の「バックアップ」で、バックアップまたは控えから取り込めます。',
    notReadable: '壊れた保管庫はまったく読めません。壊れたときに台帳へ届いていなかったものは含まれません。',
    waiting_zero: '壊れた保管庫に、台帳への書き込みを待っている記録はありません。',
    waiting_other:
      '壊れた保管庫に、台帳への書き込みを待っている記録が{{count, number}}件あります。先に台帳へ書き込みます。',
    otherWindow: 'ほかのNaoshiの画面が開いています。閉じてから、もう一度お試しください。',
    byHand:
      'このブラウザーでは、新しい保管庫も開けません。Naoshiを終了し、フォルダー {{folder}} の名前を変えて（削除しないでください）、Naoshiを起動し直してください。台帳から案件を組み立て直せます。',
    start: '取り置いて組み立て直す',
  },
  upgrade: {
    title: '更新の前にバックアップを作成します',
    why: 'この画面の保管庫は以前のNaoshiのもの（版{{from}}）です。版{{to}}に更新する前に、すべてのバックアップを作成し、読み直して確かめます。',
    handingOver: '台帳にまだない記録を書き込んでいます',
    running: '保管庫を更新しています',
    otherPlace:
      'ディスクの空きを増やす、ディスクを接続する、または別の保存先を指定してから、もう一度お試しください。',
    without:
      'バックアップなしで進むこともできます。更新は一度にまとめて行われ、途中で止まった場合は元のままです。記録そのものは変更されません。台帳にある内容は、いつでも台帳から組み立て直せます。',
    notOnDisk_other:
      '{{count, number}}件の記録は台帳になく、この画面の中にだけあります。進んでもその記録は変わりませんが、台帳に書き込めるようになるまで控えはありません。',
    goOn: 'バックアップなしで進む',
  },
  job: {
    kinds: {
      'back-up': 'バックアップを作成しています',
      'look-through': '中身を確かめています',
      restore: '取り込んでいます',
      export: '書き出しています',
    },
    stages: {
      writing: '書き込み',
      'writing-files': '写真・送り状',
      reading: '読み取り',
      rebuilding: '全案件の組み立て直し',
      exporting: '表の書き込み',
    },
    backedUp:
      '作成し、読み直して組み立て直しました: 案件 {{cases, number}}件、記録 {{events, number}}件、写真・送り状 {{files, number}}点。',
  },
} as const satisfies SameWords<Words['keeping']>;
