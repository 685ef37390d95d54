import type { Wording } from '../language';

/** What a clause says; where it names a figure, that of the terms it is asked under. */
export type ClauseWords<Terms> = Wording | ((terms: Terms) => Wording);

/** The words of a house's clauses with the figures of its terms. */
export function wordsByTerms<Id extends string, Terms>(
  clauses: Readonly<Record<Id, ClauseWords<Terms>>>,
  terms: Terms,
): Readonly<Record<Id, Wording>> {
  const filled = Object.entries<ClauseWords<Terms>>(clauses).map(([clause, words]) => [
    clause,
    typeof words === 'function' ? words(terms) : words,
  ]);
  return Object.fromEntries(filled) as Record<Id, Wording>; // its keys are those of the table
}
