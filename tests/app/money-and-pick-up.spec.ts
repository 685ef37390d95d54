import type { Page } from '@playwright/test';
import { aCustomerDraft, aDraft, aPieceDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { thenMoved } from '../builders/a-ready-case';
import { aShop, aStaff } from '../builders/a-shop';
import { expect, test } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { PickUpScreen } from './screens/pick-up-screen';
import { Shell } from './screens/shell';
import { Who } from './screens/who';
import { findsNothing } from './wcag';

const words = {
  en: {
    money: 'Money',
    name: 'Name a price …',
    price: 'Price before tax',
    savePrice: 'Save the prices',
    approve: 'Record approval …',
    upTo: 'Agreed up to, tax included',
    saveApproval: 'Record the approval',
    record: 'Record money …',
    deposit: 'Deposit',
    amount: 'Amount',
    saveMoney: 'Record it',
    done: 'Given back',
    unsigned: 'The pad does not work',
    give: 'Give back',
    gone: 'This piece was given back already',
  },
  ja: {
    money: '金額とお支払い',
    name: '価格を決める…',
    price: '価格（税別）',
    savePrice: '価格を保存',
    approve: 'ご承認を記録…',
    upTo: 'ご承認額の上限（税込）',
    saveApproval: 'ご承認を記録',
    record: '入出金を記録…',
    deposit: 'お預り金（前受金）',
    amount: '金額',
    saveMoney: '記録する',
    done: 'お渡ししました',
    unsigned: '署名欄が使えないため',
    give: 'お渡しを記録',
    gone: '',
  },
} as const;

/** Two pieces of another maker, the first of them ready to be fetched, the second still with us. */
function aShopWithPieces(language: 'en' | 'ja') {
  const ledger = new Ledger(aShop({ language }));
  const by = ledger.joins(aStaff());
  const piece = { house: 'other', estimateRule: 'do-not-exceed', estimateAmount: '5,000' } as const;
  const state = ledger.takesIn({
    by,
    draft: aDraft({
      customer: { kind: 'new', fields: aCustomerDraft({ language }) },
      pieces: [
        aPieceDraft(piece),
        aPieceDraft({ ...piece, key: 'piece-2', kind: 'pendant', currentSize: '' }),
      ],
    }),
  });
  const [ready, other] = state.pieces.map(({ bagNumber }) => bagNumber);
  if (ready === undefined || other === undefined) throw new Error('Two pieces are expected.');
  return { state, ready, other, events: thenMoved(ledger.events, ready) };
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** The panel of the first piece on the page of the case. */
const panelOf = (page: Page, bag: string) =>
  page.getByRole('region', { name: bag }).filter({ has: page.locator('table') });

test.use({ viewport: { width: 1366, height: 768 } });

test('a piece is priced above its limit, agreed to anew, paid in part, and given back by scan for the rest', async ({
  desk,
}) => {
  const { page } = desk;
  const say = words.en;
  const { state, ready, other, events } = aShopWithPieces('en');
  await openShopWith(desk, events);
  await goTo(page, `/cases/${state.id}`);
  const panel = panelOf(page, ready);
  await expect(panel).toContainText('up to ¥5,000, signed for at the intake');
  const who = new Who(page);
  await panel.getByRole('button', { name: say.name }).press('Enter');
  await who.answerByTyping('森');
  const price = page.getByLabel(say.price);
  await expect(price).toBeFocused();
  await type(page, '12.5');
  await expect(page.getByText('JPY has fewer places after the point than that.')).toBeVisible();
  await type(page, '6,000');
  // The window is gone in the middle of it: what was typed is there again.
  await page.reload();
  await expect(panel).toContainText('A price was begun here and is not saved yet.');
  await panel.getByRole('button', { name: say.name }).press('Enter');
  await who.answerByTyping('森');
  await expect(price).toHaveValue('6,000');
  await expect(price).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('¥6,600');
  await expect(panel.getByRole('alert')).toContainText('above the ¥5,000 that was agreed to');

  await panel.getByRole('button', { name: say.approve }).press('Enter');
  await expect(page.getByLabel(say.upTo)).toBeFocused();
  await expect(page.getByLabel(say.upTo)).toHaveValue('6600');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('up to ¥6,600, by 田中 花子 by telephone');
  await expect(panel.getByRole('alert')).toBeHidden();

  await page.getByRole('button', { name: say.record }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Record money' });
  await dialog.getByRole('radio', { name: say.deposit }).press('Space');
  await dialog.getByLabel(say.amount).focus();
  await type(page, '0');
  await expect(dialog.getByText('An amount of nothing is no payment')).toBeVisible();
  await type(page, '1,600');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByTestId('balance')).toHaveText('¥5,000');
  await expect(page.getByRole('listitem', { name: /^Receipt .*\/R1$/u })).toContainText('Original');
  await findsNothing(page, 'the case with its money');

  const shell = new Shell(page);
  await page.keyboard.press('u');
  await expect(page.getByRole('heading', { name: `Give back: ${state.number}` })).toBeVisible();
  await shell.scan(other);
  await expect(page.getByText('This piece is not ready to be given back')).toBeVisible();
  await page.keyboard.press('Escape');
  await shell.scan(ready, 'Tab');
  await expect(page.getByRole('checkbox', { name: new RegExp(ready, 'u') })).toBeChecked();
  await expect(page.getByLabel('Taken now')).toHaveValue('5000');
  await page.getByLabel('Taken now').fill('4,999');
  await expect(page.getByText('¥1 stay unpaid.')).toBeVisible();
  await page.getByLabel('Taken now').fill('5,000');
  await new PickUpScreen(page).sign();
  await expect(page.getByText('under this very text')).toBeVisible();
  await page.getByRole('textbox', { name: 'Handed to' }).fill('田中 一郎');
  await expect(page.getByText('The signature no longer holds')).toBeVisible();
  await findsNothing(page, 'a pick-up under way');

  // A crash in the middle: what was typed and signed is there again.
  await desk.restart();
  await goTo(page, `/pick-up/${state.id}`);
  await expect(page.getByRole('textbox', { name: 'Handed to' })).toHaveValue('田中 一郎');
  await page.getByRole('textbox', { name: 'Handed to' }).fill('田中 花子');
  await expect(page.getByText('under this very text')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { name: say.done })).toBeVisible();
  await expect(page.getByRole('list', { name: 'What was given back' })).toContainText(
    'to 田中 花子 · Collected',
  );
  await expect(page.getByRole('listitem', { name: /^Receipt .*\/R2$/u })).toContainText('Original');
  await findsNothing(page, 'what was given back');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: state.number, level: 1, exact: true })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText('already given back: Collected')).toBeVisible();
  await shell.scan(ready);
  await expect(page.getByText('This scan was refused')).toBeVisible();
});

test('the same in Japanese, by keyboard alone, with the reason why nobody signs', async ({ desk }) => {
  const { page } = desk;
  const say = words.ja;
  const { state, ready, events } = aShopWithPieces('ja');
  await openShopWith(desk, events);
  await goTo(page, `/cases/${state.id}`);
  const panel = panelOf(page, ready);
  await panel.getByRole('button', { name: say.name }).press('Enter');
  await new Who(page, 'ja').answerByTyping('もり');
  await expect(page.getByLabel(say.price)).toBeFocused();
  await type(page, '4000');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('4,400円');
  await goTo(page, `/pick-up/${state.id}`);
  await page.getByRole('checkbox', { name: new RegExp(ready, 'u') }).press('Space');
  await page.getByRole('button', { name: say.unsigned }).press('Enter');
  await expect(page.getByText('すべて揃いました。')).toBeVisible();
  await findsNothing(page, 'a pick-up in Japanese');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { name: say.done })).toBeVisible();
  await expect(page.getByRole('listitem', { name: /^領収書/u })).toContainText('原本');
});
