import type { Estimate } from '../../cases/piece';
import type { Language, Wording } from '../../language';
import type { Outcome } from '../../policies/decision';
import type { PrintablePaper } from '../papers';

export const paperTitles: Readonly<Record<PrintablePaper['paper'], Wording>> = {
  'job-bag-tag': { en: 'Job bag tag', ja: '袋札' },
  'claim-slip': { en: 'Claim slip', ja: 'お預り票' },
  'test-page': { en: 'Test page', ja: 'テスト印刷' },
  'ring-measuring-sheet': { en: 'Ring measuring sheet', ja: 'リング計測シート' },
  'answer-letter': { en: 'Letter of answer', ja: 'ご回答書' },
  invoice: { en: 'Invoice', ja: '請求書' },
  receipt: { en: 'Receipt', ja: '領収書' },
  'box-manifest': { en: 'Box manifest', ja: '工房便明細' },
  'place-label': { en: 'Place label', ja: '置き場ラベル' },
  'staff-badge': { en: 'Staff badge', ja: 'スタッフ証' },
  'commercial-invoice': { en: 'Commercial invoice', ja: 'コマーシャルインボイス' },
  'pro-forma-invoice': { en: 'Pro-forma invoice', ja: 'プロフォーマインボイス' },
  'identity-sheet': { en: 'Identity sheet', ja: '現品照合票' },
  'packing-list': { en: 'Packing list', ja: '同梱品リスト' },
  'liability-report': { en: 'Goods in the house', ja: 'お預かり品一覧' },
  'carrier-file': { en: 'FedEx file', ja: 'FedEx発行書類' },
};

/** What stands before a value on a paper. */
export const paperLabels = {
  bagNumber: { en: 'Bag number', ja: '袋番号' },
  caseNumber: { en: 'Case number', ja: '受付番号' },
  receivedOn: { en: 'Received', ja: 'お預り日' },
  promisedOn: { en: 'Promised for', ja: 'お渡し予定日' },
  house: { en: 'Made by', ja: 'ブランド' },
  metal: { en: 'Metal', ja: '素材' },
  stones: { en: 'Stones', ja: '石' },
  engraving: { en: 'Engraving', ja: '刻印' },
  serial: { en: 'Serial number', ja: 'シリアル番号' },
  currentSize: { en: 'Ring size', ja: '現在のサイズ' },
  condition: { en: 'Condition as seen', ja: 'お預り時の状態' },
  photos: { en: 'Photos kept', ja: '記録写真' },
  declaredValue: { en: 'Declared value', ja: '申告額' },
  services: { en: 'Asked for', ja: 'ご依頼内容' },
  decision: { en: 'Our answer', ja: 'ご回答' },
  charges: { en: 'Charges', ja: '費用' },
  estimate: { en: 'Estimate', ja: 'お見積り' },
  terms: { en: 'What was agreed', ja: 'ご確認いただいた内容' },
  signature: { en: 'Signature', ja: 'ご署名' },
  unsigned: { en: 'Not signed', ja: 'ご署名なし' },
  pieces: { en: 'Pieces', ja: '点数' },
  net: { en: 'Net', ja: '小計（税別）' },
  tax: { en: 'Tax', ja: '消費税' },
  total: { en: 'Total', ja: '合計' },
  leastTotal: { en: 'Total, at least', ja: '合計（最低額）' },
} as const satisfies Readonly<Record<string, Wording>>;

/** What stands before a value on a tag: words of the workshop, not of the counter. */
export const tagLabels = {
  services: { en: 'Work', ja: '作業内容' },
  promisedOn: { en: 'Promised for', ja: 'お渡し予定日' },
  receivedOn: { en: 'Received', ja: '受付日' },
  stones: { en: 'Stones', ja: '石' },
  engraving: { en: 'Engraving', ja: '刻印' },
  serial: { en: 'Serial number', ja: 'シリアル番号' },
  benchNotes: { en: 'Bench notes', ja: '作業メモ' },
} as const satisfies Readonly<Record<string, Wording>>;

/** The same where room is short. */
export const shortTagLabels = {
  receivedOn: { en: 'In', ja: '受付' },
  promisedOn: { en: 'Due', ja: '予定' },
  engraving: { en: 'Engr.', ja: '刻印' },
  serial: { en: 'No.', ja: 'No.' },
} as const satisfies Readonly<Record<string, Wording>>;

export const undecidedDay: Wording = { en: 'not set yet', ja: '未定' };

export const sampleMark: Wording = { en: 'SAMPLE', ja: '見本' };

/** What a reprint says on its face; null on the original. */
export function copyMark(copy: number, language: Language): string | null {
  if (copy === 0) return null;
  return language === 'ja' ? `控 ${copy}` : `COPY ${copy}`;
}

export function pageOf(page: number, count: number, language: Language): string {
  return language === 'ja' ? `${page} / ${count} ページ` : `Page ${page} of ${count}`;
}

/** A name as it heads a paper that is handed to its bearer. */
export function addressedTo(name: string, language: Language): string {
  return language === 'ja' ? `${name} 様` : name;
}

export function piecesText(count: number, language: Language): string {
  return language === 'ja' ? `${count}点` : String(count);
}

export function photosText(count: number, language: Language): string {
  return language === 'ja' ? `${count}枚` : String(count);
}

/** The outcome as the customer is told it. */
export const customerOutcomeWording: Readonly<Record<Outcome, Wording>> = {
  free: { en: 'free of charge', ja: '無料で承ります' },
  charged: { en: 'done for the charges stated', ja: '費用をいただいて承ります' },
  consult: { en: 'we ask our workshop and come back to you', ja: '工房に確認のうえ、ご連絡いたします' },
  incomplete: {
    en: 'we answer once everything needed is known',
    ja: '必要な事項を確認のうえ、ご回答いたします',
  },
  declined: { en: 'we cannot take this on', ja: 'お受けできません' },
};

/** What happens when the work would cost more than was said; `{amount}` is the estimate. */
export const estimateWording: Readonly<Record<Estimate['rule'], Wording>> = {
  'call-first': {
    en: '{amount}. Should it cost more, we call you first and go on only with your consent.',
    ja: '{amount}。これを超える場合は作業の前にご連絡し、ご了承をいただいてから進めます。',
  },
  'do-not-exceed': {
    en: 'up to {amount}. We do no work beyond that without a new consent.',
    ja: '上限{amount}。新たなご了承なしに、この額を超える作業はいたしません。',
  },
};

export const noEstimateYet: Wording = {
  en: 'none given yet. We tell you the cost and do no charged work before you have agreed to it.',
  ja: '後日ご案内いたします。費用をお知らせし、ご了承をいただくまで有料の作業はいたしません。',
};
