import { clauseWordings } from '../../../shared/policies/clauses';
import type { ClauseId } from '../../../shared/policies/decision';
import type { House } from '../../../shared/policies/request';

/** Every clause of a house, in the order of the policy. */
export function clausesOf(house: House): readonly ClauseId[] {
  // Object.keys forgets the key type; the table is closed.
  return (Object.keys(clauseWordings) as ClauseId[]).filter((clause) => clause.startsWith(`${house}/`));
}
