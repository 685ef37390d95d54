import { expect, type Page } from '@playwright/test';
import { en } from '../../../renderer/i18n/en';
import { ja } from '../../../renderer/i18n/ja';
import type { Language } from '../../../shared/language';
import { Shell } from './shell';

const speech = { en, ja } as const;

/** Giving the pieces of a case back. */
export class PickUpScreen {
  readonly words: (typeof speech)[Language]['pickUp'];

  constructor(
    private readonly page: Page,
    language: Language = 'en',
  ) {
    this.words = speech[language].pickUp;
  }

  async takeByScan(bagNumber: string, end: 'Enter' | 'Tab' = 'Enter'): Promise<void> {
    const bag = this.page.getByRole('checkbox', { name: new RegExp(bagNumber, 'u') });
    await expect(bag).toBeVisible();
    await new Shell(this.page).scan(bagNumber, end);
    await expect(bag).toBeChecked();
  }

  /** With the mouse, as a customer does on the pad. */
  async sign(): Promise<void> {
    const pad = this.page.getByRole('img', { name: this.words.signature.pad });
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (box === null) throw new Error('There is nothing to sign on.');
    await this.page.mouse.move(box.x + 40, box.y + 60);
    await this.page.mouse.down();
    for (const step of [1, 2, 3, 4])
      await this.page.mouse.move(box.x + 40 + step * 30, box.y + 60 + (step % 2) * 30);
    await this.page.mouse.up();
  }

  async giveBack(): Promise<void> {
    await expect(this.page.getByText(this.words.allThere)).toBeVisible();
    await this.page.keyboard.press('ControlOrMeta+Enter');
    await expect(this.page.getByRole('heading', { name: this.words.done.title })).toBeVisible();
  }
}
