import type { Table } from 'dexie';
import type { SearchTerm } from '../../shared/cases/search/terms';
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

/** Sorts after every character that a token can go on with. */
const lastCharacter = '\uffff';

/**
 * Keys of the rows that have a term, by the index of tokens; null where there are `limit` or more.
 * @param beginnings of tokens in the index, the newest first
 */
export function termKeys(
  tokens: TokenTables['tokens'],
  beginnings: readonly string[],
  { prefixes, codes }: SearchTerm,
): (limit: number) => Promise<readonly number[] | null> {
  const ranges = [
    ...prefixes.map((prefix) => [prefix, prefix + lastCharacter] as const),
    ...codes.map((code) => [code, code] as const),
  ];
  return async (limit) => {
    const found: number[] = [];
    // What is common is so in the newest quarter already, and need not be listed in all.
    for (const some of [beginnings.slice(0, 1), beginnings.slice(1)]) {
      const asked = some.flatMap((start) => ranges.map(([from, to]) => [start + from, start + to] as const));
      const lists = await Promise.all(asked.map((range) => keysBetween(tokens, 'tokens', range, limit)));
      for (const keys of lists) {
        if (keys === null || found.length + keys.length >= limit) return null;
        found.push(...keys);
      }
    }
    return found;
  };
}

/** The keys in every list, the newest first. */
export function cut(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest = new Set<number>(), ...others] = lists
    .map((keys) => new Set(keys))
    .sort((first, second) => first.size - second.size);
  return [...shortest]
    .filter((key) => others.every((keys) => keys.has(key)))
    .sort((first, second) => first - second);
}
