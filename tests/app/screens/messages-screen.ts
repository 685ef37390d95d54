import { expect, type Locator, type Page } from '@playwright/test';

/** Telling the customer on the page of a case, in English. */
export class MessagesScreen {
  readonly panel: Locator;
  readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.panel = page.getByRole('region', { name: 'Messages to the customer' });
    this.dialog = page.getByRole('dialog', { name: 'Tell the customer' });
  }

  async choose(label: string, option: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  field(label: string): Locator {
    return this.dialog.getByRole('textbox', { name: label });
  }

  async fillIn(name: string, value: string): Promise<void> {
    const missing = this.dialog.getByRole('region', { name: 'Still to be filled in' });
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
