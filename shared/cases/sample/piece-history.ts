import { addDays, lastDayOfMonth, type PlainDate } from '../../time/plain-date';
import type { Customer } from '../customer';
import type { DeskEvent } from '../events';
import type { BagNumber, StaffId, Station } from '../ids';
import { reduce } from '../reduce';
import type { PieceStanding } from '../stages/standing';
import { nextMove } from './next-move';
import { PieceWalk } from './piece-walk';
import { between, happens, type Random } from './random';

export type HistoryWishes = {
  readonly opened: readonly DeskEvent[];
  readonly customer: Customer;
  /** Nothing happens on this day or later. */
  readonly today: PlainDate;
  readonly station: Station;
  readonly staff: readonly [StaffId, ...StaffId[]];
  readonly random: Random;
  readonly newId: () => string;
};

/** No history is longer: a piece may go round by a check that failed, but not for ever. */
const mostSteps = 40;

/**
 * What happened to a case's pieces since it was opened, step by step through the deciders, so that no step is one that
 * the desk would refuse.
 */
export function caseHistory(wishes: HistoryWishes): readonly DeskEvent[] {
  const log = [...wishes.opened];
  const state = reduce(log);
  if (state === null) return [];
  for (const { bagNumber } of state.standings) followPiece(log, bagNumber, wishes);
  return log.slice(wishes.opened.length);
}

function followPiece(log: DeskEvent[], bagNumber: BagNumber, wishes: HistoryWishes): void {
  const { random, today } = wishes;
  const walk = new PieceWalk(log, bagNumber, wishes);
  if (happens(random, 0.06)) walk.record({ type: 'rush-set', data: { bagNumber, rush: true } });
  for (let step = 0; step < mostSteps; step += 1) {
    const piece = walk.piece();
    if (piece === null) return;
    const move = nextMove(piece, walk.isDeclined(), random);
    if (move === null || happens(random, piece.stage === 'ready' ? 0.12 : 0.018)) break;
    walk.day = dayOfStep(piece, walk.day, random);
    if (walk.day >= today || !walk.take(move)) break;
  }
  walk.promiseAnew();
}

/** Month ends wait for the last day of the month, an outside workshop takes weeks, and a customer comes when she can. */
function dayOfStep(piece: PieceStanding, day: PlainDate, random: Random): PlainDate {
  switch (piece.stage) {
    case 'waiting-for-run':
      return lastDayOfMonth(day);
    case 'at-outside-workshop':
      return addDays(day, between(random, 9, 20));
    case 'ready':
    case 'at-bench':
    case 'awaiting-approval':
      return addDays(day, between(random, 1, 7));
    case 'awaiting-customer':
    case 'awaiting-parts':
    case 'on-its-way-back':
    case 'on-its-way-in':
      return addDays(day, between(random, 2, 9));
    default:
      return addDays(day, between(random, 0, 3));
  }
}
