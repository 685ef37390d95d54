import { expect, type Locator, type Page } from '@playwright/test';

/** The list of cases as a clerk works with it, in English. */
export class CasesScreen {
  readonly search: Locator;
  private readonly grid: Locator;

  constructor(private readonly page: Page) {
    this.search = page.getByRole('main').getByRole('combobox', { name: 'Find a case' });
    this.grid = page.getByRole('grid', { name: 'Cases, newest first' });
  }

  async open(): Promise<void> {
    await expect(this.page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
    // Right after a start the first press may come before anything listens.
    await expect(async () => {
      await this.page.keyboard.press('Alt+3');
      await expect(this.page.getByRole('heading', { name: 'Cases', level: 1 })).toBeVisible({
        timeout: 5000,
      });
    }).toPass();
  }

  row(words: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ hasText: words });
  }

  async shows(...numbers: readonly string[]): Promise<void> {
    await expect(this.numbers()).toHaveText([...numbers]);
  }

  async showsCount(words: string): Promise<void> {
    await expect(this.page.getByRole('main').getByRole('status').first()).toHaveText(words);
  }

  async find(text: string): Promise<void> {
    await this.page.keyboard.press('/');
    await expect(this.search).toBeFocused();
    await this.search.fill('');
    await this.page.keyboard.type(text);
  }

  async inHand(number: string): Promise<void> {
    await expect(this.grid.locator('[aria-selected=true]')).toContainText(number);
  }

  async nothingInHand(): Promise<void> {
    await expect(this.grid.locator('[aria-selected=true]')).toHaveCount(0);
  }

  async choose(filter: 'House' | 'Answer' | 'Station', option: string | RegExp): Promise<void> {
    const field = this.page.getByRole('main').getByLabel(filter, { exact: true });
    // By its value: the counts in its words may come in the meantime.
    const value = await field.locator('option').filter({ hasText: option }).first().getAttribute('value');
    await field.selectOption({ value: value ?? '' });
  }

  async chooseDay(which: 'Received' | 'Promised', end: 'From' | 'To', day: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Dates' }).click();
    await this.page.getByRole('group', { name: which }).getByLabel(end).fill(day);
    await this.page.keyboard.press('Escape');
  }

  async onlyOverdue(): Promise<void> {
    await this.page.getByRole('checkbox', { name: 'Overdue' }).check();
  }

  async filtersAre(...filters: readonly string[]): Promise<void> {
    const chips = this.page.getByRole('list', { name: 'Filters on the list' });
    if (filters.length === 0) await expect(chips).toBeHidden();
    else
      await expect(chips.getByRole('button', { name: /^Take off/u })).toHaveText(
        filters.map((filter) => new RegExp(`^${filter.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'u')),
      );
  }

  async takeOff(filter: string): Promise<void> {
    await this.page.getByRole('button', { name: `Take off: ${filter}` }).click();
  }

  async looksInto(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('complementary', { name: 'The case in hand' })).toContainText(words);
  }

  private numbers(): Locator {
    return this.grid.getByRole('row').getByRole('link');
  }
}
