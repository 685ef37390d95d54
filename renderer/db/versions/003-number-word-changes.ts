import type { WordsRow001 } from './001-open-the-ledger';

/**
 * Lets a window that holds pages of words in memory ask for those which changed since, whoever changed them. Pages from
 * before have not changed since any window began to hold them, and need no number.
 */
export const version = 3;

export const stores = {
  caseWords: 'page, changed',
  customerWords: 'page, changed',
};

/** `changed` rises with every change of any page of the table; absent where there was none since version 2. */
export type WordsRow003 = WordsRow001 & { readonly changed?: number };
