import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../../renderer/i18n/en';
import { ja } from '../../../renderer/i18n/ja';
import type { Outcome } from '../../../shared/policies/decision';
import type { House } from '../../../shared/policies/request';
import { houseWording } from '../../../shared/wording/houses';
import { outcomeWording } from '../../../shared/wording/outcomes';
import { IntakeScreen } from './intake-screen';

const speech = { en, ja } as const;

/** The policy desk by a clerk who touches nothing but keys. */
export class PolicyDeskScreen {
  readonly words: (typeof speech)[keyof typeof speech]['policyDesk'];
  readonly fields: (typeof speech)[keyof typeof speech]['intake']['field'];
  /** Its fields are those of the intake, and are reached and filled in by the same keys. */
  readonly form: IntakeScreen;

  constructor(
    private readonly page: Page,
    readonly language: keyof typeof speech = 'en',
  ) {
    this.words = speech[language].policyDesk;
    this.fields = speech[language].intake.field;
    this.form = new IntakeScreen(page, language, 'keyboard');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+6');
    await expect(this.page.getByRole('heading', { level: 1, name: this.words.title })).toBeVisible();
  }

  async leave(): Promise<void> {
    await this.page.keyboard.press('Alt+1');
    await expect(this.page.getByRole('heading', { level: 1, name: this.words.title })).toBeHidden();
  }

  /** By its key to the houses, and the arrow keys from there. */
  async askHouse(house: House): Promise<void> {
    await this.page.keyboard.press('Alt+h');
    await expect(this.page.locator('#policy input:focus')).toHaveCount(1);
    await this.form.chooseChip(this.words.field.policy, houseWording[house][this.language]);
  }

  async askService(name: string): Promise<void> {
    await this.page.keyboard.press('Alt+s');
    await expect(this.page.locator('#services :focus')).toHaveCount(1);
    await this.form.chooseChip(speech[this.language].intake.services.title, name);
  }

  verdict(): Locator {
    return this.page.getByRole('tabpanel');
  }

  async answers(outcome: Outcome): Promise<void> {
    const name = outcomeWording[outcome].name[this.language];
    await expect(this.verdict().getByRole('status').filter({ hasText: name }).first()).toBeVisible();
  }

  /** The clause that the answer stands on, in the list of conditions. */
  async isDecidedBy(clause: string): Promise<void> {
    await expect(this.verdict().locator('[data-decides]').filter({ hasText: clause }).first()).toBeVisible();
  }

  condition(clause: string): Locator {
    return this.verdict().locator(`[data-clause="${clause}"]`);
  }

  /** Enter on a condition leads to its field. */
  async goFrom(clause: string): Promise<void> {
    await this.condition(clause).getByRole('button').focus();
    await this.page.keyboard.press('Enter');
  }

  async apply(change: RegExp): Promise<void> {
    await this.verdict().getByRole('button', { name: change }).first().focus();
    await this.page.keyboard.press('Enter');
    await expect(this.verdict().getByText(this.words.change.tried)).toBeVisible();
  }

  async backToTyped(): Promise<void> {
    await this.page.keyboard.press('Alt+z');
    await expect(this.verdict().getByText(this.words.change.tried)).toBeHidden();
  }

  async look(at: 'verdict' | 'compare' | 'answer' | 'clauses'): Promise<void> {
    const key = { verdict: 'Alt+v', compare: 'Alt+c', answer: 'Alt+l', clauses: 'Alt+k' }[at];
    await this.page.keyboard.press(key);
    await expect(this.page.getByRole('tab', { name: this.words.view[at], selected: true })).toBeFocused();
  }

  /** Copies the answer and says what the clipboard then holds. */
  async copied(): Promise<string> {
    await this.page.keyboard.press('Alt+y');
    await expect(this.page.getByText(this.words.answer.copied)).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
