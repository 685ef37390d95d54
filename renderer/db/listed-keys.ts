import type { Table } from 'dexie';
import type { SearchTerm } from '../../shared/cases/search/terms';
import type { NextKeys } from './matching-keys';
import type { TokenTables } from './token-tables';

/** Keys of the rows in a range of an index. A plain range is what the browser can list in one go, without a cursor. */
export async function keysBetween<Row>(
  table: Table<Row, number>,
  index: string,
  [from, to]: readonly [string, string],
  limit: number,
): Promise<readonly number[] | null> {
  const keys = await table.where(index).between(from, to, true, true).limit(limit).primaryKeys();
  return keys.length < limit ? keys : null;
}

const noLimit = Number.POSITIVE_INFINITY;

/** Sorts after every character that a token can go on with. */
const lastCharacter = '\uffff';

/** Keys of the rows that have a term in one of these quarters; null where there are `limit` or more of a range. */
async function keysIn(
  tokens: TokenTables['tokens'],
  beginnings: readonly string[],
  { prefixes, codes }: SearchTerm,
  limit: number,
): Promise<readonly number[] | null> {
  const ranges = [
    ...prefixes.map((prefix) => [prefix, prefix + lastCharacter] as const),
    ...codes.map((code) => [code, code] as const),
  ];
  const asked = beginnings.flatMap((start) =>
    ranges.map(([from, to]) => [start + from, start + to] as const),
  );
  const lists = await Promise.all(asked.map((range) => keysBetween(tokens, 'tokens', range, limit)));
  const found: number[] = [];
  for (const keys of lists) {
    if (keys === null || found.length + keys.length >= limit) return null;
    for (const key of keys) found.push(key);
  }
  return found;
}

/**
 * Keys of the rows that have a term, by the index of tokens; null where there are `limit` or more.
 * @param beginnings of tokens in the index, the newest first
 */
export async function termKeys(
  tokens: TokenTables['tokens'],
  beginnings: readonly string[],
  term: SearchTerm,
  limit: number,
): Promise<readonly number[] | null> {
  // What is common is so in the newest quarter already, and need not be listed in all.
  const newest = await keysIn(tokens, beginnings.slice(0, 1), term, limit);
  if (newest === null) return null;
  const older = await keysIn(tokens, beginnings.slice(1), term, limit - newest.length);
  return older === null ? null : [...newest, ...older];
}

/**
 * Keys of the rows that have every term, a quarter at a time: those of a page are often had from the newest ones.
 * @param others lists that a key must be in as well
 */
export function keysByQuarter(
  tokens: TokenTables['tokens'],
  beginnings: readonly string[],
  terms: readonly SearchTerm[],
  { others, start }: { readonly others: readonly (readonly number[])[]; readonly start: number },
): NextKeys {
  // What was not filed yet may be of any quarter.
  const steps = beginnings.includes('') ? [beginnings] : beginnings.map((beginning) => [beginning]);
  return async () => {
    const step = steps.shift();
    if (step === undefined) return null;
    const lists = await Promise.all(terms.map((term) => keysIn(tokens, step, term, noLimit)));
    return cut([...lists.map((keys) => keys ?? []), ...others], start);
  };
}

/** The keys behind `start` that are in every list, the newest first. */
export function cut(lists: readonly (readonly number[])[], start: number): readonly number[] {
  const [shortest = new Set<number>(), ...others] = lists
    .map((keys) => new Set(keys))
    .sort((first, second) => first.size - second.size);
  return [...shortest]
    .filter((key) => key > start && others.every((keys) => keys.has(key)))
    .sort((first, second) => first - second);
}
