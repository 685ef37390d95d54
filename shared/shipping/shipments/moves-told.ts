import type { MoveCommand } from '../../cases/stages/command';
import { type Move, movesFrom } from '../../cases/stages/moves';
import type { PieceStanding } from '../../cases/stages/standing';
import type { ShipmentStage, ShipmentState } from './shipment-state';

/** A move of a piece that its shipment speaks for; a person makes it, or does not. */
export type MoveTold = { readonly piece: PieceStanding; readonly move: Move };

/** The commands that each stage of a shipment speaks for, the one that leads furthest first. */
const commandsIn: Readonly<Partial<Record<ShipmentStage, readonly MoveCommand[]>>> = {
  'on-its-way': ['note-dispatch', 'send-documents', 'tell-address'],
  delivered: ['receive', 'note-dispatch', 'send-documents', 'tell-address'],
  lost: ['report-lost', 'note-dispatch', 'send-documents', 'tell-address'],
};
const commandsOut: Readonly<Partial<Record<ShipmentStage, readonly MoveCommand[]>>> = {
  'on-its-way': ['send-back'],
  delivered: ['confirm-arrival', 'send-back'],
  returned: ['receive', 'send-back'],
  lost: ['report-lost', 'send-back'],
};

/**
 * What FedEx's word, or a label that went out to the customer, says of the pieces in a shipment: for each the one move of the
 * table that it speaks for, with what would still have to be done before it. Nothing is moved by it.
 */
export function movesTold(
  shipment: ShipmentState,
  pieces: readonly PieceStanding[],
  { isSentToCustomer }: { readonly isSentToCustomer: boolean },
): readonly MoveTold[] {
  const commands = commandsOf(shipment, isSentToCustomer);
  return pieces
    .filter(({ bagNumber }) => shipment.bagNumbers.includes(bagNumber))
    .flatMap((piece) => {
      const move = firstOf(commands, movesFrom(piece));
      return move === null ? [] : [{ piece, move }];
    });
}

function commandsOf(
  { order, stage, label }: ShipmentState,
  isSentToCustomer: boolean,
): readonly MoveCommand[] {
  if (order.direction === 'outbound') return commandsOut[stage] ?? [];
  const isOut = label !== null && stage === 'labelled' && isSentToCustomer;
  return isOut ? ['send-documents', 'tell-address'] : (commandsIn[stage] ?? []);
}

function firstOf(commands: readonly MoveCommand[], moves: readonly Move[]): Move | null {
  for (const command of commands) {
    const fitting = moves.filter((move) => move.command === command);
    const [likeliest] = fitting.toSorted((one, other) => one.unmet.length - other.unmet.length);
    if (likeliest !== undefined) return likeliest;
  }
  return null;
}
