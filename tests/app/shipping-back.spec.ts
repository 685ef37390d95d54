import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandWording, stageWording } from '../../shared/wording/stages';
import { aCustomer, anInboundOrder, aRingLine, usd } from '../builders/a-shipment-order';
import { anOverseasCourse, withPhotosPassed, withWorkDone } from '../builders/an-overseas-course';
import { skipsCups, type TestCups, whyNoCups } from '../builders/cups';
import { scanZpl } from '../builders/label-scan';
import { firstNumber, shipping as shipmentOf } from '../builders/shipping-events';
import { type FedexSandbox, startFedexSandbox } from '../fedex-sandbox/server';
import { extractedPages } from '../host/documents/poppler';
import { addSigner, openDeskWith, setUpFedex } from './at-the-shipping-desk';
import { type DeskAtHand, expect } from './desk';
import { test as withPrinters } from './desk-with-printers';
import { goTo } from './filled-desk';
import { PrintsScreen } from './screens/prints-screen';
import { Settings } from './screens/settings';
import { ShippingScreen } from './screens/shipping-screen';
import { Who } from './screens/who';
import { findsNothing } from './wcag';

/** Each worker has printers and a FedEx of its own. */
const test = withPrinters.extend<object, { readonly sandbox: FedexSandbox }>({
  sandbox: [
    async ({}, use) => {
      const sandbox = await startFedexSandbox();
      await use(sandbox);
      await sandbox.close();
    },
    { scope: 'worker' },
  ],
});

/** The ring of Ann Lee came in by FedEx, was resized free of charge and passed its check. */
function worked() {
  const course = withWorkDone(withPhotosPassed(anOverseasCourse()));
  const state = course.case;
  const [piece] = state.pieces;
  if (piece === undefined) throw new Error('The case has no piece.');
  const annLee = {
    ...aCustomer,
    contactName: 'Ann Lee',
    streetLines: ['1 Sample Street'],
    city: 'Portland',
    stateOrProvince: 'OR',
    postalCode: '97201',
    phone: '5035550100',
    email: 'ann.lee@example.com',
  };
  const line = aRingLine({ bagNumber: piece.bagNumber, unitValue: usd(180_000), serial: 'S1' });
  const { prepared, stored, read } = shipmentOf(state);
  const came = [
    prepared(1, anInboundOrder({ shipper: annLee, commodities: [line], returnOf: null })),
    stored(2),
    read(3, 'delivered'),
  ];
  return { course, came, caseId: state.id };
}

async function bindPrinters({ page }: DeskAtHand, cups: TestCups): Promise<void> {
  const settings = new Settings(page);
  await settings.open('Papers');
  await settings.giveAddress('Carrier label', '127.0.0.1', String(cups.raw.port));
  await settings.isBoundTo('Carrier label', `127.0.0.1:${cups.raw.port}`);
  await settings.chooseStock('Carrier label', '4 × 6 in label');
  await settings.chooseDotsPerInch('Carrier label', '203');
  await settings.choosePrinter('Document', cups.office.name);
  await settings.chooseStock('Document', 'A4');
  await settings.standingOf('Document', 'Loaded');
}

/** FedEx sells the label and the host keeps it; the window is gone before it hears of it. */
async function buyAndCrash({ page }: DeskAtHand, shipping: ShippingScreen): Promise<void> {
  const sold = new Promise<void>((resolve) => {
    void page.route('**/desk/buyLabel', async (route) => {
      await route.fetch();
      resolve();
    });
  });
  await shipping.buy();
  await sold;
  await page.unroute('**/desk/buyLabel');
  await page.reload();
}

/** Every label in ZPL that the host keeps. */
async function keptLabels({ running }: DeskAtHand): Promise<readonly Buffer[]> {
  const entries = await readdir(running.folder, { recursive: true, withFileTypes: true });
  const kept = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name))),
  );
  return kept.filter((bytes) => bytes.subarray(0, 200).toString('latin1').includes('^XA'));
}

