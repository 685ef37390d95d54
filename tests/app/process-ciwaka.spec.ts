import { bagNumber } from '../../shared/cases/case-number';
import type { CaseNumber } from '../../shared/cases/ids';
import { photoSubjectWording } from '../../shared/wording/conditions';
import { makerWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { stageWording } from '../../shared/wording/stages';
import { type DeskAtHand, expect, test } from './desk';
import { setUpShop } from './screens/first-start';
import { aPicture, InquiryScreen } from './screens/inquiry-screen';
import { IntakeScreen } from './screens/intake-screen';
import { Shell } from './screens/shell';
import { Who } from './screens/who';
import { findsNothing } from './wcag';

/** An American writes by the form about a ring that CIWAKA made; answers the case number. */
async function openInquiry({ page }: DeskAtHand, deliveredOn: string): Promise<CaseNumber> {
  const intake = new IntakeScreen(page);
  await intake.open();
  await new Who(page).goOnWithNobody();
  await intake.isReady();
  const { field, arrival, visit, design, yes } = intake.words;
  await intake.chooseChip(field.arrival, arrival.choice.inquiry);
  await expect(page.getByRole('heading', { name: intake.words.terms.title })).toBeHidden();
  await intake.takeDownCustomer({ name: 'Ann Lee', phone: '+1 503 000 0000' });
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

test('a complimentary resizing of CIWAKA comes in by its steps: no documents before the photos are passed', async ({
  desk,
}) => {
  const { page } = desk;
  await setUpShop(page);
  const deliveredOn = await page.evaluate(() =>
    new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10),
  );
  const number = await openInquiry(desk, deliveredOn);
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
  await steps.show(photoSubjectWording.certificate.en);
  await steps.addPhoto(await aPicture(page, 'ivory'));
  await expect(page.getByText('1 photo added')).toBeVisible();
  await steps.form(gaps.title).getByLabel(gaps.certificate).selectOption('yes');
  await steps.send(gaps.title, gaps.save);
  await expect(steps.form(gaps.title).getByLabel(gaps.certificate)).toBeHidden();
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
  await shell.scan(bag, 'Tab');
  await expect(page).toHaveURL(/\/pieces\//u);
  await expect(steps.step('receive')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(stageWording.received.en).first()).toBeVisible();
  await shell.scan(number);
  await expect(
    page
      .getByRole('complementary')
      .getByText(/asked again/u)
      .first(),
  ).toBeVisible();
  await expect(steps.form(gaps.title).getByLabel(gaps.metal)).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('Job bag tag');
});
