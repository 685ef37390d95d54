import { outcomeWording } from '../../shared/wording/outcomes';
import { makerWording, metalWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { skipsCups, type TestCups, whyNoCups } from '../builders/cups';
import { scanBack } from '../builders/scan-back';
import { extractedPages, pdfFacts, rasterPages, withoutBlanks } from '../host/documents/poppler';
import { type DeskAtHand, expect } from './desk';
import { test } from './desk-with-printers';
import { CaseScreen } from './screens/case-screen';
import { setUpShop } from './screens/first-start';
import { IntakeScreen } from './screens/intake-screen';
import { PrintsScreen } from './screens/prints-screen';
import { Settings } from './screens/settings';
import { Shell } from './screens/shell';
import { Who } from './screens/who';

async function openShopWithPrinters({ page }: DeskAtHand, cups: TestCups): Promise<void> {
  await setUpShop(page);
  const settings = new Settings(page);
  await settings.open('Papers');
  await settings.choosePrinter('Job bag tag', cups.label.name);
  await settings.chooseStock('Job bag tag', '60 × 30 mm tag');
  await settings.choosePrinter('Claim slip', cups.office.name);
  await settings.chooseStock('Claim slip', 'A4');
  await settings.standingOf('Claim slip', 'Loaded');
}

/** A K.UNO ring of 山田 花子, for another size, from first key to saved case; answers the case number. */
async function takeInByKeyboard({ page }: DeskAtHand): Promise<string> {
  const intake = new IntakeScreen(page);
  await intake.open();
  await new Who(page).goOnWithNobody();
  await intake.isReady();
  const { field } = intake.words;
  await intake.takeDownCustomer({ name: '髙橋 花子', kana: 'タカハシ ハナコ', phone: '090-1234-5678' });
  await intake.takeInRing(
    makerWording.kuno.en,
    pieceKindWording.ring.en,
    metalWording.platinum.en,
    serviceWording.resize.en,
    '120,000',
  );
  await intake.typeInto(field.desiredSize, '13');
  await intake.chooseChip(field.sameFinger, intake.words.yes);
  await intake.chooseChip(field.largeChange, intake.words.no);
  await intake.decides(outcomeWording.free.name.en);
  await intake.typeInto(field.internalNote, 'Customer is in a hurry.');
  await intake.typeInto(field.unsignedReason, 'Left in a hurry');
  await intake.save();
  const number = await intake.savedNumber();
  await intake.isOnDisk();
  return number;
}

test.describe('with printers at hand', () => {
  test.skip(skipsCups(), whyNoCups() ?? '');

  test('a walk-in ends with a bag tag and a claim slip in the hand, and a copy says so', async ({
    cups,
    desk,
  }) => {
    const { page } = desk;
    const before = {
      tags: (await cups.label.received()).length,
      slips: (await cups.office.received()).length,
    };
    await openShopWithPrinters(desk, cups);
    const number = await takeInByKeyboard(desk);

    await expect
      .poll(async () => (await cups.label.received()).length, { timeout: 30_000 })
      .toBe(before.tags + 1);
    await expect
      .poll(async () => (await cups.office.received()).length, { timeout: 30_000 })
      .toBe(before.slips + 1);
    const tag = (await cups.label.received()).at(-1);
    const slip = (await cups.office.received()).at(-1);
    if (tag === undefined || slip === undefined) throw new Error('Nothing arrived.');
    expect(tag.media).toEqual({ widthMillimetres: 60, heightMillimetres: 30 });
    expect(slip.media).toEqual({ widthMillimetres: 210, heightMillimetres: 297 });
    expect((await pdfFacts(tag.bytes)).pages).toBe(1);

    const [tagDots] = await rasterPages(tag.bytes, 203, 'one-bit', 1);
    const [slipDots] = await rasterPages(slip.bytes, 203, 'one-bit', 1);
    if (tagDots === undefined || slipDots === undefined) throw new Error('Nothing was drawn.');
    const bag = `${number.slice(0, -2)}-1-`;
    const tagCodes = await scanBack(tagDots);
    expect(tagCodes).toHaveLength(1);
    expect(tagCodes[0]).toContain(`DataMatrix ${bag}`);
    expect(await scanBack(slipDots)).toEqual([`Code128 ${number}`, `DataMatrix ${number}`]);

    const tagText = (await extractedPages(tag.bytes)).join('');
    const slipText = (await extractedPages(slip.bytes)).join('');
    expect(slipText).toContain(withoutBlanks('髙橋 花子'));
    for (const secret of ['髙橋', 'タカハシ', '120,000', '1234']) expect(tagText).not.toContain(secret);
    expect(slipText).not.toContain(withoutBlanks('Customer is in a hurry.'));

    const prints = new PrintsScreen(page);
    await prints.open();
    await prints.says('Claim slip', number, 'Sent to printer');

    const shell = new Shell(page);
    await shell.scan(number);
    const casePage = new CaseScreen(page);
    await casePage.isOpen(number);
    await casePage.printCopy('Claim slip', 1);
    await expect
      .poll(async () => (await cups.office.received()).length, { timeout: 30_000 })
      .toBe(before.slips + 2);
    const copy = (await cups.office.received()).at(-1);
    if (copy === undefined) throw new Error('No copy arrived.');
    expect((await extractedPages(copy.bytes)).join('')).toMatch(/控え?1|COPY1/u);
  });

  test('a printer that is off keeps the papers waiting, says so, and prints each once when it is back', async ({
    cups,
    desk,
  }) => {
    await openShopWithPrinters(desk, cups);
    const before = (await cups.office.received()).length;
    await cups.run('cupsdisable', '-r', 'out of labels', cups.office.name);
    try {
      const number = await takeInByKeyboard(desk);
      const prints = new PrintsScreen(desk.page);
      await prints.open();
      await expect(prints.group('Needs you')).toContainText(number);
      await prints.says('Claim slip', number, 'It is paused.');
      await desk.restart();
      await cups.run('cupsenable', cups.office.name);
      await expect
        .poll(async () => (await cups.office.received()).length, { timeout: 40_000 })
        .toBe(before + 1);
      await prints.open();
      await prints.says('Claim slip', number, 'Sent to printer');
      expect((await cups.office.received()).length).toBe(before + 1);
    } finally {
      await cups.run('cupsenable', cups.office.name);
    }
  });
});
