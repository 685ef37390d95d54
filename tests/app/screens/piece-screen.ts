import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../../renderer/i18n/en';
import { ja } from '../../../renderer/i18n/ja';
import type { MoveCommand } from '../../../shared/cases/stages/command';
import type { Stage } from '../../../shared/cases/stages/stage';
import type { Language } from '../../../shared/language';
import { messageWording } from '../../../shared/messages/code-wording';
import { parameterWording } from '../../../shared/messages/parameters';
import { commandWording, stageWording } from '../../../shared/wording/stages';
import { MessagesScreen } from './messages-screen';
import { Shell } from './shell';

const speech = { en, ja } as const;

/** The page of one piece and what a scan does anywhere. */
export class PieceScreen {
  private readonly words: (typeof speech)[Language]['pieces'];

  constructor(
    private readonly page: Page,
    private readonly language: Language = 'en',
  ) {
    this.words = speech[language].pieces;
  }

  async isOpen(bagNumber: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: bagNumber, level: 1 })).toBeVisible();
  }

  async isAt(stage: string): Promise<void> {
    await expect(this.page.getByRole('main').locator('header strong').first()).toHaveText(stage);
  }

  async standsAt(stage: Stage): Promise<void> {
    await this.isAt(stageWording[stage][this.language]);
  }

  /**
   * From the tag to the step in at most two keys: the scan brings the focus to the likeliest step, or its number takes it.
   * What the scanner itself types does not count.
   */
  async scanAndTake(bagNumber: string, command: MoveCommand, end: 'Enter' | 'Tab' = 'Enter'): Promise<void> {
    await new Shell(this.page).scan(bagNumber, end);
    await this.isOpen(bagNumber);
    const step = this.step(commandWording[command][this.language]);
    await expect(step).toBeVisible();
    const number = await step.getAttribute('aria-keyshortcuts');
    // The scan is over when it has moved the focus into the list.
    await expect(
      this.steps()
        .locator(':focus')
        .or(this.steps().and(this.page.locator(':focus'))),
    ).toHaveCount(1);
    const keysPressed = await countKeys(this.page);
    const isLikeliest = await step.evaluate((button) => button === document.activeElement);
    if (isLikeliest) await this.page.keyboard.press('Enter');
    else await this.page.keyboard.press(number ?? '');
    await expect(step).toBeHidden();
    expect(await keysPressed(), `keys from the tag to ${command}`).toBeLessThanOrEqual(2);
  }

  /** Sent back, the customer told with the air waybill by mail, and confirmed as arrived. */
  async goesHomeByAir(bagNumber: string, caseNumber: string, airWaybill: string): Promise<void> {
    await this.scanAndTake(bagNumber, 'send-back');
    await this.standsAt('on-its-way-back');
    await new Shell(this.page).scan(caseNumber);
    await new MessagesScreen(this.page).tellByMail(messageWording['on-its-way-back'][this.language], {
      [parameterWording.airWaybill[this.language]]: airWaybill,
    });
    await this.scanAndTake(bagNumber, 'confirm-arrival');
    await this.standsAt('collected');
  }

  async says(label: string, value: string | RegExp): Promise<void> {
    const fact = this.page.getByRole('main').getByText(label, { exact: true }).first().locator('..');
    await expect(fact.locator('dd').first()).toContainText(value);
  }

  step(words: string): Locator {
    return this.steps().getByRole('button', { name: words });
  }

  waiting(): Locator {
    return this.page.getByRole('list', { name: this.words.waiting.title }).getByRole('listitem');
  }

  history(): Locator {
    return this.page.getByRole('complementary', { name: this.words.timeline }).getByRole('listitem');
  }

  refused(): Locator {
    return this.page.getByRole('alert');
  }

  moving(): Locator {
    return this.page.getByRole('region', { name: 'Moving bags' });
  }

  private steps(): Locator {
    return this.page.getByRole('list', { name: this.words.next.title });
  }
}

/** Counts the keys that go down from now on, those that are held included. */
async function countKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as Window & { keysPressed?: number; isCounting?: boolean };
    counted.keysPressed = 0;
    if (counted.isCounting === true) return;
    counted.isCounting = true;
    window.addEventListener(
      'keydown',
      () => {
        counted.keysPressed = (counted.keysPressed ?? 0) + 1;
      },
      { capture: true },
    );
  });
  return () => page.evaluate(() => (window as Window & { keysPressed?: number }).keysPressed ?? 0);
}
