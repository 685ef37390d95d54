import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makerWording, metalWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { expect, RunningDesk, test } from './desk';
import { browserPath, MortalBrowser } from './mortal-browser';
import { setUpShop } from './screens/first-start';
import { IntakeScreen } from './screens/intake-screen';
import { Shell } from './screens/shell';
import { Who } from './screens/who';

const it = test.extend<{ readonly mortal: { browser: MortalBrowser; host: RunningDesk } }>({
  mortal: async ({}, use) => {
    const host = new RunningDesk({ environment: {} });
    const browser = new MortalBrowser();
    try {
      await use({ browser, host });
    } finally {
      await browser.kill();
      await host.end();
      browser.remove();
      host.remove();
    }
  },
});

it.skip(!existsSync(browserPath), 'needs a Chromium that can be started by its path');

async function beginIntake(page: Page): Promise<IntakeScreen> {
  const intake = new IntakeScreen(page);
  await intake.open();
  await new Who(page).goOnWithNobody();
  await intake.isReady();
  return intake;
}

it('a browser killed in mid-draft loses at most the last keystroke, and no photo', async ({ mortal }) => {
  const { browser, host } = mortal;
  const page = await browser.open(await host.start());
  await setUpShop(page);
  const intake = await beginIntake(page);
  await intake.takeDownCustomer({ name: '山田 花子', kana: 'ヤマダ ハナコ', phone: '090-1234-5678' });
  await intake.takeInRing(
    makerWording.kuno.en,
    pieceKindWording.ring.en,
    metalWording.platinum.en,
    serviceWording.clean.en,
    '50000',
  );
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(200, 150);
    canvas.getContext('2d')?.fillRect(0, 0, 120, 90);
    const transfer = new DataTransfer();
    transfer.items.add(
      new File([await canvas.convertToBlob({ type: 'image/png' })], 'a.png', { type: 'image/png' }),
    );
    document.dispatchEvent(new ClipboardEvent('paste', { cancelable: true, clipboardData: transfer }));
  });
  await expect(intake.thumbnails()).toHaveCount(1);
  const typed = 'to H. with love, 2020';
  await intake.reach(intake.words.field.engraving);
  // As fast as a quick hand; the browser dies with the last key.
  await page.keyboard.type(typed, { delay: 120 });
  await browser.kill();

  const again = await browser.open(await host.addressForAnotherWindow());
  await new Shell(again).isOpenFor('Our shop', 'GZ');
  const after = await beginIntake(again);
  await again.getByRole('button', { name: /山田 花子/u }).click();
  await expect(after.field('customer.fields.name')).toHaveValue('山田 花子');
  await expect(after.field('customer.fields.kana')).toHaveValue('ヤマダ ハナコ');
  await expect(after.field('pieces.0.declaredAmount')).toHaveValue('50000');
  const engraving = await after.field('pieces.0.engraving').inputValue();
  expect([typed, typed.slice(0, -1)]).toContain(engraving);
  await expect(after.thumbnails()).toHaveCount(1);
  await expect(after.thumbnails().getByRole('button').first().locator('img')).toBeVisible();
  await after.typeInto(after.words.field.unsignedReason, 'Left in a hurry');
  await after.save();
  await after.savedNumber();
});

it('a browser killed after "saved and on disk" keeps the case', async ({ mortal }) => {
  const { browser, host } = mortal;
  const page = await browser.open(await host.start());
  await setUpShop(page);
  const intake = await beginIntake(page);
  await intake.takeDownCustomer({ name: '山田 花子' });
  await intake.takeInRing(
    makerWording.kuno.en,
    pieceKindWording.ring.en,
    metalWording.platinum.en,
    serviceWording.clean.en,
    '50000',
  );
  await intake.typeInto(intake.words.field.unsignedReason, 'Left in a hurry');
  await intake.save();
  const number = await intake.savedNumber();
  await intake.isOnDisk();
  await browser.kill();

  const again = await browser.open(await host.addressForAnotherWindow());
  const shell = new Shell(again);
  await shell.goTo('Cases');
  await shell.says(number);
});
