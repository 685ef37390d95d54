import type { EventData } from '../../cases/events';
import type { Wording } from '../../language';

type Payment = EventData['payment-recorded'];

/** What stands on invoices and receipts. */
export const billLabels = {
  invoiceNumber: { en: 'Invoice number', ja: '請求書番号' },
  receiptNumber: { en: 'Receipt number', ja: '領収書番号' },
  issuedOn: { en: 'Date', ja: '発行日' },
  registration: { en: 'Registration number', ja: '登録番号' },
  amountDue: { en: 'Amount due, tax included', ja: 'ご請求金額（税込）' },
  leastDue: { en: 'Amount due so far, tax included', ja: '現時点のご請求金額（税込）' },
  owedBack: { en: 'Owed to you', ja: 'ご返金額' },
  amountReceived: { en: 'Amount received', ja: '領収金額' },
  description: { en: 'Description', ja: '内容' },
  quantity: { en: 'Qty', ja: '数量' },
  netAmount: { en: 'Amount before tax', ja: '金額（税別）' },
  atRate: { en: 'Subject to {percent} %', ja: '{percent}%対象' },
  taxAtRate: { en: 'Consumption tax {percent} %', ja: '消費税（{percent}%）' },
  untaxed: { en: 'Not taxed', ja: '消費税対象外' },
  rounding: { en: 'Rounding, piece by piece', ja: '端数調整' },
  receivedOn: { en: 'Received', ja: 'ご入金日' },
  passed: { en: 'Received so far', ja: 'ご入金' },
  balance: { en: 'Balance', ja: '差引残高' },
  notPriced: { en: 'to be quoted', ja: '別途お見積り' },
  guidePrice: { en: 'guide price', ja: '目安' },
  for: { en: 'For', ja: '但し' },
  method: { en: 'Paid by', ja: 'お支払方法' },
  breakdown: { en: 'Of this', ja: '内訳' },
  account: { en: 'The account as it stands', ja: 'お会計の状況' },
  stamp: { en: 'Revenue stamp', ja: '収入印紙' },
} as const satisfies Readonly<Record<string, Wording>>;

export const paymentKindWording: Readonly<Record<Payment['kind'], Wording>> = {
  deposit: { en: 'Deposit', ja: 'お預り金（前受金）' },
  payment: { en: 'Payment', ja: 'お支払い' },
  refund: { en: 'Refund', ja: 'ご返金' },
};

export const paymentMethodWording: Readonly<Record<Payment['method'], Wording>> = {
  cash: { en: 'cash', ja: '現金' },
  card: { en: 'card', ja: 'カード' },
  transfer: { en: 'bank transfer', ja: '銀行振込' },
  invoice: { en: 'on invoice', ja: '請求書払い' },
  other: { en: 'other', ja: 'その他' },
};

/** What money is received for, unless the customer wants it put otherwise. */
export const usualPurpose: Readonly<Record<'deposit' | 'payment', Wording>> = {
  deposit: { en: 'Deposit towards jewellery aftercare', ja: 'ジュエリー修理代の前受金として' },
  payment: { en: 'Jewellery aftercare', ja: 'ジュエリー修理代として' },
};

/** Below the table of an invoice and a receipt. */
export const billSentences = {
  least: {
    en: 'Something is not priced yet: the amount may become more, and only with your consent.',
    ja: '金額が未定の項目があります。金額が増える場合は、作業の前にご了承をいただきます。',
  },
  deposit: {
    en: 'A deposit is kept for you and set against the price when the work is done.',
    ja: 'お預り金は、お引き渡し時の代金に充当いたします。',
  },
  received: {
    en: 'We have received the amount above with thanks.',
    ja: '上記の金額を正に領収いたしました。',
  },
} as const satisfies Readonly<Record<string, Wording>>;
