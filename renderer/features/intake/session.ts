import { emptyDraft } from '../../../shared/cases/empty-draft';
import type { IntakeDraft } from '../../../shared/cases/intake-draft';
import { now, today } from '../../app/clock';
import type { OpenLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { askWho } from '../../app/staff';
import { claimDraft, releaseDraft } from './draft-claim';
import { putDown, setToday, takeUp, useIntake } from './intake-store';
import { keepDrafts } from './keep-drafts';

/** What came of taking up an intake; `closed` = it has become a case, or was put aside. */
export type TakenUp = 'in-hand' | 'not-begun' | 'elsewhere' | 'closed';

/** The latest wish counts: an answer to an earlier one comes too late. */
let wish = 0;

/** Whoever takes the piece in says so before the first field is filled, never at the end. */
async function takeUpAsked(draft: IntakeDraft, { ledger, db, shop }: OpenLedger): Promise<TakenUp> {
  const own = wish;
  const by = await askWho();
  if (own !== wish || by === 'cancelled') return 'not-begun';
  if (!(await claimDraft(ledger, draft.draftId))) return 'elsewhere';
  keepDrafts(db);
  setToday(today(shop.timeZone));
  takeUp(draft, by);
  return 'in-hand';
}

function freshDraft({ shop }: OpenLedger, draftId: string): IntakeDraft {
  return emptyDraft({
    draftId,
    startedAt: now(),
    today: today(shop.timeZone),
    shop,
    pieceKey: newId(),
  });
}

/** Takes up the draft of that id, as it was left. Under an id where nothing was typed yet a new intake begins. */
export async function resumeIntake(open: OpenLedger, draftId: string): Promise<TakenUp> {
  if (useIntake.getState().draft?.draftId === draftId) return 'in-hand';
  leaveIntake();
  const own = wish;
  const stored = await open.db.drafts.get(draftId);
  if (own !== wish) return 'not-begun';
  if (stored === undefined) return takeUpAsked(freshDraft(open, draftId), open);
  return stored.state === 'open' ? takeUpAsked(stored.draft, open) : 'closed';
}

/** Leaves the intake in hand where it is: on disk, for later. */
export function leaveIntake(): void {
  wish += 1;
  putDown();
  releaseDraft();
}
