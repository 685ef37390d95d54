import type { Handover } from '../../policies/request';
import { plainDate } from '../../time/plain-date';
import type { FrozenDecision } from '../frozen-decision';
import { approvedUpTo, isPriceApproved } from '../money/approval';
import { balanceOf } from '../money/balance';
import { chargesOfPiece, currencyOfCharges } from '../money/charges-of-piece';
import { usualTaxPercent } from '../money/consumption-tax';
import type { Piece } from '../piece';
import type { Position, UndoStep } from './position';
import { countedWork, type Records, workersOf } from './records';
import type { PieceStanding } from './standing';
import { workTime } from './work-time';

/** What a piece was taken in with. */
export type TakenIn = {
  readonly piece: Piece;
  readonly decision: FrozenDecision;
  readonly handover: Handover;
  readonly giveBack: Handover;
  readonly receivedOn: string;
};

/** A piece as its position and its records make it. */
export function standingOfPiece(
  { handover, giveBack, receivedOn }: TakenIn,
  position: Position,
  records: Records,
  undo: UndoStep | undefined,
): PieceStanding {
  const { piece, decision } = records;
  const { stage, since, custody, custodySince, givenUp, lostOn, photosPassed } = position;
  // Work that was given up costs nothing but what a person named since.
  const charges =
    givenUp === null
      ? chargesOfPiece(decision, piece.services, records.prices)
      : chargesOfPiece(nothingDecided, [], records.prices.slice(position.pricesBefore));
  const currency = currencyOfCharges(
    charges,
    records.payments[0]?.amount.currency ?? piece.declaredValue.currency,
  );
  const balance = balanceOf(charges, records.payments, {
    currency,
    taxPercent: records.taxPercent ?? taxPercentOf(piece, decision, giveBack, receivedOn),
  });
  const upTo = approvedUpTo(piece.estimate, records.approvals);
  const work = countedWork(records);
  const { clocks, minutes } = workTime(work);
  const lastPromise = records.promiseChanges.at(-1);
  return {
    bagNumber: piece.bagNumber,
    house: piece.house,
    handover,
    giveBack,
    stage,
    since,
    custody,
    custodySince,
    touchedAt: records.touchedAt,
    givenUp,
    lostOn,
    photosPassed,
    shippingDetails: records.shippingDetails,
    rush: records.rush,
    promisedOn: lastPromise === undefined ? piece.promisedOn : lastPromise.promisedOn,
    promiseChanges: records.promiseChanges,
    estimate: piece.estimate,
    approvals: records.approvals,
    approvedUpTo: upTo,
    isPriceApproved: isPriceApproved(balance, upTo),
    isPaidWork: isPaidWork(decision, balance.gross.minor),
    charges,
    payments: records.payments,
    balance,
    craftsperson: records.craftsperson,
    work,
    workers: [...workersOf(records)],
    clocks: [...clocks].map(([staffId, startedAt]) => ({ staffId, startedAt })),
    minutes: [...minutes.values()].reduce((sum, each) => sum + each, 0),
    checks: records.checks,
    isCheckPassed: records.checks.slice(position.checksBefore).at(-1)?.passed === true,
    condition: piece.condition,
    stonesAdded: work.flatMap(({ stonesAdded }) => stonesAdded).reduce((sum, { count }) => sum + count, 0),
    handedBack: records.handedBack,
    moves: records.moves,
    lastMove: undo?.eventId ?? null,
    needsReview: [...records.reviews.values()].filter(({ eventId }) => !records.settled.has(eventId)),
  };
}

const nothingDecided: FrozenDecision = { request: null, decision: null };

function isPaidWork({ decision }: FrozenDecision, grossMinor: number): boolean {
  return grossMinor > 0 || decision === null || decision.lines.some(({ outcome }) => outcome !== 'free');
}

function taxPercentOf(
  { house }: Piece,
  { decision }: FrozenDecision,
  giveBack: Handover,
  receivedOn: string,
): number {
  const day = plainDate(decision?.decidedOn ?? receivedOn);
  return day === null ? 0 : usualTaxPercent(house, giveBack, day);
}
