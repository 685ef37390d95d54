import type { Page } from '@playwright/test';

/** The newest rows by the raw API into a plain list: no program to load, no words, no layout. */
export async function rawList(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const raw = await settled(indexedDB.open('naoshi-sample'));
    const rows: readonly object[] = await settled(
      raw.transaction('cases').objectStore('cases').getAll(null, 50),
    );
    const list = document.createElement('ul');
    for (const row of rows)
      list.append(Object.assign(document.createElement('li'), { textContent: JSON.stringify(row) }));
    document.body.append(list);
    await new Promise(requestAnimationFrame);
    list.remove();
    raw.close();
  });
}
