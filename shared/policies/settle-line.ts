import type { Language } from '../language';
import {
  type Charge,
  type ClauseId,
  type DecisionLine,
  type MissingCode,
  missingCodes,
  type Outcome,
} from './decision';
import { type LineFinding, sentence } from './finding';
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

/** Refusal before missing facts, missing facts before a person's word, and only then the price. */
const outcomesInOrder = ['declined', 'incomplete', 'consult', 'charged', 'free'] as const;

/** One line's answer from all that the clauses found of it, in the order in which the clauses were asked. */
export function settleLine(
  code: ServiceCode,
  method: DecisionLine['method'],
  found: readonly (LineFinding | null)[],
  language: Language,
): DecisionLine {
  const findings = found.filter((finding) => finding !== null);
  const outcome = outcomesInOrder.find((candidate) => has(findings, effectsShown[candidate][0]));
  if (outcome === undefined) throw new Error(`No clause decides ${code}.`);
  const shown = effectsShown[outcome].flatMap((effect) =>
    findings.filter((finding) => finding.effect === effect),
  );
  const missing = outcome === 'incomplete' ? missingIn(shown) : [];
  return {
    code,
    outcome,
    method,
    charges: chargesIn(shown),
    missing,
    clauses: clausesIn(shown),
    because: reason(shown[0], missing, language),
  };
}

export function missingInOrder(missing: ReadonlySet<MissingCode>): readonly MissingCode[] {
  return missing.size === 0 ? [] : missingCodes.filter((code) => missing.has(code));
}

function has(findings: readonly LineFinding[], effect: Effect): boolean {
  return findings.some((finding) => finding.effect === effect);
}

function missingIn(findings: readonly LineFinding[]): readonly MissingCode[] {
  return missingInOrder(
    new Set(findings.flatMap((finding) => (finding.effect === 'lacks' ? finding.missing : []))),
  );
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
  return [...new Set(findings.map((finding) => finding.clause))];
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
