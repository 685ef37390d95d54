import { quartersBetween } from '../../../renderer/db/quarters';
import type { Write } from './recorded-writes';

/** The IndexedDB API itself on the desk's own database, with nothing above it. */
export type RawStore = {
  /** One strict transaction over everything a save writes. */
  readonly write: (writes: readonly Write[]) => Promise<void>;
  /** The rows that have a token with each of these beginnings, newest first. */
  readonly search: (prefixes: readonly string[], limit: number) => Promise<readonly unknown[]>;
  /** The rows that are in each of these ranges of the indexes of cases, newest first. */
  readonly filter: (ranges: readonly IndexRange[], limit: number) => Promise<readonly unknown[]>;
  readonly get: (store: string, keys: readonly IDBValidKey[]) => Promise<readonly unknown[]>;
  readonly getAll: (store: string, index: string, key: IDBValidKey) => Promise<readonly unknown[]>;
  /** The first rows of each range of an index, after all the keys of the range were listed. */
  readonly firstOf: (
    store: string,
    index: string,
    ranges: readonly IDBKeyRange[],
    limit: number,
  ) => Promise<readonly unknown[]>;
  readonly counts: (store: string, index: string, ranges: readonly IDBKeyRange[]) => Promise<number>;
};

export type IndexRange = { readonly index: string; readonly from: string; readonly to: string };

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

/** The keys in every list, the newest first: keys fall as time goes on. */
function cut(lists: readonly (readonly IDBValidKey[])[]): readonly number[] {
  const [first = new Set<number>(), ...others] = lists.map((keys) => new Set(keys.map(Number)));
  return [...first].filter((key) => others.every((keys) => keys.has(key))).sort((one, other) => one - other);
}

/** @param name of a database that is there */
export async function openRawStore(name: string): Promise<RawStore> {
  const raw = await settled(indexedDB.open(name));
  const days = await settled(raw.transaction('caseWords').objectStore('caseWords').getAllKeys());
  const quarters = quartersBetween(Number(days[0]), Number(days.at(-1)));
  raw.onversionchange = () => raw.close();
  const reading = (...stores: string[]) => raw.transaction(stores, 'readonly');
  const firstRows = (store: IDBObjectStore, keys: readonly IDBValidKey[], limit: number) =>
    Promise.all(keys.slice(0, limit).map((key) => settled<unknown>(store.get(key))));

  return {
    async write(writes) {
      const names = [...new Set(writes.map(({ table }) => table))];
      const transaction = raw.transaction(names, 'readwrite', { durability: 'strict' });
      for (const { table, value } of writes) transaction.objectStore(table).put(value);
      await committed(transaction);
    },

    async search(prefixes, limit) {
      const transaction = reading('cases', 'caseTokens');
      const index = transaction.objectStore('caseTokens').index('tokens');
      const listed = (from: string) => settled(index.getAllKeys(IDBKeyRange.bound(from, `${from}\uffff`)));
      const lists = await Promise.all(
        prefixes.map(async (prefix) =>
          (await Promise.all(quarters.map((quarter) => listed(quarter + prefix)))).flat(),
        ),
      );
      return firstRows(transaction.objectStore('cases'), cut(lists), limit);
    },

    async filter(ranges, limit) {
      const cases = reading('cases').objectStore('cases');
      const lists = await Promise.all(
        ranges.map(({ index, from, to }) =>
          settled(cases.index(index).getAllKeys(IDBKeyRange.bound(from, to))),
        ),
      );
      return firstRows(cases, cut(lists), limit);
    },

    async get(name, keys) {
      const store = reading(name).objectStore(name);
      return Promise.all(keys.map((key) => settled<unknown>(store.get(key))));
    },

    getAll: (name, index, key) => settled(reading(name).objectStore(name).index(index).getAll(key)),

    async firstOf(name, index, ranges, limit) {
      const store = reading(name).objectStore(name);
      const lists = await Promise.all(ranges.map((range) => settled(store.index(index).getAllKeys(range))));
      return firstRows(store, lists.flat(), limit);
    },

    async counts(name, index, ranges) {
      const from = reading(name).objectStore(name).index(index);
      const counted = await Promise.all(ranges.map((range) => settled(from.count(range))));
      return counted.reduce((sum, count) => sum + count, 0);
    },
  };
}
