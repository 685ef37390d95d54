import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../../renderer/i18n/en';
import { ja } from '../../../renderer/i18n/ja';

const speech = { en, ja } as const;
/** More stops than the longest form has. */
const tabLimit = 140;
const arrowLimit = 60;

/** What the focus is on, as a person would name it: its own label, and the label of the group it belongs to. */
type Focus = { readonly own: string; readonly group: string; readonly tag: string };

function readFocus(): Focus {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return { own: '', group: '', tag: '' };
  const textOf = (ids: string | null | undefined) =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
  const nameOf = (held: Element | null | undefined) =>
    held?.getAttribute('aria-label') ?? textOf(held?.getAttribute('aria-labelledby'));
  const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
  const own = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
  const group = element.parentElement?.closest('[role="radiogroup"], [role="group"], fieldset');
  return { own: own.trim(), group: nameOf(group), tag: element.tagName };
}

/**
 * The intake by a clerk who types and chooses by keys. `keyboard` gets from field to field by Tab alone; `pointer` goes
 * straight to the field, as a click does.
 */
export class IntakeScreen {
  readonly words: (typeof speech)[keyof typeof speech]['intake'];

  constructor(
    private readonly page: Page,
    readonly language: keyof typeof speech = 'en',
    readonly way: 'keyboard' | 'pointer' = 'pointer',
  ) {
    this.words = speech[language].intake;
  }

  async open(): Promise<void> {
    await expect(this.page.locator('nav').first()).toBeVisible();
    await this.page.keyboard.press('F2');
  }

  async isReady(): Promise<void> {
    await expect(this.page.locator('[id="customer.scrap"]')).toBeFocused();
  }

  focus(): Promise<Focus> {
    return this.page.evaluate(readFocus);
  }

  /** Gets to the field, or the group, of that label. */
  async reach(label: string): Promise<void> {
    if (this.way === 'keyboard') return this.tabTo(label);
    const group = this.page
      .getByRole('radiogroup', { name: label, exact: true })
      .or(this.page.getByRole('group', { name: label, exact: true }));
    const field = this.page
      .getByLabel(label, { exact: true })
      .and(this.page.locator('input, select, textarea'));
    await field.or(group.locator('input:not([tabindex="-1"])')).first().focus();
  }

  /** Goes on with Tab to the field, or the group, of that label. */
  async tabTo(label: string): Promise<void> {
    for (let stop = 0; stop < tabLimit; stop += 1) {
      const { own, group } = await this.focus();
      if (own === label || group === label) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches "${label}".`);
  }

  async typeInto(label: string, text: string): Promise<void> {
    await this.reach(label);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** One of a few, by arrow keys. */
  async chooseChip(label: string, option: string): Promise<void> {
    await this.reach(label);
    for (let step = 0; step < arrowLimit; step += 1) {
      if ((await this.focus()).own === option) {
        await this.page.keyboard.press('Space');
        await expect(this.page.locator('input:focus')).toBeChecked();
        return;
      }
      await this.page.keyboard.press('ArrowRight');
    }
    throw new Error(`${label} has no "${option}".`);
  }

  /** One of many, in a list, by arrow keys. */
  async chooseFromList(label: string, option: string): Promise<void> {
    await this.reach(label);
    for (let step = 0; step < arrowLimit; step += 1) {
      if ((await this.page.locator('select:focus option:checked').textContent()) === option) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`${label} has no "${option}".`);
  }

  async askForService(service: string): Promise<void> {
    await this.chooseChip(this.words.services.title, service);
  }

  /** Takes down a new customer from the find box on. */
  async takeDownCustomer(customer: {
    readonly name: string;
    readonly kana?: string;
    readonly phone?: string;
  }): Promise<void> {
    const { field } = this.words;
    await this.typeInto(this.words.customer.find, customer.name);
    await this.chooseNewCustomer();
    if (customer.kana !== undefined) await this.typeInto(field.kana, customer.kana);
    if (customer.phone !== undefined) await this.typeInto(field.phone, customer.phone);
  }

  async chooseNewCustomer(): Promise<void> {
    await this.markNewCustomer();
    await this.page.keyboard.press('Enter');
    await expect(this.page.locator('[id="customer.fields.name"]')).toBeVisible();
  }

  /** The offer of a new customer under the arrow keys, not taken yet. */
  async markNewCustomer(): Promise<Locator> {
    const offer = this.page.getByRole('option', {
      name: new RegExp(`^${this.words.customer.new.slice(0, 6)}`, 'u'),
    });
    await expect(offer).toBeVisible();
    // The offer of a new customer is always the last: one step up from the top.
    await this.page.keyboard.press('ArrowUp');
    await expect(offer).toHaveAttribute('data-combobox-selected', 'true');
    return offer;
  }

  /** The least that can be saved: a ring for polishing, nobody signing. */
  async takeInRing(
    maker: string,
    kind: string,
    metal: string,
    service: string,
    value: string,
  ): Promise<void> {
    const { field } = this.words;
    await this.chooseChip(field.house, maker);
    await this.chooseFromList(field.kind, kind);
    await this.chooseFromList(field.metal, metal);
    await this.askForService(service);
    await this.typeInto(field.declaredAmount, value);
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Enter');
  }

  async savedNumber(): Promise<string> {
    const number = this.page.getByTestId('case-number');
    await expect(number).toHaveText(/^[A-Z]{1,3}-\d{6}-\d{4}-[0-9A-Z]$/u);
    return (await number.textContent()) ?? '';
  }

  async isOnDisk(): Promise<void> {
    await expect(this.page.getByText(this.words.saved.onDisk, { exact: true })).toBeVisible();
  }

  async isNotSaved(): Promise<void> {
    await expect(this.page.getByTestId('case-number')).toBeHidden();
  }

  /** The outcome word of the decision beside the form. */
  async decides(word: string): Promise<void> {
    await expect(this.decision().locator('[data-size="large"]')).toHaveText(word);
  }

  decision(): Locator {
    return this.page.locator('[data-zone="side"]');
  }

  field(path: string): Locator {
    return this.page.locator(`[id="${path}"]`);
  }

  async faultAt(path: string, words: string): Promise<void> {
    const field = this.field(path);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(words, 'u'));
  }

  summary(): Locator {
    return this.page.getByRole('contentinfo').or(this.page.locator('footer')).first().getByRole('alert');
  }

  thumbnails(): Locator {
    return this.page.getByRole('list', { name: this.words.photos.taken }).getByRole('listitem');
  }

  /** With the mouse, as a customer does on the pad. */
  async signOnPad(): Promise<void> {
    const pad = this.page.getByRole('img', { name: this.words.signature.pad });
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (box === null) throw new Error('The signature pad is not on the screen.');
    await this.page.mouse.move(box.x + 60, box.y + 90);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + 120, box.y + 40, { steps: 6 });
    await this.page.mouse.move(box.x + 180, box.y + 100, { steps: 6 });
    await this.page.mouse.move(box.x + 260, box.y + 50, { steps: 6 });
    await this.page.mouse.up();
  }
}
