import type { Page } from '@playwright/test';
import { expect, test } from './desk';
import { FirstStart, setUpShop } from './screens/first-start';
import { Settings } from './screens/settings';
import { Shell } from './screens/shell';
import { Who } from './screens/who';

test.describe('keys', () => {
  test('lead to every screen and round the parts of it', async ({ desk }) => {
    await setUpShop(desk.page);
    const shell = new Shell(desk.page);
    for (const [key, screen] of [
      ['Alt+5', 'Settings'],
      ['Alt+4', 'Prints'],
      ['Alt+3', 'Cases'],
      ['Alt+1', 'Today'],
    ] as const) {
      await shell.press(key);
      await shell.isOn(screen);
    }
    await shell.focusIsIn('main');
    await shell.press('F6');
    await shell.focusIsIn('nav');
    await shell.press('F6');
    await shell.focusIsIn('top');
    await shell.press('Shift+F6');
    await shell.focusIsIn('nav');
    await shell.press('Shift+F6');
    await shell.focusIsIn('main');
  });

  test('are all listed under ?, and Escape gives the focus back', async ({ desk }) => {
    await setUpShop(desk.page);
    const newIntake = desk.page.getByRole('main').getByRole('button', { name: 'New intake' });
    await newIntake.focus();
    await new Shell(desk.page).press('?');
    const list = desk.page.getByRole('dialog', { name: 'Keys' });
    await expect(list.getByText('Go to the next part of the screen')).toBeVisible();
    await expect(list.getByText('F6', { exact: true }).first()).toBeVisible();
    await new Shell(desk.page).press('Escape');
    await expect(list).toBeHidden();
    await expect(newIntake).toBeFocused();
  });

  test('that are plain signs stay text while someone writes', async ({ desk }) => {
    await setUpShop(desk.page);
    await new Settings(desk.page).open('Shop');
    const name = desk.page.getByLabel('Name of the shop');
    await name.fill('');
    await name.pressSequentially('What? A/B', { delay: 50 });
    await expect(name).toHaveValue('What? A/B');
    await expect(desk.page.getByRole('dialog')).toBeHidden();
  });

  test('do nothing while an input method composes', async ({ desk }) => {
    await setUpShop(desk.page);
    const shell = new Shell(desk.page);
    await desk.page.evaluate(() => {
      for (const init of [
        { key: '3', code: 'Digit3', altKey: true, isComposing: true },
        { key: 'F2', code: 'F2', keyCode: 229 },
      ])
        window.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
    });
    await shell.isOn('Today');
  });

  test('do nothing behind a dialog', async ({ desk }) => {
    await setUpShop(desk.page);
    const shell = new Shell(desk.page);
    await shell.press('?');
    await expect(desk.page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await shell.press('Alt+3');
    await expect(desk.page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await shell.press('Escape');
    await shell.isOn('Today');
  });
});

test('a command is found by its words and run', async ({ desk }) => {
  await setUpShop(desk.page);
  const shell = new Shell(desk.page);
  await shell.runByPalette('japanese');
  await expect(desk.page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(desk.page.getByRole('heading', { name: '今日' })).toBeVisible();
});

/** The number of the newest case, read off the list of cases. */
async function newestNumber(page: Page): Promise<string> {
  await new Shell(page).goTo('Cases');
  const newest = page.getByRole('main').getByRole('row').getByRole('link').first();
  await expect(newest).toHaveText(/^SMP-/u);
  return (await newest.textContent()) ?? '';
}

test.describe('the search box', () => {
  test('opens the best find with Enter, and the whole list by words', async ({ desk }) => {
    await new FirstStart(desk.page).trySampleShop();
    const shell = new Shell(desk.page);
    await shell.isMarkedAsSample();
    const number = await newestNumber(desk.page);
    await shell.press('Alt+1', '/');
    await desk.page.keyboard.type(number.toLowerCase(), { delay: 60 });
    await expect(desk.page.getByRole('option', { name: number })).toBeVisible();
    await shell.press('Enter');
    await expect(desk.page.getByRole('heading', { name: number })).toBeVisible();
    await shell.press('Alt+1', '/');
    await desk.page.keyboard.type('smp', { delay: 60 });
    await desk.page.getByRole('option', { name: 'All cases with these words' }).click();
    await shell.isOn('Cases');
    await expect(desk.page.getByRole('main').getByRole('combobox', { name: 'Find a case' })).toHaveValue(
      'smp',
    );
  });
});

test.describe('a scanner', () => {
  test('opens the case of a scanned number on any screen, and leaves a field as it was', async ({ desk }) => {
    await new FirstStart(desk.page).trySampleShop();
    const shell = new Shell(desk.page);
    await shell.isMarkedAsSample();
    const number = await newestNumber(desk.page);
    const settings = new Settings(desk.page);
    await settings.open('Shop');
    const name = desk.page.getByLabel('Name of the shop');
    await name.fill('Ginza');
    await name.focus();
    await shell.scan(number, 'Tab');
    await expect(desk.page.getByRole('heading', { name: number })).toBeVisible();
    await desk.page.goBack();
    await settings.open('Shop');
    await expect(desk.page.getByLabel('Name of the shop')).not.toHaveValue(new RegExp(number, 'u'));
  });

  test('that misreads is told what the number would be', async ({ desk }) => {
    await setUpShop(desk.page);
    const shell = new Shell(desk.page);
    await shell.scan('GZ-261122-0042-9');
    await shell.says('The code has a wrong character');
    await shell.says(/it would be GZ-261122-0042-[0-9A-Z]\b/u);
    await shell.isOn('Today');
  });

  test('is told when no case has the number', async ({ desk }) => {
    await setUpShop(desk.page);
    const shell = new Shell(desk.page);
    await shell.scan('GZ-261122-0042-9');
    const told = await desk.page.getByText(/it would be (GZ-261122-0042-[0-9A-Z])/u).textContent();
    const right = /GZ-261122-0042-[0-9A-Z]/u.exec(told ?? '')?.[0] ?? '';
    await shell.scan(right);
    await shell.says('No case has this number');
  });

  test('types like anybody else where it reads no number of ours', async ({ desk }) => {
    await setUpShop(desk.page);
    await new Settings(desk.page).open('Shop');
    const name = desk.page.getByLabel('Name of the shop');
    await name.fill('');
    await name.focus();
    await new Shell(desk.page).scan('4901234567894', 'Tab');
    await expect(name).toHaveValue('4901234567894');
    await expect(name).not.toBeFocused();
  });
});

test('what cannot be written stays in the window, is said loudly, and goes to disk when the host is back', async ({
  desk,
}) => {
  await setUpShop(desk.page);
  const shell = new Shell(desk.page);
  await shell.diskSays('All on disk');
  const settings = new Settings(desk.page);
  await settings.open('Shop');
  await desk.running.end('SIGKILL');
  await desk.page.getByLabel('Name of the shop').fill('銀座本店');
  await settings.save();
  await new Who(desk.page).goOnWithNobody();
  await shell.isOpenFor('銀座本店', 'GZ');
  await shell.diskSays('1 event not on disk yet');
  await shell.openDiskState('1 event not on disk yet');
  await shell.says('The program behind this window does not answer');
  await shell.says('Start Naoshi again.');
  await desk.restart();
  await shell.isOpenFor('銀座本店', 'GZ');
  await shell.diskSays('All on disk');
});

test('a screen that cannot be had because the host has ended says so and keeps the others', async ({
  desk,
}) => {
  await desk.page.route(/\/assets\/prints-screen-/u, (route) => route.abort());
  await setUpShop(desk.page);
  const shell = new Shell(desk.page);
  await shell.goTo('Prints');
  await shell.says('The program behind this window does not answer');
  await shell.goTo('Today');
  await expect(desk.page.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
});

test('two windows see each other’s changes', async ({ desk }) => {
  await setUpShop(desk.page);
  const other = await desk.openWindow();
  await new Shell(other).isOpenFor('Our shop', 'GZ');
  const settings = new Settings(desk.page);
  await settings.open('Shop');
  await desk.page.getByLabel('Name of the shop').fill('銀座本店');
  await settings.save();
  await new Who(desk.page).goOnWithNobody();
  await new Shell(other).isOpenFor('銀座本店', 'GZ');
});

test('a broken invariant leads to one screen that says what is safe, and back', async ({ context, desk }) => {
  await setUpShop(desk.page);
  context.removeAllListeners('weberror');
  await desk.page.evaluate(() => void Promise.reject(new Error('the claws are gone')));
  await expect(desk.page.getByRole('heading', { name: 'Naoshi has stopped here' })).toBeVisible();
  await desk.page.getByText('What happened, for whoever looks after this computer').click();
  await expect(desk.page.getByText('the claws are gone')).toBeVisible();
  await desk.page.getByRole('button', { name: 'Go on where I was' }).click();
  await new Shell(desk.page).isOpenFor('Our shop', 'GZ');
});

test('an address without a screen says so and leads back', async ({ desk }) => {
  await setUpShop(desk.page);
  await desk.page.evaluate(() => {
    window.location.hash = '#/no/such/place';
  });
  await expect(desk.page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  await desk.page.getByRole('link', { name: 'To the first screen' }).click();
  await new Shell(desk.page).isOn('Today');
});
