import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const inquiry = {
  title: '{{bag}} の到着までの手順',
  steps: '手順',
  heldApart: 'ご連絡なしで届いたため、受け入れるかお断りするまで別置きしています。',
  saved: '記録しました。',
  photos: {
    title: 'お客様からの写真',
    subject: '写っているもの',
    choose: '写真を追加',
    added_other: '写真を{{count}}枚追加しました',
  },
  shipping: {
    title: '発送情報',
    name: '発送人のお名前',
    telephone: '発送人の電話番号',
    address: '発送人のご住所',
    shipOn: '発送日',
    save: '発送情報を記録',
  },
  checklist: { title: '次の手順に必要なもの', met: '確認済み', open: '未確認' },
  dispatch: {
    title: 'お客様からの発送のご連絡',
    carrier: '運送会社',
    tracking: '追跡番号',
    note: '発送を記録',
  },
  gaps: {
    title: 'お品について未確認の項目',
    metal: '素材',
    declared: '申告額（{{currency}}）',
    certificate: '保証書の有無',
    deliveredOn: 'お届け日',
    orderNumber: '注文番号',
    currentSize: '現在のサイズ（日本）',
    purchasedSize: 'ご購入時のサイズ（日本）',
    save: '記録する',
  },
} satisfies SameWords<Words['inquiry']>;
