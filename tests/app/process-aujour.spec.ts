import { bagNumber } from '../../shared/cases/case-number';
import type { CaseNumber } from '../../shared/cases/ids';
import { messageWording } from '../../shared/messages/code-wording';
import { parameterWording } from '../../shared/messages/parameters';
import { chargeWording } from '../../shared/wording/charges';
import { makerWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { commandWording, needWording, stageWording } from '../../shared/wording/stages';
import { aWorkingShop, workshop } from './a-working-shop';
import { type DeskAtHand, expect, test } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { BenchScreen } from './screens/bench-screen';
import { BoxScreen } from './screens/box-screen';
import { InquiryScreen } from './screens/inquiry-screen';
import { IntakeScreen } from './screens/intake-screen';
import { MessagesScreen } from './screens/messages-screen';
import { MoneyPanel } from './screens/money-panel';
import { PieceScreen } from './screens/piece-screen';
import { Shell } from './screens/shell';
import { Who } from './screens/who';

const shop = aWorkingShop('ja');

/** A Japanese desk with an empty intake, taken in by whoever wears that badge. */
async function beginIntake(desk: DeskAtHand): Promise<IntakeScreen> {
  const { page } = desk;
  await openShopWith(desk, shop.events);
  const intake = new IntakeScreen(page, 'ja');
  await intake.open();
  await new Who(page, 'ja').answerByBadge(shop.badges.mori);
  await intake.isReady();
  return intake;
}

async function takeDownChain(intake: IntakeScreen): Promise<void> {
  const { field } = intake.words;
  await intake.takeDownCustomer({ name: '佐藤 由紀', kana: 'サトウ ユキ' });
  await intake.typeInto(field.email, 'yuki@example.com');
  await intake.chooseChip(field.handover, intake.words.visit.handover.domestic);
  await intake.chooseChip(field.giveBack, intake.words.visit.giveBack.domestic);
  await intake.chooseChip(field.house, makerWording.aujour.ja);
  await intake.chooseFromList(field.kind, pieceKindWording.necklace.ja);
  await intake.askForService(serviceWording.chain.ja);
}

test('Aujourの修理は、メールのお問い合わせから検品・御見積・ご承認・月末の工房便を経て、ご返送まで規約の順に進む', async ({
  desk,
}) => {
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

  // 到着・検品。御見積の金額が決まるまで、ご承認を伺う手順は選べない。
  const bag = bagNumber(number, 1);
  const piece = new PieceScreen(page, 'ja');
  await piece.scanAndTake(bag, 'receive');
  await piece.standsAt('received');
  await piece.scanAndTake(bag, 'inspect', 'Tab');
  await piece.standsAt('inspected');
  await steps.doesNotOffer('ask-approval');
  const waiting = piece.waiting().filter({ hasText: commandWording['ask-approval'].ja });
  await expect(waiting).toContainText(needWording.priced.ja);

  // 目安は「900円から」。検品した担当者が金額を決め、手数料とともに税を加える。
  const money = new MoneyPanel(page, 'ja');
  await money.namePrices({ [chargeWording.chain.ja]: '1,200' });
  await expect(money.balance()).toHaveText('2,310円');
  await piece.scanAndTake(bag, 'ask-approval');
  await piece.standsAt('awaiting-approval');
  await steps.doesNotOffer('queue-for-run');
  await shell.scan(number);
  const messages = new MessagesScreen(page, 'ja');
  expect(await messages.tellByMail(messageWording['approval-needed'].ja)).toContain('2,310円');
  await money.recordApproval();
  await piece.scanAndTake(bag, 'queue-for-run');
  await piece.standsAt('waiting-for-run');

  // 月末の便：箱へ、締め、工房へ、戻り。すべて袋を読み取るだけ。
  const box = new BoxScreen(page, 'ja');
  await box.begin(workshop.name);
  await box.packByScan(bag);
  await box.close('集荷の方は署名されません');
  await expect(box.notBack()).toContainText(bag);
  await box.bringBackByScan(bag);

  // 仕上がり検査は、検品した人とは別の担当者が行う。
  const bench = new BenchScreen(page, 'ja');
  await piece.scanAndTake(bag, 'pass-check');
  await bench.isChecking();
  await bench.scanBadge(shop.badges.ono, '小野 健');
  await bench.pass();
  await bench.says(stageWording.ready.ja);
  await goTo(page, '/');

  // お支払いが済むまで返送しない。返送の送料は当店が負担する。
  await shell.scan(bag);
  await expect(piece.waiting().filter({ hasText: commandWording['send-back'].ja })).toContainText(
    needWording.settled.ja,
  );
  await money.recordPayment('transfer');
  await expect(money.balance()).toHaveText('0円');
  await piece.scanAndTake(bag, 'send-back');
  await piece.standsAt('on-its-way-back');
  await shell.scan(number);
  await expect(page.getByRole('listitem', { name: /^領収書 .*\/R1$/u })).toContainText('原本');
  await messages.tellByMail(messageWording['on-its-way-back'].ja, {
    [parameterWording.airWaybill.ja]: '7946 0000 0001',
  });
  await piece.scanAndTake(bag, 'confirm-arrival', 'Tab');
  await piece.standsAt('collected');
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
