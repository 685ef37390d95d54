import type { Language, Wording } from '../language';
import { displayMoney, parseAmount } from '../money/money';
import type { DecimalAmount, DecisionRequest } from '../policies/request';
import { displayDay } from '../time/display-day';
import type { PlainDate } from '../time/plain-date';
import { serviceWording } from '../wording/services';
import type { Fact } from './condition';
import {
  carriedWording,
  categoryWording,
  channelWording,
  contextWording,
  factNames,
  platingWording,
  reasonWording,
  reviewWording,
  whoseWording,
  yesNoWording,
} from './fact-names';
import { type FieldPath, type FieldPattern, patternOf, valueAt } from './request-fields';

/** The fact at a path of the request in words, with a remark on what it means for the clause that looks at it. */
export function factAt(request: DecisionRequest, field: FieldPath, remark: Wording | null = null): Fact {
  const value = valueWording(field, valueAt(request, field));
  return {
    field,
    name: factNames[patternOf(field)],
    value: remark === null ? value : { en: `${value.en} (${remark.en})`, ja: `${value.ja}（${remark.ja}）` },
  };
}

export function factName(field: FieldPath): Wording {
  return factNames[patternOf(field)];
}

/** A value of the request as a person reads it. */
export function valueWording(field: FieldPath, value: unknown): Wording {
  if (value === null || value === undefined) return contextWording.notKnown;
  const pattern = patternOf(field);
  const words = wordsOfField[pattern];
  if (words !== undefined) return words(value);
  if (typeof value === 'boolean') {
    const { yes, no } = yesNoWording[pattern] ?? contextWording.yesNo;
    return value ? yes : no;
  }
  return inBoth(() => String(value));
}

type Words = (value: unknown) => Wording;

const dayWords: Words = (value) => inBoth((language) => displayDay(value as PlainDate, language)); // of day fields alone
const sizeWords: Words = (value) => sizeWording(Number(value));

/** Fields whose values have words of their own; each is handed values of its field alone. */
const wordsOfField: Readonly<Partial<Record<FieldPattern, Words>>> = {
  decidedOn: dayWords,
  receivedOn: dayWords,
  'contact.on': dayWords,
  'contact.emailOn': dayWords,
  'item.deliveredOn': dayWords,
  'contact.by': wordedBy(channelWording),
  handover: wordedBy(carriedWording),
  giveBack: wordedBy(carriedWording),
  reason: wordedBy(reasonWording),
  'item.house': wordedBy(whoseWording),
  'item.plating': wordedBy(platingWording),
  'item.design': (value) => {
    const { resizing } = value as NonNullable<DecisionRequest['item']['design']>;
    return categoryWording[resizing ?? 'unknown'];
  },
  'item.design.resizing': wordedBy(categoryWording),
  'item.design.availableSizes': (value) => {
    const [smallest, largest] = value as readonly [number, number];
    return { en: `sizes ${smallest} to ${largest}`, ja: `${smallest}〜${largest}号` };
  },
  'item.purchasedSize': sizeWords,
  'item.currentSize': sizeWords,
  'item.value': (value) => {
    const { currency, amount } = value as DecimalAmount;
    const money = parseAmount(amount, currency);
    return inBoth((language) => (money === null ? `${currency} ${amount}` : displayMoney(money, language)));
  },
  'evidence.review': wordedBy(reviewWording),
  'services[].code': wordedBy(serviceWording),
  'services[].desiredSize': sizeWords,
};

export function sizeWording(size: number): Wording {
  return { en: `size ${size}`, ja: `${size}号` };
}

export function inBoth(text: (language: Language) => string): Wording {
  return { en: text('en'), ja: text('ja') };
}

function wordedBy(table: Readonly<Record<string, Wording>>): Words {
  return (value) => {
    const text = String(value);
    return table[text] ?? { en: text, ja: text };
  };
}
