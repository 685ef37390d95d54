import type { TFunction } from 'i18next';
import { type DecisionAspect, decisionDifferences } from '../../../shared/cases/decision-differences';
import { chargeRows, type Decided, totalRows } from '../../../shared/documents/decision-text';
import { listed, wordsFor } from '../../../shared/documents/words/joined-words';
import type { Language } from '../../../shared/language';
import type { Editions } from '../../../shared/policies/published';
import { missingWording } from '../../../shared/wording/missing';
import { outcomeWording } from '../../../shared/wording/outcomes';
import { wordsOfAnswer } from '../../../shared/wording/policy-words';
import { serviceWording } from '../../../shared/wording/services';
import { showDay } from '../../ui/dates';
import { legWords } from './leg-words';

export type ComparisonRow = {
  readonly aspect: DecisionAspect;
  readonly isOtherwise: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

type Telling = {
  readonly t: TFunction<'cases'>;
  readonly language: Language;
  readonly editions: Editions;
};

const missingNames = Object.fromEntries(
  Object.entries(missingWording).map(([code, { name }]) => [code, name]),
);

/** One aspect of an answer in words, a line a thing. */
const told = {
  edition: ({ policyVersion }, { t }) => [policyVersion === '' ? t('decision.noEdition') : policyVersion],
  outcome: ({ outcome }, { language }) => [outcomeWording[outcome].name[language]],
  lines: ({ lines, findings }, { t, language }) => [
    ...lines.map(
      ({ code, outcome, method }) =>
        `${wordsFor(serviceWording, code, language)}: ${outcomeWording[outcome].name[language]}${
          method === null ? '' : ` (${t(`decision.method.${method}`)})`
        }`,
    ),
    ...findings.map(
      ({ outcome }) => `${t('decision.wholeRequest')}: ${outcomeWording[outcome].name[language]}`,
    ),
  ],
  clauses: ({ lines, findings }) => [...new Set([...lines, ...findings].flatMap(({ clauses }) => clauses))],
  charges: (decision, { language }) =>
    chargeRows(decision, language).map(({ name, amount }) => `${name}: ${amount}`),
  totals: (decision, { language }) =>
    totalRows(decision, language).map(({ name, amount }) => `${name}: ${amount}`),
  missing: ({ missing }, { language }) => missing.map((code) => wordsFor(missingNames, code, language)),
  notices: (decision, { language, editions }) => {
    const { told: words } = wordsOfAnswer(editions, decision);
    return decision.notices.map(({ code }) => wordsFor(words, code, language));
  },
  shipping: ({ shipping }, { t, language }) =>
    (['toHouse', 'back'] as const).map(
      (leg) => `${t(`decision.${leg}`)}: ${listed(legWords(shipping[leg], t), language) || '–'}`,
    ),
  schedule: ({ schedule: { dispatchOn, readyFrom, readyTo } }, { language }) =>
    [...new Set([dispatchOn, readyFrom, readyTo])].flatMap((day) =>
      day === null ? [] : [showDay(day, language)],
    ),
} satisfies Record<DecisionAspect, (decision: Decided, telling: Telling) => readonly string[]>;

/** Edition and outcome, and whatever else differs, of two answers beside each other. */
export function comparisonRows(before: Decided, after: Decided, telling: Telling): readonly ComparisonRow[] {
  const otherwise = new Set(decisionDifferences(before, after));
  const aspects: readonly DecisionAspect[] = ['edition', 'outcome'];
  return [...new Set([...aspects, ...otherwise])].map((aspect) => ({
    aspect,
    isOtherwise: otherwise.has(aspect),
    before: told[aspect](before, telling),
    after: told[aspect](after, telling),
  }));
}
