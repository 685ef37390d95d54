import { reduceShipments } from '../shipping/shipments/reduce-shipments';
import { type ShippingEventType, shippingEventData } from '../shipping/shipping-event-data';
import type { CaseState, QueuedPaper, TimelineEntry } from './case-state';
import { inOrder } from './event-order';
import type { DeskEvent } from './events';
import type { FrozenDecision } from './frozen-decision';
import type { Photo, Piece } from './piece';
import { arrivalOfCase, firstPosition } from './stages/position';
import { actOf, asDescribed } from './stages/records';
import { reducePiece } from './stages/reduce-piece';
import type { PieceStanding, Review } from './stages/standing';

type Opened = Extract<DeskEvent, { type: 'case-opened' }>;
type CaseEvent = Extract<DeskEvent, { subject: { kind: 'case' } }>;

/**
 * The case that these events tell of, in whatever order they came; null where none of them opens one. Events of another
 * subject are passed over. A case opened twice keeps the first opening.
 */
export function reduce(events: readonly DeskEvent[]): CaseState | null {
  const ordered = inOrder(events).filter((event) => event.subject.kind === 'case') as CaseEvent[]; // filtered on it
  const opened = ordered.find((event): event is Opened => event.type === 'case-opened');
  if (opened === undefined) return null;
  const own = ordered.filter(
    (event) => event.subject.id === opened.subject.id && (event.type !== 'case-opened' || event === opened),
  );
  const { data } = opened;
  return {
    id: opened.subject.id,
    number: data.number,
    customerId: data.customerId,
    language: data.language,
    openedAt: data.broughtIn?.openedAt ?? opened.at,
    openedBy: opened.by,
    station: opened.station,
    receivedOn: data.receivedOn,
    arrival: arrivalOfCase(data),
    visit: data.visit,
    broughtIn: data.broughtIn ?? null,
    pieces: data.pieces.map((piece) => withLaterFacts(piece, own)),
    decisions: data.pieces.map((_, index) => decisionOf(data, index, own)),
    standings: standingsOf(opened, own),
    messages: own.flatMap((event) =>
      event.type === 'message-logged' ? [{ ...actOf(event), ...event.data }] : [],
    ),
    signature: data.signature,
    unsignedReason: data.unsignedReason,
    notes: own.flatMap((event) =>
      event.type === 'note-added' ? [{ ...actOf(event), text: event.data.text }] : [],
    ),
    papers: own.flatMap((event) => paperOf(event)),
    issued: own.flatMap((event) =>
      event.type === 'paper-issued' ? [{ ...actOf(event), paper: event.data }] : [],
    ),
    shipments: reduceShipments(own),
    timeline: timelineOf(own),
  };
}

/** What happened, oldest first. */
export function timelineOf(events: readonly DeskEvent[]): readonly TimelineEntry[] {
  return inOrder(events).map((event) => ({ ...actOf(event), type: event.type, event }));
}

function standingsOf(opened: Opened, events: readonly CaseEvent[]): readonly PieceStanding[] {
  const { data, at } = opened;
  const { handover, giveBack } = data.visit;
  const standings = data.pieces.map((piece, index) =>
    reducePiece(
      {
        piece,
        decision: frozenAt(data.decisions, index),
        handover,
        giveBack,
        receivedOn: data.receivedOn,
      },
      firstPosition(data, at, piece.bagNumber),
      events.filter((event) => concerns(event, piece.bagNumber)),
    ),
  );
  return withStrays(standings, events);
}

/** A log may name a bag that its case does not have; a person is to look at it, and is shown it at the first piece. */
function withStrays(
  standings: readonly PieceStanding[],
  events: readonly CaseEvent[],
): readonly PieceStanding[] {
  const bags = new Set<string>(standings.map(({ bagNumber }) => bagNumber));
  const settled = new Set(
    events.flatMap((event) => (event.type === 'review-settled' ? [event.data.reviewed] : [])),
  );
  const strays = events
    .filter((event) => !settled.has(event.id) && bagsOf(event).some((bag) => !bags.has(bag)))
    .map((event): Review => ({ ...actOf(event), code: 'bag-not-of-case', unmet: [] }));
  if (strays.length === 0) return standings;
  return standings.map((piece, index) =>
    index === 0 ? { ...piece, needsReview: [...piece.needsReview, ...strays] } : piece,
  );
}

function bagsOf(event: CaseEvent): readonly string[] {
  return 'bagNumber' in event.data && event.data.bagNumber !== null ? [event.data.bagNumber] : [];
}

/** What was known of a piece when the case was opened, with what was added later. */
function withLaterFacts(piece: Piece, events: readonly CaseEvent[]): Piece {
  let known = piece;
  for (const event of events) {
    const isOwn = event.type === 'piece-described' && event.data.bagNumber === piece.bagNumber;
    if (isOwn) known = asDescribed(known, event.data);
  }
  return withLaterPhotos(known, events);
}

function decisionOf(
  { decisions, pieces }: Opened['data'],
  index: number,
  events: readonly CaseEvent[],
): FrozenDecision {
  const completed = events.findLast(
    (event) => event.type === 'decision-completed' && event.data.bagNumber === pieces[index]?.bagNumber,
  );
  return completed?.type === 'decision-completed' ? completed.data.frozen : frozenAt(decisions, index);
}

function frozenAt(decisions: readonly FrozenDecision[], index: number): FrozenDecision {
  return decisions[index] ?? { request: null, decision: null };
}

/** What is about no bag in particular is about each of them; papers printed and parcels packed are no work on a piece. */
function concerns(event: CaseEvent, bagNumber: string): boolean {
  if (event.type === 'case-opened' || isOfPapers(event) || isOfShipments(event)) return false;
  if (event.type === 'note-added') return true;
  return event.data.bagNumber === bagNumber || event.data.bagNumber === null;
}

function isOfPapers(
  event: CaseEvent,
): event is Extract<CaseEvent, { type: 'paper-queued' | 'paper-issued' }> {
  return event.type === 'paper-queued' || event.type === 'paper-issued';
}

function isOfShipments(event: CaseEvent): event is Extract<CaseEvent, { type: ShippingEventType }> {
  return event.type in shippingEventData;
}

function paperOf(event: CaseEvent): readonly QueuedPaper[] {
  return event.type === 'paper-queued' ? [{ ...actOf(event), ...event.data }] : [];
}

function withLaterPhotos(piece: Piece, events: readonly CaseEvent[]): Piece {
  const added = events.flatMap((event) =>
    event.type === 'photo-added' && event.data.bagNumber === piece.bagNumber ? [event.data.photo] : [],
  );
  const byHash = new Map<string, Photo>([...piece.photos, ...added].map((photo) => [photo.hash, photo]));
  return added.length === 0 ? piece : { ...piece, photos: [...byHash.values()] };
}
