import type { Customer } from '../../../shared/cases/customer';
import { decisionRequestOf } from '../../../shared/cases/decision-request';
import { decisionSchema, type FrozenDecision } from '../../../shared/cases/frozen-decision';
import type { IntakeDraft } from '../../../shared/cases/intake-draft';
import { typedCountry } from '../../../shared/cases/read-customer';
import type { Language } from '../../../shared/language';
import { decide } from '../../../shared/policies/decide';
import type { Decision } from '../../../shared/policies/decision';
import type { Editions } from '../../../shared/policies/published';
import type { DecisionRequest } from '../../../shared/policies/request';
import { addDays, type PlainDate } from '../../../shared/time/plain-date';

/** The answer for one piece; both null where the house publishes no policy, or nothing is asked for yet. */
export type PieceDecision = {
  readonly request: DecisionRequest | null;
  readonly decision: Decision | null;
};

export type Asking = {
  readonly today: PlainDate;
  readonly language: Language;
  /** The customer chosen, where she is a known one. */
  readonly known: Customer | null;
  /** Those that the shop works by. */
  readonly editions: Editions;
};

/** Where the customer lives, as far as the form or the records tell. */
export function customerCountryOf(draft: IntakeDraft, known: Customer | null): string | null {
  if (draft.customer.kind === 'new') return typedCountry(draft.customer.fields.country);
  return draft.customer.kind === 'known' ? (known?.country ?? null) : null;
}

const answered = new WeakMap<Editions, Map<string, PieceDecision>>();
/** Pieces on the screen at once are few; older answers are forgotten. */
const answersKept = 60;

/** The same facts give the very same object, so that nothing is drawn again for a keystroke that decides nothing. */
function answerTo(request: DecisionRequest, editions: Editions): PieceDecision {
  const answers = answered.get(editions) ?? new Map<string, PieceDecision>();
  answered.set(editions, answers);
  const facts = JSON.stringify(request);
  const known = answers.get(facts);
  if (known !== undefined) return known;
  const oldest = answers.size >= answersKept ? answers.keys().next().value : undefined;
  if (oldest !== undefined) answers.delete(oldest);
  const answer = { request, decision: decide(request, editions) };
  answers.set(facts, answer);
  return answer;
}

const unanswered: PieceDecision = { request: null, decision: null };

export function decisionOf(
  draft: IntakeDraft,
  piece: number,
  { today, language, known, editions }: Asking,
): PieceDecision {
  const customerCountry = customerCountryOf(draft, known);
  const request = decisionRequestOf(draft, piece, { today, language, customerCountry });
  return request === null ? unanswered : answerTo(request, editions);
}

function shifted(day: PlainDate | null, days: number): PlainDate | null {
  return day === null ? null : addDays(day, days);
}

function answerInShort(request: DecisionRequest, editions: Editions): string {
  const { outcome, lines } = decide(request, editions);
  return [outcome, ...lines.map((line) => line.outcome)].join();
}

/** Whether a day's difference in when the house was told would change the answer: the reading of the window then counts. */
export function isOnBoundary(request: DecisionRequest, editions: Editions): boolean {
  const { contact } = request;
  const answer = answerInShort(request, editions);
  return [-1, 1].some((days) => {
    const told = { ...contact, on: shifted(contact.on, days), emailOn: shifted(contact.emailOn, days) };
    const decidedOn = addDays(request.decidedOn, Math.max(0, days));
    return answerInShort({ ...request, decidedOn, contact: told }, editions) !== answer;
  });
}

const frozen = new WeakMap<PieceDecision, FrozenDecision>();

/** The answer as the case will keep it and the papers will say it. */
export function frozenOf(answer: PieceDecision): FrozenDecision {
  const kept = frozen.get(answer) ?? decisionSchema.parse(answer);
  frozen.set(answer, kept);
  return kept;
}
