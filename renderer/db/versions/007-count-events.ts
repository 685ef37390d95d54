import type { Transaction } from 'dexie';

/** How many events there are is kept, so that a start sees at once whether the journal knows more than the store. */
export const version = 7;

export const stores = {};

export async function upgrade(transaction: Transaction): Promise<void> {
  const value = await transaction.table('events').count();
  await transaction.table('counters').put({ key: 'events', value });
}
