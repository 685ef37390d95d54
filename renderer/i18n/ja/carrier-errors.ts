import type { carrierErrors as inEnglish } from '../en/carrier-errors';
import type { SameWords } from '../same-words';

export const carrierErrors = {
  'carrier-not-set-up': {
    title: 'FedExのアカウントが設定されていません',
    explanation: 'どのアカウントで送り状を購入するかが決まっていません。',
    next: '「設定」の「FedEx」でアカウントを設定するか、別の方法で作った送り状を取り込んでください。',
  },
  'carrier-secret-needed': {
    title: 'FedExのシークレットキーが必要です',
    explanation: 'このパソコンに保存されていないか、起動してからまだ入力されていません。',
    next: '「設定」の「FedEx」で入力して、もう一度お試しください。まだ購入していません。',
  },
  'carrier-secret-not-kept': {
    title: 'このパソコンにはシークレットキーを保存できません',
    explanation: '安全に保管できる仕組みがこのシステムにないため、何も書き込んでいません。',
    next: '起動のたびに入力する方法を選ぶか、パソコンにキーリングを導入してください。',
  },
  'carrier-unreachable': {
    title: 'FedExにつながりません',
    explanation:
      'ネットワークが切れているか、FedEx側が応答していません。今回の操作では購入も変更も行われていません。',
    next: 'ネットワークを確かめ、数分おいてもう一度お試しください。fedex.comで作った送り状を取り込むこともできます。',
  },
  'carrier-not-trusted': {
    title: 'FedExとの通信が安全ではありません',
    explanation:
      '証明書が接続先と合っていないか、接続先がhttpsでもこのパソコン自身でもありません。何も送信していません。',
    next: '「設定」の「FedEx」の接続先とパソコンの日付を、ネットワークの担当者と確かめてください。',
  },
  'carrier-busy': {
    title: 'FedExが混み合っています',
    explanation: '短い間に要求が重なったか、FedEx側が整備中です。購入は行われていません。',
    next: '数分待ってから、もう一度お試しください。',
  },
  'carrier-failed': {
    title: 'FedEx側で不具合が起きました',
    explanation: 'FedExから不具合の返答があったか、返答の内容を読み取れませんでした。',
    next: '時間をおいてもう一度お試しください。続く場合は、下のコードをFedExに伝えてください。',
  },
  'carrier-login-refused': {
    title: 'FedExのキーまたはシークレットキーが受け付けられませんでした',
    explanation: '二つの組み合わせが違うか、もう一方の環境（サンドボックスまたは本番）のものです。',
    next: 'developer.fedex.comのプロジェクトから両方をコピーし直し、「設定」の「FedEx」に入力してください。',
  },
  'carrier-account-refused': {
    title: 'このアカウントではこの支払い方法や発送ができません',
    explanation:
      'アカウント番号がこのキーで許可されていないか、この方向の送料を請求できません。購入は行われていません。',
    next: '「設定」の「FedEx」のアカウント番号と、送料の負担者を確かめてください。正しい場合は、FedExに利用の許可を依頼してください。',
  },
  'carrier-party-refused': {
    title: 'お名前、ご住所、電話番号のいずれかをFedExが受け付けません',
    explanation:
      '長すぎるか、ローマ字以外の文字があるか、その国の形式に合っていません。購入は行われていません。',
    next: '下に示された項目を直して、もう一度お試しください。',
  },
  'carrier-goods-refused': {
    title: '内容品または価格をFedExが受け付けません',
    explanation:
      '品名があいまいか、コードや重さが正しくないか、価格どうしが合っていません。購入は行われていません。',
    next: '下に示された行を直して、もう一度お試しください。一方が米国のときは、米ドルで記入してください。',
  },
  'carrier-export-refused': {
    title: '通関の記載をFedExが受け付けません',
    explanation: '輸出申告の記載、発送の理由、取引条件のいずれかが合っていません。購入は行われていません。',
    next: '輸出申告または通関の記載を直して、もう一度お試しください。',
  },
  'carrier-service-refused': {
    title: 'この区間または日付では、このサービスを利用できません',
    explanation: '区間や出荷日によって、利用できるサービスが限られます。購入は行われていません。',
    next: '別のサービスか別の出荷日を選んでください。料金を問い合わせると、利用できるサービスがわかります。',
  },
  'carrier-package-refused': {
    title: '荷物の記載をFedExが受け付けません',
    explanation: '大きさ、重さ、運送申告価額のいずれかが正しくありません。購入は行われていません。',
    next: '大きさ、重さ、運送申告価額を直して、もう一度お試しください。',
  },
  'carrier-refused': {
    title: 'FedExが受け付けませんでした',
    explanation: 'FedExからの理由とコードを下に示します。購入も変更も行われていません。',
    next: '示された内容を直してもう一度お試しいただくか、コードをFedExに伝えてください。',
  },
  'carrier-of-sample': {
    title: '見本のお店では実際の送り状を購入できません',
    explanation: 'お客様が架空のため、サンドボックスか、このパソコン上の代役にだけ送ります。',
    next: '「設定」の「FedEx」でサンドボックスを選ぶか、お店の記録で操作してください。',
  },
  'label-already-bought': {
    title: 'この発送にはすでに送り状があります',
    explanation: 'もう一枚購入すると二重に請求され、一つの荷物に二つの番号が付いてしまいます。',
    next: '発送の画面から送り状を印刷し直してください。作り直すときは、先に今の送り状を取り消してください。',
  },
  'carrier-filing-refused': {
    title: 'インボイスを電子的に送信できませんでした',
    explanation:
      '送り状は購入していません。この方法は、アカウントで有効になっている場合に限られ、対応していない国もあります。',
    next: 'FedExに「Electronic Trade Documents」の有効化を依頼するか、チェックを外して、書類を荷物に添える方法で購入してください。',
  },
  'label-fate-unknown': {
    title: '送り状が購入されたかどうかわかりません',
    explanation:
      '要求を送ったあと、FedExの返答を受け取る前に通信が切れました。自動で購入し直すことはありません。',
    next: 'fedex.comの出荷履歴を確かめてから、ここの質問に答えてください（購入なし、または追跡番号）。',
  },
  'label-not-voided': {
    title: '送り状を取り消せませんでした',
    explanation: '取り消せるのは、FedExに荷物を渡す前で、購入したアカウントからの場合に限られます。',
    next: '下のFedExの返答をご覧ください。もう使わない送り状であれば、「使わない」と記録してください。',
  },
  'import-unreadable': {
    title: 'このファイルは読み取れません',
    explanation: 'PDFではないか、壊れているか、途中で切れています。何も保存していません。',
    next: '元の場所からPDFとして保存し直し、もう一度選んでください。',
  },
  'import-locked': {
    title: 'このPDFはパスワードで保護されています',
    explanation: '保護されたままでは、確認も印刷もできません。何も保存していません。',
    next: 'パスワードなしで保存し直すか、PDFとして印刷し直したものを選んでください。',
  },
  'import-too-large': {
    title: 'このPDFは大きすぎて読み取れません',
    explanation:
      '10MBまたは30ページを超えているか、描画に時間がかかりすぎるページがあります。何も保存していません。',
    next: '送り状またはインボイスのページだけを新しいPDFとして印刷し、それを選んでください。',
  },
} satisfies SameWords<typeof inEnglish>;
