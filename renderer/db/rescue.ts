import Dexie from 'dexie';
import { type DeskEvent, deskEventSchema } from '../../shared/cases/events';
import type { Desk } from '../../shared/contract/desk';
import { ok, type Result } from '../../shared/result';
import { asManyAsFit } from './outbox';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** By the browser's own means and in the version that it has: nothing is upgraded, nothing written. */
async function openAsItIs(name: string): Promise<IDBDatabase | null> {
  const factory = Dexie.dependencies.indexedDB;
  const there = await factory.databases();
  // Opening one that is not there would make it.
  return there.some((known) => known.name === name) ? settled(factory.open(name)) : null;
}

/** Those events of a database that still wait for the journal; null where it cannot be read even so. */
export async function readWaiting(name: string): Promise<readonly DeskEvent[] | null> {
  let db: IDBDatabase | null = null;
  try {
    db = await openAsItIs(name);
    if (db === null) return null;
    const read = db.transaction(['journalOutbox', 'events'], 'readonly');
    const waiting: readonly { readonly eventId: string }[] = await settled(
      read.objectStore('journalOutbox').getAll(),
    );
    const rows = await Promise.all(
      waiting.map(({ eventId }) => settled(read.objectStore('events').get(eventId))),
    );
    return rows.flatMap((row) => {
      const event = deskEventSchema.safeParse(row?.event);
      return event.success ? [event.data] : [];
    });
  } catch {
    return null;
  } finally {
    db?.close();
  }
}

/** Puts them into the journal; twice is the same as once. */
export async function handToJournal(desk: Desk, events: readonly DeskEvent[]): Promise<Result<number>> {
  for (let from = 0; from < events.length; ) {
    const some = asManyAsFit(events.slice(from, from + 100));
    const reply = await desk.appendToJournal({ ledger: 'shop', events: some });
    if (!reply.ok) return reply;
    from += some.length;
  }
  return ok(events.length);
}

/** Whether the browser opens any database at all: where it does not, the fault is not in one of them. */
export async function opensAnother(): Promise<boolean> {
  const probe = new Dexie('naoshi-probe');
  try {
    probe.version(1).stores({ rows: 'id' });
    await probe.open();
    await probe.delete();
    return true;
  } catch {
    return false;
  }
}
