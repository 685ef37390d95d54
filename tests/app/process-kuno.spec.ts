import { bagNumber } from '../../shared/cases/case-number';
import type { CaseNumber } from '../../shared/cases/ids';
import { makerWording, metalWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { commandWording } from '../../shared/wording/stages';
import { aWorkingShop } from './a-working-shop';
import { type DeskAtHand, expect, test } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { BenchScreen } from './screens/bench-screen';
import { InquiryScreen } from './screens/inquiry-screen';
import { IntakeScreen } from './screens/intake-screen';
import { MoneyPanel } from './screens/money-panel';
import { PickUpScreen } from './screens/pick-up-screen';
import { PieceScreen } from './screens/piece-screen';
import { Shell } from './screens/shell';
import { Who } from './screens/who';

const shop = aWorkingShop('en');

async function beginIntake(desk: DeskAtHand): Promise<IntakeScreen> {
  const { page } = desk;
  await openShopWith(desk, shop.events);
  const intake = new IntakeScreen(page);
  await intake.open();
  await new Who(page).answerByBadge(shop.badges.mori);
  await intake.isReady();
  return intake;
}

/** Somebody overseas, with no jeweller near her, asks by email whether her ring may be sent for a repair. */
async function openInquiry(desk: DeskAtHand): Promise<CaseNumber> {
  const intake = await beginIntake(desk);
  const { field, arrival, visit, yes, no } = intake.words;
  await intake.chooseChip(field.arrival, arrival.choice.inquiry);
  await intake.takeDownCustomer({ name: 'Ann Lee' });
  await intake.typeInto(field.email, 'ann@example.com');
  await intake.chooseChip(field.handover, visit.handover.overseas);
  await intake.chooseChip(field.giveBack, visit.giveBack.overseas);
  await intake.chooseChip(field.house, makerWording.kuno.en);
  await intake.chooseChip(field.localJeweller, no);
  await intake.chooseChip(field.customerPaysTransport, yes);
  await intake.chooseFromList(field.kind, pieceKindWording.ring.en);
  await intake.askForService(serviceWording.repair.en);
  await intake.save();
  return (await intake.savedNumber()) as CaseNumber; // of the form that the screen object waited for
}

test('K.UNO takes a ring from overseas only by exception, at her cost for every way, and sends it back; the workshop works in Japanese', async ({
  desk,
}) => {
  const { page } = desk;
  const number = await openInquiry(desk);
  const shell = new Shell(page);
  await shell.scan(number);
  const steps = new InquiryScreen(page);
  await steps.hasSteps(['inquiry', 'quoted', 'documents-sent', 'on-its-way-in', 'received']);
  await steps.take('quote');
  await steps.isAt('quoted');
  await steps.doesNotOffer('tell-address');
  await expect(steps.checklist()).toContainText('kuno/overseas-exception');

  const waiting = page.getByRole('listitem').filter({ hasText: commandWording['tell-address'].en });
  await waiting.last().getByRole('button').press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('The owner knows her and pays');
  await page.keyboard.press('ControlOrMeta+Enter');
  await steps.isAt('documents-sent');
  await expect(page.getByText(/The owner knows her and pays/u).first()).toBeVisible();
  await steps.send(steps.words.dispatch.title, steps.words.dispatch.note);
  await steps.isAt('on-its-way-in');

  const bag = bagNumber(number, 1);
  const piece = new PieceScreen(page);
  await piece.scanAndTake(bag, 'receive', 'Tab');
  await piece.standsAt('received');
  // The exception was for the address alone: work waits for a price that she agreed to.
  await expect(piece.waiting().filter({ hasText: commandWording['start-work'].en })).toHaveCount(1);
  const money = new MoneyPanel(page);
  await money.nameEveryPrice('5,000');
  await money.recordApproval();

  await shell.runByPalette('Switch to Japanese');
  const bench = new BenchScreen(page, 'ja');
  const atWorkshop = new PieceScreen(page, 'ja');
  await atWorkshop.scanAndTake(bag, 'start-work');
  await atWorkshop.standsAt('at-bench');
  await atWorkshop.scanAndTake(bag, 'finish-work');
  await bench.scanBadge(shop.badges.mori, '森 由美');
  await bench.tick(bench.words.tasks.polished);
  await bench.pressStep(commandWording['finish-work'].ja);
  await bench.beginCheck();
  await bench.scanBadge(shop.badges.ono, '小野 健');
  await bench.read(bench.words.check.measured, '12');
  await bench.pass();
  await bench.says('お渡し準備完了');

  await shell.runByPalette('英語に切り替える');
  await goTo(page, '/');
  await shell.scan(bag);
  await money.recordPayment('card');
  await expect(money.balance()).toHaveText(/^¥0$/u);
  await piece.goesHomeByAir(bag, number, '7946 0000 0001');
});

test('K.UNO resizes its own ring free of charge for whoever brings it to the shop and fetches it there', async ({
  desk,
}) => {
  const { page } = desk;
  const intake = await beginIntake(desk);
  const { field, yes, no } = intake.words;
  await intake.takeDownCustomer({ name: 'John Smith', phone: '+1 212 555 0147' });
  await intake.takeInRing(
    makerWording.kuno.en,
    pieceKindWording.ring.en,
    metalWording.platinum.en,
    serviceWording.resize.en,
    '120000',
  );
  await intake.typeInto(field.currentSize, '12');
  await intake.typeInto(field.desiredSize, '13');
  await intake.chooseChip(field.sameFinger, yes);
  await intake.chooseChip(field.largeChange, no);
  await intake.typeInto(field.unsignedReason, 'The pad is being mended');
  await intake.save();
  const bag = bagNumber((await intake.savedNumber()) as CaseNumber, 1); // of the form that was waited for

  const piece = new PieceScreen(page);
  await piece.scanAndTake(bag, 'start-work');
  await piece.standsAt('at-bench');
  const bench = new BenchScreen(page);
  await piece.scanAndTake(bag, 'finish-work', 'Tab');
  await bench.scanBadge(shop.badges.mori, '森 由美');
  await bench.tick(serviceWording.resize.en);
  await bench.pressStep(commandWording['finish-work'].en);
  await bench.beginCheck();
  await bench.says('You have worked on this piece yourself');
  await bench.scanBadge(shop.badges.ono, '小野 健');
  await bench.read(bench.words.check.measured, '13');
  await bench.pass();
  await bench.says('Ready');
  await goTo(page, '/');

  await piece.scanAndTake(bag, 'hand-back');
  const pickUp = new PickUpScreen(page);
  await pickUp.takeByScan(bag);
  await pickUp.sign();
  await pickUp.giveBack();
  // A bag that went home is refused wherever it is scanned.
  await new Shell(page).scan(bag);
  await expect(page.getByText('This scan was refused')).toBeVisible();
  await goTo(page, `/pieces/${bag}`);
  await piece.standsAt('collected');
});
