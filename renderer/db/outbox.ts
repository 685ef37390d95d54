import type { AppError } from '../../shared/app-error';
import type { DeskEvent } from '../../shared/cases/events';
import type { ContentHash } from '../../shared/cases/ids';
import type { Desk } from '../../shared/contract/desk';
import { drainPrints } from './drain-prints';
import { inTurn, type Locks } from './drain-turn';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { settleEvents } from './settle-outbox';

/** What the desk still owes to the disk and the printers. */
export type OutboxState = {
  readonly eventsNotOnDisk: number;
  readonly photosNotOnDisk: number;
  readonly printsNotQueued: number;
  /** Why the last try left something here; null when it left nothing, or was never made. */
  readonly lastRefusal: AppError | null;
};

/** As many events as go over at a time, and as much text: a signature alone may be of 400,000 characters. */
const eventsPerCall = 100;
const charactersPerCall = 4_000_000;
const hashesPerCall = 500;

const refusalKey = 'outbox-refusal';

export async function outboxState(db: LedgerDatabase): Promise<OutboxState> {
  const names = ['journalOutbox', 'photos', 'printOutbox', 'remarks'] as const;
  return inTransaction(db, 'r', names, async ({ journalOutbox, photos, printOutbox, remarks }) => {
    const [eventsNotOnDisk, photosNotOnDisk, printsNotQueued, [refusal]] = await Promise.all([
      journalOutbox.count(),
      photos.where('pending').equals(1).count(),
      printOutbox.count(),
      remarks.bulkGet([refusalKey]),
    ]);
    // Written by this file alone.
    const lastRefusal = (refusal?.value ?? null) as AppError | null;
    return { eventsNotOnDisk, photosNotOnDisk, printsNotQueued, lastRefusal };
  });
}

/**
 * Hands photos, then events, to the journal and papers to the print queue. What was handed over leaves the outbox once
 * the main process says that it is safe, and not before, so that a crash at any point repeats at most what both sides
 * know to be the same. A refusal of one kind does not hold up the others: a full disk must not keep a customer waiting
 * for her slip.
 */
export async function drainOutbox(
  db: LedgerDatabase,
  desk: Desk,
  locks: Locks = navigator.locks,
): Promise<OutboxState> {
  return inTurn(`${db.name}:outbox`, locks, async () => {
    const refusals = [
      await drainPhotos(db, desk),
      await drainEvents(db, desk),
      await drainPrints(db, desk),
    ].filter((refusal) => refusal !== null);
    await db.remarks.put({ key: refusalKey, value: refusals[0] ?? null });
    return outboxState(db);
  });
}

async function drainPhotos(db: LedgerDatabase, desk: Desk): Promise<AppError | null> {
  let refusal: AppError | null = null;
  const hashes = await db.photos.where('pending').equals(1).primaryKeys();
  for (let from = 0; from < hashes.length; from += hashesPerCall) {
    const asked = hashes.slice(from, from + hashesPerCall);
    const known = await desk.findStoredPhotos({ ledger: db.ledger, hashes: asked });
    if (!known.ok) return known.error;
    const stored = new Set<string>(known.value.stored);
    for (const hash of asked) {
      const refused = stored.has(hash) ? null : await storePhoto(db, desk, hash);
      refusal ??= refused;
      if (refused === null) await db.photos.where('hash').equals(hash).modify(settled);
    }
  }
  return refusal;
}

function settled(row: { pending?: 1 }): void {
  delete row.pending;
}

async function storePhoto(db: LedgerDatabase, desk: Desk, hash: ContentHash): Promise<AppError | null> {
  const [row] = await db.photos.bulkGet([hash]);
  if (row === undefined) return null;
  const reply = await desk.storePhoto(db.ledger, hash, new Uint8Array(await row.blob.arrayBuffer()));
  return reply.ok ? null : reply.error;
}

async function drainEvents(db: LedgerDatabase, desk: Desk): Promise<AppError | null> {
  for (;;) {
    const waiting = await db.journalOutbox.limit(eventsPerCall).toArray();
    if (waiting.length === 0) return null;
    const rows = await db.events.bulkGet(waiting.map(({ eventId }) => eventId));
    const events = asManyAsFit(rows.flatMap((row) => row?.event ?? []));
    const reply = await desk.appendToJournal({ ledger: db.ledger, events });
    if (!reply.ok) return reply.error;
    await settleEvents(
      db,
      events.map(({ id }) => id),
    );
  }
}

/** At least one, however long. */
export function asManyAsFit(events: readonly DeskEvent[]): DeskEvent[] {
  let characters = 0;
  const tooMany = events.findIndex((event, index) => {
    characters += JSON.stringify(event).length;
    return index > 0 && characters > charactersPerCall;
  });
  return events.slice(0, tooMany < 0 ? events.length : tooMany);
}
