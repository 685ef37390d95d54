import { createServer, type Server } from 'node:net';
import { skipsCups, startCups, type TestCups, whyNoCups } from '../builders/cups';
import { expect, test } from './desk';
import { setUpShop } from './screens/first-start';
import { Settings } from './screens/settings';
import { Shell } from './screens/shell';
import { Who } from './screens/who';

/** What a Zebra with labels in it and nothing to do answers to `~HS`. */
const readyAnswer = ['030,0,0,1245,000,0,0,0,000,0,0,0', '000,0,0,0,1,2,4,0,00000000,1,000', '1234,0']
  .map((line) => `\u0002${line}\u0003\r\n`)
  .join('');

async function enterFirstPerson(settings: Settings, who: Who, name: string): Promise<void> {
  await settings.askToEnterPerson();
  await who.goOnWithNobody();
  await settings.fillPerson({ name });
}

test.describe('the staff', () => {
  test('is entered, and chosen at the start of an action by a part of the reading', async ({ desk }) => {
    await setUpShop(desk.page);
    const settings = new Settings(desk.page);
    const who = new Who(desk.page);
    await settings.open('Staff');
    await enterFirstPerson(settings, who, '佐藤 花子');
    await settings.askToEnterPerson();
    await settings.fillPerson({ name: '鈴木 一郎', kana: 'スズキ イチロウ' });
    await expect(settings.lineOf('鈴木 一郎')).toContainText('no PIN');
    await desk.restart();
    await settings.open('Shop');
    await desk.page.getByLabel('Telephone').fill('03-1234-5678');
    await settings.save();
    await who.answerByTyping('すず');
    await new Shell(desk.page).personIs('At the desk: 鈴木 一郎');
    await desk.page.getByLabel('Telephone').fill('03-1234-5679');
    await settings.save();
    await who.isNotAsked();
    await new Shell(desk.page).says('Saved');
  });

  test('with a PIN is taken only with the right one', async ({ desk }) => {
    await setUpShop(desk.page);
    const settings = new Settings(desk.page);
    const who = new Who(desk.page);
    await settings.open('Staff');
    await settings.askToEnterPerson();
    await who.goOnWithNobody();
    await settings.fillPerson({ name: 'Sato Hana', pin: '2468' });
    await expect(settings.lineOf('Sato Hana')).toContainText('with PIN');
    const shell = new Shell(desk.page);
    await shell.press('Alt+p');
    await who.answerByTyping('sato');
    await who.givePin('Sato Hana', '1357');
    await who.says('This is not the PIN of Sato Hana');
    await who.givePin('Sato Hana', '２４６８');
    await shell.personIs('At the desk: Sato Hana');
  });

  for (const [pin, isTaken] of [
    ['123', false],
    ['1234', true],
    ['123456789012', true],
    ['1234567890123', false],
    ['12a4', false],
  ] as const) {
    test(`${isTaken ? 'takes' : 'does not take'} ${pin} for a PIN`, async ({ desk }) => {
      await setUpShop(desk.page);
      const settings = new Settings(desk.page);
      await settings.open('Staff');
      await settings.askToEnterPerson();
      await new Who(desk.page).goOnWithNobody();
      await settings.tryPerson({ name: 'Sato Hana', pin });
      if (isTaken) await expect(settings.lineOf('Sato Hana')).toContainText('with PIN');
      else await settings.complainsOf('PIN', 'A PIN is 4 to 12 digits.');
    });
  }

  test('who has left can no longer be chosen and stays in the list of those who left', async ({ desk }) => {
    await setUpShop(desk.page);
    const settings = new Settings(desk.page);
    const who = new Who(desk.page);
    await settings.open('Staff');
    await enterFirstPerson(settings, who, 'Sato Hana');
    await desk.page.getByRole('button', { name: 'Sato Hana has left' }).click();
    await desk.page
      .getByRole('dialog', { name: 'Has Sato Hana left?' })
      .getByRole('button', { name: 'Yes, has left' })
      .click();
    await expect(desk.page.getByRole('heading', { name: 'Those who have left' })).toBeVisible();
    await expect(settings.lineOf('Sato Hana')).toContainText('left on');
    await expect(desk.page.getByRole('dialog')).toBeHidden();
    await new Shell(desk.page).press('Alt+p');
    await who.says('Nobody is entered yet.');
  });

  test('a question put aside does nothing and loses nothing', async ({ desk }) => {
    await setUpShop(desk.page);
    const settings = new Settings(desk.page);
    await settings.open('Shop');
    await desk.page.getByLabel('Address').fill('東京都中央区銀座1-1');
    await settings.save();
    await new Who(desk.page).isAsked();
    await new Shell(desk.page).press('Escape');
    await expect(desk.page.getByLabel('Address')).toHaveValue('東京都中央区銀座1-1');
    await expect(desk.page.getByRole('button', { name: 'Save' })).toBeFocused();
  });
});

