import type { Wording } from '../language';
import { aujourClauses } from './aujour/clauses';
import { ciwakaClauses } from './ciwaka/clauses';
import type { ClauseId } from './decision';
import { kunoClauses } from './kuno/clauses';

/** Every clause of the published policies in the words of this desk. */
export const clauseWordings: Readonly<Record<ClauseId, Wording>> = {
  ...kunoClauses,
  ...ciwakaClauses,
  ...aujourClauses,
};

/** The words of a clause; null for one that only an old decision still cites. */
export function clauseWording(clause: ClauseId): Wording | null {
  return clauseWordings[clause] ?? null;
}
