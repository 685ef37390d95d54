import { aCustomerDraft, aDraft, aPieceDraft, aServiceDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { aShop, aStaff } from '../builders/a-shop';
import { expect, test } from './desk';
import { openShopWith, thatDay } from './filled-desk';
import { CaseScreen } from './screens/case-screen';
import { CasesScreen } from './screens/cases-screen';
import { Who } from './screens/who';

/** Three walk-ins of November: a ring overdue, one due today, one of Aujour in two bags. */
function threeCases() {
  const ledger = new Ledger(aShop({ language: 'en' }));
  const by = ledger.joins(aStaff());
  const sato = ledger.takesIn({
    on: '2026-11-02',
    by,
    draft: aDraft({
      customer: {
        kind: 'new',
        fields: aCustomerDraft({ name: '佐藤 美咲', kana: 'さとう みさき', phone: '090-1234-5678' }),
      },
      pieces: [aPieceDraft({ promisedOn: '2026-11-19', serial: 'KN-48213' })],
    }),
  });
  const tanaka = ledger.takesIn({
    on: '2026-11-10',
    by,
    draft: aDraft({ pieces: [aPieceDraft({ promisedOn: '2026-11-22', internalNote: '石がぐらつく' })] }),
  });
  const smith = ledger.takesIn({
    on: '2026-11-20',
    station: 'KB',
    draft: aDraft({
      customer: {
        kind: 'new',
        fields: aCustomerDraft({ name: 'John Smith', kana: '', phone: '+1 212 555 0147', country: 'US' }),
      },
      pieces: [
        aPieceDraft({
          house: 'aujour',
          kind: 'necklace',
          orderNumber: 'AJ-771',
          services: [aServiceDraft({ code: 'clean', desiredSize: '' })],
        }),
        aPieceDraft({
          key: 'piece-2',
          house: 'aujour',
          kind: 'bracelet',
          orderNumber: 'AJ-771',
          services: [aServiceDraft({ code: 'clean', desiredSize: '' })],
        }),
      ],
    }),
  });
  ledger.notes(sato, 'Customer asks for a call before Saturday', by);
  return { ledger, sato, tanaka, smith };
}

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

test.describe('the filters of the list', () => {
  test('narrow it by house, answer, station and days, each with both ends included', async ({ desk }) => {
    const { ledger, sato, tanaka, smith } = threeCases();
    await openShopWith(desk, ledger.events);
    const cases = new CasesScreen(desk.page);
    await cases.open();
    await cases.choose('House', 'K.UNO');
    await cases.shows(tanaka.number, sato.number);
    await cases.choose('House', 'Any house');
    await cases.choose('Answer', 'Charged');
    await cases.shows(smith.number);
    await cases.choose('Answer', 'Any answer');
    await cases.choose('Station', 'KB');
    await cases.shows(smith.number);
    await cases.choose('Station', 'Any station');
    await cases.chooseDay('Received', 'From', '2026-11-10');
    await cases.shows(smith.number, tanaka.number);
    await cases.chooseDay('Received', 'From', '2026-11-11');
    await cases.shows(smith.number);
    await cases.takeOff('Received from Wed 11 Nov 2026');
    await cases.chooseDay('Received', 'To', '2026-11-10');
    await cases.shows(tanaka.number, sato.number);
    await cases.takeOff('Received to Tue 10 Nov 2026');
    await cases.chooseDay('Promised', 'From', '2026-11-20');
    await cases.chooseDay('Promised', 'To', '2026-11-22');
    await cases.shows(tanaka.number);
  });

  test('call overdue what was promised for yesterday, and not what is promised for today', async ({
    desk,
  }) => {
    const { ledger, sato } = threeCases();
    await openShopWith(desk, ledger.events);
    const cases = new CasesScreen(desk.page);
    await cases.open();
    await cases.onlyOverdue();
    await cases.shows(sato.number);
  });

  test('stay through another screen and a restart, and come off one by one or all at once', async ({
    desk,
  }) => {
    const { ledger, sato, tanaka, smith } = threeCases();
    await openShopWith(desk, ledger.events);
    const cases = new CasesScreen(desk.page);
    await cases.open();
    await cases.choose('House', 'K.UNO');
    await cases.onlyOverdue();
    await cases.filtersAre('House: K.UNO', 'Overdue');
    await desk.page.keyboard.press('Alt+1');
    await cases.open();
    await cases.filtersAre('House: K.UNO', 'Overdue');
    await desk.restart();
    await cases.open();
    await cases.filtersAre('House: K.UNO', 'Overdue');
    await cases.shows(sato.number);
    await cases.takeOff('Overdue');
    await cases.filtersAre('House: K.UNO');
    await cases.shows(tanaka.number, sato.number);
    await desk.page.getByRole('button', { name: 'Take all off' }).click();
    await cases.filtersAre();
    await cases.shows(smith.number, tanaka.number, sato.number);
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
