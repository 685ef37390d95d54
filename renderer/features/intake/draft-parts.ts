import type {
  IntakeDraft,
  PieceDraft,
  RemovedPart,
  ServiceDraft,
  StoneDraft,
} from '../../../shared/cases/intake-draft';
import type { Photo } from '../../../shared/cases/piece';

function withPiece(draft: IntakeDraft, at: number, change: (piece: PieceDraft) => PieceDraft): IntakeDraft {
  return { ...draft, pieces: draft.pieces.map((piece, index) => (index === at ? change(piece) : piece)) };
}

function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, index) => index !== at);
}

function inserted<T>(list: readonly T[], at: number, entry: T): readonly T[] {
  return [...list.slice(0, at), entry, ...list.slice(at)];
}

function setAside(draft: IntakeDraft, part: RemovedPart): IntakeDraft {
  return { ...draft, removed: [...(draft.removed ?? []), part] };
}

export function addPiece(draft: IntakeDraft, piece: PieceDraft): IntakeDraft {
  return { ...draft, pieces: [...draft.pieces, piece] };
}

export function addStone(draft: IntakeDraft, at: number, stone: StoneDraft): IntakeDraft {
  return withPiece(draft, at, (piece) => ({ ...piece, stones: [...piece.stones, stone] }));
}

export function addService(draft: IntakeDraft, at: number, service: ServiceDraft): IntakeDraft {
  return withPiece(draft, at, (piece) => ({ ...piece, services: [...piece.services, service] }));
}

/** The piece is found by its key: it may have moved, or gone, while the photo was being made ready. */
export function addPhoto(draft: IntakeDraft, pieceKey: string, photo: Photo): IntakeDraft {
  const at = draft.pieces.findIndex((piece) => piece.key === pieceKey);
  if (at === -1) return setAside(draft, { part: 'photo', at: 0, pieceKey, photo });
  return withPiece(draft, at, (piece) => ({ ...piece, photos: [...piece.photos, photo] }));
}

/** A case has at least one piece: the last one stays. */
export function removePiece(draft: IntakeDraft, at: number): IntakeDraft {
  const piece = draft.pieces[at];
  if (piece === undefined || draft.pieces.length === 1) return draft;
  return setAside({ ...draft, pieces: without(draft.pieces, at) }, { part: 'piece', at, piece });
}

/** Takes the stone, service or photo off its piece and keeps it for restoring. */
export function removePart(
  draft: IntakeDraft,
  pieceAt: number,
  part: 'stone' | 'service' | 'photo',
  at: number,
): IntakeDraft {
  const piece = draft.pieces[pieceAt];
  if (piece === undefined) return draft;
  const pieceKey = piece.key;
  const { stones, services, photos } = piece;
  const [stone, service, photo] = [stones[at], services[at], photos[at]];
  const change = (lists: Partial<PieceDraft>) => withPiece(draft, pieceAt, (kept) => ({ ...kept, ...lists }));
  if (part === 'stone' && stone !== undefined)
    return setAside(change({ stones: without(stones, at) }), { part, at, pieceKey, stone });
  if (part === 'service' && service !== undefined)
    return setAside(change({ services: without(services, at) }), { part, at, pieceKey, service });
  if (part === 'photo' && photo !== undefined)
    return setAside(change({ photos: without(photos, at) }), { part, at, pieceKey, photo });
  return draft;
}

function putBack(piece: PieceDraft, part: Exclude<RemovedPart, { part: 'piece' }>): PieceDraft {
  switch (part.part) {
    case 'stone':
      return { ...piece, stones: inserted(piece.stones, part.at, part.stone) };
    case 'service':
      return { ...piece, services: inserted(piece.services, part.at, part.service) };
    case 'photo':
      return { ...piece, photos: inserted(piece.photos, part.at, part.photo) };
  }
}

/** Whether the part can go back to where it was: a stone whose piece was taken off as well waits for its piece. */
export function canRestore(draft: IntakeDraft, removed: RemovedPart): boolean {
  return removed.part === 'piece' || draft.pieces.some((piece) => piece.key === removed.pieceKey);
}

/** The removed part at `index` of `draft.removed`, back in its old place. */
export function restorePart(draft: IntakeDraft, index: number): IntakeDraft {
  const part = draft.removed?.[index];
  if (part === undefined || !canRestore(draft, part)) return draft;
  const rest = { ...draft, removed: without(draft.removed ?? [], index) };
  if (part.part === 'piece') return { ...rest, pieces: inserted(rest.pieces, part.at, part.piece) };
  const at = rest.pieces.findIndex((piece) => piece.key === part.pieceKey);
  return withPiece(rest, at, (piece) => putBack(piece, part));
}
