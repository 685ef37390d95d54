import { aDraft, aPieceDraft, aServiceDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { aShop, aStaff } from '../builders/a-shop';
import { expect, test } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { CaseScreen } from './screens/case-screen';
import { Who } from './screens/who';

test.describe('the papers of a case', () => {
  test('are looked at as they come out of the printer', async ({ desk }) => {
    const ledger = new Ledger(aShop({ language: 'en' }));
    const state = ledger.takesIn();
    await openShopWith(desk, ledger.events);
    await goTo(desk.page, `/cases/${state.id}`);
    const page = new CaseScreen(desk.page);
    for (const name of ['Job bag tag 1 of 1', 'Claim slip']) {
      const dialog = await page.lookAt(name);
      const sheet = dialog.getByRole('img', { name: `${name}, page 1` });
      await expect(sheet).toBeVisible();
      await expect
        .poll(() =>
          sheet.evaluate((canvas: HTMLCanvasElement) => {
            const pixels =
              canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
            let ink = 0;
            for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 100) ink += 1;
            return ink;
          }),
        )
        .toBeGreaterThan(200);
      await expect(dialog).toContainText(/Stock [\d.]+ × [\d.]+ mm/u);
      await desk.page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  });

  test('are printed again as the next copy, with who asked for it', async ({ desk }) => {
    const ledger = new Ledger(aShop({ language: 'en' }));
    ledger.joins(aStaff());
    const service = aServiceDraft();
    const state = ledger.takesIn({
      draft: aDraft({
        pieces: [
          aPieceDraft({ services: [service] }),
          aPieceDraft({
            key: 'piece-2',
            kind: 'pendant',
            services: [aServiceDraft({ code: 'clean', desiredSize: '' })],
          }),
        ],
      }),
    });
    await openShopWith(desk, ledger.events);
    await goTo(desk.page, `/cases/${state.id}`);
    const page = new CaseScreen(desk.page);
    const tag = 'Job bag tag 2 of 2';
    await expect(page.paper(tag)).toContainText('Original');
    await page.printCopy(tag, 1);
    await new Who(desk.page).answerByTyping('森');
    await expect(page.paper(tag)).toContainText('COPY 1');
    await expect(page.paper(tag)).toContainText('森 由美');
    await page.printCopy(tag, 2);
    await expect(page.paper(tag)).toContainText('COPY 2');
    await expect(page.paper('Job bag tag 1 of 2')).not.toContainText('COPY');
    await expect(page.history().first()).toContainText(
      `Job bag tag ${state.pieces[1]?.bagNumber ?? ''} was printed again, marked COPY 2.`,
    );
  });
});
