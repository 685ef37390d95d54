import type { Wording } from '../language';
import type { MessageChannel, MessageCode } from './message-codes';

/** How the desk calls each message. */
export const messageWording: Readonly<Record<MessageCode, Wording>> = {
  'photos-needed': { en: 'Photos needed', ja: '写真のお願い' },
  'photos-passed': { en: 'Photos passed', ja: '写真確認のご報告（承れます）' },
  'photos-not-passed': { en: 'Photos not passed', ja: '写真確認のご報告（お断り）' },
  'quote-ready': { en: 'Quote ready', ja: 'お見積りのご案内' },
  'payment-needed': { en: 'Payment needed', ja: 'お支払いのご案内' },
  'shipping-details-needed': { en: 'Shipping details needed', ja: '発送情報のお願い' },
  'documents-sent': { en: 'Documents sent', ja: '発送書類のご送付' },
  'address-told': { en: 'Where to send it', ja: '送り先のご案内' },
  received: { en: 'Received', ja: '到着のお知らせ' },
  'contents-differ': { en: 'Not what was announced, or missing', ja: '内容相違・不足のご確認' },
  inspected: { en: 'Inspected', ja: '検品のご報告' },
  'approval-needed': { en: 'Approval needed', ja: 'お見積りご承認のお願い' },
  'awaiting-customer': { en: 'Awaiting the customer', ja: 'ご確認のお願い' },
  'month-end-run': { en: 'Goes with the month-end run', ja: '月末便のお知らせ' },
  'promise-changed': { en: 'Promised date changed', ja: 'お渡し予定日の変更' },
  ready: { en: 'Ready for pick-up', ja: '仕上がりのお知らせ' },
  unclaimed: { en: 'Reminder: still unclaimed', ja: 'お受け取りのお願い' },
  'on-its-way-back': { en: 'On its way back', ja: '発送のお知らせ' },
  'not-repairable': { en: 'Not repairable', ja: '修理不可のご報告' },
  declined: { en: 'Declined', ja: 'お断りのご連絡' },
  receipt: { en: 'Receipt of payment', ja: 'ご入金のお礼' },
};

export const channelWording: Readonly<Record<MessageChannel, Wording>> = {
  email: { en: 'Email', ja: 'メール' },
  text: { en: 'Text message', ja: 'ショートメッセージ' },
  phone: { en: 'Phone', ja: '電話' },
};
