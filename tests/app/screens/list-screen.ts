import { expect, type Locator, type Page } from '@playwright/test';
import { Who } from './who';

/** A list of another desk, brought in under the settings, in English. */
export class ListScreen {
  readonly start: Locator;

  constructor(private readonly page: Page) {
    this.start = page.getByRole('button', { name: /^Bring in \d+/u });
  }

  async chooseByKeyboard(name: string, buffer: Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /^Choose (?:a|another) file$/u }).focus();
    await this.page.keyboard.press('Enter');
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer });
  }

  async drop(name: string, text: string): Promise<void> {
    const dropped = await this.page.evaluateHandle(
      ([fileName = '', content = '']) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName, { type: 'text/csv' }));
        return transfer;
      },
      [name, text],
    );
    await this.page
      .getByRole('region', { name: 'The list' })
      .dispatchEvent('drop', { dataTransfer: dropped });
  }

  async paste(text: string): Promise<void> {
    await this.page.getByLabel('or paste the lines here').fill(text);
    await this.page.getByRole('button', { name: 'Read what was pasted' }).click();
  }

  /** What the preview counts, by its words. */
  async counts(expected: Readonly<Record<string, number>>): Promise<void> {
    const preview = this.page.getByRole('region', { name: 'What would be kept' });
    for (const [name, count] of Object.entries(expected)) {
      await expect(
        preview
          .locator('dl > div')
          .filter({ has: this.page.getByText(name, { exact: true }) })
          .locator('dd'),
      ).toHaveText(String(count));
    }
  }

  /** Answers where the file lies. */
  async saveRefused(): Promise<string> {
    const saving = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Save the refused rows as CSV' }).click();
    return (await saving).path();
  }

  async bringIn(): Promise<void> {
    await this.start.click();
    const who = new Who(this.page);
    const done = this.page.getByText(/(?:was|were) brought in\./u).first();
    await expect(this.page.getByRole('dialog').or(done).first()).toBeVisible();
    if (await this.page.getByRole('dialog').isVisible()) await who.goOnWithNobody();
    await expect(done).toBeVisible({ timeout: 20_000 });
  }
}
