import type { BagNumber } from '../../shared/cases/ids';
import type { Instant } from '../../shared/time/plain-date';
import { eventsAbout } from './events-about';
import type { LedgerDatabase } from './ledger';
import type { PieceRow } from './pieces';
import { subjectKey } from './subject-key';

export type UnclaimedPiece = {
  readonly piece: PieceRow;
  /** How often the customer was reminded since it was ready. */
  readonly reminders: number;
  /** Moment of the last reminder; null = none yet. */
  readonly remindedAt: string | null;
};

/**
 * Pieces that have stood ready since before that moment, the longest first. Reads what stands ready, by its index, and the
 * events of the cases listed.
 */
export async function unclaimedPieces(
  db: LedgerDatabase,
  before: Instant,
  limit: number,
): Promise<{ readonly pieces: readonly UnclaimedPiece[]; readonly count: number }> {
  const ready = await db.pieces
    .where('[stage+urgency]')
    .between(['ready', ''], ['ready', '\uffff'])
    .filter(({ stageSince }) => stageSince < before)
    .toArray();
  ready.sort((first, second) => (first.stageSince < second.stageSince ? -1 : 1));
  const listed = ready.slice(0, limit);
  const told = await remindersOf(db, listed);
  const pieces = listed.map((piece) => {
    const since = (told.get(piece.bagNumber) ?? []).filter((at) => at >= piece.stageSince);
    return { piece, reminders: since.length, remindedAt: since.at(-1) ?? null };
  });
  return { pieces, count: ready.length };
}

/** Moments of the reminders about each bag, oldest first. */
async function remindersOf(
  db: LedgerDatabase,
  pieces: readonly PieceRow[],
): Promise<ReadonlyMap<BagNumber, readonly string[]>> {
  const subjects = [...new Set(pieces.map(({ caseId }) => subjectKey('case', caseId)))];
  const events = await eventsAbout(db, subjects);
  const sent = events
    .flatMap((event) =>
      event.type === 'message-logged' && event.data.template === 'unclaimed' ? [event] : [],
    )
    .sort((first, second) => (first.at < second.at ? -1 : 1));
  return new Map(
    pieces.map(({ bagNumber, caseId }) => [
      bagNumber,
      sent
        .filter(
          ({ subject, data }) =>
            subject.id === caseId && (data.bagNumber === null || data.bagNumber === bagNumber),
        )
        .map(({ at }) => at),
    ]),
  );
}
