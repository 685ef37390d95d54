import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../../renderer/i18n/en';
import { ja } from '../../../renderer/i18n/ja';
import type { Language } from '../../../shared/language';
import { goTo } from '../filled-desk';
import { Shell } from './shell';

const speech = { en, ja } as const;

/** The bench view of a piece and its quality check. */
export class BenchScreen {
  readonly words: (typeof speech)[Language]['bench'];

  constructor(
    private readonly page: Page,
    language: Language = 'en',
  ) {
    this.words = speech[language].bench;
  }

  async open(bagNumber: string): Promise<void> {
    await goTo(this.page, `/bench/${bagNumber}`);
    await expect(this.page.getByRole('heading', { name: bagNumber, level: 1 })).toBeVisible();
  }

  /** A badge at the scanner: whoever it belongs to is here now. */
  async scanBadge(label: string, name: string): Promise<void> {
    // On any other screen a badge takes the bags that are scanned after it.
    await expect(this.page.getByRole('button', { name: this.words.commands.who })).toBeVisible();
    await new Shell(this.page).scan(label);
    await expect(this.page.getByText(this.words.here)).toContainText(name);
  }

  async says(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('main').getByText(words).first()).toBeVisible();
  }

  /** The number of a step, with nothing in writing. */
  async pressStep(name: string): Promise<void> {
    const button = this.page
      .getByRole('list', { name: this.words.next, exact: true })
      .getByRole('button', { name });
    await expect(button).toBeEnabled();
    await this.page.evaluate(() => {
      const focused = document.activeElement;
      if (focused instanceof HTMLElement) focused.blur();
    });
    await this.page.keyboard.press((await button.getAttribute('aria-keyshortcuts')) ?? '');
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  async type(label: string, text: string): Promise<void> {
    await this.field(label).focus();
    await this.page.keyboard.type(text);
  }

  async tick(task: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: task, exact: true }).focus();
    await this.page.keyboard.press('Space');
  }

  entries(): Locator {
    return this.page.getByRole('list', { name: this.words.entry.title }).getByRole('listitem');
  }

  async addPhoto(colour: string): Promise<void> {
    const bytes = await this.page.evaluate(async (fill) => {
      const canvas = new OffscreenCanvas(640, 480);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('This browser draws no pictures.');
      context.fillStyle = fill;
      context.fillRect(0, 0, 640, 480);
      return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())];
    }, colour);
    await this.page
      .locator('input[type="file"]')
      .setInputFiles({ name: `${colour}.png`, mimeType: 'image/png', buffer: Buffer.from(bytes) });
  }

  photos(moment: string): Locator {
    return this.page.getByRole('list', { name: moment, exact: true }).locator('img');
  }

  /** From the bench to the check of the same piece. */
  async beginCheck(): Promise<void> {
    await this.pressStep(this.words.check.open);
    await this.isChecking();
  }

  async isChecking(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: this.words.check.photos })).toBeVisible();
  }

  /** What is counted and measured is read before anybody says what it should be. */
  async read(label: string, value: string): Promise<void> {
    await this.type(label, value);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('button', { name: this.words.check.again })).toBeVisible();
  }

  /** Everything on the list is as it was, and the piece passes. */
  async pass(): Promise<void> {
    const sound = this.page.getByRole('radio', {
      name: this.words.check.answers['as-taken-in'],
      exact: true,
    });
    await expect(sound.first()).toBeVisible();
    for (const radio of await sound.all()) await radio.press('Space');
    await this.page.keyboard.press('Control+Enter');
  }

  async answer(item: string, answer: 'as-taken-in' | 'not-so'): Promise<void> {
    const group = this.page.getByRole('group', { name: item });
    await group.getByRole('radio', { name: this.words.check.answers[answer], exact: true }).focus();
    await this.page.keyboard.press('Space');
  }

  /** Everything to be pressed is at least as large as a thumb. */
  async isLargeEnough(): Promise<void> {
    const small = await this.page
      .getByRole('main')
      .locator('button:visible, input:visible:not([type=checkbox]):not([type=radio]), select:visible')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.getBoundingClientRect().height < 43.5)
          .map((control) => control.outerHTML.slice(0, 200)),
      );
    expect(small).toEqual([]);
  }

  /** Neither whose it is nor what it costs is anywhere on the page, hidden or not. */
  async tellsNothingOf(...words: readonly string[]): Promise<void> {
    const html = await this.page.content();
    for (const word of words) expect(html, word).not.toContain(word);
    expect(await this.page.locator('body').innerText()).not.toMatch(/[¥￥$]\s?\d/u);
  }
}
