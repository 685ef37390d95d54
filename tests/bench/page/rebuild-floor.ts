import { type LedgerDatabase, openLedger } from '../../../renderer/db/ledger';
import { rebuildFromJournal } from '../../../renderer/db/rebuild';
import { sha256 } from '../../../renderer/db/sha256';
import { day } from '../../builders/a-shop';
import { filledEvents } from '../filled/filled-events';
import { feedingDesk } from './feeding-desk';
import { recordWrites, type Write } from './recorded-writes';

const rowsPerTransaction = 20_000;
const nameOfFloor = 'bench-raw';

/**
 * The rows that a rebuild of so many cases writes, written by the raw API: the same stores and indexes, in an empty
 * database, in transactions about as large.
 * @returns milliseconds a case
 */
export async function rebuildFloor(db: LedgerDatabase, cases: number, newestDay: string): Promise<number> {
  const hashText = (text: string) => sha256(new TextEncoder().encode(text));
  const days = await filledEvents({ count: cases, seed: 8, today: day(newestDay), hashText });
  // The other ledger, which is empty: nothing of the one that is measured is touched.
  const other = openLedger(db.ledger === 'sample' ? 'shop' : 'sample');
  const writes = await recordWrites(other, (recorded) =>
    rebuildFromJournal(recorded, feedingDesk(days).desk, () => undefined),
  );
  await other.delete();
  const raw = await openEmpty(db);
  const startedAt = performance.now();
  for (let from = 0; from < writes.length; from += rowsPerTransaction)
    await writeAll(raw, writes.slice(from, from + rowsPerTransaction));
  const taken = performance.now() - startedAt;
  raw.close();
  indexedDB.deleteDatabase(nameOfFloor);
  return taken / cases;
}

function openEmpty(db: LedgerDatabase): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(nameOfFloor, 1);
    opening.onupgradeneeded = () => {
      for (const { name, schema } of db.tables) {
        const { keyPath, auto } = schema.primKey;
        const store = opening.result.createObjectStore(name, {
          keyPath: keyPath ?? null,
          autoIncrement: auto === true,
        });
        for (const { name: index, keyPath: path, multi, unique } of schema.indexes)
          store.createIndex(index, path ?? index, { multiEntry: multi === true, unique: unique === true });
      }
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function writeAll(raw: IDBDatabase, writes: readonly Write[]): Promise<void> {
  const names = [...new Set(writes.map(({ table }) => table))];
  const transaction = raw.transaction(names, 'readwrite', { durability: 'strict' });
  for (const { table, value } of writes) transaction.objectStore(table).put(value);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
