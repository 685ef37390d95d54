import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeWording } from '../../shared/wording/outcomes';
import { makerWording, metalWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { expect, test } from './desk';
import { FirstStart, setUpShop } from './screens/first-start';
import { IntakeScreen } from './screens/intake-screen';
import { Shell } from './screens/shell';
import { Who } from './screens/who';

/** Every event that the journal of the shop holds, in order. */
function journalOf(
  folder: string,
): readonly { readonly type: string; readonly data: Record<string, unknown> }[] {
  const journal = join(folder, 'journal');
  return readdirSync(journal)
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(journal, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line).event ?? JSON.parse(line));
}

test('a walk-in is taken in from first key to saved case without touching the mouse', async ({ desk }) => {
  await setUpShop(desk.page);
  const intake = new IntakeScreen(desk.page, 'en', 'keyboard');
  await intake.open();
  await new Who(desk.page).isAsked();
  await intake.tabTo('Go on with nobody named');
  await desk.page.keyboard.press('Enter');
  await intake.isReady();

  const { field } = intake.words;
  await intake.takeDownCustomer({ name: '山田 花子', kana: 'ヤマダ ハナコ', phone: '090-1234-5678' });
  await intake.chooseChip(field.house, makerWording.kuno.en);
  await intake.chooseFromList(field.kind, pieceKindWording.ring.en);
  await intake.chooseFromList(field.metal, metalWording.platinum.en);
  await intake.typeInto(field.engraving, 'H & T 2020');
  await intake.askForService(serviceWording.resize.en);
  await intake.typeInto(field.desiredSize, '１３');
  await intake.decides(outcomeWording.incomplete.name.en);
  await intake.chooseChip(field.sameFinger, intake.words.yes);
  await intake.chooseChip(field.largeChange, intake.words.no);
  await intake.decides(outcomeWording.free.name.en);
  await intake.typeInto(field.currentSize, '11');
  await intake.typeInto(field.deliveredOn, '2026/5/1');
  await intake.chooseChip(field.claws, 'sound');
  await intake.typeInto(field.declaredAmount, '120,000');
  await intake.typeInto(field.internalNote, 'Customer is in a hurry.');
  await intake.typeInto(field.unsignedReason, 'Left in a hurry');
  await intake.save();

  const number = await intake.savedNumber();
  expect(number).toMatch(/^GZ-\d{6}-0001-/u);
  await intake.isOnDisk();
  const opened = journalOf(desk.running.folder).find(({ type }) => type === 'case-opened');
  expect(opened?.data).toMatchObject({
    number,
    unsignedReason: 'Left in a hurry',
    pieces: [
      {
        house: 'kuno',
        engraving: 'H & T 2020',
        currentSize: 11,
        deliveredOn: '2026-05-01',
        declaredValue: { minor: 120000, currency: 'JPY' },
        services: [{ code: 'resize', desiredSize: 13, sameFinger: true, largeChange: false }],
      },
    ],
    decisions: [{ decision: { outcome: 'free' } }],
  });
});

test('the same walk-in goes in Japanese, with its papers in Japanese', async ({ desk }) => {
  await new FirstStart(desk.page).isAsked();
  await desk.page.getByRole('radio', { name: '日本語' }).click();
  await desk.page.getByLabel('端末記号').fill('GZ');
  await desk.page.getByRole('button', { name: 'お店を開く' }).click();
  const intake = new IntakeScreen(desk.page, 'ja', 'keyboard');
  await expect(desk.page.getByRole('navigation', { name: '画面' })).toBeVisible();
  await intake.open();
  await expect(desk.page.getByRole('dialog')).toBeVisible();
  await desk.page.getByRole('dialog').getByRole('button').last().focus();
  await desk.page.keyboard.press('Enter');
  await intake.isReady();

  const { field } = intake.words;
  await intake.takeDownCustomer({ name: '佐藤 由紀', kana: 'サトウ ユキ' });
  await intake.takeInRing(
    makerWording.aujour.ja,
    pieceKindWording.necklace.ja,
    metalWording.silver.ja,
    serviceWording.chain.ja,
    '15000',
  );
  await intake.decides(outcomeWording.incomplete.name.ja);
  await expect(intake.decision()).toContainText('900円');
  await intake.typeInto(field.unsignedReason, 'お客様がお帰りになった');
  await intake.save();
  await intake.savedNumber();
  await intake.isOnDisk();
  const opened = journalOf(desk.running.folder).find(({ type }) => type === 'case-opened');
  expect(opened?.data).toMatchObject({ language: 'ja' });
});

test('the keys of the intake lead to its parts, and F6 to the decision and back', async ({ desk }) => {
  await setUpShop(desk.page);
  const intake = new IntakeScreen(desk.page, 'en', 'keyboard');
  await intake.open();
  await new Who(desk.page).goOnWithNobody();
  await intake.isReady();
  const press = (key: string) => desk.page.keyboard.press(key);
  await press('Alt+s');
  await expect.poll(async () => (await intake.focus()).group).toBe(intake.words.services.title);
  await press('Alt+a');
  await expect(desk.page.getByRole('tab')).toHaveCount(2);
  await expect(desk.page.getByRole('tab', { selected: true })).toContainText('2 of 2');
  await press('Alt+PageUp');
  await expect(desk.page.getByRole('tab', { selected: true })).toContainText('1 of 2');
  await press('Alt+c');
  await intake.isReady();
  const shell = new Shell(desk.page);
  await press('F6');
  await shell.focusIsIn('side');
  await press('Shift+F6');
  await intake.isReady();
  await press('F6');
  await press('F6');
  await shell.focusIsIn('nav');
});

test('Enter takes the customer that is marked, though another window takes in somebody of that name meanwhile', async ({
  desk,
}) => {
  await setUpShop(desk.page);
  const intake = new IntakeScreen(desk.page);
  await intake.open();
  await new Who(desk.page).goOnWithNobody();
  await intake.isReady();
  await intake.typeInto(intake.words.customer.find, '鈴木 葵');
  const offer = await intake.markNewCustomer();

  const other = await desk.openWindow();
  const beside = new IntakeScreen(other);
  await beside.open();
  await new Who(other).goOnWithNobody();
  await beside.isReady();
  await beside.takeDownCustomer({ name: '鈴木 葵', phone: '090-1234-5678' });
  await beside.takeInRing(
    makerWording.kuno.en,
    pieceKindWording.ring.en,
    metalWording.platinum.en,
    serviceWording.clean.en,
    '50000',
  );
  await beside.typeInto(beside.words.field.unsignedReason, 'Left in a hurry');
  await beside.save();
  await beside.savedNumber();

  const found = desk.page.getByRole('listbox', { name: intake.words.customer.found });
  await expect(found.getByRole('option')).toHaveCount(2);
  await expect(offer).toHaveAttribute('data-combobox-selected', 'true');
  await desk.page.keyboard.press('Enter');
  await expect(intake.field('customer.fields.name')).toHaveValue('鈴木 葵');
  await expect(intake.field('customer.fields.phone')).toHaveValue('');
});
