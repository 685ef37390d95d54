import { create } from 'zustand';
import type { AppError } from '../../shared/app-error';
import type { CallOutput } from '../../shared/contract/calls';
import type { Desk } from '../../shared/contract/desk';
import { readCounters } from '../db/counters';
import type { LedgerDatabase } from '../db/ledger';
import { countHandedOver } from '../db/put-back';

export type JournalState = CallOutput<'readJournalState'>;

type Check =
  | { readonly kind: 'unread' }
  | { readonly kind: 'read'; readonly state: JournalState }
  | { readonly kind: 'refused'; readonly refusal: AppError };

/** What the check of the journal found, and how many events it should have from this window and has not. */
export const useJournalCheck = create<{ readonly check: Check; readonly lacked: number }>(() => ({
  check: { kind: 'unread' },
  lacked: 0,
}));

/** Null where it could not be read. */
export async function checkJournal(desk: Desk, db: LedgerDatabase): Promise<JournalState | null> {
  // Counted before the journal is asked: what is handed over meanwhile can only be more there.
  const handedOver = await countHandedOver(db);
  const reply = await desk.readJournalState({ ledger: db.ledger });
  if (reply.ok) {
    const lacked = Math.max(0, handedOver - reply.value.eventCount);
    useJournalCheck.setState({ check: { kind: 'read', state: reply.value }, lacked });
  } else useJournalCheck.setState({ check: { kind: 'refused', refusal: reply.error } });
  return reply.ok ? reply.value : null;
}

/**
 * Every event is in the store before the journal gets it: where the journal has more, the store lost some. Work may not go
 * on then, or numbers that stand on bags already would be given again.
 */
export async function isStoreBehind(db: LedgerDatabase, journal: JournalState): Promise<boolean> {
  const { events } = await readCounters(db, ['events']);
  return events < journal.eventCount;
}
