import type { Customer } from '../../../shared/cases/customer';
import { decisionRequestOf } from '../../../shared/cases/decision-request';
import { decisionSchema, type FrozenDecision } from '../../../shared/cases/frozen-decision';
import type { IntakeDraft } from '../../../shared/cases/intake-draft';
import { typedCountry } from '../../../shared/cases/read-customer';
import type { Language } from '../../../shared/language';
import { decide } from '../../../shared/policies/decide';
import type { Decision } from '../../../shared/policies/decision';
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
};

/** Where the customer lives, as far as the form or the records tell. */
export function customerCountryOf(draft: IntakeDraft, known: Customer | null): string | null {
  if (draft.customer.kind === 'new') return typedCountry(draft.customer.fields.country);
  return draft.customer.kind === 'known' ? (known?.country ?? null) : null;
}

const answered = new Map<string, PieceDecision>();
/** Pieces on the screen at once are few; older answers are forgotten. */
const answersKept = 60;

/** The same facts give the very same object, so that nothing is drawn again for a keystroke that decides nothing. */
function answerTo(request: DecisionRequest): PieceDecision {
  const facts = JSON.stringify(request);
  const known = answered.get(facts);
  if (known !== undefined) return known;
  const oldest = answered.size >= answersKept ? answered.keys().next().value : undefined;
  if (oldest !== undefined) answered.delete(oldest);
  const answer = { request, decision: decide(request) };
  answered.set(facts, answer);
  return answer;
}

const unanswered: PieceDecision = { request: null, decision: null };

export function decisionOf(
  draft: IntakeDraft,
  piece: number,
  { today, language, known }: Asking,
): PieceDecision {
  const customerCountry = customerCountryOf(draft, known);
  const request = decisionRequestOf(draft, piece, { today, language, customerCountry });
  return request === null ? unanswered : answerTo(request);
}

function shifted(day: PlainDate | null, days: number): PlainDate | null {
  return day === null ? null : addDays(day, days);
}

function answerInShort(request: DecisionRequest): string {
  const { outcome, lines } = decide(request);
  return [outcome, ...lines.map((line) => line.outcome)].join();
}

/** Whether a day's difference in when the house was told would change the answer: the reading of the window then counts. */
export function isOnBoundary(request: DecisionRequest): boolean {
  const { contact } = request;
  const answer = answerInShort(request);
  return [-1, 1].some((days) => {
    const told = { ...contact, on: shifted(contact.on, days), emailOn: shifted(contact.emailOn, days) };
    const decidedOn = addDays(request.decidedOn, Math.max(0, days));
    return answerInShort({ ...request, decidedOn, contact: told }) !== answer;
  });
}

const frozen = new WeakMap<PieceDecision, FrozenDecision>();

/** The answer as the case will keep it and the papers will say it. */
export function frozenOf(answer: PieceDecision): FrozenDecision {
  const kept = frozen.get(answer) ?? decisionSchema.parse(answer);
  frozen.set(answer, kept);
  return kept;
}
