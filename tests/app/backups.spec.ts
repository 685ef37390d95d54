import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aShopWithACase } from '../builders/a-shop-with-a-case';
import { expect, test } from './desk';
import { openShopWith } from './filled-desk';
import { Settings } from './screens/settings';

test('a shop is backed up, exported, and brought back on a computer that knows nothing of it', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page, running } = desk;
  const kept = mkdtempSync(join(tmpdir(), 'naoshi-kept-'));
  try {
    await openShopWith(desk, aShopWithACase());
    await new Settings(page).open('Backups');
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(page.getByText(/read back and rebuilt: cases 1, events 3/u)).toBeVisible({
      timeout: 30_000,
    });
    await page.getByRole('button', { name: /See what is in the backup of/u }).click();
    await expect(page.getByText('It is whole.')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('Everything in it is here already.')).toBeVisible();
    await page.screenshot({ path: test.info().outputPath('backups.png'), fullPage: true });

    await page.getByLabel('Folder to put it in').fill(kept);
    await page.getByRole('button', { name: 'Export everything' }).click();
    await expect(page.getByText(/: cases 1, customers 1, events 3, photos/u)).toBeVisible({
      timeout: 30_000,
    });
    const [exported = ''] = readdirSync(kept);
    expect(readFileSync(join(kept, exported, 'cases.csv'), 'utf8').split('\r\n')).toHaveLength(3);

    const [name = ''] = readdirSync(join(running.folder, 'backups'));
    const path = join(kept, name);
    cpSync(join(running.folder, 'backups', name), path);
    await running.end();
    await page.goto('about:blank');
    for (const folder of ['journal', 'backups']) rmSync(join(running.folder, folder), { recursive: true });
    const address = await running.start();
    await page.goto(`${new URL(address).origin}/favicon.ico`);
    await page.evaluate(async () => {
      for (const { name: database } of await indexedDB.databases()) indexedDB.deleteDatabase(database ?? '');
    });
    await page.goto(address);
    await page.getByRole('button', { name: 'Bring a shop back from a backup' }).click();
    await page.getByLabel('Path of the backup file or the folder').fill(path);
    await page.getByRole('button', { name: 'See what would come back' }).click();
    await expect(page.getByText('It is whole.')).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible({ timeout: 30_000 });
    await page.getByRole('link', { name: 'Cases' }).click();
    await expect(page.getByRole('main').getByText('GZ-261122-0042')).toBeVisible();
  } finally {
    rmSync(kept, { recursive: true, force: true });
  }
});
