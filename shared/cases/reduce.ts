import type { CaseState, QueuedPaper, TimelineEntry } from './case-state';
import { inOrder } from './event-order';
import type { DeskEvent } from './events';
import type { Photo, Piece } from './piece';
import { firstPosition } from './stages/position';
import { actOf } from './stages/records';
import { reducePiece } from './stages/reduce-piece';
import type { PieceStanding } from './stages/standing';

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
    openedAt: opened.at,
    openedBy: opened.by,
    station: opened.station,
    receivedOn: data.receivedOn,
    visit: data.visit,
    pieces: data.pieces.map((piece) => withLaterPhotos(piece, own)),
    decisions: data.decisions,
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
  return data.pieces.map((piece, index) =>
    reducePiece(
      {
        piece,
        decision: data.decisions[index] ?? { request: null, decision: null },
        handover,
        giveBack,
        receivedOn: data.receivedOn,
      },
      firstPosition(data, at, piece.bagNumber),
      events.filter((event) => concerns(event, piece.bagNumber)),
    ),
  );
}

/** What is about no bag in particular is about each of them; papers printed are no work on a piece. */
function concerns(event: CaseEvent, bagNumber: string): boolean {
  if (event.type === 'case-opened' || isOfPapers(event)) return false;
  if (event.type === 'note-added') return true;
  return event.data.bagNumber === bagNumber || event.data.bagNumber === null;
}

function isOfPapers(
  event: CaseEvent,
): event is Extract<CaseEvent, { type: 'paper-queued' | 'paper-issued' }> {
  return event.type === 'paper-queued' || event.type === 'paper-issued';
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
