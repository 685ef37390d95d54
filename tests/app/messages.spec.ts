import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aCustomerDraft, aDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { aShop, aStaff } from '../builders/a-shop';
import { type MailServerMood, mailUser, startMailServer } from '../builders/mail-server';
import { expect, test } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { MessagesScreen } from './screens/messages-screen';
import { Settings } from './screens/settings';
import { Who } from './screens/who';

/** Every rule of WCAG 2.2 A and AA that a program can check. */
async function findsNothing(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const told = violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html) }));
  expect(told, where).toEqual([]);
}

/** The shop with one ring of 田中 花子, who wrote by email, and the day's clerk. */
function oneCase() {
  const ledger = new Ledger(aShop({ language: 'en' }));
  ledger.joins(aStaff());
  const customer = { kind: 'new', fields: aCustomerDraft({ language: 'ja' }) } as const;
  const state = ledger.takesIn({ draft: aDraft({ contactBy: 'email', customer }) });
  return { ledger, state };
}

async function setUpServer(page: Page, mood: MailServerMood = 'well') {
  const server = await startMailServer({ mood });
  await new Settings(page).open('Messages');
  const form = page.getByRole('form', { name: 'Mail server' });
  await form.getByRole('textbox', { name: 'Server', exact: true }).fill('127.0.0.1');
  await form.getByRole('combobox', { name: 'Encryption' }).click();
  await page.getByRole('option', { name: /^None/u }).click();
  await form.getByRole('textbox', { name: 'Port' }).fill(String(server.port));
  await form.getByRole('textbox', { name: 'Sender’s address' }).fill('shop@example.com');
  await form.getByLabel('Sender’s name').fill('直し処 銀座');
  await form.getByLabel('User name').fill(mailUser.user);
  await form.getByRole('textbox', { name: 'Password' }).fill('wrong');
  await form.getByRole('button', { name: 'Test the connection' }).click();
  await expect(form.getByRole('alert')).toContainText('refused the user name or the password');
  await form.getByRole('textbox', { name: 'Password' }).fill(mailUser.secret);
  await form.getByRole('button', { name: 'Test the connection' }).click();
  await expect(form.getByText('Nothing was sent.')).toBeVisible();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('Known until Naoshi is closed.')).toBeVisible();
  return server;
}

