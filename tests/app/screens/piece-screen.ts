import { expect, type Locator, type Page } from '@playwright/test';

/** The page of one piece and what a scan does anywhere, in English. */
export class PieceScreen {
  constructor(private readonly page: Page) {}

  async isOpen(bagNumber: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: bagNumber, level: 1 })).toBeVisible();
  }

  async isAt(stage: string): Promise<void> {
    await expect(this.page.getByRole('main').locator('header strong').first()).toHaveText(stage);
  }

  async says(label: string, value: string | RegExp): Promise<void> {
    const fact = this.page.getByRole('main').getByText(label, { exact: true }).first().locator('..');
    await expect(fact.locator('dd').first()).toContainText(value);
  }

  step(words: string): Locator {
    return this.page.getByRole('list', { name: 'What comes next' }).getByRole('button', { name: words });
  }

  waiting(): Locator {
    return this.page.getByRole('list', { name: 'Not yet possible' }).getByRole('listitem');
  }

  history(): Locator {
    return this.page
      .getByRole('complementary', { name: 'What happened to this piece' })
      .getByRole('listitem');
  }

  refused(): Locator {
    return this.page.getByRole('alert');
  }

  moving(): Locator {
    return this.page.getByRole('region', { name: 'Moving bags' });
  }
}
