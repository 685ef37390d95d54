import { expect, type Locator, type Page } from '@playwright/test';

/** The page of one customer, in English. */
export class CustomerScreen {
  readonly side: Locator;

  constructor(private readonly page: Page) {
    this.side = page.getByRole('complementary', { name: 'Duplicates and history' });
  }

  async isOpen(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }

  async beginChange(): Promise<void> {
    await this.page.keyboard.press('e');
  }

  changeForm(): Locator {
    return this.page.getByRole('dialog', { name: /^Change what is known/u });
  }

  private field(label: string): Locator {
    return this.changeForm().getByRole('textbox', { name: label, exact: true });
  }

  async fill(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
  }

  async saveChange(): Promise<void> {
    await this.changeForm().getByRole('button', { name: 'Save change' }).click();
  }

  async complainsOf(label: string, words: string): Promise<void> {
    const field = this.field(label);
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(words);
  }

  cases(): Locator {
    return this.page.getByRole('main').getByRole('table').getByRole('link');
  }

  alike(): Locator {
    return this.side.getByRole('region', { name: 'Perhaps the same person' });
  }

  async joinWith(name: string): Promise<Locator> {
    await this.alike()
      .getByRole('button', { name: `Join with ${name}` })
      .first()
      .click();
    return this.page.getByRole('dialog', { name: 'One person, entered twice' });
  }

  history(): Locator {
    return this.side.getByRole('region', { name: 'What happened' }).locator('ol').locator(':scope > li');
  }
}
