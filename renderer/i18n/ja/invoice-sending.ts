import type { invoiceSending as inEnglish } from '../en/invoice-sending';
import type { SameWords } from '../same-words';

export const invoiceSending = {
  filing: {
    choose: '当店のインボイスをFedExへ電子的に送る',
    hint: '送り状を購入する前に送り、荷物より先に税関へ届くようにします。紙のインボイスも通常どおり印刷します。送らない場合は、この内容からFedExが独自のインボイスを作成します。',
    notOnReturn: '返送では使えません。書類は荷物に添えて送ります。',
    filed:
      '当店のインボイスはFedExへ電子的に送信済みです（文書番号 {{id}}）。紙のインボイスも必ず荷物に添えてください。集荷や税関で求められることがあり、電子的な提出に対応していない国では紙が正式な書類になります。',
  },
  signers: {
    title: 'インボイスの署名者',
    hint: '氏名と役職（ローマ字・英語）、署名または印影の画像（PNG・JPEG）を登録します。正本と控えに印刷され、署名者は印刷するときに選びます。画像がなければ、ペンで署名するための線を印刷します。',
    addressFirst: '先に、荷物に記載するお店の住所を保存してください。',
    one: '署名者{{number}}',
    name: '氏名',
    position: '役職',
    latin: '税関で読めるよう、ローマ字・英語で入力してください。',
    noPicture: '画像なし（ペンで署名）',
    choose: '画像を選択',
    replace: '画像を差し替える',
    removePicture: '画像を外す',
    remove: '削除',
    removeOne: '署名者{{number}}を削除',
    add: '署名者を追加',
    pictureOf: '{{name}}の署名',
    pictureFaults: {
      'not-a-picture': '画像として読み取れません。PNGまたはJPEGを選んでください。',
      'too-large': '画像が大きすぎます。60MB未満のものを選んでください。',
      'not-stored': '画像を保存できませんでした。空き容量をご確認ください。署名者は変わっていません。',
    },
    signedBy: 'インボイスの署名',
    byPen: '印刷後にペンで署名',
    nameOnly: '氏名のみ・署名はペン',
  },
} satisfies SameWords<typeof inEnglish>;
