import { createHash } from 'node:crypto';
import type { ContentHash } from '../../../shared/cases/ids';
import { callNames } from '../../../shared/contract/call-names';
import type { Desk } from '../../../shared/contract/desk';
import { callInputs } from '../../builders/call-inputs';
import { type DesktopApp, expect, type Ground, openDesktop, test } from './desktop-app';

type Verbs = Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>;

/** Calls the desk as the page would. */
function ask({ page }: DesktopApp, name: string, ...given: unknown[]): Promise<unknown> {
  return page.evaluate(
    ({ name, given }) => {
      // Put there by the preload; the test is about what it is.
      const { desk } = window as unknown as { desk: Verbs };
      return desk[name]?.(...given);
    },
    { name, given },
  );
}

/** What the page can ask of the main process, and what it cannot. */
export function describeCalls(ground: Ground): void {
  test.describe(`the desk's calls on ${ground}`, () => {
    const desktop = openDesktop(ground);

    for (const name of callNames)
      test(`${name} is reached from the page and refuses an input it does not know`, async () => {
        const { app } = desktop();
        const refused = await ask(app, name, { ...callInputs()[name], surprise: 1 });
        expect(refused).toMatchObject({ ok: false, error: { kind: 'invalid-input', path: ['surprise'] } });
        expect(await ask(app, name, null)).toMatchObject({ ok: false, error: { kind: 'invalid-input' } });
        expect(await ask(app, name)).toMatchObject({ ok: false, error: { kind: 'invalid-input' } });
      });

    test('the first call tells the page where it is', async () => {
      const { app, dataFolder } = desktop();
      const told = { host: 'electron', dataFolder, usedBefore: null };
      expect(await ask(app, 'openDesk', {})).toMatchObject({ ok: true, value: told });
    });

    test('events are on disk when the call answers, and come back as they were', async () => {
      const { app } = desktop();
      const { events } = callInputs().appendToJournal;
      const written = { ok: true, value: { written: events.map(({ id }) => id) } };
      expect(await ask(app, 'appendToJournal', { ledger: 'shop', events })).toMatchObject(written);
      const page = await ask(app, 'readJournal', { ledger: 'shop', fromLine: 1, limit: 10 });
      expect(page).toEqual({ ok: true, value: { events, next: null } });
    });

    test('a photo crosses as bytes, under the name of its content alone', async () => {
      const { app } = desktop();
      const bytes = [0xff, 0xd8, 0x00, 0xff, 0xd9];
      const hash = createHash('sha256').update(Uint8Array.from(bytes)).digest('hex');
      const outcome = await app.page.evaluate(
        async ({ bytes, hash, other }) => {
          const { desk } = window as unknown as { desk: Desk };
          const stored = await desk.storePhoto('shop', hash, Uint8Array.from(bytes));
          const misnamed = await desk.storePhoto('shop', other, Uint8Array.from(bytes));
          const loaded = await desk.loadStoredFile('shop', hash);
          const elsewhere = await desk.loadStoredFile('sample', hash);
          const photo = loaded.ok ? loaded.value : null;
          return {
            stored,
            misnamed,
            loaded: [...(photo ?? [])],
            isBytes: photo instanceof Uint8Array,
            elsewhere,
          };
        },
        // Branded as the renderer's own names are, which are made by hashing.
        { bytes, hash: hash as ContentHash, other: 'ab'.repeat(32) as ContentHash },
      );
      expect(outcome).toEqual({
        stored: { ok: true, value: { hash } },
        misnamed: { ok: false, error: expect.objectContaining({ kind: 'invalid-input', path: ['hash'] }) },
        loaded: bytes,
        isBytes: true,
        elsewhere: { ok: false, error: expect.objectContaining({ kind: 'not-found' }) },
      });
    });

    test('a notice comes to the page without anything of Electron, until it no longer listens', async () => {
      const { app } = desktop();
      await app.page.evaluate(() => {
        const heard: number[] = [];
        const { desk } = window as unknown as {
          desk: { onNotice: (name: string, listener: (...given: unknown[]) => void) => () => void };
        };
        const stop = desk.onNotice('print-queue-changed', (...given) => heard.push(given.length));
        Object.assign(window, { heard, stop });
      });
      const tell = () =>
        app.inMain(`({ BrowserWindow }) => {
          for (const name of ['print-queue-changed', 'another'])
            BrowserWindow.getAllWindows()[0].webContents.send('desk:notice', name);
        }`);
      const heard = () => app.page.evaluate(() => (window as unknown as { heard: number[] }).heard);
      await tell();
      await expect.poll(heard).toEqual([0]);
      await app.page.evaluate(() => (window as unknown as { stop: () => void }).stop());
      await tell();
      await app.page.waitForTimeout(200);
      expect(await heard()).toEqual([0]);
    });

    test('the menu speaks the language that the page chose', async () => {
      const { app } = desktop();
      const labels = () =>
        app.inMain<string[]>('({ Menu }) => Menu.getApplicationMenu().items.map(({ label }) => label)');
      await ask(app, 'setHostLanguage', { language: 'ja' });
      expect(await labels()).toEqual(expect.arrayContaining(['ファイル', '編集', '表示']));
      await ask(app, 'setHostLanguage', { language: 'en' });
      expect(await labels()).toEqual(expect.arrayContaining(['File', 'Edit', 'View']));
    });
  });
}
