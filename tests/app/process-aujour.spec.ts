import { bagNumber } from '../../shared/cases/case-number';
import type { CaseNumber } from '../../shared/cases/ids';
import { makerWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { commandWording, needWording, stageWording } from '../../shared/wording/stages';
import { type DeskAtHand, expect, test } from './desk';
import { InquiryScreen } from './screens/inquiry-screen';
import { IntakeScreen } from './screens/intake-screen';
import { Shell } from './screens/shell';

/** A Japanese desk from its first start to an empty intake, by keyboard. */
async function beginIntake({ page }: DeskAtHand): Promise<IntakeScreen> {
  await page.getByRole('radio', { name: '日本語' }).click();
  await page.getByLabel('端末記号').fill('GZ');
  await page.getByRole('button', { name: 'お店を開く' }).click();
  const intake = new IntakeScreen(page, 'ja');
  await intake.open();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('dialog').getByRole('button').last().press('Enter');
  await intake.isReady();
  return intake;
}

async function takeDownChain(intake: IntakeScreen): Promise<void> {
  const { field } = intake.words;
  await intake.takeDownCustomer({ name: '佐藤 由紀', kana: 'サトウ ユキ' });
  await intake.chooseChip(field.handover, intake.words.visit.handover.domestic);
  await intake.chooseChip(field.giveBack, intake.words.visit.giveBack.domestic);
  await intake.chooseChip(field.house, makerWording.aujour.ja);
  await intake.chooseFromList(field.kind, pieceKindWording.necklace.ja);
  await intake.askForService(serviceWording.chain.ja);
}

test('Aujourの修理は、メールでのお問い合わせから検品・御見積まで規約の順に進む', async ({ desk }) => {
  const { page } = desk;
  const intake = await beginIntake(desk);
  await intake.chooseChip(intake.words.field.arrival, intake.words.arrival.choice.inquiry);
  await takeDownChain(intake);
  await intake.save();
  const number = (await intake.savedNumber()) as CaseNumber; // of the form that the screen object waited for
  await expect(page.getByRole('heading', { name: intake.words.saved.inquiry })).toBeVisible();

  const shell = new Shell(page);
  await shell.scan(number);
  const steps = new InquiryScreen(page, 'ja');
  const { gaps, dispatch } = steps.words;
  await steps.hasSteps(['inquiry', 'documents-sent', 'on-its-way-in', 'received']);
  await steps.isAt('inquiry');
  await steps.type(gaps.title, gaps.orderNumber, 'A-100');
  await steps.send(gaps.title, gaps.save);
  await expect(steps.form(gaps.title).getByLabel(gaps.orderNumber)).toBeHidden();
  await steps.take('tell-address');
  await steps.isAt('documents-sent');
  await steps.type(dispatch.title, dispatch.carrier, 'ゆうパック');
  await steps.type(dispatch.title, dispatch.tracking, '１２３４');
  await steps.send(dispatch.title, dispatch.note);
  await steps.isAt('on-its-way-in');

  await shell.scan(bagNumber(number, 1));
  await expect(page).toHaveURL(/\/pieces\//u);
  await expect(steps.step('receive')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(stageWording.received.ja).first()).toBeVisible();
  await steps.take('inspect');
  await expect(page.getByText(stageWording.inspected.ja).first()).toBeVisible();
  // 御見積の金額が決まるまで、ご承認を伺う手順は選べない。
  await steps.doesNotOffer('ask-approval');
  const waiting = page.getByRole('listitem').filter({ hasText: commandWording['ask-approval'].ja });
  await expect(waiting.first()).toContainText(needWording.priced.ja);
});

test('ご連絡なしで届いたお荷物は別置きし、お断りすると返送の準備に回る', async ({ desk }) => {
  const { page } = desk;
  const intake = await beginIntake(desk);
  await intake.chooseChip(intake.words.field.arrival, intake.words.arrival.choice.unannounced);
  await takeDownChain(intake);
  await intake.save();
  const number = (await intake.savedNumber()) as CaseNumber; // of the form that the screen object waited for
  await new Shell(page).scan(number);
  const steps = new InquiryScreen(page, 'ja');
  await expect(page.getByText(steps.words.heldApart)).toBeVisible();
  await steps.take('decline');
  await expect(page.getByText(stageWording.ready.ja).first()).toBeVisible();
});
