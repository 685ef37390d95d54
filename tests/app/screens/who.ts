import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog that asks who is doing something, in English. */
export class Who {
  private readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Who is doing this?' });
  }

  async isAsked(): Promise<void> {
    await expect(this.dialog).toBeVisible();
  }

  async isNotAsked(): Promise<void> {
    await expect(this.dialog).toBeHidden();
  }

  /** By keyboard: a part of the name or its reading, then Enter. */
  async answerByTyping(part: string): Promise<void> {
    await expect(this.dialog.getByLabel('Name')).toBeFocused();
    await this.page.keyboard.type(part, { delay: 60 });
    await this.page.keyboard.press('Enter');
  }

  async givePin(name: string, pin: string): Promise<void> {
    await this.dialog.getByLabel(`PIN of ${name}`).fill(pin);
    await this.page.keyboard.press('Enter');
  }

  async says(words: string): Promise<void> {
    await expect(this.dialog.getByText(words)).toBeVisible();
  }

  async goOnWithNobody(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Go on with nobody named' }).click();
    // While it closes, no key of the desk counts.
    await expect(this.dialog).toHaveCount(0);
  }
}
