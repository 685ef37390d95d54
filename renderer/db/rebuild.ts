import type { Desk } from '../../shared/contract/desk';
import { ok, type Result } from '../../shared/result';
import { HeldBack } from './held-back';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { eventTables, recordEvents } from './record-events';

/** In events. What was read is held back for a while before it is written. */
export type RebuildProgress = { readonly read: number; readonly written: number; readonly total: number };

const eventsPerPage = 2000;
/** In events: some hundred megabytes while it lasts, and two or three weeks of a shop that takes in 250 cases a day. */
const holding = { most: 100_000, afterWriting: 85_000 };

/**
 * Reads the journal into the store: after the browser lost its database, or on a new machine. What is here already stays
 * and is not counted twice, so that a rebuild that was broken off is simply begun again. Photos stay where they are until
 * one is looked at.
 */
export async function rebuildFromJournal(
  db: LedgerDatabase,
  desk: Desk,
  onProgress: (progress: RebuildProgress) => void,
  { most, afterWriting } = holding,
): Promise<Result<{ readonly events: number }>> {
  const journal = await desk.readJournalState({ ledger: db.ledger });
  if (!journal.ok) return journal;
  const held = new HeldBack();
  const total = journal.value.eventCount;
  let written = 0;
  const tell = () => onProgress({ read: written + held.count, written, total });
  const write = async (rest: number) => {
    const step = held.release(rest);
    await inTransaction(db, 'rw', eventTables, (tables) => recordEvents(tables, step, 'journal'));
    written += step.length;
    tell();
  };
  const writeAll = async () => {
    while (held.count > 0) await write(Math.max(0, held.count - (most - afterWriting)));
  };
  for (let fromLine: number | null = 1; fromLine !== null; ) {
    const page = await desk.readJournal({ ledger: db.ledger, fromLine, limit: eventsPerPage });
    if (!page.ok) {
      // What was read before it is here from now on.
      await writeAll();
      return page;
    }
    held.add(page.value.events);
    tell();
    fromLine = page.value.next;
    if (held.count > most) await write(afterWriting);
  }
  await writeAll();
  return ok({ events: written });
}
