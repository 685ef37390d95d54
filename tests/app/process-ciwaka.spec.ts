import { bagNumber } from '../../shared/cases/case-number';
import type { CaseNumber } from '../../shared/cases/ids';
import { makerWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { commandWording, stageWording } from '../../shared/wording/stages';
import { aWorkingShop } from './a-working-shop';
import { type DeskAtHand, expect, test } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { BenchScreen } from './screens/bench-screen';
import { aPicture, InquiryScreen } from './screens/inquiry-screen';
import { IntakeScreen } from './screens/intake-screen';
import { MoneyPanel } from './screens/money-panel';
import { PieceScreen } from './screens/piece-screen';
import { Shell } from './screens/shell';
import { Who } from './screens/who';
import { findsNothing } from './wcag';

const shop = aWorkingShop('en');

/** An American writes by the form about a ring that CIWAKA made; answers the case number. */
async function openInquiry(desk: DeskAtHand, deliveredOn: string): Promise<CaseNumber> {
  const { page } = desk;
  await openShopWith(desk, shop.events);
  const intake = new IntakeScreen(page);
  await intake.open();
  await new Who(page).answerByBadge(shop.badges.mori);
  await intake.isReady();
  const { field, arrival, visit, design, yes } = intake.words;
  await intake.chooseChip(field.arrival, arrival.choice.inquiry);
  await expect(page.getByRole('heading', { name: intake.words.terms.title })).toBeHidden();
  await intake.takeDownCustomer({ name: 'Ann Lee', phone: '+1 503 000 0000' });
  await intake.typeInto(field.email, 'ann@example.com');
  await intake.chooseChip(field.contactBy, visit.channel.form);
  await intake.chooseChip(field.handover, visit.handover.overseas);
  await intake.chooseChip(field.giveBack, visit.giveBack.overseas);
  await intake.chooseChip(field.house, makerWording.ciwaka.en);
  await intake.chooseFromList(field.kind, pieceKindWording.ring.en);
  await intake.askForService(serviceWording.resize.en);
  await intake.typeInto(field.desiredSize, '13');
  await intake.typeInto(field.currentSize, '12');
  await intake.typeInto(field.purchasedSize, '12');
  await intake.typeInto(field.deliveredOn, deliveredOn);
  await intake.typeInto(field.orderNumber, 'C-1');
  await intake.chooseChip(field.designResizing, design.category.range);
  await intake.typeInto(field.designRangeDown, '3');
  await intake.typeInto(field.designRangeUp, '3');
  await intake.chooseChip(field.designFeeExempt, yes);
  await intake.save();
  const number = await intake.savedNumber();
  await expect(page.getByRole('heading', { name: intake.words.saved.inquiry })).toBeVisible();
  await expect(page.getByRole('region', { name: intake.words.saved.papers })).toBeHidden();
  return number as CaseNumber; // of the form that the screen object waited for
}

test('a complimentary resizing of CIWAKA goes from the photos to the parcel home: no documents before the photos are passed', async ({
  desk,
}) => {
  const { page } = desk;
  const number = await openInquiry(desk, '2026-10-23');
  const shell = new Shell(page);
  await shell.scan(number);
  const steps = new InquiryScreen(page);
  const { gaps, shipping, dispatch, checklist } = steps.words;
  await steps.isAt('inquiry');
  await steps.doesNotOffer('send-documents');
  await steps.take('ask-photos');
  await steps.isAt('awaiting-photos');

  await steps.addPhoto(await aPicture(page, 'silver'));
  await expect(page.getByText('1 photo added')).toBeVisible();
  await steps.proveCertificate();
  await steps.take('receive-photos');
  await steps.isAt('photos-in-review');
  await steps.doesNotOffer('send-documents');
  await steps.take('pass-photos');

  await steps.isAt('awaiting-shipping-details');
  await steps.hasSteps([
    'inquiry',
    'awaiting-photos',
    'photos-in-review',
    'awaiting-shipping-details',
    'documents-sent',
    'on-its-way-in',
    'received',
  ]);
  await steps.doesNotOffer('send-documents');
  await expect(steps.checklist()).toContainText('ciwaka/shipping-details');
  await steps.type(shipping.title, shipping.address, '1 Sample Street, Portland, OR');
  await steps.type(shipping.title, shipping.telephone, 'ask her');
  await steps.type(shipping.title, shipping.shipOn, '2020-01-01');
  await steps.send(shipping.title, shipping.save);
  await expect(steps.form(shipping.title).getByLabel(shipping.telephone)).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expect(steps.form(shipping.title).getByLabel(shipping.shipOn)).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await steps.type(shipping.title, shipping.telephone, '+1 503 000 0000');
  await steps.type(shipping.title, shipping.shipOn, '');
  await steps.send(shipping.title, shipping.save);
  await expect(steps.checklist().locator('[data-is-met="false"]')).toHaveCount(1);
  await steps.doesNotOffer('send-documents');
  await steps.type(shipping.title, shipping.shipOn, '2099-12-01');
  await steps.send(shipping.title, shipping.save);
  await expect(steps.checklist()).not.toContainText(checklist.open);
  await findsNothing(page, 'the steps of an inquiry');
  await steps.take('send-documents');

  await steps.isAt('documents-sent');
  await steps.type(dispatch.title, dispatch.tracking, '7946 0000 0000');
  await steps.send(dispatch.title, dispatch.note);
  await steps.isAt('on-its-way-in');

  const bag = bagNumber(number, 1);
  const piece = new PieceScreen(page);
  await piece.scanAndTake(bag, 'receive', 'Tab');
  await piece.standsAt('received');
  await shell.scan(number);
  await expect(
    page
      .getByRole('complementary')
      .getByText(/asked again/u)
      .first(),
  ).toBeVisible();
  await expect(steps.form(gaps.title).getByLabel(gaps.metal)).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('Job bag tag');

  await piece.scanAndTake(bag, 'start-work');
  await piece.standsAt('at-bench');
  const bench = new BenchScreen(page);
  await piece.scanAndTake(bag, 'finish-work', 'Tab');
  await bench.scanBadge(shop.badges.mori, '森 由美');
  await bench.tick(serviceWording.resize.en);
  await bench.pressStep(commandWording['finish-work'].en);
  await bench.beginCheck();
  await bench.scanBadge(shop.badges.ono, '小野 健');
  await bench.read(bench.words.check.measured, '13');
  await bench.pass();
  await bench.says(stageWording.ready.en);
  await goTo(page, '/');

  // Nothing is owed for it: it goes home insured, as jewellery, pouch and certificate.
  await piece.goesHomeByAir(bag, number, '7946 0000 0001');
});

test('a resizing asked for on the 31st day is paid before its documents are made, and not before its photos are passed', async ({
  desk,
}) => {
  const { page } = desk;
  const number = await openInquiry(desk, '2026-10-22');
  const shell = new Shell(page);
  await shell.scan(number);
  const steps = new InquiryScreen(page);
  const { shipping } = steps.words;
  await steps.proveCertificate();
  await steps.take('receive-photos');
  await steps.isAt('photos-in-review');
  await steps.doesNotOffer('send-invoice');
  await steps.take('pass-photos');
  await steps.isAt('quoted');
  await steps.hasSteps([
    'inquiry',
    'awaiting-photos',
    'photos-in-review',
    'quoted',
    'awaiting-payment',
    'awaiting-shipping-details',
    'documents-sent',
    'on-its-way-in',
    'received',
  ]);
  const money = new MoneyPanel(page);
  await steps.doesNotOffer('send-invoice');
  await money.nameEveryPrice('80');
  await steps.take('send-invoice');
  await steps.isAt('awaiting-payment');
  await steps.doesNotOffer('confirm-payment');
  await steps.doesNotOffer('send-documents');
  await money.printInvoice();
  await expect(page.getByRole('listitem', { name: /^Invoice .*\/I1$/u })).toContainText('Original');
  await money.recordPayment('card');
  await expect(page.getByRole('listitem', { name: /^Receipt .*\/R1$/u })).toContainText('Original');
  await steps.take('confirm-payment');
  await steps.isAt('awaiting-shipping-details');
  await steps.type(shipping.title, shipping.address, '1 Sample Street, Portland, OR');
  await steps.type(shipping.title, shipping.telephone, '+1 503 000 0000');
  await steps.type(shipping.title, shipping.shipOn, '2099-12-01');
  await steps.send(shipping.title, shipping.save);
  await steps.take('send-documents');
  await steps.isAt('documents-sent');
});
