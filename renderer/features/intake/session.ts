import { emptyDraft } from '../../../shared/cases/empty-draft';
import type { StaffId } from '../../../shared/cases/ids';
import type { IntakeDraft } from '../../../shared/cases/intake-draft';
import { now, today } from '../../app/clock';
import type { OpenLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { askWho, switchPerson } from '../../app/staff';
import { claimDraft, releaseDraft } from './draft-claim';
import { changeDraft, putDown, setToday, takeUp, useIntake } from './intake-store';
import { keepDrafts } from './keep-drafts';

/** What came of taking up an intake; `closed` = it has become a case, or was put aside. */
export type TakenUp = 'in-hand' | 'not-begun' | 'elsewhere' | 'closed';

/** The latest wish counts: an answer to an earlier one comes too late. */
let wish = 0;

/**
 * Whoever takes the piece in says so before the first field is filled, never at the end: the answer is kept with the draft
 * and holds when it is taken up again, unless that person has left the shop meanwhile.
 */
async function whoTakesIn(
  { takenInBy }: IntakeDraft,
  { db }: OpenLedger,
): Promise<StaffId | null | 'cancelled'> {
  if (takenInBy == null) return askWho();
  const [person] = await db.staff.bulkGet([takenInBy]);
  return person?.leftAt === null ? takenInBy : askWho();
}

async function takeUpAsked(draft: IntakeDraft, open: OpenLedger): Promise<TakenUp> {
  const { ledger, db, shop } = open;
  const own = wish;
  const by = await whoTakesIn(draft, open);
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

/** Somebody else goes on with the intake in hand, and is at the desk from now on. */
export async function changeTaker(): Promise<void> {
  const takenInBy = await switchPerson();
  if (takenInBy !== 'cancelled') changeDraft((draft) => ({ ...draft, takenInBy }));
}

/** Leaves the intake in hand where it is: on disk, for later. */
export function leaveIntake(): void {
  wish += 1;
  putDown();
  releaseDraft();
}
