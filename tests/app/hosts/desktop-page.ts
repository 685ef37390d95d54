import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Ground, openDesktop, test } from './desktop-app';

/** The one page, the same as in the browser host, at work in the desktop app. */
export function describePage(ground: Ground): void {
  test.describe(`the page on ${ground}`, () => {
    const desktop = openDesktop(ground);

    test('opens a shop, which is in the journal on disk and still there when the page is loaded anew', async () => {
      const { app, dataFolder } = desktop();
      const { page } = app;
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page
        .getByLabel(/Station code|端末コード|ステーション/u)
        .first()
        .fill('GZ');
      await page.locator('button[type=submit]').click();
      await expect(page.getByRole('navigation').first()).toBeVisible();
      const journal = join(dataFolder, 'journal');
      const written = () =>
        readdirSync(journal)
          .filter((name) => name.endsWith('.ndjson'))
          .map((name) => readFileSync(join(journal, name), 'utf8'))
          .join('');
      await expect.poll(written).toContain('"type":"shop-configured"');
      await page.reload();
      await expect(page.getByRole('navigation').first()).toBeVisible();
      expect(complaints).toEqual([]);
    });
  });
}
