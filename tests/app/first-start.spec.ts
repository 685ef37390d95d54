import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type DeskAtHand, expect, test } from './desk';
import { FirstStart, setUpShop } from './screens/first-start';
import { Settings } from './screens/settings';
import { Shell } from './screens/shell';
import { Who } from './screens/who';

/** What a full disk or a cleared browser does: the store is gone, the journal is not. */
async function loseStore(page: Page): Promise<void> {
  await page.goto('about:blank');
}

async function clearStore(desk: DeskAtHand): Promise<void> {
  await desk.running.end();
  await loseStore(desk.page);
  const address = await desk.running.start();
  await desk.page.goto(`${new URL(address).origin}/favicon.ico`);
  await desk.page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name ?? '');
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    }
  });
  await desk.page.goto(address);
}

function journalFile(desk: DeskAtHand): string {
  const folder = join(desk.running.folder, 'journal');
  const [first] = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
  if (first === undefined) throw new Error(`No journal in ${folder}`);
  return join(folder, first);
}

test.describe('the first start', () => {
  test('opens a shop that gave nothing but its station code', async ({ desk }) => {
    const first = new FirstStart(desk.page);
    await first.isAsked();
    await first.enterStation('GZ');
    await first.openShop();
    const shell = new Shell(desk.page);
    await shell.isOpenFor('Our shop', 'GZ');
    await shell.isOn('Today');
    await shell.diskSays('All on disk');
    const [line = ''] = readFileSync(journalFile(desk), 'utf8').split('\n');
    expect(line).toContain('"type":"shop-configured"');
    expect(line).toContain('"timeZone":"Asia/Tokyo"');
    expect(line).toContain('"currency":"JPY"');
    expect(line).toContain('"documentPaper":"A4"');
  });

  for (const [code, words] of [
    ['', 'Enter 1 to 3 letters'],
    ['ABCD', 'Only the letters A to Z, at most 3'],
    ['A1', 'Only the letters A to Z, at most 3'],
    ['銀座', 'Only the letters A to Z, at most 3'],
  ] as const) {
    test(`refuses the station code "${code}" at its field and keeps what else was typed`, async ({
      desk,
    }) => {
      const first = new FirstStart(desk.page);
      await first.enterName('銀座本店');
      await first.enterStation(code);
      await first.openShop();
      await first.complainsOf('Station code', words);
      await expect(desk.page.getByLabel('Station code')).toBeFocused();
      await expect(desk.page.getByLabel('Name of the shop')).toHaveValue('銀座本店');
    });
  }

  for (const code of ['A', 'GZ', 'GNZ', 'ｇｚ']) {
    test(`takes the station code "${code}"`, async ({ desk }) => {
      const first = new FirstStart(desk.page);
      await first.enterStation(code);
      await first.openShop();
      await new Shell(desk.page).isOpenFor('Our shop', code.normalize('NFKC').toUpperCase());
    });
  }

  test('speaks Japanese from the moment Japanese is chosen', async ({ desk }) => {
    await desk.page.getByRole('radio', { name: '日本語' }).click();
    await expect(
      desk.page.getByRole('heading', { name: 'ようこそ。お店について教えてください' }),
    ).toBeVisible();
    await expect(desk.page.locator('html')).toHaveAttribute('lang', 'ja');
    await desk.page.getByLabel('端末記号').fill('GZ');
    await desk.page.getByRole('button', { name: 'お店を開く' }).click();
    await expect(desk.page.getByRole('navigation', { name: '画面' })).toBeVisible();
    await expect(
      desk.page.getByRole('region', { name: '受付台' }).getByText('当店', { exact: true }),
    ).toBeVisible();
  });

  test('is not asked again the next morning', async ({ desk }) => {
    await setUpShop(desk.page, 'KB');
    await new Shell(desk.page).diskSays('All on disk');
    await desk.restart();
    await new Shell(desk.page).isOpenFor('Our shop', 'KB');
  });
});

