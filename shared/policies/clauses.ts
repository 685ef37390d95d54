import { aujourClauses } from './aujour/clauses';
import { ciwakaClauses } from './ciwaka/clauses';
import type { ClauseId } from './decision';
import { kunoClauses } from './kuno/clauses';
import { type House, houses } from './request';

const idsOf = (table: object) => Object.keys(table) as readonly ClauseId[]; // the tables are keyed by clauses

const byHouse: Readonly<Record<House, readonly ClauseId[]>> = {
  kuno: idsOf(kunoClauses),
  ciwaka: idsOf(ciwakaClauses),
  aujour: idsOf(aujourClauses),
};

/** Every clause of a house, in the order of the policy. */
export function clausesOf(house: House): readonly ClauseId[] {
  return byHouse[house];
}

export const allClauses: readonly ClauseId[] = houses.flatMap(clausesOf);
