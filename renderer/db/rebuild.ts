import type { Desk } from '../../shared/contract/desk';
import { ok, type Result } from '../../shared/result';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { eventTables, recordEvents } from './record-events';

export type RebuildProgress = { readonly events: number; readonly total: number };

const eventsPerPage = 500;

/**
 * Reads the journal into the store: after the browser lost its database, or on a new machine. What is here already stays
 * and is not counted twice, so that a rebuild that was broken off is simply begun again. Photos stay where they are until
 * one is looked at.
 */
export async function rebuildFromJournal(
  db: LedgerDatabase,
  desk: Desk,
  onProgress: (progress: RebuildProgress) => void,
): Promise<Result<{ readonly events: number }>> {
  const journal = await desk.readJournalState({ ledger: db.ledger });
  if (!journal.ok) return journal;
  let events = 0;
  let fromLine: number | null = 1;
  while (fromLine !== null) {
    const page = await desk.readJournal({ ledger: db.ledger, fromLine, limit: eventsPerPage });
    if (!page.ok) return page;
    const read = page.value;
    await inTransaction(db, 'rw', eventTables, (tables) => recordEvents(tables, read.events, 'journal'));
    events += read.events.length;
    onProgress({ events, total: journal.value.eventCount });
    fromLine = read.next;
  }
  return ok({ events });
}
