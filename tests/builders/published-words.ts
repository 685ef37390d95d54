import type { Wording } from '../../shared/language';
import type { HouseWithEdition } from '../../shared/policies/published';
import { published } from '../../shared/policies/published';
import { type House, houses } from '../../shared/policies/request';
import { type PolicyWords, wordsOfEdition } from '../../shared/wording/policy-words';

/** A house with the edition that it publishes. */
export function publishedModel(house: House): HouseWithEdition {
  const edition = published[house][0];
  if (edition === undefined) throw new Error(`${house} publishes nothing.`);
  return { house, edition } as HouseWithEdition; // the edition of that very house
}

/** Every clause in the words that its house publishes. */
export const publishedClauses: Readonly<Record<string, Wording>> = Object.assign(
  {},
  ...houses.map((house) => wordsOfEdition(publishedModel(house)).clauses),
);

/** Every notice in the words that go with what CIWAKA publishes, the one house whose notices have figures. */
export const publishedNotices: PolicyWords['notices'] = wordsOfEdition(publishedModel('ciwaka')).notices;
