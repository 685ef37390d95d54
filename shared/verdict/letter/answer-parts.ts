import type { Language, Wording } from '../../language';
import type { Decision } from '../../policies/decision';
import type { Editions } from '../../policies/published';
import type { DecisionRequest } from '../../policies/request';
import { stepsInOrder, stepWording } from '../../policies/steps';
import { houseWording } from '../../wording/houses';
import { missingWording } from '../../wording/missing';
import { wordsOfAnswer } from '../../wording/policy-words';
import { serviceWording } from '../../wording/services';
import { chargeWords, totalWords } from '../charge-words';
import { legWords, wayWording } from '../leg-words';
import { timeWords } from '../time-words';
import { verdictOf } from '../verdict';
import type { Paragraph } from './letter';
import { type headings, letterWords, serviceAnswers } from './letter-words';

/** A heading with what stands under it. */
export type Section = { readonly heading: keyof typeof headings; readonly paragraphs: readonly Paragraph[] };

/** What the letter says between its opening and its closing, in the order in which it says it. */
export function answerSections(
  request: DecisionRequest,
  decision: Decision,
  language: Language,
  editions: Editions,
): readonly Section[] {
  return [
    list('answer', answers(decision, language)),
    list('why', reasons(request, decision, language, editions)),
    list('wentBy', factsGoneBy(request, decision, language, editions)),
    charges(decision, language),
    list(
      'needed',
      decision.missing.map((code) => missingWording[code].name[language]),
    ),
    list('next', nextSteps(request, decision, language)),
    list(
      'when',
      decision.outcome === 'declined' ? [] : [timeWords(request, decision, editions).text[language]],
    ),
    list('transport', transport(request, decision, language)),
    list('notes', notes(decision, language, editions)),
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

function list(heading: Section['heading'], items: readonly string[]): Section {
  return { heading, paragraphs: items.length === 0 ? [] : [{ kind: 'list', items: [...new Set(items)] }] };
}

function answers({ lines }: Decision, language: Language): readonly string[] {
  return lines.map(({ code, outcome }) =>
    filled(serviceAnswers[outcome], { service: serviceWording[code][language] }, language),
  );
}

/** The deciding clause of each line in the words of this desk, and what was found about the request as a whole. */
function reasons(
  { policy }: DecisionRequest,
  decision: Decision,
  language: Language,
  editions: Editions,
): readonly string[] {
  const { lines, findings } = decision;
  const house = houseWording[policy][language];
  const words = wordsOfAnswer(editions, decision).clauses;
  return [
    ...lines.map(({ clauses: [deciding] }) =>
      deciding === undefined
        ? filled(letterWords.silent, { house }, language)
        : (words[deciding]?.[language] ?? ''),
    ),
    ...findings.flatMap(({ clauses }) => clauses.map((clause) => words[clause]?.[language] ?? '')),
  ].filter((text) => text !== '');
}

/** The facts that the deciding clauses looked at, where they are known. */
function factsGoneBy(
  request: DecisionRequest,
  decision: Decision,
  language: Language,
  editions: Editions,
): readonly string[] {
  return verdictOf(request, editions).lines.flatMap(({ position, conditions }) => {
    // An answer kept from an earlier day may stand on another clause than today's would.
    const deciding = decision.lines[position]?.clauses[0];
    return conditions
      .filter(({ clause, standing }) => clause === deciding && standing !== 'not-known')
      .flatMap(({ facts }) => facts)
      .filter(({ field }) => !field.endsWith('.code'))
      .map(
        ({ name, value }) => `${capital(name[language])}${language === 'ja' ? '：' : ': '}${value[language]}`,
      );
  });
}

function charges(decision: Decision, language: Language): Section {
  const rows = [...chargeWords(decision), ...totalWords(decision)];
  if (rows.length === 0) {
    const isFree = decision.outcome === 'free';
    return {
      heading: 'charges',
      paragraphs: isFree ? [{ kind: 'body', text: letterWords.noCharges[language] }] : [],
    };
  }
  const remarks = [
    ...(decision.totals === null ? [] : [letterWords.withoutTax]),
    ...(isQuoted(decision) ? [letterWords.toBeQuoted] : []),
  ];
  return {
    heading: 'charges',
    paragraphs: [
      {
        kind: 'list',
        items: rows.map(
          ({ name, amount }) => `${name[language]}${language === 'ja' ? '：' : ': '}${amount[language]}`,
        ),
      },
      ...remarks.map((remark): Paragraph => ({ kind: 'body', text: remark[language] })),
    ],
  };
}

function isQuoted({ lines, charges }: Decision): boolean {
  return [...lines.flatMap((line) => line.charges), ...charges].some(({ kind }) => kind === 'quoted');
}

function nextSteps(
  { evidence, receivedOn }: DecisionRequest,
  decision: Decision,
  language: Language,
): readonly string[] {
  switch (decision.outcome) {
    case 'declined':
      return [letterWords.waits[language]];
    case 'incomplete':
      return [letterWords.onceKnown[language]];
    case 'consult':
      return [letterWords.readBack[language]];
    default:
      return [
        letterWords.tellUs[language],
        ...stepsInOrder(decision)
          .filter(({ code }) => !(code === 'photos-checked' && evidence.review === 'pass'))
          .filter(({ code }) => !(code === 'piece-received' && receivedOn !== null))
          .map(({ code }) => stepWording[code][language]),
      ];
  }
}

function transport(request: DecisionRequest, decision: Decision, language: Language): readonly string[] {
  return (['toHouse', 'back'] as const).flatMap((way) => {
    const { standing, toCustomer } = legWords(way, request, decision);
    if (standing !== 'stated' && standing !== 'silent') return [];
    return [`${wayWording[way][language]}${language === 'ja' ? '：' : ': '}${toCustomer[language]}`];
  });
}

/** What is to be told; of what is refused altogether, only what stays true without the work. */
function notes(decision: Decision, language: Language, editions: Editions): readonly string[] {
  const { notices, outcome } = decision;
  const words = wordsOfAnswer(editions, decision).told;
  const told = outcome === 'declined' ? notices.filter(({ code }) => code === 'try-local-jeweller') : notices;
  return told
    .filter(({ code }) => code !== 'consult-workshop' && code !== 'no-edition')
    .flatMap(({ code }) => words[code]?.[language] ?? []);
}

/** The text with each `{name}` as given. */
export function filled(
  wording: Wording,
  parts: Readonly<Record<string, string>>,
  language: Language,
): string {
  return wording[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`Nothing for {${name}} in "${wording[language]}".`);
    return part;
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
