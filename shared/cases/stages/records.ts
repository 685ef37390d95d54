import type { Act } from '../act';
import type { DeskEvent, EventData } from '../events';
import type { FrozenDecision } from '../frozen-decision';
import type { EventId, StaffId } from '../ids';
import type { NamedPrice } from '../money/charges-of-piece';
import type { Piece } from '../piece';
import type {
  Approval,
  CountedMove,
  HandingBack,
  PromiseChange,
  QualityCheck,
  RecordedPayment,
  Review,
  ShippingDetails,
  WorkEntry,
} from './standing';
import { isHandWork } from './work-time';

/** What was written down about a piece; it stays whatever becomes of the moves. */
export type Records = {
  touchedAt: string;
  rush: boolean;
  craftsperson: StaffId | null;
  /** As it was taken in, with what was filled in since. */
  piece: Piece;
  decision: FrozenDecision;
  shippingDetails: ShippingDetails | null;
  handedBack: HandingBack | null;
  taxPercent: number | null;
  readonly prices: NamedPrice[];
  readonly approvals: Approval[];
  readonly payments: RecordedPayment[];
  readonly promiseChanges: PromiseChange[];
  readonly work: WorkEntry[];
  readonly withdrawn: Set<EventId>;
  readonly checks: QualityCheck[];
  readonly moves: CountedMove[];
  readonly reviews: Map<EventId, Review>;
  readonly settled: Set<EventId>;
};

export function noRecords(
  openedAt: string,
  { piece, decision }: Pick<Records, 'piece' | 'decision'>,
): Records {
  return {
    touchedAt: openedAt,
    piece,
    decision,
    rush: false,
    craftsperson: null,
    shippingDetails: null,
    handedBack: null,
    taxPercent: null,
    prices: [],
    approvals: [],
    payments: [],
    promiseChanges: [],
    work: [],
    withdrawn: new Set(),
    checks: [],
    moves: [],
    reviews: new Map(),
    settled: new Set(),
  };
}

/** Writes down what an event tells, moves and checks aside, which have to fit what is there. */
export function writeDown(records: Records, event: DeskEvent): void {
  const act = actOf(event);
  switch (event.type) {
    case 'price-quoted':
      records.prices.push(...event.data.prices);
      records.taxPercent = event.data.taxPercent;
      break;
    case 'estimate-approved':
      records.approvals.push({ ...act, ...event.data });
      break;
    case 'payment-recorded':
      records.payments.push({ ...act, ...event.data });
      break;
    case 'piece-described':
      records.piece = asDescribed(records.piece, event.data);
      break;
    case 'decision-completed':
      records.decision = event.data.frozen;
      break;
    case 'shipping-details-given':
      records.shippingDetails = { ...act, ...event.data };
      break;
    case 'promise-changed':
      records.promiseChanges.push({ ...act, ...event.data });
      break;
    case 'rush-set':
      records.rush = event.data.rush;
      break;
    case 'craftsperson-named':
      records.craftsperson = event.data.staffId;
      break;
    case 'handed-back':
      records.handedBack = { ...act, ...event.data };
      break;
    case 'work-logged':
      records.work.push({ ...act, ...event.data });
      break;
    case 'work-withdrawn':
      records.withdrawn.add(event.data.withdrawn);
      break;
    case 'review-settled':
      records.settled.add(event.data.reviewed);
      break;
  }
}

/** The piece with what was still open about it when its case was opened. */
export function asDescribed(piece: Piece, described: EventData['piece-described']): Piece {
  return {
    ...piece,
    metal: described.metal ?? piece.metal,
    declaredValue: described.declaredValue ?? piece.declaredValue,
    condition: described.condition ?? piece.condition,
    hasCertificate: described.hasCertificate ?? piece.hasCertificate,
    deliveredOn: described.deliveredOn ?? piece.deliveredOn,
    orderNumber: described.orderNumber ?? piece.orderNumber,
    currentSize: described.currentSize ?? piece.currentSize,
    purchasedSize: described.purchasedSize ?? piece.purchasedSize,
  };
}

export function actOf({ id, at, station, by }: DeskEvent): Act {
  return { eventId: id, at, station, by };
}

/** Entries that nobody took back. */
export function countedWork({ work, withdrawn }: Records): readonly WorkEntry[] {
  return work.filter(({ eventId }) => !withdrawn.has(eventId));
}

/**
 * Everyone who had a hand in the work, so that another one checks it. Taking an entry back frees nobody from it: or whoever
 * wants to pass his own work would only have to.
 */
export function workersOf({ work, moves, craftsperson }: Records): ReadonlySet<StaffId> {
  const byMoves = moves.filter(({ command }) => command === 'start-work' || command === 'finish-work');
  const people = [
    ...work.filter(isHandWork).map(({ by }) => by),
    ...byMoves.map(({ by }) => by),
    craftsperson,
  ];
  return new Set(people.filter((person) => person !== null));
}

export type MoveData = EventData['piece-moved'];
