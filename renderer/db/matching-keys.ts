import type { Table } from 'dexie';
import { isFoundIn, type SearchTerm } from '../../shared/cases/search/terms';
import { pageOf, pagesOf } from './quarters';
import type { SearchSizes } from './search-sizes';
import type { TokenTables } from './token-tables';
import type { WordsRow003 } from './versions/003-number-word-changes';
import type { WordsInMemory } from './words-in-memory';

/** A table to be searched, its rows under keys that let the newest come first, with the tables that find them. */
export type Findable<Row> = TokenTables & {
  readonly rows: Table<Row, number>;
  readonly held: WordsInMemory;
};

/** Keys of rows to be looked at, some at a time and the newest first; null when there are no more. */
export type NextKeys = () => Promise<readonly number[] | null>;

export type MatchingKeys = {
  readonly next: NextKeys;
  /** Whether the next ones come from memory. */
  readonly isHeld: () => boolean;
};

export function once(keys: readonly number[]): NextKeys {
  const steps: (readonly number[])[] = [keys];
  return async () => steps.shift() ?? null;
}

/** Those of the keys whose words have every term. */
export function candidates<Row>(
  { words, held }: Findable<Row>,
  keys: readonly number[],
  terms: readonly SearchTerm[],
  { laterPages }: SearchSizes,
): NextKeys {
  if (terms.length === 0) return once(keys);
  const wanted = new Set(keys);
  const pages = [...pagesOf(keys)];
  return async () => {
    const step = pages.splice(0, laterPages);
    if (step.length === 0) return null;
    const inMemory = step.map((page) => held.matchingOnPage(page, terms));
    const unheld = step.filter((_, index) => inMemory[index] === null);
    const read = new Map((await words.bulkGet(unheld)).map((page) => [page?.page, page]));
    const matched = step.flatMap((key, index) => {
      const page = read.get(key);
      return inMemory[index] ?? (page === undefined ? [] : matching(page, terms));
    });
    return matched.filter((key) => wanted.has(key));
  };
}

/** The newest rows whose words have every term. */
export function newestMatching<Row>(
  { words, held }: Findable<Row>,
  terms: readonly SearchTerm[],
  start: number,
  { firstPages, laterPages }: SearchSizes,
): MatchingKeys {
  let next: number | null = start === Number.NEGATIVE_INFINITY ? start : pageOf(start);
  let step = firstPages;
  return {
    isHeld: () => next !== null && held.holds(next),
    next: async () => {
      if (next === null) return null;
      const part = held.matchingFrom(next, terms);
      if (part !== null) {
        next = part.next;
        return part.keys.filter((key) => key > start);
      }
      const pages: readonly WordsRow003[] = await words.where(':id').aboveOrEqual(next).limit(step).toArray();
      const last = pages.at(-1);
      next = last === undefined || pages.length < step ? null : last.page + 1;
      step = laterPages;
      return pages.flatMap((page) => matching(page, terms)).filter((key) => key > start);
    },
  };
}

/** The newest rows, whatever they are. */
export function newest<Row>({ rows }: Findable<Row>, start: number, { rowsPerStep }: SearchSizes): NextKeys {
  let next: number | null = start;
  return async () => {
    if (next === null) return null;
    const keys = await rows.where(':id').above(next).limit(rowsPerStep).primaryKeys();
    next = keys.length < rowsPerStep ? null : (keys.at(-1) ?? null);
    return keys;
  };
}

function matching(
  { orders, words }: { readonly orders: readonly number[]; readonly words: readonly string[] },
  terms: readonly SearchTerm[],
): readonly number[] {
  return orders.filter((_, index) => terms.every((term) => isFoundIn(words[index] ?? '', term)));
}
