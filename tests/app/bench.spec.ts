import type { Page } from '@playwright/test';
import type { ContentHash } from '../../shared/cases/ids';
import { badgeLabel } from '../../shared/cases/places/place-code';
import { aDraft, aPhoto, aPieceDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { aShop, aStaff } from '../builders/a-shop';
import { expect, test } from './desk';
import { goTo, openShopWith, storePhoto } from './filled-desk';
import { BenchScreen } from './screens/bench-screen';
import { Shell } from './screens/shell';
import { readStoredRows } from './stored-rows';
import { findsNothing } from './wcag';

/** What the database holds of things being typed. */
async function keptRemarks(page: Page): Promise<string> {
  const { remarks } = await readStoredRows(page, ['remarks']);
  return JSON.stringify(remarks);
}

/** A ring of three stones to be made 13, taken in with a photo; two people work here. */
function aRing(photo: ContentHash) {
  const ledger = new Ledger(aShop({ language: 'en' }));
  const mori = ledger.joins(aStaff());
  const ono = ledger.joins(aStaff({ name: '小野 健', kana: 'おの けん' }));
  const state = ledger.takesIn({
    draft: aDraft({
      pieces: [
        aPieceDraft({
          stones: [{ colour: 'colourless', count: '3', note: '' }],
          condition: { ...aPieceDraft().condition, claws: 'worn', stonesPresent: '3', hallmark: 'Pt950' },
          internalNote: 'Stone on the left rattles',
          photos: [aPhoto({ hash: photo })],
        }),
      ],
    }),
  });
  const bag = state.pieces[0]?.bagNumber ?? '';
  return { ledger, bag, badges: { mori: badgeLabel(mori), ono: badgeLabel(ono) } };
}

/** Beside the journal before anything else is there. */
async function intakePhoto(page: Page): Promise<ContentHash> {
  await expect(page.getByRole('heading', { name: 'Welcome. Which shop is this?' })).toBeVisible();
  return (await storePhoto(page, 'grey')) as ContentHash; // its own SHA-256
}

const secrets = ['田中', '花子', 'たなか', 'hanako@example.com', '03-0000-1234', '180,000', '180000'];

test('a ring is worked on by one person and passed by another, with scanner and keys; a crash loses nothing typed', async ({
  desk,
}) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const photo = await intakePhoto(page);
  const { ledger, bag, badges } = aRing(photo);
  await openShopWith(desk, ledger.events);
  const bench = new BenchScreen(page);
  await bench.open(bag);
  await bench.says('12 → 13');
  await bench.says('52.4 → 53.4 mm');
  await bench.says('Stone on the left rattles');
  await bench.says('Scan your badge or say who you are.');
  await expect(bench.photos('As it came')).toHaveCount(1);
  await bench.scanBadge(badges.mori, '森 由美');
  await bench.pressStep('Start work');
  await bench.says(/森 由美 since 14:00/u);
  await bench.says('At the bench');
  await bench.addPhoto('blue');
  await expect(bench.photos('After')).toHaveCount(1);
  await bench.isLargeEnough();
  await bench.tellsNothingOf(...secrets);
  await findsNothing(page, 'bench');

  await bench.tick('Resizing');
  await bench.type('Size before (mm inside round)', '52.4');
  await bench.says('Japanese size 12');
  await bench.type('Note', 'claws were thin');
  // The last key needs its moment to the disk, a long one on a busy machine.
  await expect.poll(() => keptRemarks(page)).toContain('claws were thin');
  await page.goto('chrome://crash').catch(() => undefined);
  await page.close();

  const again = await desk.openWindow();
  const after = new BenchScreen(again);
  await expect(again.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await after.open(bag);
  await after.scanBadge(badges.mori, '森 由美');
  await expect(after.field('Note')).toHaveValue('claws were thin');
  await expect(after.field('Size before (mm inside round)')).toHaveValue('52.4');
  await expect(again.getByRole('checkbox', { name: 'Resizing' })).toBeChecked();
  await after.field('Size after (mm inside round)').fill('many');
  await again.keyboard.press('Control+Enter');
  await after.says('Write a number, such as 54.2.');
  await after.field('Size after (mm inside round)').fill('53.4');
  await again.clock.setFixedTime(new Date('2026-11-22T05:25:00.000Z'));
  await after.pressStep('Work is done');
  await after.says('Quality check');
  await after.says('25 minutes so far');
  await expect(after.entries().filter({ hasText: 'claws were thin' })).toContainText('Size after 53.4 mm');

  await after.pressStep('Quality check');
  await expect(again.getByRole('heading', { name: bag, level: 1 })).toBeVisible();
  await after.says('The check is made by a second person.');
  await after.scanBadge(badges.ono, '小野 健');
  await expect(after.photos('As it came')).toHaveCount(1);
  await expect(after.photos('After')).toHaveCount(1);
  await expect(again.getByRole('main')).not.toContainText('There should be');
  await expect(again.getByRole('main')).not.toContainText('colourless 3');
  await again.keyboard.press('Control+Enter');
  await after.says('Count the stones first.');
  await after.type('Stones you count', '2');
  await again.keyboard.press('Enter');
  await after.says('There should be 3 stones: it differs.');
  await again.getByRole('button', { name: 'Read again' }).press('Enter');
  await after.field('Stones you count').fill('3');
  await again.keyboard.press('Enter');
  await after.says('There should be 3 stones: the same.');
  await after.type('Japanese size on the gauge', '13');
  await again.keyboard.press('Enter');
  await after.says('It should be size 13: the same.');
  for (const item of ['Claws', 'Shank', 'Stones', 'Size', 'Hallmark'])
    await after.answer(item, 'as-taken-in');
  await after.answer('Finish', 'not-so');
  await after.type('Note on Finish', 'polished as asked');
  await after.isLargeEnough();
  await after.tellsNothingOf(...secrets);
  await findsNothing(again, 'quality check');
  await again.keyboard.press('Control+Enter');
  await after.says('Ready');

  await goTo(again, `/pieces/${bag}`);
  const people = again.getByRole('list', { name: 'Time by person' });
  await expect(people).toContainText('森 由美: 25 minutes');
  await expect(again.getByRole('complementary', { name: /happened/u })).toContainText(/check/u);
});

test('a check that fails goes back to the bench, and a wrong entry is taken back, in Japanese', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const photo = await intakePhoto(page);
  const { ledger, bag, badges } = aRing(photo);
  await openShopWith(desk, ledger.events);
  const shell = new Shell(page);
  await shell.runByPalette('Switch to Japanese');
  await goTo(page, `/bench/${bag}`);
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { name: bag, level: 1 })).toBeVisible();
  await shell.scan(badges.mori, 'Tab');
  await expect(main).toContainText('作業者： 森 由美');
  await main.getByRole('button', { name: '作業を始める' }).press('Enter');
  await expect(main).toContainText('森 由美　14:00 から');
  await main.getByRole('checkbox', { name: '爪締め' }).press('Space');
  await page.keyboard.press('Control+Enter');
  const written = page.getByRole('list', { name: '記録済みの作業' });
  await expect(written).toContainText('爪締め');
  await findsNothing(page, 'bench, in Japanese');
  await written
    .getByRole('listitem')
    .filter({ hasText: '爪締め' })
    .getByRole('button', { name: '取り消す' })
    .press('Enter');
  const dialog = page.getByRole('dialog', { name: '取り消す' });
  await dialog.getByRole('textbox', { name: '取り消しの理由' }).fill('別の袋でした');
  await page.keyboard.press('Control+Enter');
  await expect(written).not.toContainText('爪締め');
  await main.getByRole('button', { name: '作業が終わった' }).press('Enter');
  await main.getByRole('button', { name: '仕上がり検査' }).press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await shell.scan(badges.ono);
  await expect(main).toContainText('作業者： 小野 健');
  await main.getByRole('button', { name: '不合格：作業に戻す' }).press('Enter');
  await expect(main).toContainText('不合格の理由をご記入ください。');
  await expect(main.getByRole('textbox', { name: 'メモ' })).toBeFocused();
  await page.keyboard.type('爪が一本浮いています');
  await findsNothing(page, 'quality check, in Japanese');
  await main.getByRole('button', { name: '不合格：作業に戻す' }).press('Enter');
  await expect(page.getByRole('heading', { name: bag, level: 1 })).toBeVisible();
  await expect(main).toContainText('作業中');
});
