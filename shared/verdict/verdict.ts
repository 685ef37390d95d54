import type { Wording } from '../language';
import { findAujourLine } from '../policies/aujour/decide-aujour';
import { findCiwakaLine } from '../policies/ciwaka/decide-ciwaka';
import { askHouse, dayOfEdition, decide } from '../policies/decide';
import type { ClauseId, Decision, DecisionLine, Outcome } from '../policies/decision';
import { type Edition, editionInForce } from '../policies/edition';
import { type LineFacts, type LineFinding, type LineFindings, sentence } from '../policies/finding';
import { findKunoLine } from '../policies/kuno/decide-kuno';
import { type Editions, published } from '../policies/published';
import type { DecisionRequest, ServiceCode } from '../policies/request';
import { decidingEffect } from '../policies/settle-line';
import { type PolicyWords, wordsOfAnswer } from '../wording/policy-words';
import type { LineRow, RequestFacts, RequestRow } from './clause-row';
import type { Condition, Standing } from './condition';
import { aujourLineRows, aujourRequestRows } from './conditions/aujour';
import { ciwakaLineRows } from './conditions/ciwaka-line';
import { ciwakaRequestRows } from './conditions/ciwaka-request';
import { kunoLineRows, kunoRequestRows } from './conditions/kuno';
import { type Elsewhere, elsewhereOf } from './elsewhere';
import { inBoth } from './fact-words';
import { readingsUsed } from './readings-used';

/** What the policy asks of one service, clause by clause, in the order in which they are asked. */
export type LineVerdict = {
  readonly position: number;
  readonly code: ServiceCode;
  readonly outcome: Outcome;
  /** The clause that the answer stands on; null where the policy is silent. */
  readonly decidedBy: ClauseId | null;
  readonly isSilent: boolean;
  readonly conditions: readonly Condition[];
};

/** An answer with every condition that led to it. */
export type Verdict = {
  readonly decision: Decision;
  readonly lines: readonly LineVerdict[];
  /** What is asked of the request as a whole: transport, tax, time, what is to be told. */
  readonly conditions: readonly Condition[];
  /** Clauses that are used at a desk, later or beside, and decide nothing here. */
  readonly elsewhere: readonly Elsewhere[];
  /** How the policy is read where the answer hangs on a reading of ours. */
  readonly readings: readonly Wording[];
};

/** What `decide()` answers, and how the request stands to every clause of the house. */
export function verdictOf(request: DecisionRequest, editions: Editions = published): Verdict {
  const decision = decide(request, editions);
  const rest = {
    decision,
    elsewhere: elsewhereOf(request, decision, editions),
    readings: readingsUsed(decision),
  };
  switch (request.policy) {
    case 'kuno':
      return { ...rest, ...conditionsOf(request, decision, editions, editions.kuno, kuno) };
    case 'ciwaka':
      return { ...rest, ...conditionsOf(request, decision, editions, editions.ciwaka, ciwaka) };
    case 'aujour':
      return { ...rest, ...conditionsOf(request, decision, editions, editions.aujour, aujour) };
  }
}

type Table<Terms> = {
  readonly find: (facts: LineFacts, terms: Terms) => LineFindings | null;
  readonly lineRows: readonly LineRow<Terms>[];
  readonly requestRows: readonly RequestRow<Terms>[];
};

const kuno = { find: findKunoLine, lineRows: kunoLineRows, requestRows: kunoRequestRows };
const ciwaka = { find: findCiwakaLine, lineRows: ciwakaLineRows, requestRows: ciwakaRequestRows };
const aujour = { find: findAujourLine, lineRows: aujourLineRows, requestRows: aujourRequestRows };

function conditionsOf<Terms>(
  request: DecisionRequest,
  decision: Decision,
  editions: Editions,
  ofHouse: readonly Edition<Terms>[],
  table: Table<Terms>,
): Pick<Verdict, 'lines' | 'conditions'> {
  const terms = editionInForce(ofHouse, dayOfEdition(request))?.terms;
  const { answer } = askHouse(request, editions);
  const words = wordsOfAnswer(editions, decision);
  return {
    lines: decision.lines.map((line, position) =>
      lineVerdict(request, line, position, { terms, words }, table),
    ),
    conditions:
      terms === undefined
        ? []
        : table.requestRows.map((row) => requestCondition(row, { request, decision, answer, terms }, words)),
  };
}

function lineVerdict<Terms>(
  request: DecisionRequest,
  line: DecisionLine,
  position: number,
  { terms, words }: { readonly terms: Terms | undefined; readonly words: PolicyWords },
  { find, lineRows }: Table<Terms>,
): LineVerdict {
  const { code, outcome, clauses } = line;
  const head = { position, code, outcome, decidedBy: clauses[0] ?? null };
  const service = request.services[position];
  if (service === undefined) throw new Error(`No service ${position} in the request.`);
  const facts = { request, service, position };
  const found = terms === undefined ? null : find(facts, terms);
  if (found === null || terms === undefined) return { ...head, isSilent: true, conditions: [] };
  return {
    ...head,
    isSilent: false,
    conditions: lineRows.map((row) => {
      const finding = found.find((one) => one?.clause === row.clause) ?? null;
      return lineCondition(row, finding, facts, terms, outcome, words);
    }),
  };
}

/** What a clause alone makes of a line. */
const outcomeOfEffect: Readonly<Record<LineFinding['effect'], Outcome | null>> = {
  refuses: 'declined',
  lacks: 'incomplete',
  asks: 'consult',
  charges: 'charged',
  frees: 'free',
  supports: null,
};

const standingOfEffect: Readonly<Record<LineFinding['effect'], Standing>> = {
  refuses: 'not-met',
  lacks: 'not-known',
  asks: 'met',
  charges: 'met',
  frees: 'met',
  supports: 'met',
};

function lineCondition<Terms>(
  row: LineRow<Terms>,
  finding: LineFinding | null,
  facts: LineFacts,
  terms: Terms,
  outcome: Outcome,
  words: PolicyWords,
): Condition {
  const looked = {
    clause: row.clause,
    wording: wordingOf(row.clause, words),
    facts: row.facts(facts, terms),
  };
  if (finding === null) {
    const standing = row.otherwise(facts, terms);
    return { ...looked, standing, decides: false, outcome: null, because: null, missing: [] };
  }
  const { effect } = finding;
  return {
    ...looked,
    standing: standingOfEffect[effect],
    decides: effect === decidingEffect(outcome),
    outcome: outcomeOfEffect[effect],
    because: 'because' in finding ? inBoth((language) => sentence(finding.because, language)) : null,
    missing: effect === 'lacks' ? finding.missing : [],
  };
}

function requestCondition<Terms>(
  row: RequestRow<Terms>,
  of: RequestFacts<Terms>,
  words: PolicyWords,
): Condition {
  const { clause } = row;
  const finding = of.decision.findings.find(({ clauses }) => clauses.includes(clause));
  return {
    clause,
    wording: wordingOf(clause, words),
    facts: row.facts(of),
    standing: row.standing(of),
    decides: finding !== undefined && finding.outcome === of.decision.outcome,
    outcome: finding?.outcome ?? null,
    because: null,
    missing: [],
  };
}

function wordingOf(clause: ClauseId, { clauses }: PolicyWords): Condition['wording'] {
  const wording = clauses[clause];
  if (wording === undefined) throw new Error(`No words for ${clause}.`);
  return wording;
}
