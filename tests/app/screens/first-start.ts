import { expect, type Page } from '@playwright/test';

/** The form that asks which shop this is, in English. */
export class FirstStart {
  constructor(private readonly page: Page) {}

  async isAsked(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Welcome. Which shop is this?' })).toBeVisible();
  }

  async enterStation(code: string): Promise<void> {
    await this.page.getByLabel('Station code').fill(code);
  }

  async enterName(name: string): Promise<void> {
    await this.page.getByLabel('Name of the shop').fill(name);
  }

  async openShop(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open the shop' }).click();
  }

  async trySampleShop(): Promise<void> {
    await this.page.getByRole('button', { name: 'Try the sample shop' }).click();
  }

  /** What stands beside a field that was not accepted. */
  async complainsOf(label: string, words: string): Promise<void> {
    const field = this.page.getByLabel(label);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(words, 'u'));
  }
}

/** A shop with everything proposed and the station code given. */
export async function setUpShop(page: Page, station = 'GZ'): Promise<void> {
  const first = new FirstStart(page);
  await first.enterStation(station);
  await first.openShop();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
}
