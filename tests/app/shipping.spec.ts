import { simpleParser } from 'mailparser';
import { commandWording } from '../../shared/wording/stages';
import { aWorkshop } from '../builders/a-shipment-order';
import { type FedexSandbox, startFedexSandbox } from '../fedex-sandbox/server';
import { aPdf, approved, openDeskWith, parcel, setUpFedex } from './at-the-shipping-desk';
import { expect, test } from './desk';
import { goTo } from './filled-desk';
import { MessagesScreen } from './screens/messages-screen';
import { ShippingScreen } from './screens/shipping-screen';
import { Who } from './screens/who';
import { findsNothing } from './wcag';

test.describe('the shipping desk', () => {
  test.setTimeout(120_000);
  let sandbox: FedexSandbox;
  test.beforeEach(async () => {
    sandbox = await startFedexSandbox();
  });
  test.afterEach(async () => {
    await sandbox.close();
  });

  test('brings a free resizing in: proposed from the case, kept as it is typed, bought once, emailed with label and invoice, followed to its arrival', async ({
    desk,
  }) => {
    const { page } = desk;
    const course = approved();
    const caseId = await openDeskWith(desk, course);
    await setUpFedex(page, sandbox);
    await goTo(page, `/cases/${caseId}`);
    await expect(page.getByRole('heading', { name: 'Shipments' })).toBeVisible();
    await page.keyboard.press('s');
    const shipping = new ShippingScreen(page);
    await shipping.prepare('森');
    await expect(shipping.field('recipient.companyName')).toHaveValue(aWorkshop.companyName);
    await expect(shipping.field('shipper.contactName')).toHaveValue('田中 花子');
    await shipping
      .form()
      .getByRole('button', { name: 'Take “Hanako Tanaka”' })
      .or(shipping.form().getByRole('button', { name: 'Take “Tanaka Hanako”' }))
      .click();
    await shipping.fill(parcel);
    await shipping.choose('partiesRelated', 'no');
    await shipping.fill({ 'package.height': '9' });
    await shipping.field('package.weight').focus();
    await expect(shipping.form().getByText(/free shipping ends here/u)).toBeVisible();
    await shipping.fill({ 'commodities.0.description': 'Jewelry', 'commodities.0.unitValue': '2500' });
    await shipping.field('commodities.0.unitValue').blur();
    await expect(shipping.field('commodities.0.description')).toHaveAttribute('aria-invalid', 'true');
    await expect(shipping.light('policy')).toContainText('Stop');
    await expect(shipping.light('law')).toContainText('Clear');
    await shipping.keptOnDisk();
    await page.reload();
    await expect(shipping.field('commodities.0.description')).toHaveValue('Jewelry');
    await shipping.fill({
      'package.height': '3',
      'commodities.0.description': 'Platinum ring set with 1 colourless stone, for resizing',
      'commodities.0.unitValue': '2000',
    });
    await expect(shipping.side().getByText('Everything is there.')).toBeVisible();
    await findsNothing(page, 'a shipment before its label');

    await shipping.buy();
    await new Who(page).answerByTyping('森');
    const number = await shipping.labelNumber();
    expect(sandbox.labels().map(({ trackingNumber }) => trackingNumber)).toEqual([number]);
    await findsNothing(page, 'a shipment with its label');

    await expect(shipping.side().getByText('Label and invoice are ready to be sent.')).toBeVisible();
    await page.keyboard.press('m');
    const messages = new MessagesScreen(page);
    await expect(messages.field('Text')).toHaveValue(new RegExp(`Air waybill: ${number}`, 'u'));
    await expect(messages.field('Text')).toHaveValue(/8 x 8 x 8 inches/u);
    const download = page.waitForEvent('download');
    await messages.action('Open in mail program').click();
    const mail = await simpleParser(await (await download).createReadStream());
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      `FedEx ${number}.pdf`,
      `Commercial invoice ${number}.pdf`,
    ]);

    const move = (command: keyof typeof commandWording) =>
      shipping.side().getByRole('button', { name: commandWording[command].en });
    await move('send-documents').press('Enter');
    sandbox.move(number, 'in-transit');
    await shipping.askWhereItIs();
    await expect(shipping.side().getByText('Label and invoice are ready to be sent.')).toBeHidden();
    await move('note-dispatch').press('Enter');
    await expect(move('note-dispatch')).toBeHidden();
    sandbox.move(number, 'delivered');
    await shipping.askWhereItIs();
    await expect(page.getByRole('listitem').filter({ hasText: 'Delivered' }).first()).toBeVisible();
    await move('receive').press('Enter');
    await goTo(page, `/cases/${caseId}`);
    await expect(page.getByRole('region', { name: 'Shipments' })).toContainText('Delivered');
  });

  test('goes on when FedEx does not: refused by a code, cut off in the middle of the answer, asked of a person, and brought in from elsewhere', async ({
    desk,
  }) => {
    const { page } = desk;
    const caseId = await openDeskWith(desk, approved());
    await setUpFedex(page, sandbox);
    await goTo(page, `/cases/${caseId}/shipping`);
    const shipping = new ShippingScreen(page);
    await shipping.prepare('森');
    await shipping.buy();
    await expect(shipping.missing().getByRole('button').first()).toBeVisible();
    expect(sandbox.labels()).toEqual([]);
    await shipping.fill(parcel);
    await shipping.fill({ 'shipper.contactName': 'Hanako Tanaka' });
    await shipping.choose('partiesRelated', 'no');
    await expect(shipping.side().getByText('Everything is there.')).toBeVisible();

    sandbox.next({ path: '/ship/v1/shipments', fault: 'refused' });
    await shipping.buy();
    await expect(shipping.side().getByRole('alert').first()).toContainText(
      'SHIPMENT.ACCOUNTNUMBER.UNAUTHORIZED',
    );
    expect(sandbox.labels()).toEqual([]);

    sandbox.next({ path: '/ship/v1/shipments', fault: 'cut-off' });
    await shipping.canBuy();
    await shipping.buy();
    const question = shipping.side().getByRole('region', { name: 'Was this label bought?' });
    await expect(question).toBeVisible({ timeout: 20_000 });
    expect(sandbox.labels()).toHaveLength(1);
    await page.reload();
    await expect(question).toBeVisible();
    await expect(shipping.side().getByRole('button', { name: /^Buy the label/u })).toBeDisabled();
    await findsNothing(page, 'a label of which nobody knows');
    await goTo(page, '/shipping');
    const list = page.getByRole('grid', { name: 'Shipping' });
    await expect(list.getByText('Bought or not? Look at FedEx’s own page')).toBeVisible();
    await list.press('ArrowDown');
    await list.press('Enter');
    const sold = sandbox.labels()[0]?.trackingNumber ?? '';
    await question.getByRole('radio', { name: /It is there/u }).check();
    await question
      .getByLabel('Tracking number')
      .fill(`${sold.slice(0, -1)}${(Number(sold.at(-1)) + 1) % 10}`);
    await question.getByRole('button', { name: 'Note it' }).click();
    await expect(question.getByLabel('Tracking number')).toHaveAttribute('aria-invalid', 'true');
    await question.getByLabel('Tracking number').fill(sold);
    await question.getByRole('button', { name: 'Note it' }).click();
    await expect(question).toBeHidden();

    const papers = shipping.side().getByRole('region', { name: 'Papers made elsewhere' });
    await papers.locator('input[type="file"]').setInputFiles([
      {
        name: 'label.pdf',
        mimeType: 'application/pdf',
        buffer: await aPdf(`FedEx AIR WAYBILL TRK# ${sold}`),
      },
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no PDF') },
    ]);
    await expect(papers.getByRole('alert')).toContainText('notes.txt is no PDF.');
    await papers.getByRole('combobox').selectOption('label');
    await expect(papers.getByLabel('Tracking number')).toHaveValue(sold);
    await papers.getByRole('button', { name: 'Take these papers' }).click();
    await new Who(page).answerByTyping('森');
    expect(await shipping.labelNumber()).toBe(sold);
    expect(sandbox.labels()).toHaveLength(1);
  });
});
