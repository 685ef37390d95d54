import { makerWording, metalWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { type DeskAtHand, expect, test } from './desk';
import { setUpShop } from './screens/first-start';
import { IntakeScreen } from './screens/intake-screen';
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

for (const end of ['Enter', 'Tab'] as const) {
  test(`a scanner that ends with ${end} in a field saves nothing and keeps what it read`, async ({
    desk,
  }) => {
    const intake = await beginIntake(desk);
    await intake.takeDownCustomer({ name: 'Suzuki Aoi' });
    await intake.tabTo(intake.words.field.serial);
    await new Shell(desk.page).scan('CW20481177', end);
    await expect(intake.field('pieces.0.serial')).toHaveValue('CW20481177');
    await intake.isNotSaved();
    await expect(intake.summary()).toBeHidden();
    const { own } = await intake.focus();
    expect(own).toBe(end === 'Tab' ? intake.words.field.orderNumber : intake.words.field.serial);
  });

  test(`a scanner that ends with ${end} in the find box chooses nobody`, async ({ desk }) => {
    const intake = await beginIntake(desk);
    await new Shell(desk.page).scan('4901234567894', end);
    await expect(intake.field('customer.scrap')).toHaveValue('4901234567894');
    await intake.isNotSaved();
  });
}

test('an Enter that ends a composition chooses no customer and saves nothing', async ({ desk }) => {
  const intake = await beginIntake(desk);
  const client = await desk.context.newCDPSession(desk.page);
  for (const text of ['や', 'やま', 'やまだ']) {
    await client.send('Input.imeSetComposition', {
      selectionStart: text.length,
      selectionEnd: text.length,
      text,
    });
  }
  await expect(intake.field('customer.scrap')).toHaveValue('やまだ');
  // What an input method sends while it still composes: key code 229.
  const composing = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
  await desk.page.keyboard.press('ArrowDown');
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...composing });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...composing });
  await expect(intake.field('customer.scrap')).toBeVisible();
  await client.send('Input.insertText', { text: '山田' });
  await expect(intake.field('customer.scrap')).toHaveValue('山田');
  await intake.isNotSaved();
  await intake.chooseNewCustomer();
  await expect(intake.field('customer.fields.name')).toHaveValue('山田');
});

test('what was typed to find a customer goes to the field it belongs to', async ({ desk }) => {
  const intake = await beginIntake(desk);
  for (const [scrap, field] of [
    ['０９０－１２３４－５６７８', 'phone'],
    ['hanako@example.jp', 'email'],
    ['サトウ', 'kana'],
    ['佐藤 由紀', 'name'],
    ['Emily Carter', 'name'],
  ] as const) {
    await intake.typeInto(intake.words.customer.find, scrap);
    await intake.chooseNewCustomer();
    await expect(intake.field(`customer.fields.${field}`)).toHaveValue(scrap);
    await desk.page.getByRole('button', { name: intake.words.customer.findAgain }).click();
    await intake.isReady();
  }
});

test('a save too early shows each fault at its field, in the order of the form, and loses nothing', async ({
  desk,
}) => {
  const intake = await beginIntake(desk);
  const { field, fault } = intake.words;
  await intake.takeDownCustomer({ name: 'Suzuki Aoi', phone: '12' });
  await intake.typeInto(field.engraving, 'to A.');
  await intake.typeInto(field.currentSize, '11.3');
  await intake.typeInto(field.deliveredOn, 'yesterday');
  await intake.typeInto(field.declaredAmount, '12.5');
  await intake.save();
  await intake.isNotSaved();
  await intake.faultAt('customer.fields.phone', fault['not-a-phone']);
  await intake.faultAt('pieces.0.house', fault.required);
  await intake.faultAt('pieces.0.kind', fault.required);
  await intake.faultAt('pieces.0.currentSize', fault['size-half-steps']);
  await intake.faultAt('pieces.0.deliveredOn', fault['not-a-day']);
  await intake.faultAt('pieces.0.declaredAmount', fault['decimal-places']);
  const lines = await intake.summary().getByRole('button').allTextContents();
  const names = [field.phone, field.house, field.kind, field.metal, field.currentSize, field.deliveredOn];
  const places = names.map((name) => lines.findIndex((line) => line.startsWith(name)));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(lines[0]).toContain(field.phone);
  await expect(intake.field('customer.fields.phone')).toBeFocused();
  await expect(intake.field('pieces.0.engraving')).toHaveValue('to A.');
  await expect(intake.field('pieces.0.deliveredOn')).toHaveValue('yesterday');

  await intake.summary().getByRole('button', { name: field.declaredAmount }).click();
  await expect(intake.field('pieces.0.declaredAmount')).toBeFocused();
  await desk.page.keyboard.press('ControlOrMeta+a');
  await desk.page.keyboard.type('12000');
  await expect(intake.summary().getByRole('button', { name: field.declaredAmount })).toBeHidden();
});

test('a fault in a piece that is not on the screen brings that piece there', async ({ desk }) => {
  const intake = await beginIntake(desk);
  await intake.takeDownCustomer({ name: 'Suzuki Aoi' });
  await intake.takeInRing(
    makerWording.kuno.en,
    pieceKindWording.ring.en,
    metalWording.platinum.en,
    serviceWording.clean.en,
    '50000',
  );
  await desk.page.keyboard.press('Alt+a');
  await desk.page.keyboard.press('Alt+PageUp');
  await expect(desk.page.getByRole('tab', { selected: true })).toContainText('1 of 2');
  await intake.save();
  await intake.isNotSaved();
  await expect(desk.page.getByRole('tab', { selected: true })).toContainText('2 of 2');
  await intake.faultAt('pieces.1.house', intake.words.fault.required);
});

test('a hidden answer is kept: the house is changed and changed back', async ({ desk }) => {
  const intake = await beginIntake(desk);
  const { field } = intake.words;
  await intake.takeDownCustomer({ name: 'Suzuki Aoi' });
  await intake.chooseChip(field.house, makerWording.ciwaka.en);
  await intake.chooseFromList(field.kind, pieceKindWording.ring.en);
  await intake.typeInto(field.purchasedSize, '11');
  await desk.page.getByText(makerWording.aujour.en, { exact: true }).first().click();
  await expect(intake.field('pieces.0.purchasedSize')).toBeHidden();
  await desk.page.getByText(makerWording.ciwaka.en, { exact: true }).first().click();
  await expect(intake.field('pieces.0.purchasedSize')).toHaveValue('11');
});

test('a ring size is entered by any system and shown in all of them', async ({ desk }) => {
  const intake = await beginIntake(desk);
  const { field, size } = intake.words;
  await intake.takeDownCustomer({ name: 'Suzuki Aoi' });
  await intake.chooseChip(field.house, makerWording.kuno.en);
  await intake.typeInto(field.currentSize, '13');
  const shown = desk.page.locator('[id="pieces.0.currentSize-note"]');
  await expect(shown).toContainText('53.4 mm');
  await expect(shown).toContainText('17.00 mm');
  await expect(shown).toContainText('UK M1/2');
  await intake.chooseFromList(size.enterBy.replace('{{field}}', field.currentSize), size.entry.us);
  await desk.page.keyboard.press('Shift+Tab');
  await desk.page.keyboard.type('7');
  await expect(shown).toContainText('Nearest Japanese size: 14');
  await desk.page.keyboard.press('ControlOrMeta+a');
  await desk.page.keyboard.type('seven');
  await expect(shown).toContainText(size.unreadable);
});
