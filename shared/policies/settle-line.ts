import type { Language } from '../language';
import {
  type Charge,
  type ClauseId,
  type DecisionLine,
  type MissingCode,
  missingCodes,
  type Outcome,
} from './decision';
import { type LineFinding, type LineFindings, sentence } from './finding';
import type { ServiceCode } from './request';
import { askFor } from './sentences';

type Effect = LineFinding['effect'];

/** Which effects a line shows for each outcome; the first decides. A refused line keeps no charge. */
const effectsShown = {
  declined: ['refuses'],
  incomplete: ['lacks', 'asks', 'charges'],
  consult: ['asks', 'charges', 'supports'],
  charged: ['charges', 'supports'],
  free: ['frees', 'supports'],
} as const satisfies Record<Outcome, readonly Effect[]>;

/** The effect of the findings that decide a line of that outcome. */
export function decidingEffect(outcome: Outcome): Effect {
  return effectsShown[outcome][0];
}

/** Refusal before missing facts, missing facts before a person's word, and only then the price. */
const outcomesInOrder = ['declined', 'incomplete', 'consult', 'charged', 'free'] as const;

/** One line's answer from all that the clauses found of it, in the order in which the clauses were asked. */
export function settleLine(
  code: ServiceCode,
  method: DecisionLine['method'],
  found: LineFindings,
  language: Language,
): DecisionLine {
  const outcome = outcomesInOrder.find((candidate) => has(found, effectsShown[candidate][0]));
  if (outcome === undefined) throw new Error(`No clause decides ${code}.`);
  const shown = findingsShown(found, outcome);
  const missing = outcome === 'incomplete' ? missingIn(shown) : [];
  return {
    code,
    outcome,
    // What is not done at all is done in no way.
    method: outcome === 'declined' ? null : method,
    charges: chargesIn(shown),
    missing,
    clauses: clausesIn(shown),
    because: reason(shown[0], missing, language),
  };
}

/** Each code once, in the order of the contract's list. */
export function missingInOrder(missing: readonly MissingCode[]): readonly MissingCode[] {
  return missing.length < 2 ? missing : missingCodes.filter((code) => missing.includes(code));
}

function has(found: LineFindings, effect: Effect): boolean {
  return found.some((finding) => finding !== null && finding.effect === effect);
}

function findingsShown(found: LineFindings, outcome: Outcome): readonly LineFinding[] {
  const shown: LineFinding[] = [];
  for (const effect of effectsShown[outcome]) {
    for (const finding of found) if (finding !== null && finding.effect === effect) shown.push(finding);
  }
  return shown;
}

function missingIn(findings: readonly LineFinding[]): readonly MissingCode[] {
  return missingInOrder(findings.flatMap((finding) => (finding.effect === 'lacks' ? finding.missing : [])));
}

/** Two clauses may ask for the same fee: it is charged once, and both are named beside it. */
function chargesIn(findings: readonly LineFinding[]): readonly Charge[] {
  const charges: Charge[] = [];
  for (const finding of findings) {
    if (finding.effect !== 'charges' && finding.effect !== 'asks') continue;
    const { charge } = finding;
    if (charge === undefined) continue;
    const place = charges.findIndex(({ code }) => code === charge.code);
    const same = charges[place];
    if (same === undefined) charges.push(charge);
    else charges[place] = { ...same, clauses: [...new Set([...same.clauses, ...charge.clauses])] };
  }
  return charges;
}

function clausesIn(findings: readonly LineFinding[]): readonly ClauseId[] {
  const clauses: ClauseId[] = [];
  for (const { clause } of findings) if (!clauses.includes(clause)) clauses.push(clause);
  return clauses;
}

function reason(
  deciding: LineFinding | undefined,
  missing: readonly MissingCode[],
  language: Language,
): string {
  if (deciding === undefined || deciding.effect === 'supports')
    throw new Error('No clause decides the line.');
  return deciding.effect === 'lacks' ? askFor(missing, language) : sentence(deciding.because, language);
}
