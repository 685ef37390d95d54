import type { SearchTerm } from '../../shared/cases/search/terms';
import { cut, keysByQuarter, termKeys } from './listed-keys';
import {
  candidates,
  type Findable,
  type MatchingKeys,
  type NextKeys,
  newest,
  newestMatching,
  once,
} from './matching-keys';
import { pagesOf } from './quarters';
import { type SearchSizes, usualSizes } from './search-sizes';
import { tokenBeginnings } from './token-tables';

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

/**
 * The newest rows that meet everything, a page at a time. Words that are held in memory are looked through; only
 * conditions need an index then. For the rest: what many rows meet is looked for in the newest rows, which soon fill a
 * page. What few meet is answered by the indexes, whose keys are cut with one another, and what is common beside something
 * rare is tried on the words of its candidates where they are on few pages. Things that many rows meet, but hardly any all
 * of them, take the longest: the indexes then list their keys, words a quarter at a time until a page is full.
 */
export async function searchRows<Row extends { readonly order: number }>(
  findable: Findable<Row>,
  search: RowSearch<Row>,
  sizes = usualSizes,
): Promise<Found<Row>> {
  const { terms, conditions, limit, after } = search;
  // A live query follows what is read while Dexie still knows for whom, which it may not after the many steps below. This
  // one read is of the whole table to it, so that a change of any row is noticed.
  await findable.rows.limit(1).toArray();
  const start = after ?? Number.NEGATIVE_INFINITY;
  const pickNewest = () => pick(findable, search, newest(findable, start, sizes));
  if (terms.length === 0 && conditions.length === 0) return pickNewest();
  if (terms.length > 0) await findable.held.catchUp(findable.words);
  const { isWhole } = findable.held;
  const reading = newestMatching(findable, terms, start, sizes);
  if (conditions.length === 0) {
    if (isWhole) return pick(findable, search, reading.next);
    const soon = await readSoon(reading, limit, sizes);
    if (soon !== null) return pick(findable, search, once(soon));
  }
  const { tokens } = findable;
  const listed = isWhole ? [] : terms;
  const beginnings = listed.length === 0 ? [] : await tokenBeginnings(findable, start);
  const listConditions = (most: number) => Promise.all(conditions.map(({ keys }) => keys(most)));
  const [termLists, conditionLists] = await Promise.all([
    Promise.all(listed.map((term) => termKeys(tokens, beginnings, term, sizes.rareKeys))),
    listConditions(sizes.rareKeys),
  ]);
  const rare = onlyListed([...termLists, ...conditionLists]);
  if (rare.length > 0) {
    const common = isWhole ? terms : terms.filter((_, index) => termLists[index] === null);
    const keys = cut(rare, start);
    const isSoonRead = isWhole || common.length === 0 || pagesOf(keys).length <= sizes.laterPages;
    const next = isSoonRead
      ? candidates(findable, keys, common, sizes)
      : keysByQuarter(tokens, beginnings, common, { others: [keys], start });
    return pick(findable, search, next);
  }
  if (terms.length > 0) {
    // Words in memory are soonest looked through; an index would have to list what hardly narrows them.
    if (isWhole) return pick(findable, search, reading.next);
    const others = onlyListed(await listConditions(sizes.mostKeys));
    return pick(findable, search, keysByQuarter(tokens, beginnings, terms, { others, start }));
  }
  const soon = await pickSoon(findable, search, start, sizes);
  if (soon !== null) return soon;
  const longer = onlyListed(await listConditions(sizes.mostKeys));
  return longer.length > 0 ? pick(findable, search, once(cut(longer, start))) : pickNewest();
}

function onlyListed(lists: readonly (readonly number[] | null)[]): readonly (readonly number[])[] {
  return lists.filter((keys) => keys !== null);
}

/** The newest rows that meet the conditions, where they come thickly enough; null where an index finds them sooner. */
async function pickSoon<Row extends { readonly order: number }>(
  { rows }: Findable<Row>,
  { conditions, limit }: RowSearch<Row>,
  start: number,
  { rowsPerStep, rowsWorthReading }: SearchSizes,
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
async function readSoon(
  reading: MatchingKeys,
  limit: number,
  { firstPages, laterPages, pagesWorthReading }: SearchSizes,
): Promise<readonly number[] | null> {
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
