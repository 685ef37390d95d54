import { expect, type Locator, type Page } from '@playwright/test';

type PageName = 'Bring in a list' | 'Shop' | 'Staff' | 'Papers' | 'Messages' | 'Backups' | 'Appearance';

type PersonTyped = { readonly name: string; readonly kana?: string; readonly pin?: string };

/** The settings, in English. */
export class Settings {
  constructor(private readonly page: Page) {}

  async open(name: PageName): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Screens' })
      .getByRole('link', { name: 'Settings' })
      .click();
    await this.page.getByRole('navigation', { name: 'Settings pages' }).getByRole('link', { name }).click();
    await expect(this.page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save' }).click();
  }

  async askToEnterPerson(): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'Enter a person' }).click();
  }

  /** Fills the form and sends it, whatever comes of it. */
  async tryPerson(person: PersonTyped): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Enter a person' });
    await dialog.getByLabel('Name').fill(person.name);
    if (person.kana !== undefined) await dialog.getByLabel('Reading (kana)').fill(person.kana);
    if (person.pin !== undefined) await dialog.getByRole('textbox', { name: 'PIN' }).fill(person.pin);
    await dialog.getByRole('button', { name: 'Save' }).click();
  }

  async fillPerson(person: PersonTyped): Promise<void> {
    await this.tryPerson(person);
    await expect(this.lineOf(person.name)).toBeVisible();
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  /** What stands beside a field that was not accepted. */
  async complainsOf(label: string, words: string): Promise<void> {
    const field = this.page.getByRole('dialog').getByRole('textbox', { name: label });
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(words, 'u'));
  }

  async giveAddress(paper: string, host: string, port: string): Promise<void> {
    await this.choose(`${paper}: Printer`, 'Label printer by network address…');
    await this.correctAddress(host, port);
  }

  async correctAddress(host: string, port: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Label printer by network address' });
    await dialog.getByLabel('Address or name').fill(host);
    await dialog.getByLabel('Port').fill(port);
    await dialog.getByRole('button', { name: 'Use this printer' }).click();
  }

  foundPrinter(name: string): Locator {
    return this.page
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader').filter({ hasText: name }) });
  }

  lineOf(name: string): Locator {
    return this.page.getByRole('row').filter({ hasText: name });
  }

  async choosePrinter(paper: string, printer: string): Promise<void> {
    await this.choose(`${paper}: Printer`, printer);
  }

  async chooseStock(paper: string, stock: string): Promise<void> {
    await this.choose(`${paper}: Stock`, stock);
  }

  async chooseDotsPerInch(paper: string, dots: string): Promise<void> {
    await this.choose(`${paper}: Dots per inch`, dots);
  }

  async standingOf(paper: string, words: string): Promise<void> {
    await expect(this.page.getByRole('row').filter({ hasText: paper }).getByText(words)).toBeVisible();
  }

  async isBoundTo(paper: string, printer: string): Promise<void> {
    await expect(this.page.getByRole('combobox', { name: `${paper}: Printer` })).toHaveValue(printer);
  }

  async printTestPage(paper: string): Promise<void> {
    await this.page.getByRole('button', { name: `Print a test page for: ${paper}` }).click();
  }

  private async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }
}
