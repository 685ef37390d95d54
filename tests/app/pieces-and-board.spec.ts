import { bagNumber, caseNumber } from '../../shared/cases/case-number';
import type { Station } from '../../shared/cases/ids';
import { badgeLabel } from '../../shared/cases/places/place-code';
import { day } from '../builders/a-shop';
import { atTheWorkshop, bagOf, benchLabel, countTones } from './at-the-workshop';
import { expect, test } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { BoardScreen } from './screens/board-screen';
import { PieceScreen } from './screens/piece-screen';
import { Shell } from './screens/shell';
import { Who } from './screens/who';
import { findsNothing } from './wcag';

test('a bag scanned anywhere opens with its likeliest step under Enter; the others go by number, exceptions by name and reason, and the last step is taken back', async ({
  desk,
}) => {
  const { page } = desk;
  const { ledger, free, paid } = atTheWorkshop();
  await openShopWith(desk, ledger.events);
  const shell = new Shell(page);
  const piece = new PieceScreen(page);

  await shell.scan(bagOf(free));
  await piece.isOpen(bagOf(free));
  await piece.isAt('Received');
  await expect(piece.step('Inspected')).toBeFocused();
  await page.keyboard.press('Enter');
  await new Who(page).answerByTyping('もり');
  await piece.isAt('Inspected');
  // An Enter too many does nothing.
  await page.keyboard.press('Enter');
  await expect(piece.history().first()).toContainText('Inspected');

  // A person is at the desk now: from the scan on, one key.
  await shell.scan(bagOf(free), 'Tab');
  await expect(piece.step('Start work')).toBeFocused();
  await page.keyboard.press('Enter');
  await piece.isAt('At the bench');
  await page.keyboard.press('ControlOrMeta+z');
  await piece.isAt('Inspected');
  await expect(piece.history().first()).toContainText('taken back');
  await page.keyboard.press('2');
  await piece.isAt('Awaiting customer');

  // What waits for an approval says so, and goes only by a reason.
  await shell.scan(bagOf(paid));
  await piece.isOpen(bagOf(paid));
  await page.keyboard.press('Enter');
  await piece.isAt('Inspected');
  const startWork = piece.waiting().filter({ hasText: 'Start work' });
  await expect(startWork).toContainText('price approved');
  await startWork.getByRole('button', { name: 'By exception: Start work' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Under the name of 森 由美');
  await dialog.getByLabel('Reason').fill('Agreed on the telephone, letter follows');
  // A scan in between neither fills nor sends the dialog.
  await shell.scan(bagOf(free));
  await expect(piece.refused().filter({ hasText: 'A dialog is still open' })).toBeVisible();
  await expect(dialog.getByLabel('Reason')).toHaveValue('Agreed on the telephone, letter follows');
  await page.getByRole('button', { name: 'I have read it' }).click();
  await dialog.getByRole('button', { name: 'Do it all the same' }).click();
  await piece.isAt('At the bench');
  await expect(piece.history().first()).toContainText('Agreed on the telephone, letter follows');
  await findsNothing(page, 'the page of a piece');
});

test('a place and then bags: they move there, wrong ones are refused by sound and words that stay', async ({
  desk,
}) => {
  const { page } = desk;
  const { ledger, free, paid } = atTheWorkshop();
  await openShopWith(desk, ledger.events);
  const shell = new Shell(page);
  const piece = new PieceScreen(page);
  const tones = await countTones(page);

  await shell.scan(benchLabel);
  await new Who(page).answerByTyping('もり');
  await expect(piece.moving()).toContainText('Bench 3: scan bags');
  await shell.scan(bagOf(free));
  await expect(piece.moving()).toContainText('1 bag moved');
  await expect(piece.moving()).toContainText('At the bench');
  const before = await tones();

  // Of another shop, unknown, misread, no code at all: each is said, and none goes along.
  await shell.scan(bagNumber(caseNumber('XX' as Station, day('2026-11-20'), 1), 1));
  await shell.scan(bagOf(free).replace(/.$/u, (sign) => (sign === 'A' ? 'B' : 'A')));
  await shell.scan('4901234567894');
  await expect(piece.refused()).toContainText('3 scans were refused');
  await expect(piece.refused()).toContainText('This is no code of the shop');
  expect(await tones()).toBe(before + 6);
  await shell.scan(bagOf(free, 1), 'Tab');
  await expect(piece.moving()).toContainText('2 bags moved');
  await expect(piece.refused()).toBeVisible();
  await findsNothing(page, 'bags being moved, with refused scans');
  await page.keyboard.press('Escape');
  await expect(piece.refused()).toBeHidden();

  await page.keyboard.press('ControlOrMeta+z');
  await expect(piece.moving()).toContainText('1 bag moved');
  await page.keyboard.press('Escape');
  await expect(piece.moving()).toBeHidden();
  await shell.scan(bagOf(free, 1));
  await piece.isOpen(bagOf(free, 1));
  await piece.says('Lies at', 'Counter');

  // A badge stands for whoever wears it.
  const kato = ledger.events.find((event) => event.type === 'staff-joined' && event.data.name === '加藤 健');
  await shell.scan(badgeLabel(kato?.subject.id ?? ''));
  await expect(piece.moving()).toContainText('加藤 健: scan bags');
  await shell.scan(bagOf(paid));
  await expect(piece.moving()).toContainText('1 bag moved');
  await page.keyboard.press('Escape');
  await shell.scan(bagOf(paid));
  await piece.says('In the hands of', '加藤 健');

  // The page of the case says where each piece stands, and leads to it.
  await goTo(page, `/cases/${free.id}`);
  await expect(page.getByRole('region', { name: '1 of 2' })).toContainText('At the bench');
  await page.getByRole('region', { name: '2 of 2' }).getByRole('link', { name: 'Next: Inspected' }).click();
  await piece.isOpen(bagOf(free, 1));
});

test('a scan with a Japanese input method on types nothing and sends nothing, in Japanese', async ({
  desk,
}) => {
  const { page } = desk;
  const { ledger, free } = atTheWorkshop();
  await openShopWith(desk, ledger.events);
  const shell = new Shell(page);
  await shell.runByPalette('Switch to Japanese');
  await goTo(page, '/cases');
  const field = page.getByRole('main').getByRole('combobox').first();
  await field.fill('さとう');
  await field.focus();
  // The window sees where each key lies, never what it typed; the text comes at the end of the composition.
  await page.evaluate((code) => {
    const at = document.activeElement;
    const press = (key: string, place: string) =>
      at?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key,
          code: place,
          keyCode: 229,
          isComposing: true,
          bubbles: true,
          cancelable: true,
        }),
      );
    for (const sign of code) {
      if (sign === '-') press('Process', 'Minus');
      else press('Process', /\d/u.test(sign) ? `Digit${sign}` : `Key${sign}`);
    }
    if (at instanceof HTMLInputElement) {
      at.setRangeText('ｇｚー２６１１２０');
      at.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    press('Process', 'Enter');
  }, bagOf(free));
  await expect(page.getByRole('heading', { name: bagOf(free), level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: /検品した/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('もり', { delay: 60 });
  await page.keyboard.press('Enter');
  await expect(page.getByText('検品済み', { exact: true }).first()).toBeVisible();
  await goTo(page, '/cases');
  await expect(page.getByRole('main').getByRole('combobox').first()).toHaveValue('さとう');
});

test('the board moves what is selected, names what cannot go along and why, and takes it back', async ({
  desk,
}) => {
  const { page } = desk;
  const { ledger, free, paid } = atTheWorkshop();
  await openShopWith(desk, ledger.events);
  await page.keyboard.press('Alt+7');
  const board = new BoardScreen(page);
  await expect(board.row(bagOf(free))).toContainText('2 days late');
  await board.grid().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('m');
  await new Who(page).answerByTyping('もり');
  await expect(board.steps().first()).toContainText('3 of 3');
  const startWork = board.steps().filter({ hasText: 'Start work' });
  await expect(startWork).toContainText('2 of 3');
  await startWork.getByText('1 cannot: why').click();
  await expect(startWork).toContainText(`${bagOf(paid)}: needs price approved`);
  await findsNothing(page, 'the steps of three pieces');
  await startWork.getByRole('button').click();
  await expect(page.getByText('2 pieces moved to At the bench.')).toBeVisible();
  await expect(board.stage('At the bench')).toContainText('2');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('2 pieces taken back.')).toBeVisible();
  await expect(board.stage('Received')).toContainText('3');

  // Filters stay while the desk goes elsewhere.
  await page.getByLabel('Overdue').check();
  await expect(board.rows()).toHaveCount(1);
  await findsNothing(page, 'the board');
  await board.grid().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await new PieceScreen(page).isOpen(bagOf(free));
  await page.goBack();
  await expect(board.rows()).toHaveCount(1);
  await page.keyboard.press('Shift+Escape');
  await expect(board.rows()).toHaveCount(3);
});
