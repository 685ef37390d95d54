import type { AppErrorKind } from '../../app-error';
import { err, ok, type Result } from '../../result';
import type { CaseState } from '../case-state';
import type { EventData } from '../events';
import type { BagNumber, StaffId } from '../ids';
import type { MoveCommand } from './command';
import { type Custody, custodyAt, isCustodyAt, type Place } from './custody';
import type { Need } from './move-rule';
import { type Move, movesFrom } from './moves';
import type { PieceFact } from './piece-event';
import { contentsOfReturn } from './return-contents';
import { whereaboutsAt } from './stage';
import type { PieceStanding } from './standing';

export type MoveWish = {
  readonly bagNumber: BagNumber;
  readonly command: MoveCommand;
  /** Where it goes with it; left out, it stays where it is, or where the stage itself says. */
  readonly custody?: Custody | null;
  /** Why a need is passed over; empty = it is not. */
  readonly exceptionReason?: string;
  readonly note?: string;
  /** For `hand-back`: what is given to whom. */
  readonly handingBack?: Omit<EventData['handed-back'], 'bagNumber'>;
};

const kindOfNeed: Readonly<Record<Need, AppErrorKind>> = {
  'photos-passed': 'needs-photos-passed',
  'shipping-details': 'needs-shipping-details',
  'ship-day': 'needs-ship-day',
  priced: 'needs-price',
  approved: 'needs-approval',
  paid: 'needs-payment',
  'work-logged': 'needs-work-logged',
  'second-check': 'needs-second-check',
  settled: 'needs-settlement',
  'handed-over': 'needs-handover',
};

export function standingOf(state: CaseState, bagNumber: BagNumber): PieceStanding | null {
  return state.standings.find((piece) => piece.bagNumber === bagNumber) ?? null;
}

/** What is to be written down when a person moves a piece, or why it cannot be moved so. */
export function decideMove(
  state: CaseState,
  wish: MoveWish,
  by: StaffId | null,
): Result<readonly PieceFact[]> {
  const piece = standingOf(state, wish.bagNumber);
  if (piece === null) return err({ kind: 'bag-unknown' });
  if (whereaboutsAt(piece.stage) === 'gone') return err({ kind: 'bag-given-back' });
  const move = moveOf(piece, wish);
  if (move === null) return err({ kind: 'move-not-offered', detail: `${wish.command} at ${piece.stage}` });
  const handing = decideHandingBack(piece, wish);
  if (!handing.ok) return handing;
  const unmet = move.unmet.filter((need) => need !== 'handed-over' || handing.value.length === 0);
  const reason = (wish.exceptionReason ?? wish.handingBack?.balanceOverride ?? '').trim();
  const [first] = unmet;
  if (first !== undefined) {
    const refusal = { kind: kindOfNeed[first], detail: unmet.join(', ') };
    // Contents and signature have a reason of their own, in the record of the handing back.
    if (reason === '' || !move.byException || first === 'handed-over') return err(refusal);
    if (by === null) return err({ kind: 'needs-name' });
  }
  const custody = wish.custody ?? null;
  if (custody !== null && !isCustodyAt(move.to, custody)) return err({ kind: 'place-not-fitting' });
  const exception = unmet.length === 0 ? null : { reason, unmet: [...unmet] };
  const { bagNumber, command, note = '' } = wish;
  const data = { bagNumber, command, from: move.from, to: move.to, custody, exception, note };
  return ok([...handing.value, { type: 'piece-moved', data }]);
}

/**
 * A place was scanned, then a bag: it is put there, and where that says what happens with the piece (a bench, a workshop,
 * the counter it arrives at), it is moved as well.
 */
export function decidePlacing(
  state: CaseState,
  bagNumber: BagNumber,
  place: Place,
  by: StaffId | null,
): Result<readonly PieceFact[]> {
  const piece = standingOf(state, bagNumber);
  if (piece === null) return err({ kind: 'bag-unknown' });
  if (whereaboutsAt(piece.stage) === 'gone') return err({ kind: 'bag-given-back' });
  const custody = custodyAt(place, by);
  const telling = commandsToldBy(place, piece);
  const told = movesFrom(piece).filter(
    ({ command, to }) => telling.includes(command) && isCustodyAt(to, custody),
  );
  const move = told.find(({ unmet }) => unmet.length === 0);
  if (move !== undefined) return decideMove(state, { bagNumber, command: move.command, custody }, by);
  const [first] = told.flatMap(({ unmet }) => unmet);
  // It may lie there only after the move that brings it there, and that one waits for something.
  if (first !== undefined && !isCustodyAt(piece.stage, custody)) return err({ kind: kindOfNeed[first] });
  return decideCustody(state, bagNumber, custody);
}

export function decideCustody(
  state: CaseState,
  bagNumber: BagNumber,
  custody: Custody,
): Result<readonly PieceFact[]> {
  const piece = standingOf(state, bagNumber);
  if (piece === null) return err({ kind: 'bag-unknown' });
  if (whereaboutsAt(piece.stage) === 'gone') return err({ kind: 'bag-given-back' });
  if (!isCustodyAt(piece.stage, custody)) return err({ kind: 'place-not-fitting' });
  return ok([{ type: 'custody-moved', data: { bagNumber, custody } }]);
}

/** Takes back the last move of the piece, be it of stage or of place. */
export function decideUndo(
  state: CaseState,
  bagNumber: BagNumber,
  reason: string,
): Result<readonly PieceFact[]> {
  const piece = standingOf(state, bagNumber);
  if (piece === null) return err({ kind: 'bag-unknown' });
  if (piece.lastMove === null) return err({ kind: 'nothing-to-undo' });
  return ok([{ type: 'move-undone', data: { bagNumber, undone: piece.lastMove, reason: reason.trim() } }]);
}

/** Of several moves by one command (as the endings of a handing back) the one with the least still to be done. */
function moveOf(piece: PieceStanding, { command }: MoveWish): Move | null {
  const moves = movesFrom(piece).filter((move) => move.command === command);
  return moves.toSorted((one, other) => one.unmet.length - other.unmet.length)[0] ?? null;
}

function decideHandingBack(
  piece: PieceStanding,
  { bagNumber, command, handingBack }: MoveWish,
): Result<readonly PieceFact[]> {
  if (command !== 'hand-back' || handingBack === undefined) return ok([]);
  const { signature, unsignedReason, contents } = handingBack;
  if (signature === null && unsignedReason.trim() === '') return err({ kind: 'needs-handover' });
  const { contents: allowed } = contentsOfReturn(piece.house);
  if (contents.some((content) => !allowed.includes(content))) return err({ kind: 'contents-not-returned' });
  return ok([{ type: 'handed-back', data: { bagNumber, ...handingBack } }]);
}

function commandsToldBy(place: Place, { stage }: PieceStanding): readonly MoveCommand[] {
  switch (place.kind) {
    case 'outside-workshop':
      return ['send-to-workshop'];
    case 'parcel':
      return ['send-back', 'note-dispatch'];
    case 'customer':
      return [];
    case 'box':
    case 'counter':
    case 'safe':
    case 'person':
    case 'bench': {
      if (whereaboutsAt(stage) === 'in-house') return place.kind === 'bench' ? ['start-work'] : [];
      return ['receive', 'return-from-workshop'];
    }
  }
}
