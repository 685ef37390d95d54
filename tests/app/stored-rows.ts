import type { Page } from '@playwright/test';

/** All rows of the named stores of the shop, read past the program by the browser's own API in one transaction. */
export function readStoredRows<Name extends string>(
  page: Page,
  names: readonly Name[],
): Promise<Readonly<Record<Name, readonly unknown[]>>> {
  return page.evaluate(async (stores) => {
    const answer = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const db = await answer(indexedDB.open('naoshi'));
    const transaction = db.transaction(stores, 'readonly');
    const rows = await Promise.all(
      stores.map(
        async (name) => [name, await answer<unknown[]>(transaction.objectStore(name).getAll())] as const,
      ),
    );
    db.close();
    // The stores are the keys that were asked for, which fromEntries cannot know.
    return Object.fromEntries(rows) as Record<Name, unknown[]>;
  }, names);
}
