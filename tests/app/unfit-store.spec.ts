import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { aShopWithACase } from '../builders/a-shop-with-a-case';
import { expect, test } from './desk';
import { openShopWith } from './filled-desk';
import { Settings } from './screens/settings';
import { Who } from './screens/who';

/** Puts the cases as they are into a database of version 6, one table of which cannot be written by the upgrade. */
async function leaveAnUnfitStore(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const answer = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const old = await answer(indexedDB.open('naoshi'));
    const names = [...old.objectStoreNames];
    const read = old.transaction(names, 'readonly');
    const stores = await Promise.all(
      names.map(async (name) => {
        const store = read.objectStore(name);
        const indexes = [...store.indexNames].map((index) => store.index(index));
        return {
          name,
          keyPath: name === 'counters' ? 'unfit' : store.keyPath,
          autoIncrement: store.autoIncrement,
          indexes: indexes.map(({ name: index, keyPath, unique, multiEntry }) => ({
            index,
            keyPath,
            options: { unique, multiEntry },
          })),
          rows: name === 'counters' ? [] : await answer(store.getAll()),
        };
      }),
    );
    old.close();
    await answer(indexedDB.deleteDatabase('naoshi'));
    const opening = indexedDB.open('naoshi', 60);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes, rows } of stores) {
        const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const { index, keyPath: path, options } of indexes)
          store.createIndex(index, path as string | string[], options); // as it was read
        for (const row of rows) store.add(row);
      }
    };
    (await answer(opening)).close();
  });
}

test('a case store that cannot be upgraded is backed up first, set aside and rebuilt, and the journal gets back what it loses', async ({
  desk,
}) => {
  test.setTimeout(90_000);
  const { page, running } = desk;
  await openShopWith(desk, aShopWithACase());
  await running.end();
  const address = await running.start();
  await page.goto(`${new URL(address).origin}/favicon.ico`);
  await leaveAnUnfitStore(page);
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Naoshi cannot open the desk' })).toBeVisible({
    timeout: 30_000,
  });
  expect(readdirSync(join(running.folder, 'backups'))).toEqual([
    expect.stringMatching(/-before-upgrade\.tar$/u),
  ]);
  await page.getByRole('button', { name: 'See what would come back' }).click();
  await expect(page.getByText('It is whole.')).toBeVisible({ timeout: 30_000 });
  await page.screenshot({ path: test.info().outputPath('aside.png'), fullPage: true });
  await page.getByRole('button', { name: 'Set it aside and rebuild' }).click();
  await page.getByRole('button', { name: 'Rebuild the cases from the journal' }).click();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Cases' }).click();
  await expect(page.getByRole('main').getByText('GZ-261122-0042')).toBeVisible();
  const kept = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(kept.sort()).toEqual(['naoshi', 'naoshi-2']);

  await running.end();
  await page.goto('about:blank');
  const segment = join(running.folder, 'journal', 'journal-000001.ndjson');
  writeFileSync(segment, readFileSync(segment, 'utf8').replace('"GZ-261122-0042', '"GZ-261122-0043'));
  await page.goto(await running.start());
  const strip = page.getByRole('alert').filter({ hasText: 'The journal on disk is damaged from line 3 on.' });
  await expect(strip).toBeVisible();
  await new Settings(page).open('Backups');
  await page.getByRole('button', { name: 'Look for what only this window has' }).click();
  await expect(page.getByText('1 event is in this window only.')).toBeVisible();
  await page.getByRole('button', { name: 'Put them into the journal' }).click();
  await expect(page.getByText('1 event was put into the journal.')).toBeVisible();
  await expect(page.getByText('The journal lacks')).toHaveCount(0);
  await page.getByRole('button', { name: 'Take note of the damage' }).click();
  await expect(page.getByLabel('Your name')).toBeFocused();
  await page.getByLabel('Your name').fill('田中 花子');
  await page
    .getByLabel('What happened, and why the desk can go on')
    .fill('USB pulled out; put back from the window');
  await page.getByRole('button', { name: 'Take note of the damage' }).click();
  await new Who(page).goOnWithNobody();
  await expect(page.getByText(/田中 花子 took note of the damage from line 3 on\./u)).toBeVisible();
  await expect(strip).toHaveCount(0);
  await page.screenshot({ path: test.info().outputPath('damage.png'), fullPage: true });
});
