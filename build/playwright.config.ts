import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Debian's browsers, the one that draws no window of its own first: the tests take two thirds of the time in it. */
const debianChromium = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) =>
  existsSync(path),
);
const isRoot = process.getuid?.() === 0;

/** The program in a real browser, and the built main process on the `electron` double. Build first: dist/ is what is tested. */
export default defineConfig({
  testDir: `${root}tests/app`,
  outputDir: `${root}test-results/app`,
  forbidOnly: process.env.CI !== undefined,
  // One more than the cores of a small machine: a test that waits, such as for a host to end by itself, holds up no core.
  workers: 3,
  // Real programs on a small, shared machine: what passes only the second time is named as flaky in the list.
  retries: process.env.CI === undefined ? 0 : 2,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1280, height: 800 },
    // What glides in is waited for by every click.
    contextOptions: { reducedMotion: 'reduce' },
    // Recording every test would slow all of them.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(debianChromium === undefined ? { channel: 'chrome' } : { executablePath: debianChromium }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
      ],
    },
  },
});
