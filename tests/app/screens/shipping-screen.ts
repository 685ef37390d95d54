import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../../renderer/i18n/en';

/** The shipments of one case, in English. */
export class ShippingScreen {
  constructor(private readonly page: Page) {}

  /** Begins with what the case knows, as whoever is named. */
  async prepare(name: string): Promise<void> {
    await this.page.getByRole('button', { name: en.shipping.commands.prepare }).first().press('Enter');
    const who = this.page.getByRole('dialog', { name: 'Who is doing this?' });
    await expect(who.or(this.form())).toBeVisible();
    if (await who.isVisible()) {
      await this.page.keyboard.type(name, { delay: 60 });
      await this.page.keyboard.press('Enter');
    }
    await expect(this.form()).toBeVisible();
  }

  form(): Locator {
    return this.page.getByRole('region', { name: en.shipping.form, exact: true });
  }

  field(path: string): Locator {
    return this.page.locator(`[id="${path}"]`);
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(fields)) await this.field(path).fill(text);
  }

  async select(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, value] of Object.entries(fields)) await this.field(path).selectOption(value);
  }

  /** One of a few, all in sight. */
  async choose(path: string, value: string): Promise<void> {
    await this.field(path).locator(`input[value="${value}"]`).check();
  }

  side(): Locator {
    return this.page.getByRole('complementary', { name: en.shipping.side });
  }

  async tellsCustoms(words: string): Promise<void> {
    await expect(this.form().getByText(words)).toBeVisible();
  }

  missing(): Locator {
    return this.side().getByRole('region', { name: /to do before the label$/u });
  }

  light(of: 'policy' | 'law'): Locator {
    return this.side().getByRole('region', { name: en.shipment.lights[of], exact: true });
  }

  /** The last asking is done with. */
  async canBuy(): Promise<void> {
    await expect(this.side().getByRole('button', { name: en.shipping.commands.buy })).toBeEnabled();
  }

  async askWhereItIs(): Promise<void> {
    const button = this.page.getByRole('button', { name: en.shipping.commands.track });
    // While it is being asked it takes no second question.
    await expect(button).toBeEnabled();
    await button.press('Enter');
  }

  async buy(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Enter');
  }

  /** The label that is here, by its number. */
  async labelNumber(): Promise<string> {
    const heading = this.page.getByRole('heading', { name: /^Papers \d{4} \d{4} \d{4}$/u });
    await expect(heading).toBeVisible({ timeout: 20_000 });
    return (await heading.innerText()).replace(/\D/gu, '');
  }

  async keptOnDisk(): Promise<void> {
    await expect(this.side().getByText(en.shipping.keeping.kept)).toBeVisible();
  }
}
