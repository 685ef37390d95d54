import { isFoundIn, searchTerms, wordsOf } from '../../../../shared/cases/search/terms';

/** Whether a search for what was typed finds a record with these tokens. */
export function finds(typed: string, tokens: readonly string[]): boolean {
  const terms = searchTerms(typed);
  return terms.length > 0 && terms.every((term) => isFoundIn(wordsOf(tokens), term));
}
