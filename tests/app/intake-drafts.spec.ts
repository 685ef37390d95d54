import { makerWording, metalWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { type DeskAtHand, expect, test } from './desk';
import { CaseScreen } from './screens/case-screen';
import { setUpShop } from './screens/first-start';
import { IntakeScreen } from './screens/intake-screen';
import { Settings } from './screens/settings';
import { Shell } from './screens/shell';
import { Who } from './screens/who';

async function beginIntake(desk: DeskAtHand): Promise<IntakeScreen> {
  await setUpShop(desk.page);
  const intake = new IntakeScreen(desk.page);
  await intake.open();
  await new Who(desk.page).goOnWithNobody();
  await intake.isReady();
  return intake;
}

async function fillInRing(intake: IntakeScreen): Promise<void> {
  await intake.takeInRing(
    makerWording.kuno.en,
    pieceKindWording.ring.en,
    metalWording.platinum.en,
    serviceWording.clean.en,
    '50000',
  );
  await intake.typeInto(intake.words.field.unsignedReason, 'Left in a hurry');
}

test('two customers at once: each intake waits as it was left while the other goes on', async ({ desk }) => {
  const intake = await beginIntake(desk);
  await intake.takeDownCustomer({ name: 'Suzuki Aoi' });
  await intake.typeInto(intake.words.field.engraving, 'first');
  await desk.page.keyboard.press('Alt+n');
  await intake.isReady();
  await intake.takeDownCustomer({ name: 'Tanaka Ren' });
  await intake.typeInto(intake.words.field.engraving, 'second');
  await desk.page.getByRole('button', { name: /^Suzuki Aoi/u }).click();
  await expect(intake.field('pieces.0.engraving')).toHaveValue('first');
  await desk.page.getByRole('button', { name: /^Tanaka Ren/u }).click();
  await expect(intake.field('pieces.0.engraving')).toHaveValue('second');
});

test('an intake left for another screen is there again on coming back', async ({ desk }) => {
  const intake = await beginIntake(desk);
  await intake.takeDownCustomer({ name: 'Suzuki Aoi' });
  const shell = new Shell(desk.page);
  await shell.goTo('Cases');
  await shell.isOn('Cases');
  await shell.goTo('Intake');
  await expect(intake.field('customer.fields.name')).toHaveValue('Suzuki Aoi');
});

test('F2 on the intake itself begins another one', async ({ desk }) => {
  const intake = await beginIntake(desk);
  await intake.takeDownCustomer({ name: 'Suzuki Aoi' });
  await desk.page.keyboard.press('F2');
  await intake.isReady();
  await expect(desk.page.getByRole('button', { name: /^Suzuki Aoi/u })).toBeVisible();
});

test('an intake put aside can be brought back', async ({ desk }) => {
  const intake = await beginIntake(desk);
  await intake.takeDownCustomer({ name: 'Suzuki Aoi' });
  const address = desk.page.url();
  await desk.page.getByRole('button', { name: intake.words.command.discard }).click();
  await new Shell(desk.page).isOn('Today');
  await desk.page.goto(address);
  await desk.page.getByRole('button', { name: intake.words.session.bringBack }).click();
  await expect(intake.field('customer.fields.name')).toHaveValue('Suzuki Aoi');
});

test('one intake is never open in two windows at once', async ({ desk }) => {
  const intake = await beginIntake(desk);
  await intake.takeDownCustomer({ name: 'Suzuki Aoi' });
  const other = await desk.openWindow();
  await new Shell(other).isOpenFor('Our shop', 'GZ');
  await other.evaluate((hash) => {
    window.location.hash = hash;
  }, new URL(desk.page.url()).hash);
  await new Who(other).goOnWithNobody();
  await expect(other.getByRole('heading', { name: intake.words.session.elsewhere })).toBeVisible();
});

test('who takes it in is asked when the intake begins, kept with it over a crash, and never asked at its end', async ({
  desk,
}) => {
  await setUpShop(desk.page);
  const settings = new Settings(desk.page);
  await settings.open('Staff');
  await desk.page.getByRole('main').getByRole('button', { name: 'Enter a person' }).click();
  await new Who(desk.page).goOnWithNobody();
  await desk.page.getByRole('dialog', { name: 'Enter a person' }).getByLabel('Name').fill('Sato Hana');
  await desk.page
    .getByRole('dialog', { name: 'Enter a person' })
    .getByRole('button', { name: 'Save' })
    .click();
  await expect(settings.lineOf('Sato Hana')).toBeVisible();
  await desk.restart();
  const intake = new IntakeScreen(desk.page);
  await new Shell(desk.page).isOpenFor('Our shop', 'GZ');
  await intake.open();
  const who = new Who(desk.page);
  await who.isAsked();
  await who.answerByTyping('Sato');
  await intake.isReady();
  await expect(desk.page.getByText('Taken in by Sato Hana')).toBeVisible();
  await intake.takeDownCustomer({ name: 'Suzuki Aoi' });
  const change = desk.page.getByRole('button', { name: intake.words.session.takenByChange });
  await change.click();
  await who.goOnWithNobody();
  await expect(change).toBeFocused();
  await expect(desk.page.getByText('Taken in by nobody named')).toBeVisible();
  await change.click();
  await who.answerByTyping('Sato');
  await expect(desk.page.getByText('Taken in by Sato Hana')).toBeVisible();
  await fillInRing(intake);
  // Whoever was at the desk is forgotten with the window, as in a crash.
  await desk.page.reload();
  await expect(intake.field('customer.fields.name')).toHaveValue('Suzuki Aoi');
  await expect(desk.page.getByText('Taken in by Sato Hana')).toBeVisible();
  await intake.save();
  await intake.savedNumber();
  await who.isNotAsked();
  await desk.page.getByRole('button', { name: intake.words.command.openCase }).click();
  await expect(new CaseScreen(desk.page).history().last()).toContainText('Sato Hana');
});

test('a customer of the last case is found by any scrap, and one typed anew is recognised', async ({
  desk,
}) => {
  const intake = await beginIntake(desk);
  await intake.takeDownCustomer({ name: '山田 花子', kana: 'ヤマダ ハナコ', phone: '090-1234-5678' });
  await fillInRing(intake);
  await intake.save();
  await intake.savedNumber();
  await desk.page.keyboard.press('Alt+n');
  await intake.isReady();
  for (const scrap of ['山田', 'やまだ', 'hanako', '12345678', '０９０-１２３４']) {
    await intake.typeInto(intake.words.customer.find, scrap);
    await expect(desk.page.getByRole('option', { name: /山田 花子/u })).toBeVisible();
  }
  await intake.typeInto(intake.words.customer.find, 'Yamada Taro');
  await intake.chooseNewCustomer();
  await intake.typeInto(intake.words.field.phone, '+81 90 1234 5678');
  const offer = desk.page.getByRole('region', { name: intake.words.duplicates.title });
  await expect(offer).toContainText('山田 花子');
  await expect(offer).toContainText('same telephone');
  await offer.getByRole('button', { name: intake.words.duplicates.use }).click();
  await expect(desk.page.getByText('1 case before')).toBeVisible();
  await desk.page.getByRole('button', { name: intake.words.customer.backToTyped }).click();
  await expect(intake.field('customer.fields.name')).toHaveValue('Yamada Taro');
});

test('two entries of one person are joined where they are noticed, and both histories stay', async ({
  desk,
}) => {
  const intake = await beginIntake(desk);
  for (const name of ['山田 花子', '山田 はなこ']) {
    await intake.takeDownCustomer({ name, phone: '090-1234-5678' });
    await fillInRing(intake);
    await intake.save();
    await intake.savedNumber();
    await desk.page.keyboard.press('Alt+n');
    await intake.isReady();
  }
  await intake.typeInto(intake.words.customer.find, '花子');
  await expect(desk.page.getByRole('option', { name: /山田 花子/u })).toBeVisible();
  await desk.page.keyboard.press('ArrowDown');
  await desk.page.keyboard.press('Enter');
  await expect(desk.page.getByText('1 case before')).toBeVisible();
  const pair = desk.page.getByRole('region', { name: intake.words.merge.title });
  await expect(pair).toContainText('山田 はなこ');
  await pair.getByRole('button', { name: intake.words.merge.offer }).click();
  await desk.page.getByRole('dialog').getByRole('button', { name: intake.words.merge.do }).click();
  await expect(desk.page.getByText('2 cases before')).toBeVisible();
  await expect(pair).toBeHidden();
});

test('a piece taken off is put back as it was', async ({ desk }) => {
  const intake = await beginIntake(desk);
  await intake.takeDownCustomer({ name: 'Suzuki Aoi' });
  await desk.page.keyboard.press('Alt+a');
  await expect(desk.page.getByRole('tab')).toHaveCount(2);
  await intake.typeInto(intake.words.field.engraving, 'second ring');
  await desk.page.getByRole('button', { name: 'Take piece 2 off' }).click();
  await expect(desk.page.getByRole('tab')).toHaveCount(0);
  await desk.page.keyboard.press('Alt+z');
  await expect(desk.page.getByRole('tab')).toHaveCount(2);
  await desk.page.getByRole('tab').last().click();
  await expect(intake.field('pieces.1.engraving')).toHaveValue('second ring');
});
