import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { launchBrowser } from './browser';
import type { Row } from './measure';

const cases = 10_000;

/** Save and search of the store in a real Chromium, beside the IndexedDB API doing the same reads and writes. */
export async function benchStore(): Promise<readonly Row[]> {
  const server = await preview({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'silent',
    build: { outDir: 'dist/bench/page' },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0];
  const browser = await launchBrowser();
  try {
    if (address === undefined) throw new Error('The server of the bench page has no address.');
    const { page } = browser;
    await page.goto(address);
    const filled = await page.evaluate((count) => window.storeBench.fill(count), cases);
    const search = await page.evaluate(() => window.storeBench.search(20));
    const save = await page.evaluate(() => window.storeBench.save(60));
    const at = `at ${filled.toLocaleString('en-US')} cases`;
    return [
      { what: `search keystroke ${at}`, ...search, peerName: 'raw IndexedDB: prefix range, 50 rows' },
      {
        what: `save of a case ${at}`,
        ...save,
        peerName: 'raw IndexedDB: the same rows, one strict transaction',
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
