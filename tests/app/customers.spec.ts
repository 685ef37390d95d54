import type { CaseState } from '../../shared/cases/case-state';
import { aCustomerDraft, aDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { aShop, aStaff } from '../builders/a-shop';
import { type DeskAtHand, expect, test } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { CustomerScreen } from './screens/customer-screen';
import { Who } from './screens/who';

const sharedPhone = '03-5555-0101';

/** Mother and daughter with one telephone, and the daughter once more under her married name. */
function aFamily() {
  const ledger = new Ledger(aShop({ language: 'en' }));
  const by = ledger.joins(aStaff());
  const walkIn = (name: string, kana: string, phone: string, on: string) =>
    ledger.takesIn({
      on,
      by,
      draft: aDraft({
        customer: { kind: 'new', fields: aCustomerDraft({ name, kana, phone, email: '' }) },
      }),
    });
  const mother = walkIn('高橋 和子', 'たかはし かずこ', sharedPhone, '2026-11-03');
  const daughter = walkIn('高橋 葵', 'たかはし あおい', sharedPhone, '2026-11-05');
  const married = walkIn('小林 葵', 'こばやし あおい', '090-7777-0202', '2026-11-12');
  return { ledger, mother, daughter, married };
}

/** Opens the shop at the page of whoever brought that case. */
async function openCustomer(desk: DeskAtHand, ledger: Ledger, brought: CaseState): Promise<CustomerScreen> {
  await openShopWith(desk, ledger.events);
  await goTo(desk.page, `/customers/${brought.customerId}`);
  const customer = new CustomerScreen(desk.page);
  await customer.isOpen(ledger.customerOf(brought).name);
  return customer;
}

test.describe('the page of a customer', () => {
  test('shows what is known, her cases and who shares her telephone, without taking them for one', async ({
    desk,
  }) => {
    const { ledger, mother } = aFamily();
    const customer = await openCustomer(desk, ledger, mother);
    await expect(customer.cases()).toHaveText([mother.number]);
    await expect(customer.alike()).toContainText('高橋 葵');
    await expect(customer.alike()).toContainText('same telephone');
    await expect(customer.alike()).toContainText('Two people may share a telephone or a name.');
    await expect(customer.alike()).not.toContainText('小林');
    await expect(customer.history()).toHaveCount(1);
  });

  test('takes a change from whoever asked for it and shows before and after in the history', async ({
    desk,
  }) => {
    const { ledger, daughter } = aFamily();
    const customer = await openCustomer(desk, ledger, daughter);
    await customer.beginChange();
    await new Who(desk.page).answerByTyping('森');
    await customer.fill('Name', '小林 葵');
    await customer.fill('Telephone', '090-7777-0202');
    await customer.saveChange();
    await customer.isOpen('小林 葵');
    await expect(customer.history().first()).toContainText('Changed to 小林 葵.');
    await expect(customer.history().first()).toContainText('Name: 高橋 葵 → 小林 葵');
    await expect(customer.history().first()).toContainText(`Telephone: ${sharedPhone} → 090-7777-0202`);
    await expect(customer.history().first()).toContainText('森 由美');
    await expect(customer.history().first()).not.toContainText('Reading');
  });

  test('refuses a faulty field at the field, and keeps what was typed when the form is closed', async ({
    desk,
  }) => {
    const { ledger, daughter } = aFamily();
    const customer = await openCustomer(desk, ledger, daughter);
    await customer.beginChange();
    await new Who(desk.page).goOnWithNobody();
    await customer.fill('Email', 'aoi at example');
    await customer.saveChange();
    await customer.complainsOf('Email', 'This is no email address.');
    await desk.page.keyboard.press('Escape');
    await expect(customer.changeForm()).toBeHidden();
    await customer.isOpen('高橋 葵');
    await expect(desk.page.getByText('A change was begun and is not saved yet.')).toBeVisible();
    await desk.page.reload();
    await customer.isOpen('高橋 葵');
    await customer.beginChange();
    await expect(customer.changeForm().getByLabel('Email')).toHaveValue('aoi at example');
    await customer.fill('Email', 'aoi@example.com');
    await customer.saveChange();
    await expect(customer.changeForm()).toBeHidden();
    await expect(desk.page.getByText('aoi@example.com').first()).toBeVisible();
  });

  test('drops a change on demand', async ({ desk }) => {
    const { ledger, daughter } = aFamily();
    const customer = await openCustomer(desk, ledger, daughter);
    await customer.beginChange();
    await new Who(desk.page).goOnWithNobody();
    await customer.fill('Name', 'wrong');
    await customer.changeForm().getByRole('button', { name: 'Discard change' }).click();
    await customer.isOpen('高橋 葵');
    await expect(customer.history()).toHaveCount(1);
  });
});

test.describe('two entries of one person', () => {
  test('become one with both histories and the cases of both, and the old address leads on', async ({
    desk,
  }) => {
    const { ledger, daughter, married } = aFamily();
    const customer = await openCustomer(desk, ledger, married);
    await customer.alike().getByRole('button', { name: 'Join with another entry' }).click();
    await new Who(desk.page).answerByTyping('森');
    const dialog = desk.page.getByRole('dialog', { name: 'One person, entered twice' });
    await dialog.getByLabel('Find the other entry').fill('たかはし あおい');
    await dialog.getByRole('button', { name: /高橋 葵/u }).click();
    await expect(dialog.getByRole('radio', { name: /小林 葵/u })).toBeChecked();
    await dialog.getByRole('button', { name: 'Join the two' }).click();

    await expect(dialog).toBeHidden();
    await expect(customer.cases()).toHaveText([married.number, daughter.number]);
    await expect(customer.history()).toHaveCount(3);
    await expect(customer.history().first()).toContainText('Joined: 高橋 葵');
    await expect(customer.history().first()).toContainText('森 由美');
    await expect(customer.history().last()).toContainText('under the entry of 高橋 葵');
    await expect(customer.alike()).toContainText('Joined into this entry');

    await goTo(desk.page, `/customers/${daughter.customerId}`);
    await customer.isOpen('小林 葵');
    await expect(desk.page.getByText('高橋 葵 was joined with 小林 葵, who answers for both.')).toBeVisible();
    await goTo(desk.page, `/cases/${daughter.id}`);
    await expect(desk.page.getByRole('main').getByRole('link', { name: '小林 葵' })).toBeVisible();
    await expect(desk.page.getByText('taken in under another entry, merged since')).toBeVisible();
  });

  test('let the other one live on where that is chosen', async ({ desk }) => {
    const { ledger, mother, daughter } = aFamily();
    const customer = await openCustomer(desk, ledger, mother);
    const join = customer.joinWith('高橋 葵');
    await new Who(desk.page).goOnWithNobody();
    const dialog = await join;
    await dialog.getByRole('radio', { name: /高橋 葵/u }).check();
    await dialog.getByRole('button', { name: 'Join the two' }).click();
    await customer.isOpen('高橋 葵');
    await expect(desk.page).toHaveURL(new RegExp(`#/customers/${daughter.customerId}$`, 'u'));
    await expect(customer.cases()).toHaveText([daughter.number, mother.number]);
  });

  test('stay two when the clerk keeps them apart', async ({ desk }) => {
    const { ledger, mother } = aFamily();
    const customer = await openCustomer(desk, ledger, mother);
    const join = customer.joinWith('高橋 葵');
    await new Who(desk.page).goOnWithNobody();
    await (await join).getByRole('button', { name: 'Keep them apart' }).click();
    await expect(customer.cases()).toHaveText([mother.number]);
    await expect(customer.alike()).toContainText('高橋 葵');
  });
});
