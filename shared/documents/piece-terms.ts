import type { FrozenDecision } from '../cases/frozen-decision';
import type { Piece } from '../cases/piece';
import type { Language, Wording } from '../language';
import type { Editions } from '../policies/published';
import { missingWording } from '../wording/missing';
import { makerWording, metalWording, pieceKindWording, platingWording } from '../wording/pieces';
import { wordsOfAnswer } from '../wording/policy-words';
import { serviceWording } from '../wording/services';
import { chargeRows, chargesOf, type Decided, totalRows } from './decision-text';
import {
  conditionText,
  dayText,
  estimateText,
  type Fact,
  moneyText,
  servicesText,
  serviceText,
  stonesText,
} from './piece-text';
import { labelled, listed, remark, wordsFor } from './words/joined-words';
import { customerOutcomeWording, paperLabels } from './words/paper-words';
import { filled, termsWording } from './words/terms-words';

/** What the terms say of a piece; it need not have a bag yet. */
export type TermsPiece = Pick<
  Piece,
  | 'house'
  | 'kind'
  | 'metal'
  | 'metalNote'
  | 'plating'
  | 'stones'
  | 'engraving'
  | 'serial'
  | 'currentSize'
  | 'condition'
  | 'declaredValue'
  | 'services'
  | 'estimate'
  | 'promisedOn'
>;

/** `指輪（K.UNO、プラチナ、刻印：…）`: enough to tell the piece from the others. */
export function pieceIdentity(piece: TermsPiece, language: Language): string {
  const metal = metalWording[piece.metal][language] + remark(piece.metalNote, language);
  const plating =
    piece.plating === null || piece.plating === 'none' ? '' : platingWording[piece.plating][language];
  const marks = [
    piece.engraving === '' ? '' : labelled(paperLabels.engraving[language], piece.engraving, language),
    piece.serial === '' ? '' : labelled(paperLabels.serial[language], piece.serial, language),
  ];
  const told = listed([makerWording[piece.house][language], metal, plating, ...marks], language);
  return pieceKindWording[piece.kind][language] + remark(told, language);
}

/** The lines of one piece: as it was seen, what is done and for how much, until when. */
export function pieceTerms(
  piece: TermsPiece,
  { decision }: FrozenDecision,
  language: Language,
  editions: Editions,
): readonly string[] {
  const line = (label: string, value: string) => labelled(label, value, language);
  return [
    pieceIdentity(piece, language),
    ...(piece.stones.length === 0
      ? []
      : [line(paperLabels.stones[language], stonesText(piece.stones, language))]),
    line(paperLabels.condition[language], conditionText(piece.condition, language)),
    line(termsWording.declaredValue[language], moneyText(piece.declaredValue, language)),
    ...(decision === null ? withoutPolicy(piece, language) : byPolicy(piece, decision, language, editions)),
    line(paperLabels.estimate[language], estimateText(piece.estimate, language)),
    line(paperLabels.promisedOn[language], promiseText(piece, decision, language)),
  ];
}

function withoutPolicy(piece: TermsPiece, language: Language): readonly string[] {
  const services = servicesText(piece.services, piece.currentSize, language);
  return [labelled(paperLabels.services[language], services, language), termsWording.noPolicy[language]];
}

function byPolicy(
  piece: TermsPiece,
  decision: Decided,
  language: Language,
  editions: Editions,
): readonly string[] {
  const house = wordsFor(makerWording, decision.policy, language);
  const day = dayText(decision.decidedOn, language);
  const heading = filled(termsWording.answer[language], { house, day });
  return [
    language === 'ja' ? `${heading}：` : `${heading}:`,
    ...answerTexts(piece, decision, language, editions),
    ...neededFirst(decision, language),
    labelled(paperLabels.charges[language], chargesText(decision, language), language),
    ...shippingTexts(decision, language),
  ];
}

