import { type AujourEdition, aujourEditions } from './aujour/edition';
import { type CiwakaEdition, ciwakaEditions } from './ciwaka/edition';
import { type KunoEdition, kunoEditions } from './kuno/edition';
import type { House } from './request';

/** Every edition of the three policies that a decision may be asked of. */
export type Editions = {
  readonly kuno: readonly KunoEdition[];
  readonly ciwaka: readonly CiwakaEdition[];
  readonly aujour: readonly AujourEdition[];
};

/** A house with one of its editions, whose terms are that house's. */
export type HouseWithEdition = {
  [H in House]: { readonly house: H; readonly edition: Editions[H][number] };
}[House];

/** An edition together with its house, which tells its terms apart; null where the house has none of that name. */
export function editionNamed(editions: Editions, house: House, version: string): HouseWithEdition | null {
  const edition = editions[house].find((candidate) => candidate.version === version);
  return edition === undefined ? null : ({ house, edition } as HouseWithEdition); // found among that very house's
}

/** The texts as the houses publish them. They carry no date, so they have neither a first nor a last day. */
export const published: Editions = { kuno: kunoEditions, ciwaka: ciwakaEditions, aujour: aujourEditions };
