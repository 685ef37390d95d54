import { handoverText } from '../../documents/handover-text';
import { add, type Money, money, subtract } from '../../money/money';
import { err, ok, type Result } from '../../result';
import type { PlainDate } from '../../time/plain-date';
import type { Acting } from '../acting';
import type { CaseState } from '../case-state';
import type { DeskEvent, EventData, Signature } from '../events';
import type { BagNumber } from '../ids';
import { bookTogether, dueTogether } from '../money/settlement';
import { reduce } from '../reduce';
import { decideMove, standingOf } from '../stages/decide-move';
import { decideRecord } from '../stages/decide-record';
import { eventsOf, type PieceFact } from '../stages/piece-event';
import type { ReturnContent } from '../stages/return-contents';
import { whereaboutsAt } from '../stages/stage';
import type { PieceStanding } from '../stages/standing';

/** Money that changes hands at the pick-up; less than nothing is given back. */
export type TakenMoney = {
  readonly amount: Money;
  readonly method: EventData['payment-recorded']['method'];
  readonly reference: string;
};

export type PickUp = {
  readonly to: string;
  readonly given: readonly { readonly bagNumber: BagNumber; readonly contents: readonly ReturnContent[] }[];
  readonly comparedWithPhotos: boolean;
  readonly signature: Signature | null;
  readonly unsignedReason: string;
  /** One a currency. */
  readonly taken: readonly TakenMoney[];
  /** Why they go although something is owed; empty = nothing may be. */
  readonly balanceOverride: string;
};

export type DecidedPickUp = { readonly events: readonly DeskEvent[]; readonly state: CaseState };

/** The pieces that can be given back now: they stand ready, whatever is still owed. */
export function isReadyForPickUp({ stage }: PieceStanding): boolean {
  return stage === 'ready';
}

/** What stays open of these pieces once that money has changed hands, one sum a currency. */
export function leftAfter(
  standings: readonly PieceStanding[],
  taken: readonly Pick<TakenMoney, 'amount'>[],
): readonly Money[] {
  const balances = standings.map(({ balance }) => balance);
  const currencies = [...new Set(balances.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const paid = taken.filter(({ amount }) => amount.currency === currency);
    return subtract(
      dueTogether(balances, currency),
      paid.reduce((sum, { amount }) => add(sum, amount), money(0, currency)),
    );
  });
}

/** The text that has to be signed for this pick-up. */
export function textOfPickUp(
  state: CaseState,
  { to, given, taken }: Pick<PickUp, 'to' | 'given' | 'taken'>,
  at: { readonly shopName: string; readonly day: PlainDate },
): string {
  const bags = given.map(({ bagNumber }) => bagNumber);
  const standings = state.standings.filter(({ bagNumber }) => bags.includes(bagNumber));
  return handoverText({
    ...at,
    language: state.language,
    state,
    to: to.trim(),
    given,
    left: leftAfter(standings, taken),
  });
}

/**
 * Gives pieces of one case back in one go: the money that changes hands, then for each piece what is handed over and the
 * move. All of it or nothing; `detail` of a refusal names the bag.
 */
export function decidePickUp(
  before: readonly DeskEvent[],
  pickUp: PickUp,
  acting: Acting,
  at: { readonly shopName: string; readonly day: PlainDate },
): Result<DecidedPickUp> {
  const opened = reduce(before);
  if (opened === null) return err({ kind: 'not-found' });
  if (pickUp.given.length === 0) return err({ kind: 'not-found' });
  const gone = firstGone(opened, pickUp);
  if (gone !== null) return err({ kind: 'bag-given-back', detail: gone });
  const { signature } = pickUp;
  if (signature !== null && signature.text !== textOfPickUp(opened, pickUp, at)) {
    return err({ kind: 'needs-signature' });
  }
  const events: DeskEvent[] = [];
  const write = (facts: readonly PieceFact[]): CaseState => {
    events.push(...eventsOf(opened.id, facts, acting));
    return reduce([...before, ...events]) ?? opened;
  };
  let state = opened;
  for (const record of bookings(opened, pickUp)) {
    const decided = decideRecord(state, record, acting.by);
    if (!decided.ok) return err({ detail: record.data.bagNumber, ...decided.error });
    state = write(decided.value);
  }
  for (const { bagNumber, contents } of pickUp.given) {
    const isOwed = standingOf(state, bagNumber)?.balance.due.minor !== 0;
    const decided = decideMove(
      state,
      {
        bagNumber,
        command: 'hand-back',
        handingBack: {
          to: pickUp.to.trim(),
          contents: [...contents],
          comparedWithPhotos: pickUp.comparedWithPhotos,
          signature,
          unsignedReason: signature === null ? pickUp.unsignedReason.trim() : '',
          balanceOverride: isOwed || !isPriced(state, bagNumber) ? pickUp.balanceOverride.trim() : '',
        },
      },
      acting.by,
    );
    if (!decided.ok) return err({ ...decided.error, detail: bagNumber });
    state = write(decided.value);
  }
  return ok({ events, state });
}

function isPriced(state: CaseState, bagNumber: BagNumber): boolean {
  return standingOf(state, bagNumber)?.balance.unpriced.length === 0;
}

function firstGone(state: CaseState, { given }: PickUp): BagNumber | null {
  const found = given.find(({ bagNumber }) => {
    const piece = standingOf(state, bagNumber);
    return piece !== null && whereaboutsAt(piece.stage) === 'gone';
  });
  return found?.bagNumber ?? null;
}

type PaymentFact = Extract<PieceFact, { readonly type: 'payment-recorded' }>;

function bookings(state: CaseState, { given, taken }: PickUp): readonly PaymentFact[] {
  const bags = given.map(({ bagNumber }) => bagNumber);
  return taken.flatMap(({ amount, method, reference }) =>
    paymentFacts(
      state.standings.filter(({ bagNumber }) => bags.includes(bagNumber)),
      { amount, method, reference },
    ),
  );
}

/** One sum that changed hands, as the payments and refunds that it is on each of the pieces of its currency. */
export function paymentFacts(
  standings: readonly PieceStanding[],
  { amount, method, reference }: TakenMoney,
): readonly PaymentFact[] {
  const concerned = standings.filter(({ balance }) => balance.currency === amount.currency);
  const booked = bookTogether(
    amount,
    concerned.map(({ balance }) => balance),
  );
  return concerned.flatMap(({ bagNumber }, place) => {
    const booking = booked[place];
    if (booking == null) return [];
    const data = { bagNumber, method, note: '', ...booking };
    const named = reference.trim() === '' ? data : { ...data, reference: reference.trim() };
    return [{ type: 'payment-recorded' as const, data: named }];
  });
}
