import type { Table } from 'dexie';
import { isFoundIn, type SearchTerm } from '../../shared/cases/search/terms';
import { cut, termKeys } from './listed-keys';
import { pageOf } from './quarters';
import { type TokenTables, tokenBeginnings } from './token-tables';
import type { WordsRow003 } from './versions/003-number-word-changes';
import type { WordsInMemory } from './words-in-memory';

/** A table to be searched, its rows under keys that let the newest come first, with the tables that find them. */
export type Findable<Row> = TokenTables & {
  readonly rows: Table<Row, number>;
  readonly held: WordsInMemory;
};

/** What a row must meet beside the terms, with the index that knows the rows which do. */
export type IndexedCondition<Row> = {
  /** Their keys, or null where there are `limit` or more. */
  readonly keys: (limit: number) => Promise<readonly number[] | null>;
  readonly isMet: (row: Row) => boolean;
};

export type RowSearch<Row> = {
  readonly terms: readonly SearchTerm[];
  readonly conditions: readonly IndexedCondition<Row>[];
  readonly limit: number;
  /** `order` of the last row of the page before. */
  readonly after: number | undefined;
};

export type Found<Row> = { readonly rows: readonly Row[]; readonly more: boolean };

/** Pages of words, each of a day, that are read first: enough to see whether what is looked for is common. */
const firstPages = 8;
const laterPages = 24;
/** Found within this many pages at the density of the first ones, rows are soonest had by reading on. */
const pagesWorthReading = 64;
/** Up to this many keys are listed by an index before anything else is tried. */
const rareKeys = 1500;
/** Beyond this many an index is no help at all: so many rows soon fill a page when they are read one by one. */
const mostKeys = 200_000;
const rowsPerStep = 100;
/** Found within this many rows at the density of the first ones, a page is soonest had by reading on. */
const rowsWorthReading = 600;

/**
 * The newest rows that meet everything, a page at a time. Words that are held in memory are looked through; only
 * conditions need an index then. For the rest: what many rows meet is looked for in the newest rows, which soon fill a
 * page. What few meet is answered by the indexes, whose keys are cut with one another, and only what is common beside
 * something rare is tried on the words of its candidates. Things that many rows meet, but hardly any all of them, take the
 * longest: then the indexes list all their keys.
 */
export async function searchRows<Row extends { readonly order: number }>(
  findable: Findable<Row>,
  search: RowSearch<Row>,
): Promise<Found<Row>> {
  const { terms, conditions, limit, after } = search;
  // A live query follows what is read while Dexie still knows for whom, which it may not after the many steps below. This
  // one read is of the whole table to it, so that a change of any row is noticed.
  await findable.rows.limit(1).toArray();
  const start = after ?? Number.NEGATIVE_INFINITY;
  if (terms.length === 0 && conditions.length === 0) return pick(findable, search, newest(findable, start));
  if (terms.length > 0) await findable.held.catchUp(findable.words);
  const { isWhole } = findable.held;
  if (conditions.length === 0) {
    if (isWhole) return pick(findable, search, newestMatching(findable, terms, start).next);
    const soon = await readSoon(newestMatching(findable, terms, start), limit);
    if (soon !== null) return pick(findable, search, once(soon));
  }
  const listed = isWhole ? [] : terms;
  const beginnings = listed.length === 0 ? [] : await tokenBeginnings(findable);
  const asked = [
    ...listed.map((term) => termKeys(findable.tokens, beginnings, term)),
    ...conditions.map(({ keys }) => keys),
  ];
  const listUpTo = (most: number) => Promise.all(asked.map((keys) => keys(most)));
  let lists = await listUpTo(rareKeys);
  if (lists.every((keys) => keys === null) && (terms.length === 0 || !isWhole)) {
    const soon = terms.length === 0 ? await pickSoon(findable, search, start) : null;
    if (soon !== null) return soon;
    lists = await listUpTo(mostKeys);
  }
  const rare = lists.filter((keys) => keys !== null);
  const common = terms.filter((_, index) => isWhole || lists[index] === null);
  if (rare.length > 0) return pick(findable, search, candidates(findable, cut(rare), common, start));
  if (terms.length > 0) return pick(findable, search, newestMatching(findable, terms, start).next);
  return pick(findable, search, newest(findable, start));
}

/** The newest rows that meet the conditions, where they come thickly enough; null where an index finds them sooner. */
async function pickSoon<Row extends { readonly order: number }>(
  { rows }: Findable<Row>,
  { conditions, limit }: RowSearch<Row>,
  start: number,
): Promise<Found<Row> | null> {
  const found: Row[] = [];
  let from = start;
  for (let read = rowsPerStep; ; read += rowsPerStep) {
    const step = await rows.where(':id').above(from).limit(rowsPerStep).toArray();
    found.push(...step.filter((row) => conditions.every(({ isMet }) => isMet(row))));
    if (found.length > limit || step.length < rowsPerStep)
      return { rows: found.slice(0, limit), more: found.length > limit };
    if (read >= rowsWorthReading || (found.length / read) * rowsWorthReading <= limit) return null;
    from = step.at(-1)?.order ?? from;
  }
}

/** Enough keys, or all there are, from the newest pages; null where they come too thinly for reading on from the disk. */
async function readSoon(reading: MatchingKeys, limit: number): Promise<readonly number[] | null> {
  const found: number[] = [];
  for (let pages = 0; ; ) {
    const isHeld = reading.isHeld();
    const keys = await reading.next();
    if (keys === null) return found;
    found.push(...keys);
    if (found.length > limit) return found;
    if (isHeld) continue;
    pages += pages === 0 ? firstPages : laterPages;
    if (pages >= pagesWorthReading || (found.length / pages) * pagesWorthReading <= limit) return null;
  }
}

/** Keys of rows to be looked at, some at a time and the newest first; null when there are no more. */
type NextKeys = () => Promise<readonly number[] | null>;
type MatchingKeys = {
  readonly next: NextKeys;
  /** Whether the next ones come from memory. */
  readonly isHeld: () => boolean;
};

async function pick<Row extends { readonly order: number }>(
  { rows }: Findable<Row>,
  { conditions, limit }: RowSearch<Row>,
  nextKeys: NextKeys,
): Promise<Found<Row>> {
  const isMatch = (row: Row) => conditions.every(({ isMet }) => isMet(row));
  const found: Row[] = [];
  for (let keys = await nextKeys(); keys !== null; keys = await nextKeys()) {
    for (let from = 0; from < keys.length && found.length <= limit; from += limit + 1) {
      const read = await rows.bulkGet(keys.slice(from, from + limit + 1));
      found.push(...read.filter((row) => row !== undefined).filter(isMatch));
    }
    if (found.length > limit) break;
  }
  return { rows: found.slice(0, limit), more: found.length > limit };
}

function once(keys: readonly number[]): NextKeys {
  const steps: (readonly number[])[] = [keys];
  return async () => steps.shift() ?? null;
}

/** Those of the keys whose words have every term. */
function candidates<Row>(
  { words, held }: Findable<Row>,
  keys: readonly number[],
  terms: readonly SearchTerm[],
  start: number,
): NextKeys {
  const open = keys.filter((key) => key > start);
  const wanted = new Set(open);
  const pages = [...new Set(open.map(pageOf))];
  if (terms.length === 0) return once(open);
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
function newestMatching<Row>(
  { words, held }: Findable<Row>,
  terms: readonly SearchTerm[],
  start: number,
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
function newest<Row>({ rows }: Findable<Row>, start: number): NextKeys {
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
