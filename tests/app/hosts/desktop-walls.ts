import { callNames } from '../../../shared/contract/call-names';
import { type DesktopApp, expect, type Ground, openDesktop, test } from './desktop-app';

const deskAddress = /^(?:app|https):\/\/desk\//u;

function windowCount({ inMain }: DesktopApp): Promise<number> {
  return inMain('({ BrowserWindow }) => BrowserWindow.getAllWindows().length');
}

/** Asks for a device as the page would: `granted`, or the name of the refusal. */
function askForMedia({ page }: DesktopApp, wanted: { video?: boolean; audio?: boolean }): Promise<string> {
  return page.evaluate(
    (constraints) =>
      navigator.mediaDevices.getUserMedia(constraints).then(
        (stream) => {
          for (const track of stream.getTracks()) track.stop();
          return 'granted';
        },
        (cause: DOMException) => cause.name,
      ),
    wanted,
  );
}

/** What keeps the page a page. */
export function describeWalls(ground: Ground): void {
  test.describe(`the walls around the page on ${ground}`, () => {
    const desktop = openDesktop(ground);

    test('the window runs isolated, sandboxed and without node', async () => {
      const { app } = desktop();
      const preferences = await app.inMain(
        '({ BrowserWindow }) => BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getLastWebPreferences())',
      );
      expect(preferences).toEqual([
        expect.objectContaining({
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          nodeIntegrationInWorker: false,
          nodeIntegrationInSubFrames: false,
          webSecurity: true,
          allowRunningInsecureContent: false,
          experimentalFeatures: false,
          webviewTag: false,
        }),
      ]);
    });

    test("the page has the contract's verbs and nothing else of Electron or node", async () => {
      const { app } = desktop();
      const found = await app.page.evaluate(() => {
        const { desk } = window as unknown as { desk: Record<string, unknown> };
        const foreign = ['require', 'process', 'module', 'ipcRenderer', 'electron', 'Buffer', 'global'];
        return {
          verbs: Object.entries(desk).map(([name, verb]) => `${name}: ${typeof verb}`),
          foreign: foreign.filter((name) => name in window),
          isFrozen: Object.isFrozen(desk),
        };
      });
      const names = [...callNames, 'storePhoto', 'loadStoredFile', 'onNotice'];
      expect(new Set(found.verbs)).toEqual(new Set(names.map((name) => `${name}: function`)));
      expect(found.foreign).toEqual([]);
      expect(found.isFrozen).toBe(true);
    });

    for (const address of ['about:blank', 'data:text/html,elsewhere'])
      test(`a page at ${address} with the same preload is refused every call`, async () => {
        const { app } = desktop();
        const stranger = await app.openWindowAt(address);
        const askEveryCall = () =>
          stranger.evaluate(
            async (names) => {
              const { desk } = window as unknown as {
                desk: Record<string, (input: unknown) => Promise<{ error?: { kind: string } }>>;
              };
              const replies = await Promise.all(names.map((name) => desk[name]?.({})));
              return replies.map((reply) => reply?.error?.kind);
            },
            [...callNames, 'storePhoto', 'loadStoredFile'],
          );
        // A window that has just been opened may still be on its way, and then answers nothing.
        await expect(async () => {
          expect(new Set(await askEveryCall())).toEqual(new Set(['not-allowed']));
        }).toPass();
        await stranger.close();
      });

    for (const address of ['https://example.com/', 'http://127.0.0.1:1/', 'app://elsewhere/'])
      test(`the page cannot go to ${address}`, async () => {
        const { app } = desktop();
        await app.page.evaluate((to) => {
          setTimeout(() => window.location.assign(to));
        }, address);
        await app.page.waitForTimeout(500);
        expect(app.page.url()).toMatch(deskAddress);
        expect(await app.page.evaluate(() => 'desk' in window)).toBe(true);
      });

    test('the page cannot send a form elsewhere', async () => {
      const { app } = desktop();
      await app.page.evaluate(() => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = 'https://example.com/';
        document.body.append(form);
        setTimeout(() => form.submit());
      });
      await app.page.waitForTimeout(500);
      expect(app.page.url()).toMatch(deskAddress);
    });

    for (const address of ['https://example.com/', 'about:blank', 'app://desk/'])
      test(`the page cannot open a window at ${address}`, async () => {
        const { app } = desktop();
        const pages = app.page.context().pages().length;
        await app.page.evaluate((to) => void window.open(to), address);
        await app.page.waitForTimeout(300);
        await expect.poll(() => app.page.context().pages().length).toBe(pages);
        expect(await windowCount(app)).toBe(1);
      });

    test('a link of the page that asks for a window of its own opens none', async () => {
      const { app } = desktop();
      const pages = app.page.context().pages().length;
      await app.page.evaluate(() => {
        const link = document.createElement('a');
        Object.assign(link, { href: 'https://example.com/', target: '_blank', textContent: 'out' });
        document.body.append(link);
        link.click();
      });
      await app.page.waitForTimeout(300);
      await expect.poll(() => app.page.context().pages().length).toBe(pages);
      expect(await windowCount(app)).toBe(1);
    });

    test('the camera is for the page, the microphone is not, nor both', async () => {
      const { app } = desktop();
      expect(await askForMedia(app, { video: true })).toBe('granted');
      expect(await askForMedia(app, { audio: true })).toBe('NotAllowedError');
      expect(await askForMedia(app, { video: true, audio: true })).toBe('NotAllowedError');
    });

    test('the place of the machine and notifications are not for the page', async () => {
      const { app } = desktop();
      const place = app.page.evaluate(
        () =>
          new Promise((resolve) => {
            navigator.geolocation.getCurrentPosition(
              () => resolve('granted'),
              ({ code }) => resolve(code),
            );
          }),
      );
      expect(await place).toBe(1);
      expect(await app.page.evaluate(() => Notification.requestPermission())).toBe('denied');
    });

    test('the page runs no script but its own files and reaches no other server', async () => {
      const { app } = desktop();
      const outcome = await app.page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'window.smuggled = true';
        document.head.append(script);
        // In a task of its own: what the test itself runs may evaluate text.
        const evaluated = await new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(new Function('return "ran"')());
            } catch {
              resolve('refused');
            }
          });
        });
        const fetched = await fetch('https://example.com/').then(
          () => 'reached',
          () => 'refused',
        );
        return { smuggled: 'smuggled' in window, evaluated, fetched };
      });
      expect(outcome).toEqual({ smuggled: false, evaluated: 'refused', fetched: 'refused' });
    });

    for (const path of [
      '..%2f..%2fpackage.json',
      '%2e%2e/main/main.mjs',
      'assets/..%2f..%2fmain%2fmain.mjs',
      'none.js',
    ])
      test(`the file ${path} is not to be had`, async () => {
        const { app } = desktop();
        const status = await app.page.evaluate(
          (file) => fetch(`/${file}`).then((reply) => reply.status),
          path,
        );
        expect(status).toBe(404);
      });
  });
}
