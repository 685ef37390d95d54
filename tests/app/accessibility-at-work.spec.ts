import type { Page } from '@playwright/test';
import { makerWording, metalWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { aCustomerDraft, aDraft } from '../builders/a-draft';
import { expect, test } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { aPrintJob, PrintQueueDouble } from './print-queue';
import { CaseScreen } from './screens/case-screen';
import { CasesScreen } from './screens/cases-screen';
import { CustomerScreen } from './screens/customer-screen';
import { IntakeScreen } from './screens/intake-screen';
import { MoneyPanel } from './screens/money-panel';
import { PrintsScreen } from './screens/prints-screen';
import { Shell } from './screens/shell';
import { ShippingScreen } from './screens/shipping-screen';
import { Who } from './screens/who';
import { threeCases } from './three-cases';
import { findsNothing } from './wcag';

/** Light and dark, one after the other, on the screen as it stands. */
async function findsNothingInEither(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await findsNothing(page, `${where}, ${colorScheme}`);
  }
}

test('an intake in Japanese, half filled, with faults, with three pieces, with the camera, and saved', async ({
  desk,
}) => {
  test.setTimeout(240_000);
  const { page } = desk;
  await page.getByRole('radio', { name: '日本語' }).click();
  await page.getByLabel('端末記号').fill('GZ');
  await page.getByRole('button', { name: 'お店を開く' }).click();
  const intake = new IntakeScreen(page, 'ja');
  await intake.open();
  await page.getByRole('button', { name: '担当者なしで続ける' }).click();
  await intake.isReady();
  await findsNothingInEither(page, 'an empty intake');
  await intake.takeDownCustomer({ name: '鈴木 葵', kana: 'すずき あおい', phone: '090-1111-2222' });
  await intake.takeInRing(
    makerWording.kuno.ja,
    pieceKindWording.ring.ja,
    metalWording.platinum.ja,
    serviceWording.resize.ja,
    '180000',
  );
  await findsNothingInEither(page, 'an intake half filled');
  for (const count of [2, 3]) {
    await page.getByRole('button', { name: intake.words.command.addPiece }).click();
    await expect(page.getByRole('tab')).toHaveCount(count);
  }
  await intake.save();
  await expect(intake.summary()).toBeVisible();
  await findsNothingInEither(page, 'an intake of three pieces with faults');
  await page.keyboard.press('Alt+k');
  await expect(
    page.getByRole('dialog').getByRole('button', { name: intake.words.camera.shoot }),
  ).toBeEnabled();
  await findsNothingInEither(page, 'the camera');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('Alt+n');
  await intake.isReady();
  await intake.takeDownCustomer({ name: '田中 蓮' });
  await intake.takeInRing(
    makerWording.kuno.ja,
    pieceKindWording.ring.ja,
    metalWording.platinum.ja,
    serviceWording.clean.ja,
    '50000',
  );
  await intake.typeInto(intake.words.field.unsignedReason, 'お急ぎのため');
  await intake.save();
  await intake.savedNumber();
  await intake.isOnDisk();
  await findsNothingInEither(page, 'a saved intake');
});

test('the cases, a case, a customer, the dialogs about her, and the prints', async ({ desk }) => {
  test.setTimeout(300_000);
  const { page } = desk;
  const { ledger, sato, tanaka, smith } = threeCases();
  const alike = ledger.takesIn({
    on: '2026-11-21',
    draft: aDraft({
      customer: { kind: 'new', fields: aCustomerDraft({ name: '佐藤 みさき', phone: '090-1234-5678' }) },
    }),
  });
  const bagOf = (state: typeof sato) => ({ caseId: state.id, title: state.pieces[0]?.bagNumber ?? '' });
  const key = (at: number) => `01900000-0000-7000-8000-0000000f020${at}`;
  await new PrintQueueDouble([
    aPrintJob({ ...bagOf(sato), key: key(1), state: 'unknown' }),
    aPrintJob({ ...bagOf(tanaka), key: key(2), state: 'failed', problem: { kind: 'printer-refused' } }),
    aPrintJob({ ...bagOf(smith), key: key(3), printerReasons: ['media-empty'], printerMessage: 'Load A4.' }),
    aPrintJob({ ...bagOf(alike), key: key(4), state: 'prepared' }),
    aPrintJob({ key: key(5), state: 'sent', title: 'test' }),
    aPrintJob({ key: key(6), state: 'canceled', title: 'test' }),
  ]).answerFor(page);
  await openShopWith(desk, ledger.events);
  await findsNothingInEither(page, 'the first screen');

  const cases = new CasesScreen(page);
  await cases.open();
  await expect(cases.row(sato.number)).toBeVisible();
  await cases.find('佐藤');
  await page.keyboard.press('ArrowDown');
  await findsNothingInEither(page, 'the list of cases');

  await goTo(page, `/cases/${sato.id}`);
  await new CaseScreen(page).isOpen(sato.number);
  await findsNothingInEither(page, 'a case');

  await goTo(page, `/customers/${alike.customerId}`);
  const customer = new CustomerScreen(page);
  await customer.isOpen('佐藤 みさき');
  await findsNothingInEither(page, 'a customer');
  await customer.beginChange();
  await new Who(page).goOnWithNobody();
  await customer.fill('Email', 'no email');
  await customer.saveChange();
  await customer.complainsOf('Email', 'This is no email address.');
  await findsNothingInEither(page, 'a change of a customer with a fault');
  await page.keyboard.press('Escape');
  await expect((await customer.joinWith('佐藤 美咲')).getByRole('radio').first()).toBeVisible();
  await findsNothingInEither(page, 'two entries to be joined');
  await page.keyboard.press('Escape');

  const prints = new PrintsScreen(page);
  await prints.open();
  await expect(prints.group('Needs you')).toBeVisible();
  await findsNothingInEither(page, 'the prints');

  await goTo(page, `/cases/${smith.id}/shipping`);
  await page.getByRole('button', { name: 'Prepare a shipment' }).press('Enter');
  await expect(new ShippingScreen(page).form()).toBeVisible();
  await findsNothingInEither(page, 'a shipment being written');
  await goTo(page, '/shipping');
  await expect(page.getByRole('grid', { name: 'Shipping' })).toContainText(smith.number);
  await findsNothingInEither(page, 'the list of shipments');

  // Each of these in light and in English where its own journey is tested.
  await new Shell(page).runByPalette('Switch to Japanese');
  await goTo(page, `/cases/${sato.id}`);
  const money = new MoneyPanel(page, 'ja');
  await page.getByRole('button', { name: money.words.price.open }).press('Enter');
  await expect(page.getByLabel(money.words.price.amount).first()).toBeVisible();
  await findsNothing(page, '価格を決める, dark');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await goTo(page, `/pick-up/${sato.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(sato.number);
  await findsNothing(page, 'お渡し, dark');
  await goTo(page, '/settings/messages');
  await expect(page.getByRole('textbox', { name: '本文' })).toBeVisible();
  await findsNothing(page, 'お客様へのご連絡の文面, dark');
  await goTo(page, '/settings/carrier');
  await expect(page.getByRole('form', { name: 'FedEx' })).toBeVisible();
  await findsNothing(page, 'FedEx, dark');
  await goTo(page, '/settings/backups');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await findsNothing(page, 'バックアップ, dark');
});
