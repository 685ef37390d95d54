import type { pieceErrors as inEnglish } from '../en/piece-errors';
import type { SameWords } from '../same-words';

export const pieceErrors = {
  'move-not-offered': {
    title: 'この操作は今はできません',
    explanation: 'お品物が、この操作を行える段階にありません。',
    next: 'お品物の画面に出ている操作から選んでください。',
  },
  'needs-photos-passed': {
    title: '写真の確認が済んでいません',
    explanation: '規約により、書類をお送りする前に写真の確認が必要です。',
    next: '先に写真を確認し、合格にしてください。',
  },
  'needs-shipping-details': {
    title: '発送情報がそろっていません',
    explanation: '書類と保険のために、お名前・ご住所・電話番号が必要です。',
    next: 'お客様に伺い、記録してください。',
  },
  'needs-ship-day': {
    title: '発送日が決まっていません',
    explanation: '書類には、お客様が発送される日を記載します。',
    next: 'お客様と発送日を決め、記録してください。',
  },
  'needs-price': {
    title: '金額が確定していません',
    explanation: '先に、すべての金額を担当者が確定する必要があります。',
    next: '未確定の金額を入力してください。',
  },
  'needs-approval': {
    title: '金額のご承認がありません',
    explanation: 'ご承認額を超えているか、まだご承認をいただいていません。',
    next: 'お客様に伺い、どなたが、いつ、どのようにご承認されたかを記録してください。',
  },
  'needs-payment': {
    title: 'ご入金がまだありません',
    explanation: '有料の作業は、書類を作る前にご入金いただきます。',
    next: 'ご入金がありしだい、記録してください。',
  },
  'needs-work-logged': {
    title: '作業の記録がありません',
    explanation: '何をしたかが後で分からなくなります。',
    next: '行った作業を記録してから進めてください。',
  },
  'needs-second-check': {
    title: '別の担当者の検査が済んでいません',
    explanation: '作業した人以外の検査を経てから、お渡しします。',
    next: 'ほかの担当者に検査を頼み、結果を記録してください。',
  },
  'needs-settlement': {
    title: 'お支払いが済んでいません',
    explanation: '残金か過払いがあるか、確定していない金額があります。',
    next: 'お支払いまたは返金を記録するか、そのままお渡しする理由を入力してください。',
  },
  'needs-handover': {
    title: '返却品の確認とご署名がありません',
    explanation: 'お渡ししたことを後で示せなくなります。',
    next: 'お渡しする物を確かめ、ご署名をいただくか、ご署名のない理由を入力してください。',
  },
  'needs-name': {
    title: '担当者が選ばれていません',
    explanation: 'この操作は、担当者の名前とともに記録されます。',
    next: '担当者を選んで、もう一度行ってください。',
  },
  'place-not-fitting': {
    title: 'この段階では、その場所に置けません',
    explanation: 'お客様の手元や輸送中のお品物は、店内の場所に置けません。',
    next: '先に受け取るか、別の場所を選んでください。',
  },
  'nothing-to-undo': {
    title: '取り消せる操作がありません',
    explanation: 'お預かりしてから、お品物は動いていません。',
    next: 'お預かりの画面で履歴を確かめてください。',
  },
  'other-currency': {
    title: '通貨が違います',
    explanation: '一つのお品物の金額は、一つの通貨で扱います。',
    next: 'そのお品物の通貨で入力してください。',
  },
  'refund-too-large': {
    title: 'お支払い額を超えています',
    explanation: 'お支払いいただいた額より多くは返金できません。',
    next: '金額を直してください。',
  },
  'cost-before-inspection': {
    title: 'まだ検品していません',
    explanation: 'このブランドでは、検品の後に費用をお伝えします。',
    next: '先に検品してから、金額を入力してください。',
  },
  'second-person-needed': {
    title: 'ご自身が作業したお品物です',
    explanation: '検査は別の担当者が行います。',
    next: 'ほかの担当者に検査を頼んでください。',
  },
  'stones-differ': {
    title: '石の数が受付時と合いません',
    explanation: '受付時の数に、その後留めた石を足した数と比べています。',
    next: 'もう一度数えてください。正しい場合は、理由を書いてください。',
  },
  'contents-not-returned': {
    title: 'お返しできない物が含まれています',
    explanation: '規約により、お返しするのはジュエリー・ポーチ・証明書だけです。',
    next: 'それ以外を返却品から外してください。',
  },
  'bag-given-back': {
    title: 'お返し済みのお品物です',
    explanation: 'この袋のお品物は、すでに完了しています。',
    next: '袋を確かめてください。再びお預かりする場合は、新しく受け付けてください。',
  },
  'bag-unknown': {
    title: 'この袋のお品物がありません',
    explanation: '番号の形は正しいのですが、この袋に入れたお品物の記録がありません。',
    next: '袋を確かめ、ほかの端末の記録がまだ届いていないかを確認してください。',
  },
  'bag-of-other-case': {
    title: 'この受付の袋ではありません',
    explanation: '別のお客様のお品物です。何も記録していません。',
    next: '元の場所に戻し、正しい袋をお探しください。',
  },
  'bag-not-ready': {
    title: 'このお品物はまだお渡しできません',
    explanation: '作業や検査が残っているか、店内にありません。',
    next: 'お品物の画面で次の手順を確認し、お客様にお伝えください。',
  },
  'bag-of-other-shop': {
    title: 'ほかの店の袋です',
    explanation: 'この店の端末が出した番号ではありません。',
    next: '袋を別に置き、どこから来たかを確認してください。',
  },
  'case-unknown': {
    title: 'この番号の案件はありません',
    explanation: '別の端末、またはもう一方の台帳のものかもしれません。',
    next: '番号と、他の端末からまだ届いていない案件がないかをお確かめください。',
  },
  'box-unknown': {
    title: 'この番号の箱はありません',
    explanation: '番号の形は正しいのですが、この箱はここで作られていません。',
    next: '箱と、他の端末からまだ届いていないものがないかをお確かめください。',
  },
  'not-a-bag': {
    title: '袋のコードではありません',
    explanation: '袋を移動している途中です。案件や箱、控えのコードは移動できません。',
    next: '袋のコードを読み取るか、先に移動を終えてください。',
  },
  'dialog-open': {
    title: '入力中の画面が開いています',
    explanation: '読み取ったコードは使われていません。入力中の内容もそのままです。',
    next: '入力を終えるか閉じてから、もう一度読み取ってください。',
  },
  'code-mistyped': {
    title: '番号に誤りがあります',
    explanation: '検査文字が合いません。',
    next: 'もう一度読み取るか、袋の番号と見比べてください。',
  },
  'code-unknown': {
    title: '店のコードではありません',
    explanation: '袋・受付・場所・名札・箱のいずれでもありません。',
    next: '袋のコードを読み取ってください。',
  },
  'place-unknown': {
    title: 'この場所は登録されていません',
    explanation: '登録されていないか、もう使われていません。',
    next: '「設定」で場所を登録するか、別の場所を読み取ってください。',
  },
  'badge-unknown': {
    title: 'この名札の担当者がいません',
    explanation: '在籍していないか、退職しています。',
    next: '別の名札を読み取るか、名前で選んでください。',
  },
  'box-closed': {
    title: 'この箱は締め切られています',
    explanation: '中身は数えて確認済みです。',
    next: '新しい箱を用意してください。',
  },
  'box-not-closed': {
    title: 'この箱はまだ出ていません',
    explanation: '締め切っていない箱から、戻りの記録はできません。',
    next: '箱を締め切るか、袋を箱から出してください。',
  },
  'bag-not-in-box': {
    title: 'この袋は箱に入っていません',
    explanation: 'この箱に入れた記録がありません。',
    next: '袋と箱を確かめてください。',
  },
  'bag-already-in-box': {
    title: 'この袋はすでに箱に入っています',
    explanation: '一つの袋は一度だけ入れます。',
    next: '次の袋へ進んでください。',
  },
  'bag-not-waiting': {
    title: 'この便に載せられないお品物です',
    explanation: '工房へ出せる段階にありません。',
    next: 'お品物の画面に出ている操作を確かめてください。',
  },
  'box-empty': {
    title: '箱が空です',
    explanation: '送るお品物がありません。',
    next: '先に袋を読み取って箱に入れてください。',
  },
  'needs-note': {
    title: '未完了の内容が記入されていません',
    explanation: '未完了として戻りましたが、残りの作業が書かれていません。',
    next: '未完了の内容を記入してから、もう一度袋をスキャンしてください。',
  },
  'needs-signature': {
    title: '箱のご署名がありません',
    explanation: '箱を渡す人が、中身を確認して署名します。',
    next: '署名するか、署名のない理由を書いてください。',
  },
} satisfies SameWords<typeof inEnglish>;
