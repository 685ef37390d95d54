import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { clausesOf } from '../../shared/policies/clauses';
import { platingWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { expect, test } from './desk';
import { thatDay } from './filled-desk';
import { setUpShop } from './screens/first-start';
import { IntakeScreen } from './screens/intake-screen';
import { PolicyDeskScreen } from './screens/policy-desk-screen';

async function findsNothing(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const told = violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.slice(0, 4).map((node) => `${node.html} -- ${node.failureSummary ?? ''}`),
    }));
    expect(told, `${where}, ${colorScheme}`).toEqual([]);
  }
}

test.beforeEach(async ({ desk }) => {
  await desk.page.clock.setFixedTime(thatDay);
  await desk.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('a question to CIWAKA is answered by keys alone, a change is tried and taken back, and the letter is copied', async ({
  desk,
}) => {
  test.setTimeout(240_000);
  const { page } = desk;
  await setUpShop(page);
  const policy = new PolicyDeskScreen(page);
  const { form, fields, words } = policy;
  await policy.open();
  await policy.askHouse('ciwaka');
  await policy.askService(serviceWording.resize.en);
  await policy.answers('incomplete');
  await form.typeInto(fields.desiredSize, '13');
  await form.typeInto(words.day.contactOn, '26/6/1');
  await form.typeInto(words.day.deliveredOn, '2026-05-01');
  await form.chooseChip(words.field.certificate, words.yes);
  await form.chooseChip(words.evidence.photos, words.there);
  await form.chooseChip(words.evidence.certificatePhoto, words.there);
  await form.chooseChip(fields.photoReview, 'Passed');
  await form.chooseChip(fields.designResizing, '+/- range');
  await form.typeInto(fields.designRangeDown, '3');
  await form.typeInto(fields.designRangeUp, '3');
  await form.typeInto(fields.purchasedSize, '11');
  await policy.answers('charged');
  await policy.isDecidedBy('ciwaka/second-or-late-fee');
  await findsNothing(page, 'verdict');

  await policy.goFrom('ciwaka/range-cumulative');
  await expect(page.getByLabel(fields.desiredSize, { exact: true })).toBeFocused();
  await policy.apply(/2026-05-31/u);
  await policy.answers('free');
  await policy.isDecidedBy('ciwaka/free-resize-once');
  await expect(page.locator('[id="contact.on"]')).toHaveValue('2026-05-31');
  await expect(policy.condition('ciwaka/free-window-30-days')).toContainText('2026-05-31');
  await policy.backToTyped();
  await policy.answers('charged');
  await expect(page.locator('[id="contact.on"]')).toHaveValue('2026-06-01');

  await policy.look('compare');
  await expect(policy.verdict().getByRole('columnheader')).toHaveCount(3);
  await findsNothing(page, 'three houses');
  await policy.look('clauses');
  const listed = policy.verdict().locator('li[data-clause]');
  await expect(listed).toHaveCount(clausesOf('ciwaka').length);
  await findsNothing(page, 'all clauses');

  await policy.leave();
  await policy.open();
  await policy.look('answer');
  await form.typeInto(words.answer.name, 'Dana Reyes');
  await form.chooseChip(words.answer.form, words.answer.email);
  await findsNothing(page, 'answer');
  const text = await policy.copied();
  expect(text).toContain('Dana Reyes');
  expect(text).toContain('carries a fee');
  await page.keyboard.press('Alt+r');
  await expect(policy.verdict().getByRole('alert')).toContainText(/printer/u);
});

test('K.UNO tells a visitor whether the work fits the stay, and Aujour what it comes to', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page } = desk;
  await setUpShop(page);
  const policy = new PolicyDeskScreen(page);
  const { form, fields, words } = policy;
  await policy.open();
  await policy.askHouse('kuno');
  await policy.askService(serviceWording.resize.en);
  await form.chooseChip(fields.sameFinger, words.yes);
  await form.chooseChip(fields.largeChange, words.no);
  await policy.answers('free');
  await form.chooseFromList(words.field.country, 'United States');
  const visit = page.getByRole('region', { name: words.part.visit });
  await expect(visit).toContainText('English');
  await form.typeInto(words.visit.arrivesOn, '2026-12-01');
  await form.typeInto(words.visit.leavesOn, '2026-12-08');
  await expect(visit).toContainText(words.visit.fit['not-known']);
  await form.typeInto(words.visit.workDays, '7');
  await expect(visit).toContainText(words.visit.fit.fits);
  await form.typeInto(words.visit.workDays, '8');
  await expect(visit).toContainText(words.visit.fit['too-short']);
  await findsNothing(page, 'visit');

  await policy.askHouse('aujour');
  await expect(visit).toBeHidden();
  await policy.answers('consult');
  await policy.askService(serviceWording.chain.en);
  await form.chooseChip(fields.replatingNeeded, words.yes);
  await form.typeInto(words.day.receivedOn, '2026-06-01');
  await form.typeInto(fields.orderNumber, 'A-1001');
  await form.chooseChip(words.evidence.damagePhoto, words.there);
  await form.chooseChip(fields.plating, platingWording['18k-gold'].en);
  await policy.answers('consult');
  await expect(policy.verdict()).toContainText('¥3,960');
});

test('the desk answers in Japanese, from the facts of an intake in hand', async ({ desk }) => {
  test.setTimeout(180_000);
  const { page } = desk;
  await page.getByRole('radio', { name: '日本語' }).click();
  await page.getByLabel('端末記号').fill('GZ');
  await page.getByRole('button', { name: 'お店を開く' }).click();
  await expect(page.getByRole('navigation', { name: '画面' })).toBeVisible();
  const intake = new IntakeScreen(page, 'ja', 'pointer');
  await intake.open();
  await page.getByRole('dialog').getByRole('button', { name: '担当者なしで続ける' }).click();
  await intake.isReady();
  await intake.takeDownCustomer({ name: '佐藤 由紀', kana: 'サトウ ユキ' });
  await intake.chooseChip(intake.words.field.house, 'K.UNO');
  await intake.askForService(serviceWording.resize.ja);
  await intake.chooseChip(intake.words.field.sameFinger, intake.words.no);
  await intake.chooseChip(intake.words.field.largeChange, intake.words.no);
  await page.keyboard.press('Alt+q');
  const policy = new PolicyDeskScreen(page, 'ja');
  await policy.answers('charged');
  await policy.isDecidedBy('kuno/resize-fee');
  await findsNothing(page, '判定');
  await policy.look('answer');
  expect(await policy.copied()).toContain('佐藤 由紀 様');
  await findsNothing(page, 'ご回答');
  await intake.open();
  await expect(page.locator('[id="customer.fields.name"]')).toHaveValue('佐藤 由紀');
});
