import { Ledger } from '../builders/a-ledger';
import { aShop } from '../builders/a-shop';
import { expect, test } from './desk';
import { openShopWith, thatDay } from './filled-desk';
import { CaseScreen } from './screens/case-screen';
import { CasesScreen } from './screens/cases-screen';
import { Who } from './screens/who';
import { threeCases } from './three-cases';

test.describe('the list of cases', () => {
  test('shows the newest first, each with its customer, bags, house, answer and promise', async ({
    desk,
  }) => {
    const { ledger, sato, tanaka, smith } = threeCases();
    await openShopWith(desk, ledger.events);
    const cases = new CasesScreen(desk.page);
    await cases.open();
    await cases.shows(smith.number, tanaka.number, sato.number);
    await cases.showsCount('3 cases');
    await expect(cases.row(sato.number)).toContainText('佐藤 美咲');
    await expect(cases.row(sato.number)).toContainText('さとう みさき');
    await expect(cases.row(sato.number)).toContainText('19 Nov');
    await expect(cases.row(sato.number)).toContainText('3 days late');
    await expect(cases.row(tanaka.number)).toContainText('today');
    await expect(cases.row(tanaka.number)).not.toContainText('late');
    await expect(cases.row(smith.number)).toContainText('2 bags Necklace, Bracelet');
    await expect(cases.row(smith.number)).toContainText('Aujour');
    await expect(cases.row(smith.number)).toContainText('Charged');
    await expect(cases.row(smith.number).getByRole('img', { name: 'On disk' })).toBeVisible();
  });

  test('finds a case by every kind of scrap', async ({ desk }) => {
    const { ledger, sato, tanaka, smith } = threeCases();
    await openShopWith(desk, ledger.events);
    const cases = new CasesScreen(desk.page);
    await cases.open();
    for (const [scrap, found] of [
      ['さとう', sato.number],
      ['satou', sato.number],
      ['佐藤', sato.number],
      ['9012345678', sato.number],
      ['kn-482', sato.number],
      ['Saturday', sato.number],
      ['ぐらつく', tanaka.number],
      ['smith', smith.number],
      [smith.number.slice(3), smith.number],
      [smith.pieces[1]?.bagNumber ?? '', smith.number],
    ] as const) {
      await cases.find(scrap);
      await cases.shows(found);
      await cases.showsCount('1 found');
    }
  });

  test('is worked from the search box without the mouse', async ({ desk }) => {
    const { ledger, sato, tanaka, smith } = threeCases();
    await openShopWith(desk, ledger.events);
    const cases = new CasesScreen(desk.page);
    await cases.open();
    await cases.find('');
    await cases.shows(smith.number, tanaka.number, sato.number);
    await desk.page.keyboard.press('ArrowDown');
    await cases.inHand(smith.number);
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('ArrowDown');
    await cases.inHand(sato.number);
    await desk.page.keyboard.press('ArrowDown');
    await cases.inHand(sato.number);
    await desk.page.keyboard.press('ArrowUp');
    await cases.inHand(tanaka.number);
    await desk.page.keyboard.press('Enter');
    await new CaseScreen(desk.page).isOpen(tanaka.number);
    await desk.page.keyboard.press('Escape');
    await cases.inHand(tanaka.number);
  });

  test('opens the newest case that has the words on Enter, and none for an Enter of the input method', async ({
    desk,
  }) => {
    const { ledger, sato } = threeCases();
    await openShopWith(desk, ledger.events);
    const cases = new CasesScreen(desk.page);
    await cases.open();
    await cases.find('さとう');
    await cases.shows(sato.number);
    await cases.search.evaluate((field) =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true }),
      ),
    );
    await expect(cases.search).toBeFocused();
    await desk.page.keyboard.press('Enter');
    await new CaseScreen(desk.page).isOpen(sato.number);
  });

  test('opens the find for an Enter that is faster than the list', async ({ desk }) => {
    const { ledger, tanaka } = threeCases();
    await openShopWith(desk, ledger.events);
    const cases = new CasesScreen(desk.page);
    await cases.open();
    await cases.find('たなか');
    await desk.page.keyboard.press('Enter');
    await new CaseScreen(desk.page).isOpen(tanaka.number);
  });

  test('keeps the words while another screen is looked at, and Escape takes them away', async ({ desk }) => {
    const { ledger, sato, tanaka, smith } = threeCases();
    await openShopWith(desk, ledger.events);
    const cases = new CasesScreen(desk.page);
    await cases.open();
    await cases.find('さとう');
    await cases.shows(sato.number);
    await desk.page.keyboard.press('Alt+4');
    await cases.open();
    await expect(cases.search).toHaveValue('さとう');
    await cases.shows(sato.number);
    await cases.search.focus();
    await desk.page.keyboard.press('Escape');
    await cases.shows(smith.number, tanaka.number, sato.number);
  });

  test('shows the case in hand beside the list', async ({ desk }) => {
    const { ledger, sato } = threeCases();
    await openShopWith(desk, ledger.events);
    const cases = new CasesScreen(desk.page);
    await cases.open();
    await cases.find('');
    for (let row = 0; row < 3; row += 1) await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('Tab');
    await desk.page.getByRole('grid').focus();
    await desk.page.keyboard.press('p');
    await cases.looksInto(sato.number);
    await cases.looksInto('Customer asks for a call before Saturday');
  });

  test('says so where nothing is found, and shows everything again', async ({ desk }) => {
    const { ledger, sato, tanaka, smith } = threeCases();
    await openShopWith(desk, ledger.events);
    const cases = new CasesScreen(desk.page);
    await cases.open();
    await cases.choose('House', 'CIWAKA');
    await cases.find('nobody');
    await expect(desk.page.getByText('No case has all of this.')).toBeVisible();
    await desk.page.getByRole('button', { name: 'Show all cases' }).click();
    await cases.filtersAre();
    await cases.shows(smith.number, tanaka.number, sato.number);
    await expect(cases.search).toBeFocused();
  });

  test('leads a shop without cases to its first intake', async ({ desk }) => {
    await openShopWith(desk, new Ledger(aShop({ language: 'en' })).events);
    await new CasesScreen(desk.page).open();
    await expect(desk.page.getByText('There are no cases yet.')).toBeVisible();
    await desk.page.getByRole('button', { name: 'Take in the first piece' }).click();
    await expect(desk.page).toHaveURL(/#\/intake/u);
  });
});

test('what one window writes stands in the other', async ({ desk }) => {
  const { ledger, sato } = threeCases();
  await openShopWith(desk, ledger.events);
  const other = await desk.openWindow();
  await other.clock.setFixedTime(thatDay);
  const cases = new CasesScreen(other);
  await cases.open();
  await cases.find('Platinum polish tomorrow');
  await expect(other.getByText('No case has all of this.')).toBeVisible();

  await desk.page.bringToFront();
  const here = new CasesScreen(desk.page);
  await here.open();
  await here.find('さとう');
  await here.shows(sato.number);
  await desk.page.keyboard.press('Enter');
  const page = new CaseScreen(desk.page);
  await page.isOpen(sato.number);
  await page.beginNote();
  await new Who(desk.page).answerByTyping('森');
  await page.noteField().fill('Platinum polish tomorrow');
  await page.addNote();

  await cases.shows(sato.number);
});
