import { create } from 'zustand';
import type { AppError } from '../../shared/app-error';
import type { CallOutput, Ledger } from '../../shared/contract/calls';
import type { Desk } from '../../shared/contract/desk';
import { readCounters } from '../db/counters';
import type { LedgerDatabase } from '../db/ledger';

export type JournalState = CallOutput<'readJournalState'>;

type Check =
  | { readonly kind: 'unread' }
  | { readonly kind: 'read'; readonly state: JournalState }
  | { readonly kind: 'refused'; readonly refusal: AppError };

/** What the check of the journal at start found. */
export const useJournalCheck = create<{ readonly check: Check }>(() => ({ check: { kind: 'unread' } }));

/** Null where it could not be read. */
export async function checkJournal(desk: Desk, ledger: Ledger): Promise<JournalState | null> {
  const reply = await desk.readJournalState({ ledger });
  useJournalCheck.setState({
    check: reply.ok ? { kind: 'read', state: reply.value } : { kind: 'refused', refusal: reply.error },
  });
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
