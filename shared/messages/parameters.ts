import type { Wording } from '../language';
import type { Money } from '../money/money';
import type { PlainDate } from '../time/plain-date';
import type { MessageChannel, MessageCode } from './message-codes';

/** Every parameter that a template may name, with what fills it. */
const kinds = {
  customerName: 'text',
  caseNumber: 'text',
  pieces: 'text',
  receivedOn: 'day',
  promisedOn: 'day',
  amount: 'money',
  balance: 'money',
  paid: 'money',
  reason: 'text',
  difference: 'text',
  question: 'text',
  shipOn: 'day',
  runOn: 'day',
  airWaybill: 'text',
  packageLimits: 'text',
  shopName: 'text',
  shopPhone: 'text',
  shopAddress: 'text',
} as const;

type ValueOf = { readonly text: string; readonly day: PlainDate; readonly money: Money };
export type ParameterName = keyof typeof kinds;
export type ParameterKind = keyof ValueOf;
/** What is known for a message; null = not known, and then the draft says so. */
export type MessageFacts = { readonly [P in ParameterName]: ValueOf[(typeof kinds)[P]] | null };

// Object.keys forgets the key type of a closed object literal.
export const parameterNames = Object.keys(kinds) as readonly ParameterName[];

export function kindOfParameter(name: ParameterName): ParameterKind {
  return kinds[name];
}

export function isParameterName(text: string): text is ParameterName {
  return Object.hasOwn(kinds, text);
}

export const parameterWording: Readonly<Record<ParameterName, Wording>> = {
  customerName: { en: 'customer’s name', ja: 'お客様のお名前' },
  caseNumber: { en: 'case number', ja: '受付番号' },
  pieces: { en: 'pieces', ja: 'お品物' },
  receivedOn: { en: 'day received', ja: 'お預かり日' },
  promisedOn: { en: 'promised date', ja: 'お渡し予定日' },
  amount: { en: 'price', ja: 'お見積金額' },
  balance: { en: 'amount still to be paid', ja: 'お支払残額' },
  paid: { en: 'amount paid', ja: 'お支払済みの金額' },
  reason: { en: 'reason', ja: '理由' },
  difference: { en: 'what is missing or different', ja: '不足・相違の内容' },
  question: { en: 'what we ask', ja: 'お伺いする内容' },
  shipOn: { en: 'shipping day', ja: '発送日' },
  runOn: { en: 'day of the run to the workshop', ja: '工房への発送日' },
  airWaybill: { en: 'air waybill number', ja: '送り状番号' },
  packageLimits: { en: 'most that the parcel may measure and weigh', ja: '荷物の大きさ・重さの上限' },
  shopName: { en: 'shop’s name', ja: '店名' },
  shopPhone: { en: 'shop’s telephone', ja: '店舗の電話番号' },
  shopAddress: { en: 'shop’s address', ja: '店舗の住所' },
};

const neededByCode: Readonly<Partial<Record<MessageCode, readonly ParameterName[]>>> = {
  'photos-not-passed': ['reason'],
  'quote-ready': ['amount'],
  'payment-needed': ['balance'],
  'documents-sent': ['airWaybill'],
  'address-told': ['shopAddress'],
  'contents-differ': ['difference'],
  'approval-needed': ['amount'],
  'awaiting-customer': ['question'],
  'month-end-run': ['runOn'],
  'promise-changed': ['promisedOn', 'reason'],
  'on-its-way-back': ['airWaybill'],
  'not-repairable': ['reason'],
  declined: ['reason'],
  receipt: ['paid'],
};

const neededByChannel: Readonly<Record<MessageChannel, readonly ParameterName[]>> = {
  email: ['customerName', 'caseNumber', 'shopName'],
  text: ['caseNumber', 'shopName'],
  phone: ['customerName', 'caseNumber'],
};

/** What a template must name, or the message would not tell what it is for. */
export function neededParameters(code: MessageCode, channel: MessageChannel): readonly ParameterName[] {
  return [...neededByChannel[channel], ...(neededByCode[code] ?? [])];
}
