import { create } from 'zustand';
import type { AppError } from '../../shared/app-error';
import type { CallOutput, Ledger } from '../../shared/contract/calls';
import type { Desk } from '../../shared/contract/desk';

export type JournalState = CallOutput<'readJournalState'>;

type Check =
  | { readonly kind: 'unread' }
  | { readonly kind: 'read'; readonly state: JournalState }
  | { readonly kind: 'refused'; readonly refusal: AppError };

/** What the check of the journal at start found. */
export const useJournalCheck = create<{ readonly check: Check }>(() => ({ check: { kind: 'unread' } }));

export async function checkJournal(desk: Desk, ledger: Ledger): Promise<void> {
  const reply = await desk.readJournalState({ ledger });
  useJournalCheck.setState({
    check: reply.ok ? { kind: 'read', state: reply.value } : { kind: 'refused', refusal: reply.error },
  });
}
