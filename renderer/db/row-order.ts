import type { Table } from 'dexie';
import { keysPresent } from './keys-present';

/**
 * A moment as a number that falls as time goes on. Rows under such a key come newest first by themselves, from the table
 * as from each of its indexes.
 */
function newestFirst(moment: string): number {
  const year = Number(moment.slice(0, 4)) - 2000;
  const rest = Number(moment.slice(4, 23).replace(/\D/g, ''));
  return -(year * 1e13 + rest);
}

/** A free key for each new row, in the rows' order; two rows of one millisecond take neighbouring keys. */
export async function freeKeys<Row>(
  table: Table<Row, number>,
  moments: readonly string[],
): Promise<readonly number[]> {
  const wanted = moments.map(newestFirst);
  const taken = new Set(await keysPresent(table, wanted));
  const keys: number[] = [];
  for (const key of wanted) {
    let free = key;
    while (taken.has(free) || (free !== key && (await isTaken(table, free)))) free -= 1;
    taken.add(free);
    keys.push(free);
  }
  return keys;
}

async function isTaken<Row>(table: Table<Row, number>, key: number): Promise<boolean> {
  return (await keysPresent(table, [key])).has(key);
}
