import type { Wording } from '../language';
import { aujourClauses } from '../policies/aujour/clauses';
import { ciwakaClauses } from '../policies/ciwaka/clauses';
import { type ClauseWords, wordsByTerms } from '../policies/clause-words';
import type { Decision } from '../policies/decision';
import { editionInForce } from '../policies/edition';
import { kunoClauses } from '../policies/kuno/clauses';
import { type Editions, editionNamed, type HouseWithEdition } from '../policies/published';
import { type House, houses } from '../policies/request';
import type { PlainDate } from '../time/plain-date';
import { ciwakaNotices, type NoticeWording, plainNotices } from './notices';

/** What the clauses and notices of a house say, by their codes, with the figures of one edition. */
export type PolicyWords = {
  readonly clauses: Readonly<Record<string, Wording>>;
  readonly notices: Readonly<Record<string, NoticeWording>>;
  /** The notices as the customer is told them. */
  readonly told: Readonly<Record<string, Wording>>;
};

/**
 * The words that belong to an answer: with the figures of the edition that gave it. Where that edition is not known, what
 * names a figure has no words at all, never those of another edition.
 */
export function wordsOfAnswer(
  editions: Editions,
  { policy, policyVersion }: { readonly policy: string; readonly policyVersion: Decision['policyVersion'] },
): PolicyWords {
  const house = houses.find((each) => each === policy);
  if (house === undefined) return wordsWith(plainOnly({}), plainNotices);
  const edition = editionNamed(editions, house, policyVersion);
  return edition === null ? wordsWithoutFigures[house] : wordsOfEdition(edition);
}

/** The words of a house's policy as it stands on a day. */
export function wordsOnDay(editions: Editions, house: House, day: PlainDate): PolicyWords {
  const inForce = editionInForce<unknown>(editions[house], day);
  return wordsOfAnswer(editions, { policy: house, policyVersion: inForce?.version ?? '' });
}

const known = new WeakMap<object, PolicyWords>();

/** The words with the figures of an edition, which need not be in force. */
export function wordsOfEdition(model: HouseWithEdition): PolicyWords {
  const { terms } = model.edition;
  const words = known.get(terms) ?? filledIn(model);
  known.set(terms, words);
  return words;
}

function filledIn(model: HouseWithEdition): PolicyWords {
  switch (model.house) {
    case 'kuno':
      return wordsWith(wordsByTerms(kunoClauses, model.edition.terms), plainNotices);
    case 'ciwaka': {
      const { terms } = model.edition;
      return wordsWith(wordsByTerms(ciwakaClauses, terms), {
        ...plainNotices,
        'eei-contact': ciwakaNotices['eei-contact'](terms),
        'package-limits': ciwakaNotices['package-limits'](terms),
      });
    }
    case 'aujour':
      return wordsWith(wordsByTerms(aujourClauses, model.edition.terms), plainNotices);
  }
}

const wordsWithoutFigures: Readonly<Record<House, PolicyWords>> = {
  kuno: wordsWith(plainOnly(kunoClauses), plainNotices),
  ciwaka: wordsWith(plainOnly(ciwakaClauses), plainNotices),
  aujour: wordsWith(plainOnly(aujourClauses), plainNotices),
};

function plainOnly<Terms>(clauses: Readonly<Record<string, ClauseWords<Terms>>>): PolicyWords['clauses'] {
  return Object.fromEntries(
    Object.entries(clauses).flatMap(([clause, words]) =>
      typeof words === 'function' ? [] : [[clause, words] as const],
    ),
  );
}

function wordsWith(clauses: PolicyWords['clauses'], notices: PolicyWords['notices']): PolicyWords {
  const told = Object.fromEntries(Object.entries(notices).map(([code, { customer }]) => [code, customer]));
  return { clauses, notices, told };
}
