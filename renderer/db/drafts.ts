import type { IntakeDraft } from '../../shared/cases/intake-draft';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';

/**
 * Keeps a draft as it stands. A draft that has become a case stays as it was saved: a keystroke that arrives late must
 * not open it again.
 */
export async function putDraft(db: LedgerDatabase, draft: IntakeDraft): Promise<void> {
  await inTransaction(db, 'rw', ['drafts'], async ({ drafts }) => {
    const [kept] = await drafts.bulkGet([draft.draftId]);
    if (kept?.state === 'saved') return;
    await drafts.put({ id: draft.draftId, state: 'open', draft, caseId: null });
  });
}

/** Drafts still to be finished, the newest first. */
export async function listDrafts(db: LedgerDatabase): Promise<readonly IntakeDraft[]> {
  return draftsInState(db, 'open');
}

/** Drafts put aside, the newest first. */
export async function listDiscardedDrafts(db: LedgerDatabase): Promise<readonly IntakeDraft[]> {
  return draftsInState(db, 'discarded');
}

export async function readDraft(db: LedgerDatabase, draftId: string): Promise<IntakeDraft | undefined> {
  const [row] = await db.drafts.bulkGet([draftId]);
  return row?.draft;
}

/** Puts a draft aside; `restoreDraft` brings it back as it was. */
export async function discardDraft(db: LedgerDatabase, draftId: string): Promise<void> {
  await moveDraft(db, draftId, 'open', 'discarded');
}

export async function restoreDraft(db: LedgerDatabase, draftId: string): Promise<void> {
  await moveDraft(db, draftId, 'discarded', 'open');
}

async function draftsInState(
  db: LedgerDatabase,
  state: 'open' | 'discarded',
): Promise<readonly IntakeDraft[]> {
  const rows = await db.drafts.where('state').equals(state).toArray();
  return rows
    .map(({ draft }) => draft)
    .sort((first, second) => (first.startedAt < second.startedAt ? 1 : -1));
}

async function moveDraft(
  db: LedgerDatabase,
  draftId: string,
  from: 'open' | 'discarded',
  to: 'open' | 'discarded',
): Promise<void> {
  await inTransaction(db, 'rw', ['drafts'], async ({ drafts }) => {
    const [kept] = await drafts.bulkGet([draftId]);
    if (kept?.state === from) await drafts.put({ ...kept, state: to });
  });
}