test.describe('a ring on its way home', () => {
  test.skip(skipsCups(), whyNoCups() ?? '');
  test.setTimeout(120_000);

  test('from “ready” to the hand of its owner: a label that outlives a crash, voided and bought anew, printed with its invoice in one action, followed to its arrival', async ({
    desk,
    cups,
    sandbox,
  }) => {
    const { page } = desk;
    const { course, came, caseId } = worked();
    await openDeskWith(desk, course, came);
    // A journey home cannot begin before the ring has come.
    await page.clock.setFixedTime(new Date('2026-11-26T02:00:00.000Z'));
    await page.reload();
    await setUpFedex(page, sandbox);
    await addSigner(page);
    await bindPrinters(desk, cups);
    await goTo(page, `/cases/${caseId}/shipping`);
    const shipping = new ShippingScreen(page);
    await shipping.prepare('森');
    await expect(shipping.field('recipient.contactName')).toHaveValue('Ann Lee');
    await expect(shipping.field('cameBy.trackingNumber')).toHaveValue(firstNumber);
    await shipping.tellsCustoms('Repair and return / Following repair');
    await shipping.tellsCustoms(
      `Received on 2026-11-23 under air waybill ${firstNumber}. Work done: resizing, and nothing else.`,
    );
    await shipping.fill({
      'package.length': '15',
      'package.width': '10',
      'package.height': '8',
      'package.weight': '0.4',
      'commodities.0.netWeight': '0.01',
    });
    await expect(shipping.missing()).toBeVisible();
    await shipping.fill({ workValue: '80' });
    await shipping.field('workValue').blur();
    await shipping.tellsCustoms('Value of the work: USD 80.00, done free of charge.');
    await shipping.select({ labelFormat: 'pdf-4x6' });
    await expect(shipping.side().getByText('Everything is there.')).toBeVisible();

    await buyAndCrash(desk, shipping);
    const first = await shipping.labelNumber();
    expect(sandbox.labels().map(({ trackingNumber }) => trackingNumber)).toEqual([first]);
    await expect(page.getByText('This label is a PDF and goes to a label printer')).toBeVisible();
    await findsNothing(page, 'a label for the wrong printer');

    await shipping.side().getByRole('button', { name: 'Void the label' }).click();
    const voiding = page.getByRole('dialog', { name: /^Void label/u });
    await voiding.getByLabel('Why').fill('For the label printer');
    await voiding.getByRole('button', { name: 'Void it' }).click();
    await new Who(page).answerByTyping('森');
    await expect(voiding).toBeHidden();
    await expect(shipping.field('package.weight')).toHaveValue('0.4');
    await shipping.select({ labelFormat: 'zpl-203' });
    await shipping.side().getByLabel('Send our invoice to FedEx electronically').check();
    await shipping.side().getByLabel('Invoice signed by').selectOption('Yumi Mori, Manager');
    await shipping.canBuy();
    await shipping.buy();
    const number = await shipping.labelNumber();
    expect(number).not.toBe(first);
    expect(sandbox.labels()).toHaveLength(2);
    await expect(page.getByText('This label is a PDF and goes to a label printer')).toBeHidden();
    expect(sandbox.documents()).toHaveLength(1);
    const filed = await extractedPages(Buffer.from(sandbox.documents()[0]?.bytes ?? []));
    expect(filed).toHaveLength(1);
    expect(filed[0]).toContain('YumiMori');
    expect(filed[0]).not.toContain('DRAFT');
    await expect(page.getByText(/FedEx has our invoice electronically/u)).toBeVisible();
    await page.getByRole('button', { name: /^Look at FedEx label/u }).click();
    const picture = page.getByRole('img', { name: /Picture, no label/u });
    await expect(picture).toBeVisible({ timeout: 40_000 });
    await findsNothing(page, 'the picture of a label');
    await page.keyboard.press('Escape');
    await page.getByLabel('Invoice signed by').selectOption('Yumi Mori, Manager');

    const before = {
      labels: (await cups.raw.received()).length,
      papers: (await cups.office.received()).length,
    };
    await page.getByRole('button', { name: 'Print label and invoice' }).press('Enter');
    await expect(page.getByText('Sent to the printer.')).toBeVisible();
    await expect
      .poll(async () => (await cups.office.received()).length, { timeout: 30_000 })
      .toBe(before.papers + 1);
    const withoutQuestions = async () =>
      (await cups.raw.received())
        .slice(before.labels)
        .map(({ bytes }) => Buffer.from(bytes.toString('latin1').replaceAll('~HS\r\n', ''), 'latin1'))
        .filter((bytes) => bytes.length > 0);
    await expect.poll(async () => (await withoutQuestions()).length, { timeout: 20_000 }).toBe(1);
    const [label = Buffer.alloc(0)] = await withoutQuestions();
    expect(await keptLabels(desk)).toContainEqual(label);
    const scan = await scanZpl(label.toString('utf8'), 203);
    expect(scan.square).toContain(`\u001d${number}0430`);
    expect(scan.bars?.slice(-14)).toBe(`00${number}`);
    const invoice = await extractedPages((await cups.office.received()).at(-1)?.bytes ?? Buffer.alloc(0));
    expect(invoice).toHaveLength(3);
    for (const sheet of invoice) {
      expect(sheet).toContain(`trackingno.${number}`);
      expect(sheet).toContain(firstNumber);
      expect(sheet).toContain('YumiMori');
      expect(sheet).not.toContain('DRAFT');
    }
    const prints = new PrintsScreen(page);
    await prints.open();
    const done = prints.group('Done').getByRole('listitem').filter({ hasText: 'Sent to printer' });
    await expect(done).toHaveCount(2);
    await expect(done.filter({ hasText: 'Carrier label' })).toHaveCount(1);

    await goTo(page, `/cases/${caseId}/shipping`);
    const move = (command: keyof typeof commandWording) =>
      shipping.side().getByRole('button', { name: commandWording[command].en });
    const tabs = page.getByRole('navigation', { name: 'Shipments' });
    await tabs.getByRole('link').last().click();
    expect(await shipping.labelNumber()).toBe(number);
    sandbox.move(number, 'in-transit');
    await shipping.askWhereItIs();
    await move('send-back').press('Enter');
    await expect(move('send-back')).toBeHidden();
    sandbox.move(number, 'delivered');
    await shipping.askWhereItIs();
    await move('confirm-arrival').press('Enter');
    await expect(move('confirm-arrival')).toBeHidden();
    await goTo(page, `/cases/${caseId}`);
    await expect(page.getByRole('region', { name: 'Shipments' })).toContainText('Delivered');
    await expect(page.getByRole('main')).toContainText(stageWording.collected.en);
  });
});
