import type { CaseState } from '../../cases/case-state';
import type { BagNumber } from '../../cases/ids';
import { type Stage, whereaboutsAt } from '../../cases/stages/stage';
import type { PieceStanding } from '../../cases/stages/standing';
import { type Direction, directions } from '../customs-words';
import type { TrackingStanding } from '../purchase';
import type { ShipmentStage, ShipmentState } from './shipment-state';

/**
 * What a shipment wants of somebody: to be prepared, a label, to be sent, a look at why it is held or came back, its arrival
 * noted at its pieces, or only to be followed.
 */
export const shipmentNeeds = ['prepare', 'label', 'send', 'held', 'arrived', 'on-its-way'] as const;
export type ShipmentNeed = (typeof shipmentNeeds)[number];

/** A shipment's own stage, or that FedEx holds it up, which is more pressing. */
export type StageShown = ShipmentStage | 'held';

/** A shipment that wants somebody, or the want of one that nobody has begun. */
export type ShipmentInNeed = {
  /** The shipment's; where nobody has begun it, as `missingShipmentId` names it. */
  readonly id: string;
  /** Null where nobody has begun it. */
  readonly shipment: ShipmentState | null;
  readonly need: ShipmentNeed;
  readonly direction: Direction;
  /** A moment: since when it stands so. */
  readonly since: string;
};

const heldStandings: readonly TrackingStanding[] = ['held-at-customs', 'exception'];

export function stageShown({ stage, tracked }: Pick<ShipmentState, 'stage' | 'tracked'>): StageShown {
  return stage === 'on-its-way' && tracked !== null && heldStandings.includes(tracked.standing)
    ? 'held'
    : stage;
}

/** The name of a journey of a case for which pieces wait and nothing was begun. */
export function missingShipmentId(caseId: string, direction: Direction): string {
  return `${caseId}/${direction}`;
}

/** Every name that something of this case may have among the shipments in need. */
export function namesInNeed({ id, shipments }: Pick<CaseState, 'id' | 'shipments'>): readonly string[] {
  return [
    ...shipments.map((shipment) => shipment.id),
    ...directions.map((direction) => missingShipmentId(id, direction)),
  ];
}

/** Everything about the parcels of a case that waits for somebody; nothing, once all of its pieces are closed. */
export function shipmentsInNeed(
  state: Pick<CaseState, 'id' | 'shipments' | 'standings' | 'messages'>,
): readonly ShipmentInNeed[] {
  const begun = state.shipments.flatMap((shipment): readonly ShipmentInNeed[] => {
    const need = isBehind(shipment, state.standings) ? null : needOf(shipment, state);
    if (need === null) return [];
    const since = shipment.readings.at(-1)?.at ?? shipment.label?.at ?? shipment.prepared.at;
    return [{ id: shipment.id, shipment, need, direction: shipment.order.direction, since }];
  });
  const missing = directions.flatMap((direction): readonly ShipmentInNeed[] => {
    const carried = begun
      .filter((each) => each.direction === direction)
      .flatMap(({ shipment }) => shipment?.bagNumbers ?? []);
    const waiting = state.standings.filter((piece) => waitsFor(piece, direction, carried));
    const since = waiting.map((piece) => piece.since).toSorted()[0];
    if (since === undefined) return [];
    const id = missingShipmentId(state.id, direction);
    return [{ id, shipment: null, need: 'prepare', direction, since }];
  });
  return [...begun, ...missing];
}

function needOf(
  shipment: ShipmentState,
  { messages, standings }: Pick<CaseState, 'messages' | 'standings'>,
): ShipmentNeed | null {
  switch (stageShown(shipment)) {
    case 'prepared':
    case 'voided':
      return 'label';
    case 'labelled': {
      const { label, order } = shipment;
      const isOut = messages.some(
        ({ template, at }) => template === 'documents-sent' && at >= (label?.at ?? ''),
      );
      return order.direction === 'inbound' && isOut ? 'on-its-way' : 'send';
    }
    case 'held':
    case 'lost':
    case 'returning':
      return 'held';
    case 'on-its-way':
      return 'on-its-way';
    case 'delivered':
      return 'arrived';
    case 'returned':
      return piecesOf(shipment, standings).some(({ stage }) => whereaboutsAt(stage) === 'on-the-way')
        ? 'held'
        : null;
    case 'abandoned':
      return null;
  }
}

/** Whether every piece of it is past this journey, so that nobody does anything about the shipment any more. */
function isBehind(shipment: ShipmentState, standings: readonly PieceStanding[]): boolean {
  const { order, label } = shipment;
  return piecesOf(shipment, standings).every(({ stage }) =>
    order.direction === 'inbound' ? hasArrived(stage, label !== null) : whereaboutsAt(stage) === 'gone',
  );
}

function piecesOf({ bagNumbers }: ShipmentState, standings: readonly PieceStanding[]) {
  return standings.filter(({ bagNumber }) => bagNumbers.includes(bagNumber));
}

/** A parcel that is lost may still be the one that came in; without a label it was none. */
function hasArrived(stage: Stage, isLabelled: boolean): boolean {
  if (stage === 'on-its-way-in' || stage === 'lost-in-transit') return !isLabelled;
  return whereaboutsAt(stage) !== 'with-customer';
}

function waitsFor(
  { stage, giveBack, bagNumber }: PieceStanding,
  direction: Direction,
  carried: readonly BagNumber[],
): boolean {
  if (carried.includes(bagNumber)) return false;
  return direction === 'inbound'
    ? stage === 'awaiting-shipping-details'
    : stage === 'ready' && giveBack === 'overseas';
}
