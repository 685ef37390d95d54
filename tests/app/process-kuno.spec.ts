import { bagNumber } from '../../shared/cases/case-number';
import type { CaseNumber } from '../../shared/cases/ids';
import { makerWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { commandWording, stageWording } from '../../shared/wording/stages';
import { type DeskAtHand, expect, test } from './desk';
import { setUpShop } from './screens/first-start';
import { InquiryScreen } from './screens/inquiry-screen';
import { IntakeScreen } from './screens/intake-screen';
import { Settings } from './screens/settings';
import { Shell } from './screens/shell';
import { Who } from './screens/who';

/** Somebody overseas asks by email whether her ring may be sent for a repair; answers the case number. */
async function openInquiry({ page }: DeskAtHand): Promise<CaseNumber> {
  const intake = new IntakeScreen(page);
  await intake.open();
  await intake.isReady();
  const { field, arrival, visit, yes, no } = intake.words;
  await intake.chooseChip(field.arrival, arrival.choice.inquiry);
  await intake.takeDownCustomer({ name: 'Ann Lee' });
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

test('K.UNO takes a ring from overseas only by exception: every cost first, or a name and a reason', async ({
  desk,
}) => {
  const { page } = desk;
  await setUpShop(page);
  const settings = new Settings(page);
  await settings.open('Staff');
  await settings.askToEnterPerson();
  await new Who(page).goOnWithNobody();
  await settings.fillPerson({ name: 'Mori' });
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
  await dialog.getByRole('button', { name: 'Someone else' }).press('Enter');
  await new Who(page).answerByTyping('Mori');
  await dialog.getByRole('textbox').fill('The owner knows her and pays');
  await page.keyboard.press('ControlOrMeta+Enter');
  await steps.isAt('documents-sent');
  await expect(page.getByText(/The owner knows her and pays/u).first()).toBeVisible();

  await steps.send(steps.words.dispatch.title, steps.words.dispatch.note);
  await steps.isAt('on-its-way-in');
  await shell.scan(bagNumber(number, 1), 'Tab');
  await expect(page).toHaveURL(/\/pieces\//u);
  await expect(steps.step('receive')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(stageWording.received.en).first()).toBeVisible();
});
