import type { Need } from '../../cases/stages/move-rule';
import { moveRules } from '../../cases/stages/move-rules';
import { holds, isMet } from '../../cases/stages/moves';
import { whereaboutsAt } from '../../cases/stages/stage';
import type { PieceStanding } from '../../cases/stages/standing';
import type { Direction } from '../customs-words';
import type { ShipmentBlock } from './blocks';
import type { ShipmentState } from './shipment-state';

const blockOfNeed: Readonly<Partial<Record<Need, ShipmentBlock>>> = {
  'photos-passed': 'photos-not-passed',
  paid: 'not-paid',
  priced: 'not-priced',
  approved: 'not-approved',
};

/** Whether a piece travels under a good label of another shipment that way already, which has not come to its end. */
export function isInAnotherShipment(shipment: ShipmentState, all: readonly ShipmentState[]): boolean {
  return all.some(
    (other) =>
      other.id !== shipment.id &&
      other.order.direction === shipment.order.direction &&
      other.label !== null &&
      isUnderWay(other) &&
      other.bagNumbers.some((bag) => shipment.bagNumbers.includes(bag)),
  );
}

function isUnderWay({ stage }: ShipmentState): boolean {
  return stage !== 'delivered' && stage !== 'returned' && stage !== 'lost';
}

/** Where a piece must be for a label: with the customer on the way in, ready in the house on the way back. */
export function placeBlocks(
  pieces: readonly PieceStanding[],
  direction: Direction,
): readonly ShipmentBlock[] {
  return distinct(pieces.flatMap((piece) => placeBlock(piece, direction) ?? []));
}

/**
 * What the policy wants before the documents of the way in: of CIWAKA the photos passed and paid work paid. They are the needs
 * of the move that says that the documents went out; where that move was made, by exception or not, they are behind.
 */
export function documentBlocks(
  pieces: readonly PieceStanding[],
  direction: Direction,
): readonly ShipmentBlock[] {
  if (direction === 'outbound') return [];
  return distinct(
    pieces.flatMap((piece) => unmetBeforeDocuments(piece).flatMap((need) => blockOfNeed[need] ?? [])),
  );
}

function placeBlock({ stage, handover }: PieceStanding, direction: Direction): ShipmentBlock | null {
  switch (whereaboutsAt(stage)) {
    case 'gone':
      return 'piece-closed';
    case 'on-the-way':
      return 'already-on-its-way';
    case 'with-customer':
      if (direction === 'outbound') return 'not-ready';
      return handover === 'counter' ? 'comes-to-counter' : null;
    case 'in-house':
    case 'outside':
      if (direction === 'inbound') return 'already-here';
      return stage === 'ready' ? null : 'not-ready';
  }
}

function unmetBeforeDocuments(piece: PieceStanding): readonly Need[] {
  if (piece.stage === 'documents-sent' || whereaboutsAt(piece.stage) !== 'with-customer') return [];
  const ways = moveRules[piece.house]
    .filter(({ to, where }) => to === 'documents-sent' && where.every((one) => holds(one, piece)))
    .map(({ needs }) => needs.filter((need) => !isMet(need, piece)));
  const unmet = ways.toSorted((one, other) => one.length - other.length)[0] ?? [];
  // What the work costs, if anything, is known only once the photos have passed.
  return unmet.includes('photos-passed') ? ['photos-passed'] : unmet;
}

function distinct(blocks: readonly ShipmentBlock[]): readonly ShipmentBlock[] {
  return [...new Set(blocks)];
}
