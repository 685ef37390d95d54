import type { Table } from 'dexie';
import type { SearchTerm } from '../../shared/cases/search/terms';
import type { TokenTables } from './put-tokens';

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

/** Keys of the rows that have a term, by the index of tokens; null where there are `limit` or more. */
export function termKeys(
  tokens: TokenTables['tokens'],
  { prefixes, codes }: SearchTerm,
): (limit: number) => Promise<readonly number[] | null> {
  const ranges = [
    ...prefixes.map((prefix) => [prefix, prefix + lastCharacter] as const),
    ...codes.map((code) => [code, code] as const),
  ];
  return async (limit) => {
    const lists = await Promise.all(ranges.map((range) => keysBetween(tokens, 'tokens', range, limit)));
    const complete = lists.filter((keys) => keys !== null);
    return complete.length < lists.length ? null : complete.flat();
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
