import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { afterEach } from 'vitest';
import { type LedgerDatabase, openLedger } from '../../renderer/db/ledger';

// Dexie looks for these when it is first imported, which is before this line.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const opened: LedgerDatabase[] = [];

/** A window of the desk on the shop's database, which is gone after the test. */
export function aWindow(ledger: 'shop' | 'sample' = 'shop'): LedgerDatabase {
  const db = openLedger(ledger);
  opened.push(db);
  return db;
}

afterEach(async () => {
  for (const db of opened) db.close();
  for (const db of opened.splice(0)) await db.delete();
});
