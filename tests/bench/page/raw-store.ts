import type { LedgerDatabase } from '../../../renderer/db/ledger';
import type { Write } from './recorded-writes';

/** The IndexedDB API itself, with the same stores and indexes as the desk's database and nothing above it. */
export type RawStore = {
  /** One strict transaction over everything a save writes. */
  readonly write: (writes: readonly Write[]) => Promise<void>;
  /** The rows that have a token with each of these beginnings, newest first. */
  readonly search: (prefixes: readonly string[], limit: number) => Promise<readonly unknown[]>;
  readonly count: (store: string) => Promise<number>;
  readonly put: (store: string, values: readonly object[]) => Promise<void>;
};

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function makeStores(raw: IDBDatabase, db: LedgerDatabase): void {
  for (const { name, schema } of db.tables) {
    const { keyPath, auto } = schema.primKey;
    const store = raw.createObjectStore(name, { keyPath: keyPath ?? null, autoIncrement: auto === true });
    for (const { name: index, keyPath: path, multi, unique } of schema.indexes) {
      store.createIndex(index, path ?? index, { multiEntry: multi === true, unique: unique === true });
    }
  }
}

export async function openRawStore(db: LedgerDatabase): Promise<RawStore> {
  const opening = indexedDB.open('bench-raw', 1);
  opening.onupgradeneeded = () => makeStores(opening.result, db);
  const raw = await settled(opening);

  return {
    async write(writes) {
      const names = [...new Set(writes.map(({ table }) => table))];
      const transaction = raw.transaction(names, 'readwrite', { durability: 'strict' });
      for (const { table, value } of writes) transaction.objectStore(table).put(value);
      await committed(transaction);
    },

    async search(prefixes, limit) {
      const transaction = raw.transaction(['cases', 'caseTokens'], 'readonly');
      const index = transaction.objectStore('caseTokens').index('tokens');
      const lists = await Promise.all(
        prefixes.map((prefix) => settled(index.getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`)))),
      );
      const [first = new Set<number>(), ...others] = lists.map((keys) => new Set(keys.map(Number)));
      const orders = [...first]
        .filter((order) => others.every((keys) => keys.has(order)))
        .sort((one, other) => one - other);
      const cases = transaction.objectStore('cases');
      return Promise.all(orders.slice(0, limit).map((order) => settled(cases.get(order))));
    },

    count: (name) => settled(raw.transaction([name]).objectStore(name).count()),

    async put(name, values) {
      const transaction = raw.transaction([name], 'readwrite', { durability: 'relaxed' });
      for (const value of values) transaction.objectStore(name).put(value);
      await committed(transaction);
    },
  };
}
