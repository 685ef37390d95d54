import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../../renderer/i18n/en';
import { ja } from '../../../renderer/i18n/ja';
import type { Language } from '../../../shared/language';

const speech = { en, ja } as const;

/** Telling the customer on the page of a case. */
export class MessagesScreen {
  readonly panel: Locator;
  readonly dialog: Locator;

  readonly words: (typeof speech)[Language]['messages'];

  constructor(
    private readonly page: Page,
    language: Language = 'en',
  ) {
    this.words = speech[language].messages;
    this.panel = page.getByRole('region', { name: this.words.panel.title });
    this.dialog = page.getByRole('dialog', { name: this.words.dialog.title });
  }

  /** The message that the stage asks for, opened as a file for the mail program; answers its text. */
  async tellByMail(message: string, filledIn: Readonly<Record<string, string>> = {}): Promise<string> {
    await expect(this.panel).toBeVisible();
    await this.page.keyboard.press('m');
    await expect(this.dialog.getByRole('combobox', { name: this.words.dialog.message })).toHaveValue(message);
    for (const [name, value] of Object.entries(filledIn)) await this.fillIn(name, value);
    const text = await this.field(this.words.dialog.body).inputValue();
    const download = this.page.waitForEvent('download');
    await this.page.keyboard.press('ControlOrMeta+Enter');
    await download;
    await expect(this.panel.getByText(message).first()).toBeVisible();
    return text;
  }

  async choose(label: string, option: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  field(label: string): Locator {
    return this.dialog.getByRole('textbox', { name: label });
  }

  async fillIn(name: string, value: string): Promise<void> {
    const missing = this.dialog.getByRole('region', { name: this.words.missing.title });
    await missing.getByLabel(name, { exact: true }).fill(value);
    await this.page.keyboard.press('Enter');
  }

  action(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** The text of the latest message, opened by its summary. */
  async readLatest(): Promise<Locator> {
    const latest = this.panel.getByRole('group').first();
    await latest.locator('summary').click();
    return latest;
  }

  async isWrittenDown(words: string): Promise<void> {
    await expect(this.panel.getByText(words).first()).toBeVisible();
  }
}
