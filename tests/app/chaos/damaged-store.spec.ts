import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, RunningDesk, test } from '../desk';
import { browserPath, MortalBrowser } from '../mortal-browser';
import { setUpShop } from '../screens/first-start';
import { readBooks, readJournalIds } from './books';
import { faultsOf } from './faults';
import { ScriptedClerk } from './scripted-clerk';

test.skip(!existsSync(browserPath), 'needs a Chromium that can be started by its path');

const filesOf = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

/** What may befall the folder in which the browser keeps the cases. */
const mishaps: Readonly<Record<string, (folder: string) => void>> = {
  'is deleted': (folder) => rmSync(folder, { recursive: true }),
  'is overwritten with random bytes': (folder) => {
    for (const file of filesOf(folder)) writeFileSync(file, randomBytes(Math.max(1, statSync(file).size)));
  },
  'is cut to half': (folder) => {
    for (const file of filesOf(folder)) truncateSync(file, Math.floor(statSync(file).size / 2));
  },
  'loses its newest file of changes': (folder) => {
    for (const file of filesOf(folder)) if (file.endsWith('.log')) truncateSync(file, 0);
  },
};

for (const [what, befalls] of Object.entries(mishaps)) {
  test(`every case that was called saved is there again after the browser’s database ${what}`, async () => {
    const host = new RunningDesk({ environment: {} });
    const browser = new MortalBrowser();
    const clerk = new ScriptedClerk(() => undefined);
    try {
      const page = await browser.open(await host.start());
      await setUpShop(page);
      await clerk.takeIn(page);
      await clerk.takeIn(page);
      await browser.kill();
      befalls(browser.databaseFolder());

      const again = await browser.open(await host.addressForAnotherWindow());
      const rebuild = again.getByRole('button', { name: 'Rebuild the cases from the journal' });
      const shop = again.getByRole('region', { name: 'Desk' }).getByText('Our shop', { exact: true });
      await expect(rebuild.or(shop)).toBeVisible();
      await expect(async () => {
        // The screen asks for it at once where nothing is left, and once the journal was asked where some is.
        if (await rebuild.isVisible()) await rebuild.click();
        const books = await readBooks(again);
        expect(faultsOf(books, readJournalIds(host.folder), clerk.promised)).toEqual([]);
      }).toPass({ timeout: 60_000 });
      await expect(shop).toBeVisible();
      expect(clerk.promised).toHaveLength(2);
    } finally {
      await browser.kill();
      await host.end();
      browser.remove();
      host.remove();
    }
  });
}
