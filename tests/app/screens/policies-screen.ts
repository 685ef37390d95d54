import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from '../filled-desk';
import { IntakeScreen } from './intake-screen';

/** The editions of the policies and the form for the next one, by keyboard alone, in English. */
export class PoliciesScreen {
  private readonly keys: IntakeScreen;

  constructor(private readonly page: Page) {
    this.keys = new IntakeScreen(page, 'en', 'keyboard');
  }

  async open(): Promise<void> {
    await goTo(this.page, '/settings/policies');
    await expect(this.page.getByRole('heading', { name: 'Policy editions' })).toBeVisible();
  }

  editionsOf(house: string): Locator {
    return this.page.getByRole('region', { name: `Editions of ${house}` });
  }

  /** Goes on with Tab to what has that name, and presses it. */
  async press(name: string): Promise<void> {
    await this.keys.tabTo(name);
    await this.page.keyboard.press('Enter');
  }

  async typeInto(label: string, text: string): Promise<void> {
    await this.keys.typeInto(label, text);
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label });
  }

  async complainsOf(label: string, words: string): Promise<void> {
    await expect(this.field(label)).toHaveAttribute('aria-invalid', 'true');
    await expect(this.field(label)).toHaveAccessibleDescription(new RegExp(words, 'u'));
  }

  preview(): Locator {
    return this.page.getByRole('region', { name: 'What it would change' });
  }
}
