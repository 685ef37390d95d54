import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../../renderer/i18n/en';
import { ja } from '../../../renderer/i18n/ja';
import { paymentMethodWording } from '../../../shared/documents/words/bill-words';
import type { Language } from '../../../shared/language';

const speech = { en, ja } as const;

/** What is charged, agreed to and paid, on the page of a piece or a case; everything by keyboard. */
export class MoneyPanel {
  readonly words: (typeof speech)[Language]['money'];

  constructor(
    private readonly page: Page,
    private readonly language: Language = 'en',
  ) {
    this.words = speech[language].money;
  }

  /** Opens the dialog and types what each charge costs, by the words of the charge. */
  async namePrices(prices: Readonly<Record<string, string>>): Promise<void> {
    await this.page.getByRole('button', { name: this.words.price.open }).first().press('Enter');
    const dialog = this.page.getByRole('dialog');
    for (const [charge, amount] of Object.entries(prices)) {
      const field = dialog.getByRole('group', { name: charge }).getByLabel(this.words.price.amount);
      await field.focus();
      await this.page.keyboard.type(amount);
    }
    await this.page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  }

  /** The same for whatever is charged, the policy's own prices included. */
  async nameEveryPrice(amount: string): Promise<void> {
    await this.page.getByRole('button', { name: this.words.price.open }).first().press('Enter');
    const dialog = this.page.getByRole('dialog');
    const fields = dialog.getByLabel(this.words.price.amount);
    await expect(fields.first()).toBeFocused();
    for (const field of await fields.all()) await field.fill(amount);
    await this.page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  }

  /** The customer agreed to just what it costs. */
  async recordApproval(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.approval.open }).first().press('Enter');
    const upTo = this.page.getByLabel(this.words.approval.upTo);
    await expect(upTo).toBeFocused();
    await this.page.keyboard.press('Enter');
    await expect(upTo).toHaveCount(0);
  }

  /** All that is owed comes in. */
  async recordPayment(method: keyof typeof paymentMethodWording): Promise<void> {
    await this.page.getByRole('button', { name: this.words.payment.open }).first().press('Enter');
    const dialog = this.page.getByRole('dialog', { name: this.words.payment.title });
    await dialog
      .getByLabel(this.words.payment.method)
      .selectOption(paymentMethodWording[method][this.language]);
    await dialog.getByLabel(this.words.payment.amount).press('Enter');
    await expect(dialog).toHaveCount(0);
  }

  async printInvoice(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.invoice.print }).press('Enter');
  }

  balance(): Locator {
    return this.page.getByTestId('balance');
  }
}
