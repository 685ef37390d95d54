import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callInputs } from '../../builders/call-inputs';
import { type DesktopApp, launchDouble } from '../../electron-double/launch';
import { test as base, expect } from './desktop-app';
import { startBrowserHost } from './started-host';

type Profile = { readonly folder: string; readonly openDesktop: () => Promise<DesktopApp> };

/** A profile of its own for each test, and the desktop app (on the double) that opens it. */
const test = base.extend<{ readonly profile: Profile }>({
  profile: async ({ register, launchOptions }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'naoshi-profile-'));
    const { executablePath = '', args = [] } = launchOptions;
    const opened: DesktopApp[] = [];
    await use({
      folder,
      async openDesktop() {
        const app = await launchDouble({ register, dataFolder: folder, executablePath, args });
        opened.push(app);
        return app;
      },
    });
    for (const app of opened) await app.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

const locks = (folder: string) => readdirSync(join(folder, 'lock'));
const append = callInputs().appendToJournal;

test('the desktop app ends well when its last window is closed, and gives the profile back', async ({
  profile,
}) => {
  const app = await profile.openDesktop();
  for (const folder of ['electron', 'journal', 'sample/journal', 'printing', 'log'])
    expect(existsSync(join(profile.folder, folder)), folder).toBe(true);
  expect(locks(profile.folder)).not.toEqual([]);
  await app.page.close();
  expect(await app.close()).toBe(0);
  expect(locks(profile.folder)).toEqual([]);
});

test('a second start of the desktop app ends at once and leaves the first one alone', async ({ profile }) => {
  const app = await profile.openDesktop();
  await expect(profile.openDesktop()).rejects.toThrow(/exit code 3/u);
  expect(await app.page.evaluate(() => document.title)).not.toBe('');
});

test('neither host opens a profile that the other one has', async ({ profile }) => {
  const browser = await startBrowserHost({ folder: profile.folder });
  await expect(profile.openDesktop()).rejects.toThrow(/exit code 3/u);
  browser.child.kill('SIGTERM');
  await once(browser.child, 'exit');
  await profile.openDesktop();
  const refused = await startBrowserHost({ folder: profile.folder, waitsForAddress: false });
  expect(await refused.exitCode).toBe(3);
  expect(refused.words()).toContain('desktop app');
});

test('a second start of the browser host ends at once with another address, which lets a window in', async ({
  profile,
}) => {
  const first = await startBrowserHost({ folder: profile.folder });
  const second = await startBrowserHost({ folder: profile.folder });
  expect(await second.exitCode).toBe(3);
  expect(second.words()).toContain(String(first.child.pid));
  expect(second.address.origin).toBe(first.address.origin);
  expect(second.address.hash).not.toBe(first.address.hash);
  expect(await second.call('openDesk', {})).toMatchObject({ ok: true });
  first.child.kill('SIGTERM');
  expect(await first.exitCode).toBe(0);
});

test('a host that was killed with SIGKILL can be started again at once, with everything it had acknowledged', async ({
  profile,
}) => {
  const first = await startBrowserHost({ folder: profile.folder });
  expect(await first.call('appendToJournal', append)).toMatchObject({ ok: true });
  first.child.kill('SIGKILL');
  await first.exitCode;
  const second = await startBrowserHost({ folder: profile.folder, port: Number(first.address.port) });
  const page = await second.call('readJournal', { ledger: 'shop', fromLine: 1, limit: 10 });
  expect(page).toMatchObject({ ok: true, value: { events: append.events } });
  second.child.kill('SIGTERM');
});

test('the browser host tells its page of newer work in the desktop app, until it has newer work itself', async ({
  profile,
}) => {
  const desktop = await profile.openDesktop();
  await desktop.page.evaluate((input) => {
    const { desk } = window as unknown as { desk: { appendToJournal: (input: unknown) => Promise<unknown> } };
    return desk.appendToJournal(input);
  }, append as unknown);
  await desktop.close();
  const browser = await startBrowserHost({ folder: profile.folder });
  expect(await browser.call('openDesk', {})).toMatchObject({
    value: { host: 'browser', usedBefore: 'electron' },
  });
  await browser.call('appendToJournal', append);
  expect(await browser.call('openDesk', {})).toMatchObject({ value: { usedBefore: null } });
  browser.child.kill('SIGTERM');
});

test('a port that another program has is told in words, and no other port is tried', async ({ profile }) => {
  const first = await startBrowserHost({ folder: profile.folder });
  const elsewhere = join(profile.folder, 'another-shop');
  const second = await startBrowserHost({
    folder: elsewhere,
    port: Number(first.address.port),
    waitsForAddress: false,
  });
  expect(await second.exitCode).toBe(1);
  expect(second.words()).toContain(first.address.port);
  expect(second.words()).not.toContain('address http');
  expect(locks(elsewhere)).toEqual([]);
  first.child.kill('SIGTERM');
});

test('a folder that cannot be had is told in words', async () => {
  const host = await startBrowserHost({ folder: '/dev/null/shop', waitsForAddress: false });
  expect(await host.exitCode).toBe(1);
  expect(host.words()).toContain('/dev/null/shop');
});
