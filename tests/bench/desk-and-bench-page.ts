import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { launchBrowser } from './browser';
import { startHost } from './open-bench';

const pageFolder = fileURLToPath(new URL('../bench-page/', import.meta.url));
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
  readonly close: () => Promise<void>;
};

export async function startDeskAndBenchPage(): Promise<DeskAndBenchPage> {
  const folder = mkdtempSync(join(tmpdir(), 'naoshi-bench-shop-'));
  const host = await startHost(folder);
  const browser = await launchBrowser();
  const { page } = browser;
  const { origin } = new URL(host.address);
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
  await page.goto(host.address);
  await page.waitForLoadState('networkidle');
  return {
    page,
    openBench: async () => {
      await page.goto(`${origin}/bench/index.html`);
      await page.waitForFunction(() => 'storeBench' in window);
    },
    openDesk: async (hash) => {
      await page.evaluate(() => window.sessionStorage.setItem('naoshi.ledger', 'sample'));
      await page.goto(`${origin}/${hash}`);
      await page.getByRole('navigation').first().waitFor({ timeout: 60_000 });
    },
    memory: () => memoryOf(page),
    close: async () => {
      await browser.close();
      host.end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
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
