import { test } from './desk';
import { openShopWith } from './filled-desk';
import { CasesScreen } from './screens/cases-screen';
import { threeCases } from './three-cases';

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
