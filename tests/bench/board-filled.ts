import type { Page } from '@playwright/test';

/**
 * Copies the rows of the sample shop's pieces until there are so many open ones, spread over the stages. The pieces of the
 * sample shop itself are promised earlier and stand on top of each stage: only they have events, and can be moved.
 */
export async function fillBoard(page: Page, pieces: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const raw = await settled(indexedDB.open('naoshi-sample'));
    const rows: readonly Record<string, unknown>[] = await settled(
      raw.transaction('pieces').objectStore('pieces').getAll(),
    );
    const stages = ['received', 'inspected', 'at-bench', 'awaiting-parts', 'quality-check', 'ready'];
    const open = rows.filter(({ isOpen }) => isOpen === true);
    for (let from = 0; from < wanted; from += 2000) {
      const writing = raw.transaction('pieces', 'readwrite');
      for (let number = from; number < Math.min(from + 2000, wanted); number += 1) {
        const row = open[number % open.length];
        const day = String(1 + (number % 28)).padStart(2, '0');
        writing.objectStore('pieces').put({
          ...row,
          bagNumber: `ZZ-261101-${String(number).padStart(5, '0')}-1-A`,
          stage: stages[number % stages.length],
          // After every promise, and those without one.
          urgency: `1${number % 20 === 0 ? 'A' : 'B'}-${day}`,
        });
      }
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
    }
    raw.close();
  }, pieces);
}
