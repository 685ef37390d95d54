import type { Page } from '@playwright/test';
import { makerWording, metalWording, pieceKindWording } from '../../../shared/wording/pieces';
import { serviceWording } from '../../../shared/wording/services';
import { IntakeScreen } from '../screens/intake-screen';
import { Who } from '../screens/who';

/** What the desk has told the clerk; from then on it must be true for ever. */
export type Promised = {
  readonly customer: string;
  readonly number: string;
  /** Whether it said "on disk" too. */
  isOnDisk: boolean;
};

/** Takes in one customer after the other until the desk is pulled from under her hands. */
export class ScriptedClerk {
  readonly promised: Promised[] = [];
  #customers = 0;

  /** Told as she presses Save, and as she reads the number under which it is saved. */
  constructor(private readonly onStep: (step: 'save' | 'told') => void) {}

  async work(page: Page): Promise<never> {
    for (;;) await this.takeIn(page);
  }

  /** First an intake that was begun and not finished, as a person would after a crash. */
  async takeIn(page: Page): Promise<void> {
    const intake = new IntakeScreen(page);
    await intake.open();
    const who = page.getByRole('dialog', { name: 'Who is doing this?' });
    await who.or(page.locator('[id="customer.scrap"]:focus')).waitFor();
    // Asked once at the desk, not for every customer.
    if (await who.isVisible()) await new Who(page).goOnWithNobody();
    await intake.isReady();
    const kept = page.getByRole('navigation', { name: intake.words.session.inHand }).getByRole('button');
    if ((await kept.count()) > 0) {
      await kept.first().click();
      await page.locator('[data-zone="main"]').getByText(intake.words.customer.title).first().waitFor();
    }
    const customer = await this.#customerOf(intake);
    await this.#describeRing(page, intake);
    await intake.typeInto(intake.words.field.unsignedReason, 'Left in a hurry');
    await intake.save();
    this.onStep('save');
    const promise: Promised = { customer, number: await intake.savedNumber(), isOnDisk: false };
    this.promised.push(promise);
    this.onStep('told');
    await intake.isOnDisk();
    promise.isOnDisk = true;
  }

  /** Whose draft it is, or a customer nobody has seen before: two cases under one name were the same intake twice. */
  async #customerOf(intake: IntakeScreen): Promise<string> {
    const known = intake.field('customer.fields.name');
    if (await known.isVisible()) {
      const begun = await known.inputValue();
      if (begun !== '') {
        // The crash may have come in the middle of her number.
        await intake.typeInto(intake.words.field.phone, '090-0000-9999');
        return begun;
      }
    }
    this.#customers += 1;
    const name = `客 ${String(this.#customers).padStart(4, '0')}-${Date.now() % 100_000}`;
    await intake.takeDownCustomer({ name, phone: `090-0000-${String(this.#customers).padStart(4, '0')}` });
    return name;
  }

  async #describeRing(page: Page, intake: IntakeScreen): Promise<void> {
    const { field, services } = intake.words;
    await intake.chooseChip(field.house, makerWording.kuno.en);
    await intake.chooseFromList(field.kind, pieceKindWording.ring.en);
    await intake.chooseFromList(field.metal, metalWording.platinum.en);
    const clean = page
      .getByRole('group', { name: services.title, exact: true })
      .getByLabel(serviceWording.clean.en, { exact: true });
    // Asked for before the crash, it would be taken back by asking again.
    if (!(await clean.isChecked())) await intake.askForService(serviceWording.clean.en);
    await intake.typeInto(field.declaredAmount, '50000');
  }
}
