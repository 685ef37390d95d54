import type { LedgerDatabase } from '../../renderer/db/ledger';
import { type SavedCase, type Saving, saveIntake } from '../../renderer/db/save-intake';
import { aDraft } from '../builders/a-draft';
import { aShop, countedIds, moment } from '../builders/a-shop';

/** One generator for a whole test file: two cases of one test never share an id. */
export const newId = countedIds();
let drafts = 0;

export function aSaving(changes: Partial<Saving> = {}): Saving {
  drafts += 1;
  return {
    draft: aDraft({ draftId: `draft-${drafts}` }),
    shop: aShop(),
    by: null,
    now: moment('2026-11-22T03:00:00.000Z'),
    newId,
    ...changes,
  };
}

/** Saves a form that has no faults. */
export async function saved(db: LedgerDatabase, changes: Partial<Saving> = {}): Promise<SavedCase> {
  const result = await saveIntake(db, aSaving(changes));
  if (!result.ok) throw new Error(`Not saved: ${JSON.stringify(result.error)}`);
  return result.value;
}
