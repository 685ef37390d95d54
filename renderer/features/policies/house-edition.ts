import type { HouseWithEdition } from '../../../shared/cases/editions/edition-draft';
import type { Editions } from '../../../shared/policies/published';
import type { House } from '../../../shared/policies/request';

/** An edition together with its house, which tells its terms apart; null where the house has none of that name. */
export function houseEdition(editions: Editions, house: House, version: string): HouseWithEdition | null {
  const edition = editions[house].find((candidate) => candidate.version === version);
  return edition === undefined ? null : ({ house, edition } as HouseWithEdition); // found among that very house's
}
