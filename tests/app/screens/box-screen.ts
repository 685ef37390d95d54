import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../../renderer/i18n/en';
import { ja } from '../../../renderer/i18n/ja';
import type { Language } from '../../../shared/language';
import { goTo } from '../filled-desk';
import { Shell } from './shell';

const speech = { en, ja } as const;

/** The box to the workshop, with a scanner. */
export class BoxScreen {
  readonly words: (typeof speech)[Language]['boxes'];

  constructor(
    private readonly page: Page,
    language: Language = 'en',
  ) {
    this.words = speech[language].boxes;
  }

  /** Opens one for the next run, and stays on it. */
  async begin(workshop: string): Promise<void> {
    await goTo(this.page, '/boxes');
    await this.page.getByLabel(this.words.destination).selectOption(workshop);
    await this.page.keyboard.press('Alt+n');
    await expect(this.page.getByRole('heading', { name: /^BOX-/u })).toBeVisible();
  }

  async packByScan(bagNumber: string): Promise<void> {
    await new Shell(this.page).scan(bagNumber, 'Tab');
    await expect(this.packed().getByRole('link', { name: bagNumber })).toBeVisible();
  }

  async close(reasonWhyNobodySigns: string): Promise<void> {
    await this.page.getByLabel(this.words.close.reason).fill(reasonWhyNobodySigns);
    await this.page.keyboard.press('Alt+c');
    await expect(this.notBack()).toBeVisible();
  }

  async bringBackByScan(bagNumber: string): Promise<void> {
    await new Shell(this.page).scan(bagNumber);
    await expect(this.notBack()).not.toContainText(bagNumber);
  }

  notBack(): Locator {
    return this.page.getByRole('region', { name: new RegExp(this.words.notBack, 'u') });
  }

  private packed(): Locator {
    return this.page.getByRole('table', { name: new RegExp(this.words.packed, 'u') });
  }
}
