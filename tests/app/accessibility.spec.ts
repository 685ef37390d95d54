import type { Page } from '@playwright/test';
import { type DeskAtHand, expect, test } from './desk';
import { findsNothing } from './wcag';

type Appearance = { readonly language: 'en' | 'ja'; readonly scheme: 'light' | 'dark' };

/** Each language and each scheme once: colours do not hang on the language, nor names on the scheme. */
const appearances: readonly Appearance[] = [
  { language: 'en', scheme: 'light' },
  { language: 'ja', scheme: 'dark' },
];

const words = {
  en: {
    station: 'Station code',
    open: 'Open the shop',
    sample: 'Try the sample shop',
    screens: 'Screens',
    person: 'Who is at the desk?',
    allOnDisk: 'All on disk',
    who: 'Who is doing this?',
    enterPerson: 'Enter a person',
    nobody: 'Go on with nobody named',
    keys: 'Keys',
    palette: 'Command or screen',
  },
  ja: {
    station: '端末記号',
    open: 'お店を開く',
    sample: 'お試し店舗を見る',
    screens: '画面',
    person: '担当者は？',
    allOnDisk: 'ディスクに保存済み',
    who: '担当者はどなたですか',
    enterPerson: 'スタッフを登録する',
    nobody: '担当者なしで続ける',
    keys: 'キーの一覧',
    palette: '操作や画面の名前',
  },
} as const;

async function appear({ page }: DeskAtHand, { language, scheme }: Appearance): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.getByRole('radio', { name: language === 'ja' ? '日本語' : 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
}

/** Goes to an address of the program and waits for its heading. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, path);
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
}

for (const appearance of appearances) {
  const { language, scheme } = appearance;
  const say = words[language];
  test.describe(`in ${language}, ${scheme}`, () => {
    test('the first start, as asked and as refused', async ({ desk }) => {
      await appear(desk, appearance);
      await findsNothing(desk.page, 'first start');
      await desk.page.getByRole('button', { name: say.open }).click();
      await expect(desk.page.getByLabel(say.station)).toHaveAttribute('aria-invalid', 'true');
      await findsNothing(desk.page, 'first start, refused');
    });

    test('the first screen of the sample shop and every page of the settings', async ({ desk }) => {
      test.setTimeout(120_000);
      await appear(desk, appearance);
      await desk.page.getByRole('button', { name: say.sample }).click();
      await expect(desk.page.getByRole('navigation', { name: say.screens })).toBeVisible();
      await expect(desk.page.getByRole('button', { name: say.allOnDisk })).toBeVisible({ timeout: 60_000 });
      await findsNothing(desk.page, 'first screen');
      for (const page of ['shop', 'staff', 'papers', 'appearance']) {
        await goTo(desk.page, `#/settings/${page}`);
        await expect(desk.page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
        await findsNothing(desk.page, `settings, ${page}`);
      }
      await goTo(desk.page, '#/nowhere');
      await findsNothing(desk.page, 'no such address');
    });

    test('the dialogs of the shell', async ({ desk }) => {
      await appear(desk, appearance);
      await desk.page.getByLabel(say.station).fill('GZ');
      await desk.page.getByRole('button', { name: say.open }).click();
      await expect(desk.page.getByRole('navigation', { name: say.screens })).toBeVisible();
      await desk.page.keyboard.press('?');
      await expect(desk.page.getByRole('dialog', { name: say.keys })).toBeVisible();
      await findsNothing(desk.page, 'keys');
      await desk.page.keyboard.press('Escape');
      await desk.page.keyboard.press('ControlOrMeta+k');
      await expect(desk.page.getByLabel(say.palette)).toBeFocused();
      await findsNothing(desk.page, 'palette');
      await desk.page.keyboard.press('Escape');
      await desk.page.getByRole('button', { name: say.person }).click();
      await expect(desk.page.getByRole('dialog', { name: say.who })).toBeVisible();
      await findsNothing(desk.page, 'who');
      await desk.page.getByRole('dialog').getByRole('button', { name: say.enterPerson }).click();
      await expect(desk.page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
      await findsNothing(desk.page, 'entering a person');
      await desk.page.keyboard.press('Escape');
      await desk.page.getByRole('button', { name: say.allOnDisk }).click();
      await findsNothing(desk.page, 'disk state');
    });

    test('what is said when the host has ended, and the one crash screen', async ({ context, desk }) => {
      await appear(desk, appearance);
      await desk.page.getByLabel(say.station).fill('GZ');
      await desk.page.getByRole('button', { name: say.open }).click();
      await expect(desk.page.getByRole('button', { name: say.allOnDisk })).toBeVisible();
      await goTo(desk.page, '#/settings/papers');
      await desk.running.end('SIGKILL');
      await desk.page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await expect(desk.page.getByRole('alert').first()).toBeVisible();
      await findsNothing(desk.page, 'settings without a host');
      context.removeAllListeners('weberror');
      await desk.page.evaluate(() => void Promise.reject(new Error('the claws are gone')));
      await expect(desk.page.getByRole('main').locator('details')).toBeVisible();
      await findsNothing(desk.page, 'crash screen');
    });
  });
}
