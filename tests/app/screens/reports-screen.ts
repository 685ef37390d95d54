import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';

/** The counts of the shop, in English. */
export class ReportsScreen {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press('Alt+0');
      await expect(this.page.getByRole('heading', { name: 'Goods in the house', level: 1 })).toBeVisible({
        timeout: 5000,
      });
    }).toPass();
  }

  async turnTo(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Reports' }).getByRole('link', { name }).focus();
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }

  table(title: string): Locator {
    return this.page.getByRole('table', { name: title });
  }

  held(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'in our hands' });
  }

  /** Saves a table by keyboard and reads the file as a spreadsheet would. */
  async savedCsv(button: string): Promise<{
    readonly name: string;
    readonly startsWithMark: boolean;
    readonly rows: readonly (readonly string[])[];
  }> {
    const saved = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).focus();
    await this.page.keyboard.press('Enter');
    const download = await saved;
    const text = readFileSync(await download.path(), 'utf8');
    const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''));
    expect(errors).toEqual([]);
    return { name: download.suggestedFilename(), startsWithMark: text.startsWith('\uFEFF'), rows: data };
  }
}
