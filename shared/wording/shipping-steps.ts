import type { Wording } from '../language';
import type { ShipmentBlock, ShipmentNote } from '../shipping/shipments/blocks';
import type { ShipmentStage } from '../shipping/shipments/shipment-state';

export const shipmentStageWording: Readonly<Record<ShipmentStage, Wording>> = {
  prepared: { en: 'Prepared, no label yet', ja: '準備済み（送り状なし）' },
  labelled: { en: 'Label made', ja: '送り状作成済み' },
  'on-its-way': { en: 'On its way', ja: '輸送中' },
  delivered: { en: 'Delivered', ja: '配達済み' },
  returning: { en: 'Going back to the sender', ja: '発送人へ返送中' },
  returned: { en: 'Came back to the sender', ja: '発送人へ返送済み' },
  lost: { en: 'Lost', ja: '紛失' },
  voided: { en: 'Label void', ja: '送り状取消済み' },
  abandoned: { en: 'Given up', ja: '取りやめ' },
};

/** Why a step may not be taken, and what leads there. */
export const shipmentBlockWording: Readonly<Record<ShipmentBlock, Wording>> = {
  abandoned: {
    en: 'The shipment was given up; begin a new one.',
    ja: '取りやめた発送です。新しく作成してください。',
  },
  'label-exists': {
    en: 'It has a label; void that one first.',
    ja: '送り状があります。先に取り消してください。',
  },
  'no-label': { en: 'There is no label yet.', ja: '送り状がまだありません。' },
  'two-labels': {
    en: 'It has two labels that are good: void one of them, so that nobody pays for both.',
    ja: '有効な送り状が2件あります。二重払いを防ぐため、1件を取り消してください。',
  },
  'purchase-asking': {
    en: 'FedEx is being asked; wait for the answer.',
    ja: 'FedExに問い合わせ中です。お待ちください。',
  },
  'purchase-unknown': {
    en: 'It is not known whether FedEx made a label: look there, and say what you found.',
    ja: 'FedExで送り状が作成されたか不明です。FedExの画面で確認し、結果を入力してください。',
  },
  'purchase-not-stored': {
    en: 'FedEx made a label that is not stored with the case yet: store it first.',
    ja: 'FedExで作成された送り状が案件に未保存です。先に保存してください。',
  },
  'no-account': {
    en: 'No FedEx account is set up at this desk.',
    ja: 'この端末にFedExのアカウントが設定されていません。',
  },
  'ship-day-past': {
    en: 'The day of shipping is over: choose another.',
    ja: '発送日を過ぎています。変更してください。',
  },
  'package-over-limits': {
    en: 'The package is over the limits of the policy for free work.',
    ja: '荷物が無料サービスの制限（大きさ・重さ）を超えています。',
  },
  'policy-not-acknowledged': {
    en: 'The total asks for word from the customer first: note what was agreed.',
    ja: '合計額により、発送前のご連絡が必要です。確認した内容を記入してください。',
  },
  'nothing-to-acknowledge': { en: 'Nothing asks for it.', ja: '確認が必要な項目はありません。' },
  'law-not-known': {
    en: 'It is not known whether an export filing is needed: give the value, or a rate with its day.',
    ja: '輸出申告の要否が不明です。金額、または換算レートとその日付を入力してください。',
  },
  'law-needs-citation': {
    en: 'An export filing is needed: type its number (ITN), or the exemption that holds.',
    ja: '輸出申告が必要です。申告番号（ITN）または適用される免除を入力してください。',
  },
  'photos-not-passed': { en: 'The photos were not passed yet.', ja: '写真確認に合格していません。' },
  'not-paid': {
    en: 'Paid work is paid before documents are made.',
    ja: '有料サービスはご入金後に書類を作成します。',
  },
  'not-priced': { en: 'The price is not settled yet.', ja: '金額が確定していません。' },
  'not-approved': { en: 'The customer has not agreed to the price yet.', ja: '金額のご承認がまだです。' },
  'comes-to-counter': { en: 'The piece is brought to the counter.', ja: '店頭にお持ちいただく品です。' },
  'already-here': { en: 'The piece is here already.', ja: '既にお預かりしている品です。' },
  'already-on-its-way': { en: 'The piece is on its way already.', ja: '既に輸送中の品です。' },
  'not-ready': { en: 'The piece is not ready to go back yet.', ja: 'ご返送の準備が完了していません。' },
  'piece-closed': { en: 'The piece is closed.', ja: '完了した品です。' },
  'in-another-shipment': {
    en: 'A piece of it has a label that way already, in another shipment.',
    ja: '同じ方向の別の発送で、送り状が作成済みの品があります。',
  },
  'only-inbound': {
    en: 'The customer needs papers only for the way to us.',
    ja: 'お客様へ書類を送るのは、当店への発送の場合のみです。',
  },
  'no-label-file': { en: 'Among the files there is no label.', ja: 'ファイルの中に送り状がありません。' },
  'no-invoice': { en: 'There is no commercial invoice yet.', ja: 'コマーシャルインボイスがまだありません。' },
  'tracking-numbers-differ': {
    en: 'Label and invoice bear different tracking numbers: make the invoice anew.',
    ja: '送り状とインボイスの追跡番号が一致しません。インボイスを作り直してください。',
  },
  'no-email': { en: 'The customer has no email address.', ja: 'お客様のメールアドレスがありません。' },
  'already-tendered': {
    en: 'FedEx has the package; the label cannot be voided any more.',
    ja: 'FedExが荷物を受け取り済みのため、取り消せません。',
  },
};

export const shipmentNoteWording: Readonly<Record<ShipmentNote, Wording>> = {
  'package-cost': {
    en: 'The package is over the limits: what it costs beyond the bill is charged to the customer.',
    ja: '荷物が制限を超えています。請求済みの送料を上回る分はお客様のご負担となります。',
  },
  'insured-below-customs': {
    en: 'The insurance covers less than the pieces are worth.',
    ja: '保険金額がお品物の価額を下回っています。',
  },
  'money-owed': { en: 'The customer still owes money.', ja: 'お客様のお支払いが残っています。' },
  'no-air-waybill': {
    en: 'The air waybill it came under is not known; customs may ask for it.',
    ja: '到着時の航空運送状番号が不明です。税関から求められることがあります。',
  },
  'first-export-unknown': {
    en: 'The air waybill of the first export from Japan is not known; with it the piece is more easily known again by customs.',
    ja: '日本から最初に輸出した際の航空運送状番号が不明です。記載すると再輸入品と確認されやすくなります。',
  },
  'label-not-for-use': {
    en: 'The label comes from a test of FedEx: it must not go on a package.',
    ja: 'テスト環境の送り状です。実際の荷物には使用できません。',
  },
};
