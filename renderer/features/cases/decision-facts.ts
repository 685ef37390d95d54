import type { TFunction } from 'i18next';
import type { FrozenDecision } from '../../../shared/cases/frozen-decision';
import { moneyText } from '../../../shared/documents/piece-text';
import { wordsFor } from '../../../shared/documents/words/joined-words';
import type { Language, Wording } from '../../../shared/language';
import { parseAmount } from '../../../shared/money/money';
import { makerWording, platingWording } from '../../../shared/wording/pieces';
import { serviceWording } from '../../../shared/wording/services';
import { type CasesFact, cases } from '../../i18n/en/cases';
import { showDay } from '../../ui/dates';
import type { ShownFact } from './fact-list';

type Json = NonNullable<FrozenDecision['request']>[string];
type Leaf = { readonly path: string; readonly value: string | number | boolean | null };

/** Facts that say nothing to the reader: the house and the day stand above, the language is that of the reason. */
const unsaid = new Set(['policy', 'decidedOn', 'language']);

/** An amount as a request writes it. */
function isAmount(value: Json): value is { currency: string; amount: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof value.currency === 'string' &&
    typeof value.amount === 'string'
  );
}

function amountText({ currency, amount }: { currency: string; amount: string }, language: Language): string {
  const read = parseAmount(amount, currency);
  return read === null ? `${amount} ${currency}` : moneyText(read, language);
}

function isRange(value: Json): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'number');
}

/** Every fact of a request with its dotted path, in its order; a list's places count from 1. */
function leavesOf(value: Json, path: string, language: Language): readonly Leaf[] {
  if (isAmount(value)) return [{ path, value: amountText(value, language) }];
  if (isRange(value)) return [{ path, value: value.join(' – ') }];
  if (Array.isArray(value))
    return value.flatMap((each, index) => leavesOf(each, `${path}.${index + 1}`, language));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) =>
      leavesOf(each, path === '' ? key : `${path}.${key}`, language),
    );
  }
  return [{ path, value }];
}

function isKnown(name: string): name is CasesFact {
  return Object.hasOwn(cases.asked, name);
}

function labelOf(path: string, t: TFunction<'cases'>): string {
  const service = /^services\.(\d+)\.(.+)$/u.exec(path);
  const name = (service?.[2] ?? path).split('.').at(-1) ?? path;
  // `contact.on` and `item.house` need their place to be told from others of the same name.
  const key = service === null && isKnown(path.replaceAll('.', '-')) ? path.replaceAll('.', '-') : name;
  const words = isKnown(key) ? t(`asked.${key}`) : path;
  return service === null ? words : t('askedOfService', { number: service[1] ?? '', fact: words });
}

/** Codes that have words of their own elsewhere, by the last part of a fact's path. */
const wordings: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  house: makerWording,
  plating: platingWording,
  code: serviceWording,
};

function wordsOfFact({ path, value }: Leaf, t: TFunction<'cases'>, language: Language): string {
  const name = path.split('.').at(-1) ?? path;
  if (value === null) return t('notKnown');
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  if (typeof value === 'number') return String(value);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return showDay(value, language);
  const wording = wordings[name];
  if (wording !== undefined) return wordsFor(wording, value, language);
  return Object.hasOwn(cases.askedCodes, value)
    ? t(`askedCodes.${value as keyof typeof cases.askedCodes}`) // hasOwn has just looked
    : value;
}

/** The facts a decision was taken on, as the house's policy was asked; nothing for a piece that no policy was asked about. */
export function factsUsed(
  request: FrozenDecision['request'],
  t: TFunction<'cases'>,
  language: Language,
): readonly ShownFact[] {
  return leavesOf(request, '', language)
    .filter(({ path }) => !unsaid.has(path))
    .map((leaf) => ({ label: labelOf(leaf.path, t), value: wordsOfFact(leaf, t, language) }));
}
