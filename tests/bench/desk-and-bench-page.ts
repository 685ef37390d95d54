import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { launchBrowser } from './browser';
import { startHost } from './open-bench';

const pageFolder = fileURLToPath(new URL('../bench-page/', import.meta.url));
const keptPort = 47_110;
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The program on a folder of its own, and the page of the benches at the same origin: both work on the same databases. */
export type DeskAndBenchPage = {
  readonly page: Page;
  readonly openBench: () => Promise<void>;
  /** @param hash of the screen, such as `#/cases` */
  readonly openDesk: (hash: string) => Promise<void>;
  /** Of the window, once it holds nothing that it can let go of. */
  readonly memory: () => Promise<{ readonly heapMegabytes: number; readonly processMegabytes: number }>;
};

/**
 * @param name of the shop. With NAOSHI_BENCH_KEEP naming a folder its profile stays in there and is found again, filled;
 * what the benches saved stays in it too.
 * @param use everything that is started here ends with it, however it ends
 */
export async function withDeskAndBenchPage<T>(
  name: string,
  use: (desk: DeskAndBenchPage) => Promise<T>,
): Promise<T> {
  const keep = process.env.NAOSHI_BENCH_KEEP ?? '';
  const folder = keep === '' ? mkdtempSync(join(tmpdir(), 'naoshi-bench-shop-')) : join(keep, name);
  mkdirSync(join(folder, 'desk'), { recursive: true });
  // A database belongs to the address, port and all.
  let host = await startHost(join(folder, 'desk'), keep === '' ? 0 : keptPort);
  const port = Number(new URL(host.address).port);
  const browser = await launchBrowser(join(folder, 'browser'));
  try {
    return await use(
      await open(browser.page, host.address, async () => {
        // It ends by itself when it has not heard of its window for some minutes.
        await host.end();
        host = await startHost(join(folder, 'desk'), port);
        return host.address;
      }),
    );
  } finally {
    await browser.close();
    await host.end();
    if (keep === '') rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function open(
  page: Page,
  address: string,
  startAgain: () => Promise<string>,
): Promise<DeskAndBenchPage> {
  const { origin } = new URL(address);
  page.on('pageerror', (error) => process.stderr.write(`the page says: ${error.message}\n`));
  await page.route(`${origin}/bench/**`, async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.replace('/bench/', ''));
    const path = join(pageFolder, name);
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: readFileSync(path),
      contentType: contentTypes[extname(path)] ?? 'application/octet-stream',
    });
  });
  // The address has the code that is good for one start of the window.
  await page.goto(address);
  await page.getByRole('button', { name: 'Try the sample shop' }).waitFor();
  return {
    page,
    openBench: async () => {
      await page.goto(`${origin}/bench/index.html`);
      await page.waitForFunction(() => 'storeBench' in window, null, { timeout: 30_000 });
    },
    openDesk: async (hash) => {
      await page.evaluate(() => window.sessionStorage.setItem('naoshi.ledger', 'sample'));
      await page.goto(await startAgain());
      await page.evaluate((wanted) => {
        window.location.hash = wanted;
      }, hash);
      await page.getByRole('navigation').first().waitFor({ timeout: 60_000 });
    },
    memory: () => memoryOf(page),
  };
}

async function memoryOf(page: Page) {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return { heapMegabytes: heap / 1e6, processMegabytes: (await largestRenderer(page)) / 1e6 };
}

/** Bytes in memory of the largest process that shows a page; not known elsewhere than on Linux. */
async function largestRenderer(page: Page): Promise<number> {
  const browser = page.context().browser();
  if (browser === null || process.platform !== 'linux') return Number.NaN;
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? '0');
  return Math.max(...sizes.map(Number)) * 1024;
}
