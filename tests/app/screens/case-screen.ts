import { expect, type Locator, type Page } from '@playwright/test';

/** The page of one case, in English. */
export class CaseScreen {
  readonly side: Locator;

  constructor(private readonly page: Page) {
    this.side = page.getByRole('complementary', { name: 'Papers, notes and history' });
  }

  async isOpen(number: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: number, level: 1 })).toBeVisible();
  }

  bag(words: string): Locator {
    return this.page.getByRole('region', { name: words });
  }

  answer(words: string): Locator {
    return this.bag(words).getByRole('region', { name: 'The answer, as it was frozen' });
  }

  async says(label: string, value: string | RegExp): Promise<void> {
    const fact = this.page.getByRole('main').getByText(label, { exact: true }).locator('..');
    await expect(fact.locator('dd').first()).toContainText(value);
  }

  async beginNote(): Promise<void> {
    await this.page.keyboard.press('n');
  }

  noteField(): Locator {
    return this.side.getByLabel(/^Note by/u);
  }

  async addNote(): Promise<void> {
    await this.side.getByRole('button', { name: 'Add note' }).click();
  }

  notes(): Locator {
    return this.side.getByRole('region', { name: 'Notes' });
  }

  history(): Locator {
    return this.side.getByRole('region', { name: 'What happened' }).getByRole('listitem');
  }

  paper(name: string): Locator {
    return this.side.getByRole('region', { name: 'Papers' }).getByRole('listitem', { name });
  }

  async printCopy(name: string, copy: number): Promise<void> {
    await this.paper(name)
      .getByRole('button', { name: `Print copy ${copy}` })
      .click();
  }

  async lookAt(name: string): Promise<Locator> {
    await this.paper(name).getByRole('button', { name: 'Look at' }).click();
    return this.page.getByRole('dialog', { name });
  }

  async enlargePhoto(number: number): Promise<void> {
    await this.page.getByRole('button', { name: `Enlarge photo ${number}` }).click();
  }

  async photoShownIs(place: string): Promise<void> {
    await expect(this.page.getByRole('dialog', { name: place })).toBeVisible();
  }

  signature(): Locator {
    return this.side.getByRole('region', { name: 'Signature' });
  }
}
