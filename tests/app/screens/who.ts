import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../../renderer/i18n/en';
import { ja } from '../../../renderer/i18n/ja';
import type { Language } from '../../../shared/language';
import { Shell } from './shell';

const speech = { en, ja } as const;

/** The dialog that asks who is doing something. */
export class Who {
  private readonly words: (typeof speech)[Language]['shell']['who'];
  private readonly dialog: Locator;

  constructor(
    private readonly page: Page,
    language: Language = 'en',
  ) {
    this.words = speech[language].shell.who;
    this.dialog = page.getByRole('dialog', { name: this.words.title });
  }

  async isAsked(): Promise<void> {
    await expect(this.dialog).toBeVisible();
  }

  async isNotAsked(): Promise<void> {
    await expect(this.dialog).toBeHidden();
  }

  /** By keyboard: a part of the name or its reading, then Enter. */
  async answerByTyping(part: string): Promise<void> {
    await expect(this.dialog.getByLabel(this.words.search)).toBeFocused();
    await this.page.keyboard.type(part, { delay: 60 });
    await this.page.keyboard.press('Enter');
  }

  async answerByBadge(label: string): Promise<void> {
    await expect(this.dialog.getByLabel(this.words.search)).toBeFocused();
    await new Shell(this.page).scan(label);
    await expect(this.dialog).toHaveCount(0);
  }

  async givePin(name: string, pin: string): Promise<void> {
    await this.dialog.getByLabel(this.words.pin.replace('{{name}}', name)).fill(pin);
    await this.page.keyboard.press('Enter');
  }

  async says(words: string): Promise<void> {
    await expect(this.dialog.getByText(words)).toBeVisible();
  }

  async goOnWithNobody(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.words.goOn }).click();
    // While it closes, no key of the desk counts.
    await expect(this.dialog).toHaveCount(0);
  }
}
