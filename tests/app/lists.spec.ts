import { readFileSync } from 'node:fs';
import { aWorkingShop } from './a-working-shop';
import { expect, test } from './desk';
import { openShopWith } from './filled-desk';
import { CasesScreen } from './screens/cases-screen';
import { ListScreen } from './screens/list-screen';
import { Settings } from './screens/settings';
import { findsNothing } from './wcag';

/** As Excel in Japan saves it: Shift_JIS with its own letters (髙), and a telephone number that is none. */
const customersOfExcel = Buffer.from(
  'jNqLcZTUjYYsjoGWvCyDdIOKg0uDaSyTZJhilNSNhiyU9Y1sDQpLLTEsjbKToSCJ1I5xLINUg2eDRSCDboNpg1IsMD' +
    'MtMDAwMC0wMDAxLIKyj9CJ7g0KSy0yLJfpltggiOqYWSwsjqmR7iwNCkstMyzu4Iu0II7ALINeg0qDboNWIIN+g22D' +
    'iywwOTAtMDAwMC0wMDAzLA0K',
  'base64',
);

const casesPasted = [
  '受付番号\t受付日\tステータス\t品名\t修理内容\t顧客番号\t料金\t棚',
  'R-501\t令和8年5月1日\t修理中\tリング\tサイズ直し\tK-1\t12,000\t棚3',
  'R-502\t2026/05/02\t社長預かり\tネックレス\t\tK-2\t\t',
].join('\n');

test('a shop comes from Excel: its customers, the refused rows mended, and the cases that were open', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  await openShopWith(desk, aWorkingShop('en').events);
  await new Settings(page).open('Bring in a list');
  const list = new ListScreen(page);

  await list.chooseByKeyboard('顧客.csv', customersOfExcel);
  await expect(page.getByLabel('Characters')).toHaveValue('shift_jis');
  await list.counts({ New: 2, 'Here already': 0, 'Refused rows': 1 });
  await expect(page.getByRole('cell', { name: '髙橋 実', exact: true })).toBeVisible();
  await expect(page.getByText('It is no telephone number. Correct it, or clear the cell.')).toBeVisible();
  await expect(list.start).toBeDisabled();
  await findsNothing(page, 'a list with refused rows');
  await page.getByLabel('Where it comes from').fill('旧台帳');
  const refused = readFileSync(await list.saveRefused(), 'utf8');
  expect(refused.split('\r\n')[1]).toMatch(/^3,.*自宅.*,K-2,鈴木 一郎,,自宅,$/u);
  await list.bringIn();
  await expect(page.getByText('2 customers were brought in.')).toBeVisible();

  await list.drop('mended.csv', refused.replace(',自宅,', ',03-0000-0002,'));
  await list.counts({ New: 1, 'Here already': 0, 'Refused rows': 0 });
  await expect(page.getByText('1 new customer has no reading of the name.')).toBeVisible();
  await list.bringIn();
  await expect(page.getByText('1 customer was brought in.')).toBeVisible();

  await list.chooseByKeyboard('顧客.csv', customersOfExcel);
  await list.counts({ New: 0, 'Here already': 2, 'Refused rows': 1 });
  await expect(page.getByText('There is nothing new in this list.')).toBeVisible();

  await page.getByRole('button', { name: 'Put this list away' }).click();
  await list.paste(casesPasted);
  await list.counts({ New: 1, 'Here already': 0, 'Refused rows': 1 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await findsNothing(page, 'a list of cases, dark');
  await page.getByLabel('Stage 社長預かり: Means').selectOption({ label: 'Awaiting customer' });
  await list.counts({ New: 2, 'Here already': 0, 'Refused rows': 0 });
  await list.bringIn();
  await expect(page.getByText('2 cases were brought in.')).toBeVisible();

  await page.getByRole('link', { name: 'To the cases' }).click();
  const cases = new CasesScreen(page);
  await cases.search.fill('R-501');
  await expect(cases.row(/GZ-260501-0001/u)).toBeVisible();
  await cases.search.press('Enter');
  await expect(page.getByText('旧台帳, number R-501')).toBeVisible();
  await expect(page.getByText('棚: 棚3')).toBeVisible();
  await expect(page.getByRole('link', { name: '佐藤 花子' })).toBeVisible();
});