test.describe('appearance', () => {
  test('holds at once, and still the next morning', async ({ desk }) => {
    await setUpShop(desk.page);
    await new Settings(desk.page).open('Appearance');
    await desk.page.getByRole('radio', { name: 'Dark' }).click();
    await expect(desk.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await desk.page.getByRole('radio', { name: '日本語' }).click();
    await expect(desk.page.getByRole('heading', { name: '表示' })).toBeVisible();
    await desk.restart();
    await expect(desk.page.getByRole('navigation', { name: '画面' })).toBeVisible();
    await expect(desk.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  });
});

test('without a printing system a label printer is taken by its address, and what it cannot print is said', async ({
  desk,
}) => {
  const arrived: Buffer[] = [];
  const labelPrinter: Server = createServer((socket) => {
    socket.on('data', (part: Buffer) => {
      arrived.push(part);
      if (part.includes('~HS')) socket.write(readyAnswer);
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => labelPrinter.listen(0, '127.0.0.1', resolve));
  const address = labelPrinter.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    await setUpShop(desk.page);
    const settings = new Settings(desk.page);
    await settings.open('Papers');
    await settings.giveAddress('Job bag tag', '', String(port));
    await settings.complainsOf('Address or name', 'Enter the address, for example 192.168.1.40.');
    await settings.correctAddress('127.0.0.1', '65536');
    await settings.complainsOf('Port', 'A number from 1 to 65535');
    await settings.correctAddress('127.0.0.1', String(port));
    await settings.isBoundTo('Job bag tag', `127.0.0.1:${port}`);
    await settings.standingOf('Job bag tag', 'Takes no PDF');
    await settings.chooseStock('Job bag tag', '60 × 30 mm tag');
    await settings.chooseDotsPerInch('Job bag tag', '203');
    await settings.printTestPage('Job bag tag');
    await expect(desk.page.getByRole('alert')).toContainText('This paper cannot be printed as it is');
    expect(Buffer.concat(arrived).toString('latin1').replaceAll('~HS\r\n', '')).toBe('');
    await desk.restart();
    await settings.open('Papers');
    await settings.isBoundTo('Job bag tag', `127.0.0.1:${port}`);
  } finally {
    labelPrinter.close();
  }
});

test.describe('papers on a real CUPS', () => {
  test.skip(skipsCups(), whyNoCups() ?? '');
  let cups: TestCups;
  test.beforeAll(async () => {
    cups = await startCups();
  });
  test.afterAll(async () => {
    await cups.stop();
  });
  test.use({ hostEnvironment: { read: () => ({ CUPS_SERVER: cups.server }) } });

  test('are bound to printers that were found, with what the printer says of the stock', async ({ desk }) => {
    await setUpShop(desk.page);
    const settings = new Settings(desk.page);
    await settings.open('Papers');
    await expect(settings.foundPrinter(cups.office.name)).toContainText('Ready');
    await settings.choosePrinter('Job bag tag', cups.label.name);
    await settings.chooseStock('Job bag tag', '60 × 30 mm tag');
    await settings.choosePrinter('Claim slip', cups.office.name);
    await settings.chooseStock('Claim slip', '62 mm roll, cut at 100 mm');
    await settings.standingOf('Claim slip', 'Printer has no such size');
    await settings.chooseStock('Claim slip', 'A4');
    await settings.standingOf('Claim slip', 'Loaded');
    await settings.printTestPage('Claim slip');
    await new Shell(desk.page).says('The test page is in the print queue.');
    await expect.poll(async () => (await cups.office.received()).length, { timeout: 30_000 }).toBe(1);
    const [page] = await cups.office.received();
    expect(page?.media).toEqual({ widthMillimetres: 210, heightMillimetres: 297 });
  });
});
