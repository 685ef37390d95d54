import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { type ContentHash, contentHashSchema } from '../../shared/cases/ids';
import { reduce } from '../../shared/cases/reduce';
import { seededRandom } from '../../shared/cases/sample/random';
import { sampleEvents } from '../../shared/cases/sample/sample-cases';
import { isHeldAt } from '../../shared/cases/stages/custody';
import { isOpenStage } from '../../shared/cases/stages/stage';
import { Ledger } from '../builders/a-ledger';
import { aShop, day } from '../builders/a-shop';
import { expect, test } from './desk';
import { openShopWith } from './filled-desk';
import { PrintQueueDouble } from './print-queue';
import { ReportsScreen } from './screens/reports-screen';
import { Shell } from './screens/shell';
import { threeCases } from './three-cases';
import { findsNothing } from './wcag';

const hashText = async (text: string): Promise<ContentHash> =>
  contentHashSchema.parse(createHash('sha256').update(text).digest('hex'));

/** Forty cases with all that happened to their pieces, and what the house holds of them. */
async function aBusyShop() {
  const shop = aShop({ language: 'en' });
  const wishes = { count: 40, today: day('2026-11-22'), shop, random: seededRandom(7), hashText };
  const events = await sampleEvents(wishes);
  const held = events.flatMap((opened) => {
    if (opened.type !== 'case-opened') return [];
    const state = reduce(events.filter(({ subject }) => subject.id === opened.subject.id));
    return (state?.standings ?? []).flatMap((standing, index) => {
      const value = state?.pieces[index]?.declaredValue;
      const isHeld = isOpenStage(standing.stage) && isHeldAt(standing.custody.place);
      return isHeld && value !== undefined ? [{ bagNumber: standing.bagNumber, value }] : [];
    });
  });
  return { events, held };
}

async function findsNothingInEither(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await findsNothing(page, `${where}, ${colorScheme}`);
  }
}

test('the first screen brings up what waits, role by role, and opens a piece, by keyboard alone', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  await new PrintQueueDouble([]).answerFor(page);
  const { ledger, sato, tanaka } = threeCases();
  await openShopWith(desk, ledger.events);
  const bag = sato.pieces[0]?.bagNumber ?? '';
  const overdue = page.getByRole('region', { name: /^Overdue/u });
  const dueToday = page.getByRole('region', { name: /^Due today/u });
  await expect(overdue.getByRole('link', { name: new RegExp(bag, 'u') })).toBeVisible();
  const due = tanaka.pieces[0]?.bagNumber ?? '';
  await expect(dueToday.getByRole('link', { name: new RegExp(due, 'u') })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Ready \d/u }).getByText('None.')).toBeVisible();
  await findsNothingInEither(page, 'today for the counter');

  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: 'Workshop' })).toBeChecked();
  await expect(page.getByText('The box to the workshop closes in 8 days')).toBeVisible();
  await expect(page.getByRole('region', { name: /^Waiting for the quality check/u })).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('region', { name: /^Documents to send/u })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Packing' })).toBeChecked();
  await findsNothing(page, 'today for packing');

  await overdue.getByRole('link', { name: new RegExp(bag, 'u') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: new RegExp(bag, 'u'), level: 1 })).toBeVisible();

  // The clock is set back by a year: the day's lists would be those of another year.
  await page.clock.setFixedTime(new Date('2025-11-22T05:00:00.000Z'));
  await page.goto(page.url().replace(/#.*$/u, '#/'));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('This computer’s clock is behind your records');
  await findsNothing(page, 'today with a clock set back');
});

test('the goods in the house are those that were taken in and not given back, and their file reads back the same', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page } = desk;
  await new PrintQueueDouble([]).answerFor(page);
  const { events, held } = await aBusyShop();
  expect(held.length).toBeGreaterThan(10);
  await openShopWith(desk, events);
  const reports = new ReportsScreen(page);
  await reports.open();
  await expect(reports.held()).toContainText(`${held.length} pieces in our hands`);
  await expect(reports.table('By place')).toBeVisible();
  await findsNothingInEither(page, 'goods in the house');

  await page.getByRole('button', { name: 'Look at it as printed' }).click();
  const paper = page.getByRole('dialog', { name: 'Goods in the house' });
  await expect(paper.getByRole('img').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(paper).toBeHidden();

  const file = await reports.savedCsv('Save as CSV: Every piece');
  expect(file.name).toBe('liability-2026-11-22-3.csv');
  expect(file.startsWithMark).toBe(true);
  const [head = [], ...rows] = file.rows;
  expect(head).toContain('Declared value');
  expect(rows.map(([bag]) => bag).sort()).toEqual(held.map(({ bagNumber }) => bagNumber as string).sort());
  const received = head.indexOf('Received');
  for (const row of rows) expect(row[received]).toMatch(/^\d{4}-\d\d-\d\d$/u);
  const yen = rows.filter((row) => row[head.indexOf('Currency')] === 'JPY');
  const sum = yen.reduce((total, row) => total + Number(row[head.indexOf('Declared value')]), 0);
  expect(sum).toBe(
    held.filter(({ value }) => value.currency === 'JPY').reduce((total, { value }) => total + value.minor, 0),
  );

  await reports.turnTo('Turnaround');
  await expect(reports.table('By house and service').getByRole('row').nth(1)).toBeVisible();
  await reports.turnTo('Workload');
  await expect(reports.table('By craftsperson').getByRole('row').nth(1)).toBeVisible();
  await reports.turnTo('Promises kept');
  await findsNothing(page, 'promises kept');

  await new Shell(page).runByPalette('Switch to Japanese');
  await page.getByRole('navigation', { name: '集計' }).getByRole('link', { name: 'お預かり品一覧' }).click();
  await expect(page.getByText(`お預かり中　${held.length}点`)).toBeVisible();
  await findsNothing(page, 'goods in the house, in Japanese');
});

test('a shop without a case says of every list and report that there is nothing', async ({ desk }) => {
  test.setTimeout(90_000);
  const { page } = desk;
  await openShopWith(desk, new Ledger(aShop({ language: 'en' })).events);
  await expect(page.getByText('None.').first()).toBeVisible();
  const reports = new ReportsScreen(page);
  await reports.open();
  await expect(page.getByText('Nothing to count yet.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as CSV: By place' })).toBeDisabled();
});