test.describe('the sample shop', () => {
  test('is marked on every screen and left with one click', async ({ desk }) => {
    await new FirstStart(desk.page).trySampleShop();
    const shell = new Shell(desk.page);
    for (const screen of ['Settings', 'Prints', 'Cases', 'Today'] as const) {
      await shell.goTo(screen);
      await shell.isOn(screen);
      await shell.isMarkedAsSample();
    }
    await shell.leaveSample();
    await new FirstStart(desk.page).isAsked();
    await shell.isNotMarkedAsSample();
  });

  test('leaves nothing in the shop of one’s own, and the other way round', async ({ desk }) => {
    await setUpShop(desk.page, 'GZ');
    const settings = new Settings(desk.page);
    await settings.open('Staff');
    await desk.page.getByRole('button', { name: 'Enter a person' }).click();
    await new Who(desk.page).goOnWithNobody();
    const dialog = desk.page.getByRole('dialog', { name: 'Enter a person' });
    await dialog.getByLabel('Name').fill('Sato Hana');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(settings.lineOf('Sato Hana')).toBeVisible();
    await new Shell(desk.page).runByPalette('sample');
  });
});

test.describe('an empty store beside a journal', () => {
  test('is rebuilt from the journal, with the shop and its staff', async ({ desk }) => {
    await setUpShop(desk.page, 'GZ');
    await new Shell(desk.page).diskSays('All on disk');
    await clearStore(desk);
    await expect(
      desk.page.getByRole('heading', { name: 'The case store is empty, the journal is not' }),
    ).toBeVisible();
    await desk.page.getByRole('button', { name: 'Rebuild the cases from the journal' }).click();
    await new Shell(desk.page).isOpenFor('Our shop', 'GZ');
  });

  test('is stopped with words where the app was used before, and rebuilt on demand', async ({ desk }) => {
    await setUpShop(desk.page, 'GZ');
    await new Shell(desk.page).diskSays('All on disk');
    await desk.running.end();
    writeFileSync(join(desk.running.folder, 'host.json'), JSON.stringify({ host: 'electron' }));
    await clearStore(desk);
    await expect(desk.page.getByRole('heading', { name: 'Your cases are not in this window' })).toBeVisible();
    await expect(desk.page.getByText('used on this computer as an app of its own before')).toBeVisible();
    await expect(desk.page.getByRole('button', { name: 'Set up a new shop here' })).toBeHidden();
    await desk.page.getByRole('button', { name: 'Rebuild the cases from the journal' }).click();
    await desk.page.getByRole('button', { name: 'Rebuild the cases from the journal' }).click();
    await new Shell(desk.page).isOpenFor('Our shop', 'GZ');
  });

  test('says where a damaged journal is damaged', async ({ desk }) => {
    await setUpShop(desk.page, 'GZ');
    await new Shell(desk.page).diskSays('All on disk');
    await desk.running.end();
    const file = journalFile(desk);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Our shop', 'Our ship'));
    await clearStore(desk);
    await expect(desk.page.getByRole('alert')).toContainText('damaged from line 1 on');
    await expect(desk.page.getByRole('alert')).toContainText(desk.running.folder);
  });
});

test('a damaged journal is said on every screen while the shop is open', async ({ desk }) => {
  await setUpShop(desk.page, 'GZ');
  await new Shell(desk.page).diskSays('All on disk');
  await desk.running.end();
  const file = journalFile(desk);
  writeFileSync(file, readFileSync(file, 'utf8').replace('Our shop', 'Our ship'));
  await desk.restart();
  const shell = new Shell(desk.page);
  for (const screen of ['Settings', 'Cases', 'Today'] as const) {
    await shell.goTo(screen);
    await shell.says('The journal on disk is damaged from line 1 on.');
  }
});

test('a host that has ended is said in words, and the window opens once it is back', async ({ desk }) => {
  await setUpShop(desk.page, 'GZ');
  const origin = new URL(desk.page.url()).origin;
  await desk.running.end();
  await desk.running.start();
  await desk.page.goto('about:blank');
  // Without a new code the window has no right to the desk any more.
  await desk.page.goto(origin);
  await expect(desk.page.getByRole('alert')).toContainText('This window may not do that');
  await expect(desk.page.getByRole('alert')).toContainText('open Naoshi again');
  await desk.page.goto(await desk.running.addressForAnotherWindow());
  await new Shell(desk.page).isOpenFor('Our shop', 'GZ');
});
