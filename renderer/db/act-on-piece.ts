import type { AppError } from '../../shared/app-error';
import type { Acting } from '../../shared/cases/acting';
import type { CaseState } from '../../shared/cases/case-state';
import { actingAfter } from '../../shared/cases/event-order';
import type { BagNumber, StaffId } from '../../shared/cases/ids';
import { type Asking, decideInformed } from '../../shared/cases/stages/complete-decision';
import type { Place } from '../../shared/cases/stages/custody';
import { decideMove, decidePlacing, decideUndo, type MoveWish } from '../../shared/cases/stages/decide-move';
import { decideRecord, type PieceRecord } from '../../shared/cases/stages/decide-record';
import { eventsOf, type PieceFact } from '../../shared/cases/stages/piece-event';
import { err, ok, type Result } from '../../shared/result';
import { dayInZone, houseZone } from '../../shared/time/day-in-zone';
import type { Instant } from '../../shared/time/plain-date';
import { readCase } from './cases';
import { databaseRefusal } from './database-refusal';
import { readEditions } from './editions';
import { inTransaction, type Tables } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { eventTables, recordEvents } from './record-events';

/** What a person wants of a piece, asked about the case as it stands in the very transaction that writes it down. */
export type Deciding = (state: CaseState, by: StaffId | null) => Result<readonly PieceFact[]>;

/** Does what was decided, all of it or nothing, and answers with the case as it is then. */
export async function recordPieceEvents(
  db: LedgerDatabase,
  bagNumber: BagNumber,
  decide: Deciding,
  acting: Acting,
): Promise<Result<CaseState>> {
  try {
    return await inTransaction(db, 'rw', eventTables, async (tables) =>
      actWithin(tables, bagNumber, decide, await askingOf(tables, acting)),
    );
  } catch (cause) {
    return err(databaseRefusal(cause));
  }
}

/** Leaves the transaction, so that nothing of it stands. */
class Refused extends Error {
  constructor(readonly error: AppError) {
    super(error.kind);
  }
}

/**
 * Several things one after another, each decided on what the one before has made of the case: a check and the move that it
 * leads to. Where one is refused, none is done. `remark` is the key of what was typed for it, which is then done with.
 */
export async function recordInTurn(
  db: LedgerDatabase,
  bagNumber: BagNumber,
  { decisions, remark }: { readonly decisions: readonly Deciding[]; readonly remark?: string },
  acting: Acting,
): Promise<Result<CaseState>> {
  try {
    return await inTransaction(db, 'rw', [...eventTables, 'remarks'], async (tables) => {
      let answer: Result<CaseState> = err({ kind: 'bag-unknown' });
      const asking = await askingOf(tables, acting);
      for (const decide of decisions) {
        answer = await actWithin(tables, bagNumber, decide, asking);
        if (!answer.ok) throw new Refused(answer.error);
      }
      if (remark !== undefined) await tables.remarks.delete(remark);
      return answer;
    });
  } catch (cause) {
    return err(cause instanceof Refused ? cause.error : databaseRefusal(cause));
  }
}

export type BulkAnswer = {
  readonly done: readonly BagNumber[];
  readonly refused: readonly { readonly bagNumber: BagNumber; readonly error: AppError }[];
};

/** The same for many pieces at once: those that may, do; the others are named with the reason. */
export async function recordForPieces(
  db: LedgerDatabase,
  bags: readonly BagNumber[],
  decideFor: (bagNumber: BagNumber) => Deciding,
  acting: Acting,
): Promise<Result<BulkAnswer>> {
  try {
    return await inTransaction(db, 'rw', eventTables, async (tables) => {
      const done: BagNumber[] = [];
      const refused: BulkAnswer['refused'][number][] = [];
      const asking = await askingOf(tables, acting);
      for (const bagNumber of bags) {
        const answer = await actWithin(tables, bagNumber, decideFor(bagNumber), asking);
        if (answer.ok) done.push(bagNumber);
        else refused.push({ bagNumber, error: answer.error });
      }
      return ok({ done, refused });
    });
  } catch (cause) {
    return err(databaseRefusal(cause));
  }
}

export function movePiece(db: LedgerDatabase, wish: MoveWish, acting: Acting): Promise<Result<CaseState>> {
  return recordPieceEvents(db, wish.bagNumber, (state, by) => decideMove(state, wish, by), acting);
}

/** A place and then a bag were scanned. */
export function placePiece(
  db: LedgerDatabase,
  bagNumber: BagNumber,
  place: Place,
  acting: Acting,
): Promise<Result<CaseState>> {
  return recordPieceEvents(db, bagNumber, (state, by) => decidePlacing(state, bagNumber, place, by), acting);
}

export function undoMove(
  db: LedgerDatabase,
  bagNumber: BagNumber,
  reason: string,
  acting: Acting,
): Promise<Result<CaseState>> {
  return recordPieceEvents(db, bagNumber, (state) => decideUndo(state, bagNumber, reason), acting);
}

/** Prices, approvals, payments, work, checks, promises, messages: whatever is written down without moving the piece. */
export function recordOnPiece(
  db: LedgerDatabase,
  bagNumber: BagNumber,
  record: PieceRecord,
  acting: Acting,
): Promise<Result<CaseState>> {
  return recordPieceEvents(db, bagNumber, (state, by) => decideRecord(state, record, by), acting);
}

/** What the policies are asked with, should something be learnt that they wait for. */
async function askingOf(tables: Tables<'events' | 'shop'>, acting: Acting): Promise<Asking> {
  const [row] = await tables.shop.bulkGet(['shop']);
  // Every moment of an event is one of the clock's.
  const today = dayInZone(acting.at as Instant, row?.profile.timeZone ?? houseZone);
  return { today, editions: await readEditions(tables), acting };
}

async function actWithin(
  tables: Tables<(typeof eventTables)[number]>,
  bagNumber: BagNumber,
  decide: Deciding,
  asking: Asking,
): Promise<Result<CaseState>> {
  const [row] = await tables.pieces.bulkGet([bagNumber]);
  const state = row && (await readCase(tables, row.caseId));
  if (state === undefined) return err({ kind: 'bag-unknown' });
  const acting = actingAfter(
    state.timeline.map(({ event }) => event),
    asking.acting,
  );
  const facts = decideInformed(state, decide, { ...asking, acting });
  if (!facts.ok) return facts;
  await recordEvents(tables, eventsOf(state.id, facts.value, acting), 'here');
  const after = await readCase(tables, state.id);
  return after === undefined ? err({ kind: 'bag-unknown' }) : ok(after);
}
