import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aDraft, aPieceDraft, aServiceDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { aShop, aStaff } from '../builders/a-shop';
import { expect, test } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { PrintQueueDouble } from './print-queue';
import { RingsScreen } from './screens/rings-screen';
import { Shell } from './screens/shell';

async function findsNothing(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const told = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.slice(0, 4).map((node) => `${node.html} -- ${node.failureSummary ?? ''}`),
  }));
  expect(told, where).toEqual([]);
}

/** A ring of CIWAKA bought in 11 with a range of three both ways, made two larger once; 14 is asked for. */
function aResizedRing() {
  const ledger = new Ledger(aShop({ language: 'en' }));
  ledger.joins(aStaff());
  const state = ledger.takesIn({
    draft: aDraft({
      pieces: [
        aPieceDraft({
          house: 'ciwaka',
          designResizing: 'range',
          designRangeDown: '3',
          designRangeUp: '3',
          purchasedSize: '11',
          currentSize: '13',
          earlierResizes: '1',
          services: [aServiceDraft({ code: 'resize', desiredSize: '14' })],
        }),
      ],
    }),
  });
  return { ledger, state };
}

test('a size is converted, a ring’s ledger is typed and the measuring sheet printed, by keyboard alone', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const queue = new PrintQueueDouble([]);
  await queue.answerFor(page);
  await openShopWith(desk, aResizedRing().ledger.events);
  const rings = new RingsScreen(page);
  await rings.open();

  await rings.converter().getByLabel('Size or measure').focus();
  await rings.typeAndGoOn('N');
  await expect(rings.converter()).toContainText('No Japanese size');
  // As a hand does: what is typed quicker is a scanner's.
  await page.keyboard.type('UK', { delay: 120 });
  const result = rings.converter().getByLabel('The same ring in every system');
  await expect(result).toContainText('17.20 mm');
  await expect(result).toContainText('54.0 mm');
  await expect(result).toContainText('13.5');
  await expect(rings.converter()).toContainText('a reading on a ring gauge decides');

  const typed = rings.typedLedger();
  await typed.getByLabel('Bought in size').focus();
  await rings.typeAndGoOn('11', '13', '15', '1', '3', '3');
  await expect(typed.getByRole('list', { name: 'What happened to the size' })).toContainText(
    '+4 from purchase',
  );
  await expect(typed.getByText('Left upwards').locator('xpath=following-sibling::dd[1]')).toHaveText(
    '1 size',
  );
  await expect(typed.getByText('Left downwards').locator('xpath=following-sibling::dd[1]')).toHaveText(
    '5 sizes',
  );
  await typed.getByText('Table of sizes', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(rings.row(typed, '14')).toContainText('open');
  await expect(rings.row(typed, '15')).toContainText('beyond the range');
  await findsNothing(page, 'ring sizes');

  await rings.sheet().getByRole('button', { name: 'Look at it' }).focus();
  await page.keyboard.press('Enter');
  const paper = page.getByRole('dialog', { name: 'Ring measuring sheet' });
  await expect(paper.getByRole('img')).toBeVisible();
  await expect(paper).toContainText('210 × 297');
  await page.keyboard.press('Escape');
  await rings.sheet().getByRole('button', { name: 'Print the sheet' }).focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => queue.asked.map(({ input }) => input))
    .toMatchObject([
      {
        requests: [
          { caseId: null, boundPaper: 'document', paper: { paper: 'ring-measuring-sheet', language: 'en' } },
        ],
      },
    ]);
  await expect(page.getByText('The sheet is on its way to the printer.')).toBeVisible();
});

test('the case of a ring shows what is left of its range', async ({ desk }) => {
  const { ledger, state } = aResizedRing();
  await openShopWith(desk, ledger.events);
  await goTo(desk.page, `/cases/${state.id}`);
  const history = desk.page.getByRole('list', { name: 'What happened to the size' });
  await expect(history).toContainText('Bought in size 11');
  await expect(history).toContainText('now size 13 (+2 from purchase)');
  await expect(history).toContainText('asked for size 14 (+3 from purchase)');
  await expect(desk.page.getByText('Left upwards').locator('xpath=following-sibling::dd[1]')).toHaveText(
    '1 size',
  );
  await findsNothing(desk.page, 'case with a ledger');
});

test('today’s intake says which run it makes and why, and what a day later costs, by keyboard alone', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  await openShopWith(desk, aResizedRing().ledger.events);
  await expect(async () => {
    await page.keyboard.press('Alt+9');
    await expect(page.getByRole('heading', { name: 'Promise calculator', level: 1 })).toBeVisible({
      timeout: 5000,
    });
  }).toPass();
  const answer = page.getByRole('region', { name: 'What it makes' });
  // 22 November 2026 is a Sunday; the month ends on a Monday.
  await expect(answer.getByRole('status')).toHaveText('Ready by Thu 31 Dec 2026');
  await expect(answer).toContainText('Bring it by Mon 30 Nov 2026 and save 31 days.');
  await expect(answer).toContainText('aujour/month-end-dispatch');
  await expect(answer).toContainText('New Year falls into this time');

  for (const weekday of ['Sun', 'Mon']) {
    await page.getByRole('checkbox', { name: weekday, exact: true }).focus();
    await page.keyboard.press('Space');
  }
  await expect(answer).toContainText('Bring it by Sat 28 Nov 2026 and save 31 days.');
  await expect(
    answer.getByRole('table', { name: 'November 2026' }).getByRole('cell', { name: /^28 last open day/u }),
  ).toBeVisible();
  await expect(answer.getByRole('cell', { name: /^23 .*Labor Thanksgiving Day/u })).toBeVisible();
  await findsNothing(page, 'promises, Aujour');

  await page.getByLabel('Received on').fill('12/1');
  await expect(answer.getByRole('status')).toHaveText('Ready by Sun 31 Jan 2027');
  await expect(answer).toContainText('it can be handed out from Tue 2027-02-02 on');
  await page.getByLabel('House').focus();
  await page.keyboard.type('CIWAKA');
  await expect(answer.getByRole('status')).toHaveText('Ready between Tue 19 Jan 2027 and Tue 2 Feb 2027');
  await expect(answer).toContainText('not announced when they were written down');

  await new Shell(page).runByPalette('Switch to Japanese');
  await expect(page.getByRole('heading', { name: 'お渡し予定の計算', level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: '計算結果' }).getByRole('status')).toHaveText(
    '2027年1月19日(火)から2027年2月2日(火)の間にお渡し',
  );
  await findsNothing(page, 'promises, in Japanese');
  await page.keyboard.press('Alt+8');
  await expect(page.getByRole('heading', { name: 'リングサイズ', level: 1 })).toBeVisible();
  await findsNothing(page, 'ring sizes, in Japanese');
});
