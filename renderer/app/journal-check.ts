import { create } from 'zustand';
import type { AppError } from '../../shared/app-error';
import type { CallOutput } from '../../shared/contract/calls';
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

/**
 * Every event is in the store before the journal gets it: where the journal has more, the store lost some. Work may not go
 * on then, or numbers that stand on bags already would be given again.
 * @param onBehind is told where it did
 */
export async function checkJournal(
  desk: Desk,
  db: LedgerDatabase,
  onBehind: (journal: JournalState) => void,
): Promise<void> {
  const reply = await desk.readJournalState({ ledger: db.ledger });
  useJournalCheck.setState({
    check: reply.ok ? { kind: 'read', state: reply.value } : { kind: 'refused', refusal: reply.error },
  });
  if (!reply.ok) return;
  const { events } = await readCounters(db, ['events']);
  if (events < reply.value.eventCount) onBehind(reply.value);
}