test.describe('telling the customer', () => {
  test.setTimeout(60_000);

  test('drafts by the stage in her language, survives a reload, goes by the mail server and is written down as it went', async ({
    desk,
  }) => {
    const { page } = desk;
    const { ledger, state } = oneCase();
    await openShopWith(desk, ledger.events);
    const server = await setUpServer(page);
    try {
      await findsNothing(page, 'settings, messages');
      await goTo(page, `/cases/${state.id}`);
      const messages = new MessagesScreen(page);
      await expect(messages.panel).toBeVisible();
      await page.keyboard.press('m');
      await new Who(page).answerByTyping('森');
      await expect(messages.dialog.getByRole('combobox', { name: 'Message' })).toHaveValue('Received');
      await expect(messages.field('Text')).toHaveValue(/^田中 花子 様\n\nいつもお世話になっております。/u);
      await messages.choose('Message', 'Awaiting the customer');
      await expect(messages.field('Text')).toHaveValue(/【未記入：お伺いする内容】/u);
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(messages.field('Text')).toHaveAccessibleDescription('Something is still to be filled in.');
      expect(server.raw).toEqual([]);
      await messages.fillIn('what we ask', '刻印は「H & T」でよろしいでしょうか。');
      await expect(messages.field('Text')).toHaveValue(/刻印は「H & T」でよろしいでしょうか。/u);
      await messages.dialog.getByRole('checkbox', { name: /^お預り票/u }).check();
      await findsNothing(page, 'tell the customer');

      await page.reload();
      await expect(
        messages.panel.getByText('A message is being written: Awaiting the customer'),
      ).toBeVisible();
      await page.keyboard.press('m');
      await expect(messages.field('Text')).toHaveValue(/刻印は「H & T」でよろしいでしょうか。/u);
      await messages.field('Text').press('ControlOrMeta+Enter');
      await expect(messages.dialog).toBeHidden();
      expect(server.mails).toHaveLength(1);
      expect(server.mails[0]?.subject).toBe(`ご確認のお願い（受付番号 ${state.number}）`);
      expect(server.mails[0]?.text).toContain('刻印は「H & T」でよろしいでしょうか。');
      expect(server.mails[0]?.attachments.map(({ filename }) => filename)).toEqual([
        `お預り票 ${state.number}.pdf`,
      ]);
      const latest = await messages.readLatest();
      await expect(latest).toContainText('To hanako@example.com · sent by the mail server');
      await expect(latest).toContainText('刻印は「H & T」でよろしいでしょうか。');
      await expect(
        page.getByRole('region', { name: 'What happened' }).getByRole('listitem').first(),
      ).toContainText('森 由美');
    } finally {
      await server.close();
    }
  });

  test('asks a person when nobody can know whether an email went, and never sends it again by itself', async ({
    desk,
  }) => {
    const { page } = desk;
    const { ledger, state } = oneCase();
    await openShopWith(desk, ledger.events);
    const server = await setUpServer(page, 'cut-after-data');
    try {
      await goTo(page, `/cases/${state.id}`);
      const messages = new MessagesScreen(page);
      await expect(messages.panel).toBeVisible();
      await page.keyboard.press('m');
      await new Who(page).answerByTyping('森');
      await messages.action('Send').click();
      await expect(messages.dialog.getByRole('alert')).toContainText('Did this email go?');
      // Whoever looks at the first screen is led back to it.
      await page.reload();
      await goTo(page, '/');
      await page.getByRole('link', { name: /hanako@example\.com/u }).click();
      await expect(messages.panel).toBeVisible();
      await page.keyboard.press('m');
      await expect(messages.dialog.getByRole('alert')).toContainText('Did this email go?');
      await expect(messages.action('Send')).toBeDisabled();
      await messages.dialog.getByRole('button', { name: 'It went', exact: true }).click();
      await expect(messages.dialog).toBeHidden();
      await messages.isWrittenDown('Received · email');
      expect(server.raw).toHaveLength(1);
    } finally {
      await server.close();
    }
  });

  test('keeps what was written by hand when another message is chosen, opens a file where there is no mail program, and writes a call down', async ({
    desk,
  }) => {
    const { page } = desk;
    const { ledger, state } = oneCase();
    await openShopWith(desk, ledger.events);
    await goTo(page, `/cases/${state.id}`);
    const messages = new MessagesScreen(page);
    await expect(messages.panel).toBeVisible();
    await page.keyboard.press('m');
    await new Who(page).answerByTyping('森');
    await messages.field('Subject').fill('到着いたしました');
    await messages.choose('How', 'Phone');
    await expect(messages.field('What to say')).toHaveValue(/お世話になっております/u);
    await messages.dialog.getByRole('button', { name: 'Bring it back' }).click();
    await expect(messages.field('Subject')).toHaveValue('到着いたしました');
    const download = page.waitForEvent('download');
    await messages.action('Open in mail program').click();
    expect((await download).suggestedFilename()).toBe(`${state.number}.eml`);
    await messages.isWrittenDown('Received · email');

    await page.keyboard.press('m');
    await new Who(page).isNotAsked();
    await messages.choose('How', 'Phone');
    await messages.action('Told by phone').click();
    await messages.isWrittenDown('Received · phone');
  });

  test('puts a template into the shop’s own words, in Japanese, with every fault at its field, and back', async ({
    desk,
  }) => {
    const { page } = desk;
    const { ledger, state } = oneCase();
    await openShopWith(desk, ledger.events);
    await goTo(page, '/settings/appearance');
    await page.getByRole('radio', { name: '日本語' }).click();
    await expect(page.getByRole('navigation', { name: '画面' })).toBeVisible();
    await goTo(page, '/settings/messages');
    const body = page.getByRole('textbox', { name: '本文' });
    await expect(body).toHaveValue(/\{\{customerName\}\} 様/u);
    await body.fill('{{customerName}} 様 {{caseNumber}} {{tenki}}');
    await expect(body).toHaveAccessibleDescription(
      /\{\{tenki\}\} という項目はありません.*「店名」が必要です/su,
    );
    await expect(page.getByRole('button', { name: '保存する' }).first()).toBeDisabled();
    await findsNothing(page, 'settings, messages, refused');
    await body.fill('{{customerName}} 様 {{shopName}}です。{{caseNumber}}の件、仕上がりました。');
    await expect(
      page.getByText('田中 花子 様 直し処 銀座です。GZ-261122-0042-Kの件、仕上がりました。'),
    ).toBeVisible();
    await page.getByRole('button', { name: '保存する' }).first().click();
    await page.getByRole('dialog').getByRole('textbox').first().fill('森');
    await page.keyboard.press('Enter');
    await expect(page.getByText('保存しました').first()).toBeVisible();
    await goTo(page, `/cases/${state.id}`);
    await expect(page.getByRole('region', { name: 'お客様へのご連絡' })).toBeVisible();
    await page.keyboard.press('m');
    const dialog = page.getByRole('dialog', { name: 'お客様に連絡する' });
    await dialog.getByRole('combobox', { name: '内容' }).click();
    await page.getByRole('option', { name: '仕上がりのお知らせ' }).click();
    await expect(dialog.getByRole('textbox', { name: '本文' })).toHaveValue(
      `田中 花子 様 直し処 銀座です。${state.number}の件、仕上がりました。`,
    );
    await findsNothing(page, 'お客様に連絡する');
    await page.keyboard.press('Escape');
    await goTo(page, '/settings/messages');
    await page.getByRole('button', { name: '元の文面に戻す' }).click();
    await expect(body).toHaveValue(/お品物が仕上がりましたので/u);
  });
});
