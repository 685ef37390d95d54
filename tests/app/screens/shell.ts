import { expect, type Page } from '@playwright/test';
import { commands as english } from '../../../renderer/i18n/en/commands';
import { commands as japanese } from '../../../renderer/i18n/ja/commands';

const paletteSearch = { en: english.paletteSearch, ja: japanese.paletteSearch };

export type ScreenName = 'Today' | 'Intake' | 'Cases' | 'Prints' | 'Settings';

/** What stands around every screen, in English. */
export class Shell {
  constructor(private readonly page: Page) {}

  async goTo(screen: ScreenName): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }).click();
  }

  async isOn(screen: ScreenName): Promise<void> {
    await expect(
      this.page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }),
    ).toHaveAttribute('aria-current', 'page');
  }

  async isOpenFor(shop: string, station: string): Promise<void> {
    const top = this.page.getByRole('region', { name: 'Desk' });
    await expect(top.getByText(shop, { exact: true })).toBeVisible();
    await expect(top.getByText(`Station ${station}`)).toBeVisible();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What a scanner sends: characters without a pause, then its end key. */
  async scan(text: string, end = 'Enter'): Promise<void> {
    const keys = [...text, end];
    const client = await this.page.context().newCDPSession(this.page);
    // A hand takes up the scanner: on a quick machine the times past given below would reach back to the last key pressed.
    await this.page.waitForTimeout(keys.length * 4 + 150);
    // Given times of their own: a busy machine would stretch the pauses to a hand's.
    // And times past, for one that is still to come is taken for the moment of its arrival.
    const startedAt = Date.now() / 1000 - keys.length * 0.004;
    await Promise.all(
      keys.flatMap((key, index) => {
        const timestamp = startedAt + index * 0.004;
        const typed = key === end ? {} : { text: key };
        const code = key === end ? end : '';
        const windowsVirtualKeyCode = key === 'Enter' ? 13 : key === 'Tab' ? 9 : 0;
        const press = { key, code, timestamp, windowsVirtualKeyCode };
        return [
          client.send('Input.dispatchKeyEvent', { type: 'keyDown', ...press, ...typed }),
          client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press }),
        ];
      }),
    );
    await client.detach();
  }

  async runByPalette(words: string): Promise<void> {
    const { en, ja } = paletteSearch;
    const box = this.page.getByLabel(en).or(this.page.getByLabel(ja)).first();
    // Right after a start the first press may come before anything listens.
    await expect(async () => {
      await this.page.keyboard.press('ControlOrMeta+k');
      await expect(box).toBeVisible({ timeout: 5000 });
    }).toPass();
    await box.fill(words);
    await this.page.keyboard.press('Enter');
  }

  async says(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }

  async diskSays(words: string): Promise<void> {
    await expect(
      this.page.getByRole('region', { name: 'Desk' }).getByRole('button', { name: words }),
    ).toBeVisible();
  }

  async openDiskState(words: string): Promise<void> {
    await this.page.getByRole('region', { name: 'Desk' }).getByRole('button', { name: words }).click();
  }

  async personIs(words: string): Promise<void> {
    await expect(
      this.page.getByRole('region', { name: 'Desk' }).getByRole('button', { name: words }),
    ).toBeVisible();
  }

  async isMarkedAsSample(): Promise<void> {
    await expect(this.page.getByRole('region', { name: 'Sample shop - invented cases' })).toBeVisible();
  }

  async isNotMarkedAsSample(): Promise<void> {
    await expect(this.page.getByRole('region', { name: 'Sample shop - invented cases' })).toBeHidden();
  }

  async leaveSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Leave the sample shop' }).click();
  }

  /** Which part of the screen F6 has brought the focus to. */
  async focusIsIn(zone: 'nav' | 'top' | 'main' | 'side'): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(() => document.activeElement?.closest('[data-zone]')?.getAttribute('data-zone')),
      )
      .toBe(zone);
  }
}
