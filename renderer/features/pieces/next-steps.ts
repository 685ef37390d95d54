import type { CaseId } from '../../../shared/cases/ids';
import type { MoveCommand } from '../../../shared/cases/stages/command';
import type { Need } from '../../../shared/cases/stages/move-rule';
import { type Move, movesFrom } from '../../../shared/cases/stages/moves';
import type { PieceStanding } from '../../../shared/cases/stages/standing';

/** A step is done here, or on the screen where what it needs is written down and the step comes with it. */
export type NextStep =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'go'; readonly move: Move; readonly href: string };

export type NextSteps = {
  /** In the order of the table, those that lead back or end the work last. */
  readonly steps: readonly NextStep[];
  /** What waits for something else, with or without a way round it. */
  readonly waiting: readonly Move[];
  /** Place in `steps` of what is most likely done next; null = nothing that a stray Enter should do. */
  readonly likeliest: number | null;
};

/** Commands that give the work up or close it for good: never under Enter. */
const endings: readonly MoveCommand[] = [
  'find-not-repairable',
  'fail-photos',
  'decline',
  'cancel',
  'report-lost',
  'close-loss',
];

/** Steps back to what was done before: after all others, and not under Enter either. */
const backward: readonly MoveCommand[] = ['rework', 'leave-run', 'return-unfinished', 'fail-check'];

function isBackward({ command, from }: Move): boolean {
  if (command === 'quote') return from !== 'inquiry';
  if (command === 'resume-inspection') return from === 'awaiting-approval';
  return backward.includes(command);
}

export function isEnding({ command }: Move): boolean {
  return endings.includes(command);
}

/** Needs that are met by doing the very step, on a screen of its own. */
const doneElsewhere: readonly Need[] = ['work-logged', 'second-check', 'handed-over'];

/** The screen on which a need is met. */
export function placeOfNeed(need: Need, piece: PieceStanding, caseId: CaseId): string {
  switch (need) {
    case 'work-logged':
      return `/bench/${piece.bagNumber}`;
    case 'second-check':
      return `/bench/${piece.bagNumber}/check`;
    case 'handed-over':
      return `/pick-up/${caseId}`;
    case 'photos-passed':
    case 'shipping-details':
    case 'ship-day':
    case 'priced':
    case 'approved':
    case 'paid':
    case 'settled':
      return `/cases/${caseId}`;
  }
}

function stepOf(move: Move, piece: PieceStanding, caseId: CaseId): NextStep | null {
  const [first] = move.unmet;
  if (first === undefined) return { kind: 'move', move };
  // What is still owed is paid where the piece is given back, in the same action.
  const isGivingBack = move.unmet.includes('handed-over');
  const there: readonly Need[] = isGivingBack ? [...doneElsewhere, 'settled'] : doneElsewhere;
  const need = isGivingBack ? 'handed-over' : first;
  return move.unmet.every((unmet) => there.includes(unmet))
    ? { kind: 'go', move, href: placeOfNeed(need, piece, caseId) }
    : null;
}

/** What can be done with a piece now, and what cannot yet. */
export function nextSteps(piece: PieceStanding, caseId: CaseId): NextSteps {
  const rank = (move: Move) => (isEnding(move) ? 2 : isBackward(move) ? 1 : 0);
  const moves = movesFrom(piece).toSorted((one, other) => rank(one) - rank(other));
  const steps = moves.flatMap((move) => stepOf(move, piece, caseId) ?? []);
  const likeliest = steps.findIndex(({ move }) => rank(move) === 0);
  return {
    steps,
    waiting: moves.filter((move) => stepOf(move, piece, caseId) === null),
    likeliest: likeliest === -1 ? null : likeliest,
  };
}
