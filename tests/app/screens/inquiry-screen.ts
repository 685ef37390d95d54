import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../../renderer/i18n/en';
import { ja } from '../../../renderer/i18n/ja';
import type { MoveCommand } from '../../../shared/cases/stages/command';
import type { Stage } from '../../../shared/cases/stages/stage';
import type { Language } from '../../../shared/language';
import { photoSubjectWording } from '../../../shared/wording/conditions';
import { commandWording, stageWording } from '../../../shared/wording/stages';

const speech = { en, ja } as const;

/** The steps of a piece that is not in the house yet, on the page of its case, and what comes next on its own page. */
export class InquiryScreen {
  readonly words: (typeof speech)[Language]['inquiry'];

  constructor(
    private readonly page: Page,
    private readonly language: Language = 'en',
  ) {
    this.words = speech[language].inquiry;
  }

  async isAt(stage: Stage): Promise<void> {
    await expect(this.steps().locator('[aria-current="step"]')).toContainText(
      stageWording[stage][this.language],
    );
  }

  /** The stages in the order in which the house has them. */
  async hasSteps(stages: readonly Stage[]): Promise<void> {
    await expect(this.steps().getByRole('listitem')).toHaveText(
      stages.map((stage) => new RegExp(stageWording[stage][this.language], 'u')),
    );
  }

  /** By keyboard, as the likeliest step and the others are. */
  async take(command: MoveCommand): Promise<void> {
    const button = this.step(command);
    await button.focus();
    await this.page.keyboard.press('Enter');
  }

  step(command: MoveCommand): Locator {
    return this.page
      .locator('[data-step]')
      .filter({ has: this.page.getByText(commandWording[command][this.language], { exact: true }) });
  }

  async doesNotOffer(command: MoveCommand): Promise<void> {
    await expect(this.step(command)).toBeHidden();
  }

  async addPhoto(jpeg: Buffer): Promise<void> {
    await this.page
      .getByRole('region', { name: this.words.photos.title })
      .locator('input[type="file"]')
      .setInputFiles({ name: 'from-customer.png', mimeType: 'image/png', buffer: jpeg });
  }

  /** The certificate is photographed, and the question about it answered by that. */
  async proveCertificate(): Promise<void> {
    const { gaps, photos } = this.words;
    const added = 'added_one' in photos ? photos.added_one : photos.added_other;
    await this.show(photoSubjectWording.certificate[this.language]);
    await this.addPhoto(await aPicture(this.page, 'ivory'));
    await expect(this.page.getByText(added.replace('{{count}}', '1'))).toBeVisible();
    await this.form(gaps.title).getByLabel(gaps.certificate).selectOption('yes');
    await this.send(gaps.title, gaps.save);
    await expect(this.form(gaps.title).getByLabel(gaps.certificate)).toBeHidden();
  }

  async show(subject: string): Promise<void> {
    await this.page
      .getByRole('region', { name: this.words.photos.title })
      .getByRole('radio', { name: subject })
      .check();
  }

  form(name: string): Locator {
    return this.page.getByRole('form', { name, exact: true });
  }

  async type(form: string, field: string, text: string): Promise<void> {
    const input = this.form(form).getByLabel(field, { exact: true });
    await input.fill(text);
  }

  async send(form: string, button: string): Promise<void> {
    await this.form(form).getByRole('button', { name: button }).press('Enter');
  }

  checklist(): Locator {
    return this.page.getByRole('region', { name: this.words.checklist.title });
  }

  private steps(): Locator {
    return this.page.getByRole('list', { name: this.words.steps, exact: true });
  }
}

/** A picture as a customer sends it, drawn by the browser. */
export async function aPicture(page: Page, colour: string): Promise<Buffer> {
  const address = await page.evaluate((fill) => {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 240;
    const pen = canvas.getContext('2d');
    if (pen !== null) {
      pen.fillStyle = fill;
      pen.fillRect(0, 0, 320, 240);
    }
    return canvas.toDataURL('image/png');
  }, colour);
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}
