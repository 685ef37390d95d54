import type { Table } from 'dexie';

/** So many keys beside those asked for are still listed sooner than each is asked for by itself. */
const mostOthers = 3;

/**
 * Which of these keys have a row. The browser lists all keys of the stretch in which they lie at one request; only where it
 * holds many others is each asked for alone.
 */
export async function keysPresent<Row, Key extends string | number>(
  table: Table<Row, Key>,
  keys: readonly Key[],
): Promise<ReadonlySet<Key>> {
  const [first, ...others] = keys;
  if (first === undefined) return new Set();
  const least = others.reduce((found, key) => (key < found ? key : found), first);
  const greatest = others.reduce((found, key) => (key > found ? key : found), first);
  const limit = keys.length * (1 + mostOthers) + 1;
  const listed = await table.where(':id').between(least, greatest, true, true).limit(limit).primaryKeys();
  if (listed.length < limit) {
    const asked = new Set(keys);
    return new Set(listed.filter((key) => asked.has(key)));
  }
  const rows = await table.bulkGet([...keys]);
  return new Set(keys.filter((_, index) => rows[index] !== undefined));
}
