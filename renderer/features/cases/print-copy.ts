import type { CaseId, StaffId } from '../../../shared/cases/ids';
import type { PaperOfCase } from '../../../shared/cases/papers-of-case';
import type { ShopProfile } from '../../../shared/cases/shop';
import { err, ok, type Result } from '../../../shared/result';
import { now } from '../../app/clock';
import { newId } from '../../app/new-id';
import { drainNow } from '../../app/outbox-watch';
import { recordReprint } from '../../db/cases';
import { databaseRefusal } from '../../db/database-refusal';
import type { LedgerDatabase } from '../../db/ledger';

export type CopyAsked = { readonly copy: number; readonly isInQueue: boolean };

/**
 * Prints a paper once more, marked as the copy it is. Kept first and handed to the print queue then: a host that does not
 * answer only makes it wait.
 */
export async function printCopy(
  { db, shop }: { readonly db: LedgerDatabase; readonly shop: ShopProfile },
  asked: { readonly caseId: CaseId; readonly paper: PaperOfCase; readonly by: StaffId | null },
): Promise<Result<CopyAsked>> {
  const { caseId, paper, by } = asked;
  try {
    const acting = { at: now(), station: shop.station, by, newId };
    const { copy } = await recordReprint(db, { caseId, paper, shop }, acting);
    const left = await drainNow();
    return ok({ copy, isInQueue: left.printsNotQueued === 0 });
  } catch (cause) {
    return err(databaseRefusal(cause));
  }
}
