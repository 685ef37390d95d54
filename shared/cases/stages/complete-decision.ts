import { formatAmount } from '../../money/money';
import { decide } from '../../policies/decide';
import { parseRequest } from '../../policies/parse-request';
import { promise } from '../../policies/promise';
import type { Editions } from '../../policies/published';
import type { DecisionRequest } from '../../policies/request';
import { ok, type Result } from '../../result';
import type { PlainDate } from '../../time/plain-date';
import type { Acting } from '../acting';
import type { CaseState } from '../case-state';
import { decisionSchema } from '../frozen-decision';
import type { BagNumber, StaffId } from '../ids';
import { requestAgain } from '../judge-again';
import { reduce } from '../reduce';
import { eventsOf, type PieceFact } from './piece-event';
import { whereaboutsAt } from './stage';

export type Asking = {
  readonly today: PlainDate;
  readonly editions: Editions;
  readonly acting: Acting;
};

type Decide = (state: CaseState, by: StaffId | null) => Result<readonly PieceFact[]>;
type Learnt = Partial<Pick<DecisionRequest, 'receivedOn'>> & {
  readonly review?: 'pass';
};

/**
 * What a person wants, decided on all that is known by it. A case may be opened before the piece is here, with facts still
 * open and the policy's answer with them: once photos are passed, the piece is here or a gap is filled, the policy is asked
 * again, and the new answer stands in the timeline before what follows from it.
 */
export function decideInformed(
  state: CaseState,
  decideOn: Decide,
  asking: Asking,
): Result<readonly PieceFact[]> {
  const { by } = asking.acting;
  const wanted = decideOn(state, by);
  const learning = wanted.ok && state.arrival !== 'here' ? learningFact(wanted.value) : undefined;
  if (!wanted.ok || learning === undefined) return wanted;
  if (learning.type === 'piece-described') {
    const then = stateAfter(state, wanted.value, asking.acting);
    return ok([...wanted.value, ...completed(then, learning.data.bagNumber, {}, asking)]);
  }
  const { bagNumber, command, from } = learning.data;
  const learnt: Learnt =
    command === 'pass-photos'
      ? { review: 'pass' }
      : whereaboutsAt(from) === 'in-house'
        ? {}
        : { receivedOn: asking.today };
  const known = completed(state, bagNumber, learnt, asking);
  if (known.length === 0) return wanted;
  const again = decideOn(stateAfter(state, known, asking.acting), by);
  return again.ok ? ok([...known, ...again.value]) : again;
}

function learningFact(facts: readonly PieceFact[]) {
  return facts.find(
    (fact) =>
      fact.type === 'piece-described' ||
      (fact.type === 'piece-moved' &&
        (fact.data.command === 'pass-photos' || fact.data.command === 'receive')),
  ) as Extract<PieceFact, { type: 'piece-described' | 'piece-moved' }> | undefined; // found by these types
}

function stateAfter(state: CaseState, facts: readonly PieceFact[], acting: Acting): CaseState {
  const events = [...state.timeline.map(({ event }) => event), ...eventsOf(state.id, facts, acting)];
  return reduce(events) ?? state;
}

/** The new answer, and the promise that follows from it where none was given; nothing where no fact is new. */
function completed(
  state: CaseState,
  bagNumber: BagNumber,
  learnt: Learnt,
  { today, editions }: Asking,
): readonly PieceFact[] {
  const index = state.pieces.findIndex((piece) => piece.bagNumber === bagNumber);
  const frozen = state.decisions[index];
  const before = frozen?.request == null ? null : parseRequest(frozen.request);
  if (frozen === undefined || before === null || !before.ok) return [];
  const request = requestNow(state, index, before.value, learnt, today);
  if (request === null || isSame(request, before.value)) return [];
  const decision = decide(request, editions);
  const answer = {
    type: 'decision-completed',
    data: { bagNumber, frozen: decisionSchema.parse({ request, decision }) },
  } as const;
  const proposal = state.standings[index]?.promisedOn === null ? promise(request, decision) : null;
  if (proposal === null) return [answer];
  const reason = proposal.steps.map((step) => step[request.language]).join(' → ');
  const data = { bagNumber, promisedOn: proposal.on, reason: reason.slice(0, 500), told: null };
  return [answer, { type: 'promise-changed', data }];
}

function isSame(one: DecisionRequest, other: DecisionRequest): boolean {
  const facts = (request: DecisionRequest) => JSON.stringify({ ...request, decidedOn: '' });
  return facts(one) === facts(other);
}

function requestNow(
  state: CaseState,
  index: number,
  before: DecisionRequest,
  { review, receivedOn }: Learnt,
  today: PlainDate,
): DecisionRequest | null {
  const piece = state.pieces[index];
  const frozen = state.decisions[index];
  if (piece === undefined || frozen === undefined) return null;
  const request = requestAgain(frozen, piece.photos, { today, language: before.language });
  if (request === null) return null;
  return {
    ...request,
    receivedOn: request.receivedOn ?? receivedOn ?? null,
    evidence: { ...request.evidence, review: review ?? request.evidence.review },
    item: {
      ...request.item,
      hasCertificate: piece.hasCertificate,
      // A plain day by the schema of the piece.
      deliveredOn: piece.deliveredOn as PlainDate | null,
      orderNumber: piece.orderNumber === '' ? null : piece.orderNumber,
      currentSize: piece.currentSize,
      purchasedSize: piece.purchasedSize,
      value: valueOfShipment(state, index),
    },
  };
}

/** Pieces of one house and currency travel together; null while this one's value is not known. */
function valueOfShipment({ pieces }: CaseState, index: number): DecisionRequest['item']['value'] {
  const piece = pieces[index];
  if (piece === undefined || piece.declaredValue.minor === 0) return null;
  const { currency } = piece.declaredValue;
  const minor = pieces
    .filter((other) => other.house === piece.house && other.declaredValue.currency === currency)
    .reduce((sum, { declaredValue }) => sum + declaredValue.minor, 0);
  return { currency, amount: formatAmount({ minor, currency }) };
}
