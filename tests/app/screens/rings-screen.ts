import { expect, type Locator, type Page } from '@playwright/test';

/** Ring sizes and the measuring sheet, in English. */
export class RingsScreen {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    // Right after a start the first press may come before anything listens.
    await expect(async () => {
      await this.page.keyboard.press('Alt+8');
      await expect(this.page.getByRole('heading', { name: 'Ring sizes', level: 1 })).toBeVisible({
        timeout: 5000,
      });
    }).toPass();
  }

  converter(): Locator {
    return this.page.getByRole('region', { name: 'Convert a size' });
  }

  typedLedger(): Locator {
    return this.page.getByRole('region', { name: 'What can this ring become?' });
  }

  sheet(): Locator {
    return this.page.getByRole('region', { name: 'Ring measuring sheet' });
  }

  /** The row of a size in the table of the ledger. */
  row(of: Locator, size: string): Locator {
    return of
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${size}\\b(?!\\.)`, 'u') }) });
  }

  /** Types into the field that has the focus, and goes on to the next. */
  async typeAndGoOn(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Tab');
    }
  }
}
