import { type AujourEdition, aujourEditions } from './aujour/edition';
import { type CiwakaEdition, ciwakaEditions } from './ciwaka/edition';
import { type KunoEdition, kunoEditions } from './kuno/edition';

/** Every edition of the three policies that a decision may be asked of. */
export type Editions = {
  readonly kuno: readonly KunoEdition[];
  readonly ciwaka: readonly CiwakaEdition[];
  readonly aujour: readonly AujourEdition[];
};

/** The texts as the houses publish them. They carry no date, so they have neither a first nor a last day. */
export const published: Editions = { kuno: kunoEditions, ciwaka: ciwakaEditions, aujour: aujourEditions };
