import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type StartedHost, startBrowserHost } from './started-host';

/** A folder for the profile, and a program in the place of a browser that writes down how it was started. */
type Stage = {
  readonly folder: string;
  readonly start: (environment?: Readonly<Record<string, string>>) => Promise<StartedHost>;
  readonly noted: string;
};

const test = base.extend<{ readonly stage: Stage }>({
  stage: async ({}, use) => {
    const base = mkdtempSync(join(tmpdir(), 'naoshi-window-'));
    const folder = join(base, 'profile');
    const noted = join(base, 'noted');
    const browser = join(base, 'browser');
    writeFileSync(
      browser,
      `#!/bin/sh\nprintf '%s\\n' "$@" > '${noted}.new'\nmv '${noted}.new' '${noted}'\n\${LIVES:-exit 0}\n`,
    );
    chmodSync(browser, 0o755);
    const started: StartedHost[] = [];
    await use({
      folder,
      noted,
      async start(environment = {}) {
        const shown = { DISPLAY: ':0', NAOSHI_BROWSER: browser, ...environment };
        const host = await startBrowserHost({
          folder,
          opensWindow: true,
          waitsForAddress: false,
          environment: shown,
        });
        started.push(host);
        return host;
      },
    });
    for (const host of started) host.child.kill('SIGKILL');
    rmSync(base, { recursive: true, force: true });
  },
});

test.skip(process.platform === 'win32', 'the stand-in for a browser is a shell script');

test('the window is opened by a file of this user alone, so that the code stands in no list of processes', async ({
  stage,
  page,
}) => {
  await stage.start({ LIVES: 'exec sleep 60' });
  await expect.poll(() => existsSync(stage.noted)).toBe(true);
  const given = readFileSync(stage.noted, 'utf8').trim().split('\n');
  const redirect = new URL(
    given.find((argument) => argument.startsWith('--app='))?.slice('--app='.length) ?? '',
  );
  expect(redirect.protocol).toBe('file:');
  expect(statSync(redirect).mode & 0o777).toBe(0o600);
  expect(given).toContain(`--user-data-dir=${join(stage.folder, 'browser/user-data')}`);
  const code = /#launch=([\w-]{43})/u.exec(readFileSync(redirect, 'utf8'))?.[1] ?? '';
  expect(code).not.toBe('');
  expect(given.join(' ')).not.toContain(code);

  await page.goto(redirect.href);
  await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
});

test('a browser as root runs without its sandbox, and that is said', async ({ stage }) => {
  const host = await stage.start({ LIVES: 'exec sleep 60' });
  await expect.poll(() => existsSync(stage.noted)).toBe(true);
  const isRoot = process.getuid?.() === 0;
  expect(readFileSync(stage.noted, 'utf8').includes('--no-sandbox')).toBe(isRoot);
  expect(host.words().includes('--no-sandbox')).toBe(isRoot);
});

test('no screen: it says so, keeps serving, and prints the address', async ({ stage }) => {
  const host = await stage.start({ DISPLAY: '', WAYLAND_DISPLAY: '' });
  await expect
    .poll(host.words)
    .toMatch(/no screen[\s\S]*^address http:\/\/127\.0\.0\.1:\d+\/#launch=[\w-]{43}$/mu);
  expect(host.child.exitCode).toBeNull();
});

test('no browser: it says so, keeps serving, and prints the address', async ({ stage }) => {
  const host = await stage.start({ NAOSHI_BROWSER: '/nonexistent/browser' });
  await expect.poll(host.words).toMatch(/No Chromium[\s\S]*^address http/mu);
  expect(host.child.exitCode).toBeNull();
});

test('a browser that ends without a window: it says so, keeps serving, and prints the address', async ({
  stage,
}) => {
  const host = await stage.start();
  await expect
    .poll(host.words, { timeout: 20_000 })
    .toMatch(/without opening a window[\s\S]*^address http/mu);
  expect(host.child.exitCode).toBeNull();
});

test('it ends by itself after its last window was closed, and takes the redirect away', async ({
  stage,
  page,
}) => {
  test.setTimeout(90_000);
  const host = await stage.start({ LIVES: 'sleep 5' });
  await expect.poll(() => existsSync(stage.noted)).toBe(true);
  const argument = readFileSync(stage.noted, 'utf8')
    .split('\n')
    .find((line) => line.startsWith('--app='));
  await page.goto(argument?.slice('--app='.length) ?? '');
  await expect(page).toHaveURL(/^http:/u);
  // The browser's process is over, but a window of it lives on in another one.
  await page.waitForTimeout(18_000);
  expect(host.child.exitCode).toBeNull();
  await page.close();
  expect(await host.exitCode).toBe(0);
  expect(host.words()).toContain('The last window was closed');
  expect(readdirSync(join(stage.folder, 'browser')).filter((name) => name.startsWith('launch-'))).toEqual([]);
});
