import { expect, type Locator, type Page } from '@playwright/test';

/** The print list, in English. */
export class PrintsScreen {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    // Right after a start the first press may come before anything listens.
    await expect(async () => {
      await this.page.keyboard.press('Alt+4');
      await expect(this.page.getByRole('heading', { name: 'Prints', level: 1 })).toBeVisible({
        timeout: 5000,
      });
    }).toPass();
  }

  group(name: 'Needs you' | 'On the way' | 'Done'): Locator {
    return this.page.getByRole('region', { name });
  }

  job(paper: string, title: string): Locator {
    return this.page.getByRole('listitem', { name: `${paper} ${title}`, exact: true });
  }

  async says(paper: string, title: string, words: string | RegExp): Promise<void> {
    await expect(this.job(paper, title).first()).toContainText(words);
  }

  question(paper: string, title: string): Locator {
    return this.job(paper, title).getByRole('group', { name: 'Did it come out?' });
  }
}