/** What is asked for with what the house says to it, service by service: `サイズ直し 11→13`, `無料で承ります`. */
export function answers(
  piece: Pick<Piece, 'services' | 'currentSize'>,
  decision: Decided,
  language: Language,
): readonly Fact[] {
  return decision.lines.map((line, index) => {
    const service = piece.services[index];
    const label =
      service?.code === line.code
        ? serviceText(service, piece.currentSize, language)
        : wordsFor(serviceWording, line.code, language);
    const method = line.method === 'exchange' ? remark(termsWording.byExchange[language], language) : '';
    return { label, value: wordsFor(customerOutcomeWording, line.outcome, language) + method };
  });
}

/** Each answer with the words of the clause that decided it, with the figures of the edition that it was answered by. */
function answerTexts(
  piece: TermsPiece,
  decision: Decided,
  language: Language,
  editions: Editions,
): readonly string[] {
  const { clauses } = wordsOfAnswer(editions, decision);
  return answers(piece, decision, language).map(({ label, value }, index) => {
    const deciding = decision.lines[index]?.clauses[0];
    const clause = deciding === undefined ? '' : wordsFor(clauses, deciding, language);
    return language === 'ja'
      ? `・${label}：${value}。${clause}`
      : `- ${label}: ${value}. ${clause}`.trimEnd();
  });
}

function neededFirst({ missing }: Decided, language: Language): readonly string[] {
  if (missing.length === 0) return [];
  const names = listed(
    missing.map((code) => wordsFor(missingNames, code, language)),
    language,
  );
  return [labelled(termsWording.neededFirst[language], names, language)];
}

function chargesText(decision: Decided, language: Language): string {
  const charges = chargeRows(decision, language);
  if (charges.length === 0) {
    const isSettled = decision.outcome === 'free' || decision.outcome === 'declined';
    return (isSettled ? termsWording.noCharges : termsWording.chargesToCome)[language];
  }
  const rows = charges.map(({ name, amount }) => `${name} ${amount}`).join(language === 'ja' ? '、' : '; ');
  const stop = language === 'ja' ? '。' : '. ';
  const total = totalText(decision, language);
  const isPartlyUnpriced = total !== '' && chargesOf(decision).some((charge) => charge.amount === null);
  return `${rows}${stop}${total}${isPartlyUnpriced ? termsWording.plusUnpriced[language] : ''}`.trimEnd();
}

function totalText(decision: Decided, language: Language): string {
  const rows = totalRows(decision, language);
  const total = rows.at(-1);
  if (total === undefined) return '';
  const tax = rows.length > 1 ? rows.at(-2) : undefined;
  const amount =
    tax === undefined
      ? total.amount
      : filled(termsWording.taxIncluded[language], { total: total.amount, tax: tax.amount });
  const stop = language === 'ja' ? '。' : '. ';
  return `${total.name} ${amount}${stop}`;
}

/** Who pays each way of a shipment, and whether it is insured; nothing of a way that the policy leaves open. */
function shippingTexts({ shipping }: Decided, language: Language): readonly string[] {
  const legs = [
    { name: termsWording.wayToHouse[language], leg: shipping.toHouse },
    { name: termsWording.wayBack[language], leg: shipping.back },
  ];
  return legs.flatMap(({ name, leg }) => {
    if (leg.payer === null) return [];
    const payer = (leg.payer === 'house' ? termsWording.paidByHouse : termsWording.paidByCustomer)[language];
    const insured = leg.insured === true ? termsWording.insured[language] : '';
    return [labelled(name, listed([payer, insured], language), language)];
  });
}

/** The day promised, or why there is none. */
export function promiseText(
  piece: Pick<Piece, 'promisedOn'>,
  decision: Decided | null,
  language: Language,
): string {
  if (piece.promisedOn !== null) return dayText(piece.promisedOn, language);
  if (decision === null) return termsWording.promisedDayToCome[language];
  const { readyFrom, readyTo } = decision.schedule;
  if (readyTo === null) return termsWording.noPromisedDay[language];
  const to = dayText(readyTo, language);
  const from = readyFrom === null || readyFrom === readyTo ? '' : dayText(readyFrom, language);
  return filled(termsWording[from === '' ? 'readyAbout' : 'readyBetween'][language], { from, to });
}

const missingNames: Readonly<Record<string, Wording>> = Object.fromEntries(
  Object.entries(missingWording).map(([code, { name }]) => [code, name]),
);
