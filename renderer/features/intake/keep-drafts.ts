import type { IntakeDraft } from '../../../shared/cases/intake-draft';
import { putDraft } from '../../db/drafts';
import type { LedgerDatabase } from '../../db/ledger';
import { type Keeper, keepLatest } from './draft-keeper';
import { useIntake } from './intake-store';

let kept: { readonly db: LedgerDatabase; readonly keeper: Keeper<IntakeDraft> } | null = null;

/**
 * Stores the draft in hand at every change for as long as the window lives, whatever screen is open: a photo that was
 * still being shrunk when the clerk left the form must not be lost either.
 */
export function keepDrafts(db: LedgerDatabase): void {
  if (kept?.db === db) return;
  const keeper = keepLatest<IntakeDraft>(
    async (draft) => {
      await putDraft(db, draft);
    },
    (keeping) => useIntake.setState({ keeping }),
  );
  kept = { db, keeper };
  useIntake.subscribe(({ draft }, before) => {
    const isSameDraft = draft !== null && draft.draftId === before.draft?.draftId;
    if (isSameDraft && draft !== before.draft && kept?.db === db) keeper.keep(draft);
  });
  const hurry = () => {
    // Nothing can be awaited while a page goes away; whatever was typed is already on its way.
    keeper.settled().catch(() => undefined);
  };
  window.addEventListener('pagehide', hurry);
  document.addEventListener('visibilitychange', hurry);
}

/** Resolves when the newest state of the draft in hand is on disk; rejects with why it is not. */
export function draftOnDisk(): Promise<void> {
  return kept === null ? Promise.resolve() : kept.keeper.settled();
}
