import type { Transaction } from 'dexie';

/** Tokens in the index begin with a quarter. Those from before get theirs a little at a time, while a window is at rest. */
export const version = 9;

export const stores = {};

/** Two tables are to be moved, where there is anything in one; a ledger that begins with this version has none. */
export async function upgrade(transaction: Transaction): Promise<void> {
  const rows = await Promise.all(
    ['caseTokens', 'customerTokens'].map((name) => transaction.table(name).limit(1).primaryKeys()),
  );
  if (rows.flat().length > 0)
    await transaction.table('counters').put({ key: 'tokens:tables-to-move', value: 2 });
}
