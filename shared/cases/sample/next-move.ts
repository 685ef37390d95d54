import type { MoveCommand } from '../stages/command';
import { type Move, movesFrom } from '../stages/moves';
import type { Stage } from '../stages/stage';
import type { PieceStanding } from '../stages/standing';
import { happens, type Random } from './random';

type Likely = readonly (readonly [command: MoveCommand, weight: number])[];

/** What usually follows each stage, with how often it does; what a house does not have is passed over. */
const likely: Readonly<Partial<Record<Stage, Likely>>> = {
  inquiry: [
    ['receive-photos', 7],
    ['ask-photos', 3],
  ],
  'awaiting-photos': [['receive-photos', 1]],
  'photos-in-review': [
    ['pass-photos', 18],
    ['tell-address', 18],
    ['fail-photos', 1],
  ],
  quoted: [
    ['tell-address', 1],
    ['send-invoice', 1],
  ],
  'awaiting-payment': [['confirm-payment', 1]],
  'awaiting-shipping-details': [['send-documents', 1]],
  'documents-sent': [['note-dispatch', 1]],
  'on-its-way-in': [['receive', 1]],
  unannounced: [['accept-unannounced', 1]],
  received: [['inspect', 1]],
  inspected: [
    ['ask-approval', 60],
    ['start-work', 24],
    ['send-to-workshop', 4],
    ['queue-for-run', 4],
    ['await-parts', 3],
    ['await-customer', 3],
    ['find-not-repairable', 3],
  ],
  'awaiting-approval': [
    ['start-work', 16],
    ['queue-for-run', 8],
    ['await-customer', 2],
    ['decline', 1],
  ],
  'awaiting-customer': [['resume-inspection', 1]],
  'waiting-for-run': [['send-to-workshop', 1]],
  'at-outside-workshop': [['return-from-workshop', 1]],
  'at-bench': [
    ['finish-work', 16],
    ['await-parts', 2],
    ['await-customer', 1],
  ],
  'awaiting-parts': [['start-work', 1]],
  'quality-check': [
    ['pass-check', 14],
    ['fail-check', 1],
  ],
  ready: [
    ['send-back', 1],
    ['hand-back', 1],
  ],
  'on-its-way-back': [
    ['confirm-arrival', 24],
    ['report-lost', 1],
  ],
};

/** What happens next with a piece; null where nothing more does. Needs that are still open are among what it answers. */
export function nextMove(piece: PieceStanding, isDeclined: boolean, random: Random): Move | null {
  const moves = movesFrom(piece);
  if (isDeclined && piece.stage === 'received')
    return moves.find(({ command }) => command === 'decline') ?? null;
  const offered = (likely[piece.stage] ?? []).flatMap(([command, weight]) => {
    const move = moves.find((candidate) => candidate.command === command);
    return move === undefined || isOtherWay(move, piece) ? [] : [{ move, weight }];
  });
  let left = offered.reduce((sum, { weight }) => sum + weight, 0);
  for (const { move, weight } of offered) {
    if (happens(random, weight / left)) return move;
    left -= weight;
  }
  return null;
}

/** A price is asked about once, and each piece goes back in the way that was agreed. */
function isOtherWay({ command }: Move, piece: PieceStanding): boolean {
  if (command === 'ask-approval') return piece.isPriceApproved && piece.house !== 'aujour';
  if (command === 'hand-back') return piece.giveBack !== 'counter';
  return command === 'send-back' && piece.giveBack === 'counter';
}
