import { simpleParser } from 'mailparser';
import { barsText, bitmapLabel, squareText } from '../builders/a-bitmap-label';
import { skipsCups, whyNoCups } from '../builders/cups';
import { scanLabelPage } from '../builders/label-scan';
import { extractedPages, rasterPages } from '../host/documents/poppler';
import { aPdf, approved, openDeskWith, parcel } from './at-the-shipping-desk';
import { expect } from './desk';
import { test } from './desk-with-printers';
import { goTo } from './filled-desk';
import { MessagesScreen } from './screens/messages-screen';
import { Settings } from './screens/settings';
import { ShippingScreen } from './screens/shipping-screen';
import { findsNothing } from './wcag';

const number = '986578788855';
const grouped = '9865 7878 8855';
const other = '794953555571';

test.describe('a shop without an account at FedEx', () => {
  test.skip(skipsCups(), whyNoCups() ?? '');
  test.setTimeout(120_000);

  test('brings in label and invoice made on FedEx’s page, has the number from the bar codes of a picture, and emails and prints them under that one number', async ({
    desk,
    cups,
  }) => {
    const { page } = desk;
    const caseId = await openDeskWith(desk, approved());
    const settings = new Settings(page);
    await settings.open('Papers');
    for (const paper of ['Carrier label', 'Document']) {
      await settings.choosePrinter(paper, cups.office.name);
      await settings.chooseStock(paper, 'A4');
    }
    await goTo(page, `/cases/${caseId}/shipping`);
    const shipping = new ShippingScreen(page);
    await shipping.prepare('森');
    await shipping.fill({ ...parcel, 'shipper.contactName': 'Hanako Tanaka' });
    await shipping.choose('partiesRelated', 'no');
    await expect(shipping.side().getByText('Everything is there.')).toBeVisible();
    await expect(shipping.side().getByText('FedEx is not set up at this computer.')).toBeVisible();

    // What our own data draws is a draft of an invoice, and no label.
    const drawn = page.waitForResponse((response) => response.url().endsWith('/desk/previewPaper'));
    const drafts = shipping.side().getByRole('region', { name: 'What the papers will say' });
    await expect(drafts.getByRole('button', { name: /label/iu })).toHaveCount(0);
    await drafts.getByRole('button', { name: 'Commercial invoice' }).click();
    const preview = await (await drawn).json();
    const draft = await extractedPages(Buffer.from(preview.value.pdfBase64, 'base64'));
    for (const sheet of draft) {
      expect(sheet).toContain('DRAFT');
      expect(sheet).not.toContain(number);
    }
    await page.keyboard.press('Escape');

    const label = await bitmapLabel({
      square: squareText(number),
      bars: [barsText(number)],
      size: [612, 792],
    });
    const papers = shipping.side().getByRole('region', { name: 'Papers made elsewhere' });
    const bring = (...files: readonly { readonly name: string; readonly buffer: Buffer }[]) =>
      papers
        .locator('input[type="file"]')
        .setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/pdf' })));
    await bring({
      name: 'mixed-up.pdf',
      buffer: await bitmapLabel({ bars: [barsText(number)], words: `FedEx TRK# ${other}` }),
    });
    await expect(papers.getByText(/for another number than its words/u)).toBeVisible({ timeout: 20_000 });
    await expect(papers.getByLabel('Tracking number')).toHaveValue('');
    await findsNothing(page, 'a label that contradicts itself');
    await papers.getByRole('button', { name: 'Leave out mixed-up.pdf' }).click();
    await bring(
      { name: 'label.pdf', buffer: label },
      { name: 'invoice.pdf', buffer: await aPdf(`COMMERCIAL INVOICE AIR WAYBILL ${grouped}`) },
    );
    await expect(papers.getByText(`In its bar codes: ${number}`)).toBeVisible({ timeout: 20_000 });
    await expect(papers.getByRole('combobox', { name: 'label.pdf: What it is' })).toHaveValue('label');
    await expect(papers.getByRole('combobox', { name: 'invoice.pdf: What it is' })).toHaveValue('invoice');
    await expect(papers.getByLabel('Tracking number')).toHaveValue(number);
    await papers.getByRole('button', { name: 'Take these papers' }).click();
    expect(await shipping.labelNumber()).toBe(number);

    await page.keyboard.press('m');
    const messages = new MessagesScreen(page);
    await expect(messages.field('Text')).toHaveValue(new RegExp(`Air waybill: ${number}`, 'u'));
    const download = page.waitForEvent('download');
    await messages.action('Open in mail program').click();
    const mail = await simpleParser(await (await download).createReadStream());
    const [sent, invoice] = mail.attachments;
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      `FedEx ${number}.pdf`,
      `Commercial invoice ${number}.pdf`,
    ]);
    expect(sent?.content.equals(label)).toBe(true);
    for (const sheet of await extractedPages(invoice?.content ?? Buffer.alloc(0))) {
      expect(sheet).toContain(`trackingno.${number}`);
      expect(sheet).not.toContain('DRAFT');
    }

    const before = (await cups.office.received()).length;
    await page.getByRole('button', { name: 'Print label and invoice' }).press('Enter');
    await expect(page.getByText('Sent to the printer.')).toBeVisible();
    await expect
      .poll(async () => (await cups.office.received()).length, { timeout: 40_000 })
      .toBe(before + 2);
    const arrived = (await cups.office.received()).slice(before).map(({ bytes }) => bytes);
    const texts = await Promise.all(arrived.map(async (bytes) => (await extractedPages(bytes)).join('')));
    const printedInvoice = texts.find((text) => text.includes('COMMERCIALINVOICE')) ?? '';
    expect(printedInvoice).toContain(`trackingno.${number}`);
    expect(printedInvoice).not.toContain('DRAFT');
    const printedLabel = arrived[texts.findIndex((text) => !text.includes('COMMERCIALINVOICE'))];
    const [sheet] = await rasterPages(printedLabel ?? Buffer.alloc(0), 203, 'grey', 1);
    if (sheet === undefined) throw new Error('No label was printed.');
    const scan = await scanLabelPage(sheet);
    expect(scan.square).toContain(`${number}0430`);
    expect(scan.bars?.slice(-12)).toBe(number);
  });
});
