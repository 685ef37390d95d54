import type { Table } from 'dexie';

/**
 * The rows with any of these values in an index, as often as they have one. Each value is asked for by itself and all at
 * once, which the browser answers faster than a walk over them by a cursor.
 */
export async function rowsBy<Row>(
  table: Table<Row, number>,
  index: string,
  values: readonly string[],
): Promise<readonly Row[]> {
  const found = await Promise.all(values.map((value) => table.where(index).equals(value).toArray()));
  return found.flat();
}
