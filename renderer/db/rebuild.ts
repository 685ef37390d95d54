import type { DeskEvent } from '../../shared/cases/events';
import type { Desk } from '../../shared/contract/desk';
import { ok, type Result } from '../../shared/result';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { eventTables, recordEvents } from './record-events';

export type RebuildProgress = { readonly events: number; readonly total: number };

const eventsPerPage = 2000;
/** Written in one go: what happened to a case within some days is then drawn once, and not at each event. */
const eventsPerStep = 10_000;

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
  let read: DeskEvent[] = [];
  while (fromLine !== null) {
    const page = await desk.readJournal({ ledger: db.ledger, fromLine, limit: eventsPerPage });
    if (!page.ok) return page;
    read.push(...page.value.events);
    fromLine = page.value.next;
    if (fromLine !== null && read.length < eventsPerStep) continue;
    const step = read;
    read = [];
    await inTransaction(db, 'rw', eventTables, (tables) => recordEvents(tables, step, 'journal'));
    events += step.length;
    onProgress({ events, total: journal.value.eventCount });
  }
  return ok({ events });
}
