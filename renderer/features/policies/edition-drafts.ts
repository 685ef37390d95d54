import { editionDraftSchema } from '../../../shared/cases/editions/edition-draft';
import type { Ledger } from '../../../shared/contract/calls';
import type { House } from '../../../shared/policies/request';
import { keptDrafts } from '../cases/kept-drafts';

/** New editions being written, one a house; neither another screen nor a crash loses them. */
export const editionDrafts = keptDrafts('naoshi.edition-drafts', editionDraftSchema);

export function editionDraftId(ledger: Ledger, house: House): string {
  return `${ledger}:${house}`;
}
