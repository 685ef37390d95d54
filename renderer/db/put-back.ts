import type { DeskEvent } from '../../shared/cases/events';
import type { EventId } from '../../shared/cases/ids';
import type { Desk } from '../../shared/contract/desk';
import { ok, type Result } from '../../shared/result';
import { readCounters } from './counters';
import type { LedgerDatabase } from './ledger';
import { asManyAsFit } from './outbox';

const idsPerCall = 2000;

/** How many events this store has that should be in the journal by now; what still waits for it is not among them. */
export async function countHandedOver(db: LedgerDatabase): Promise<number> {
  const [{ events }, waiting] = await Promise.all([readCounters(db, ['events']), db.journalOutbox.count()]);
  return events - waiting;
}

/** Those events of the store that the journal does not have, whether or not they wait for it. */
export async function findLacked(
  db: LedgerDatabase,
  desk: Desk,
  onProgress: (looked: number) => void,
): Promise<Result<readonly EventId[]>> {
  const lacked: EventId[] = [];
  let looked = 0;
  for (let after: EventId | null = null; ; ) {
    const rows = after === null ? db.events.orderBy('id') : db.events.where('id').above(after);
    const ids: EventId[] = await rows.limit(idsPerCall).primaryKeys();
    const last = ids.at(-1);
    if (last === undefined) return ok(lacked);
    const reply = await desk.findLackedEvents({ ledger: db.ledger, ids });
    if (!reply.ok) return reply;
    lacked.push(...reply.value.lacked);
    looked += ids.length;
    onProgress(looked);
    after = last;
  }
}

/** Writes them into the journal again, whole, in the order of their ids. @returns how many were new there */
export async function putBack(
  db: LedgerDatabase,
  desk: Desk,
  lacked: readonly EventId[],
): Promise<Result<number>> {
  let written = 0;
  for (let from = 0; from < lacked.length; ) {
    const rows = await db.events.bulkGet(lacked.slice(from, from + 100));
    const events: readonly DeskEvent[] = asManyAsFit(rows.flatMap((row) => row?.event ?? []));
    if (events.length === 0) break;
    const reply = await desk.appendToJournal({ ledger: db.ledger, events: [...events] });
    if (!reply.ok) return reply;
    written += reply.value.written.length;
    from += events.length;
  }
  return ok(written);
}
