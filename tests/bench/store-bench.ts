import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { launchBrowser } from './browser';
import { type Row, timesOf } from './measure';

const cases = 10_000;

/** What a clerk types, keystroke by keystroke. */
const typed = {
  'search keystroke': [
    ...['たな', 'たなか', '田', '田中', 'sa', 'sat', 'sato', '090', '0900', '09000', 'gz', 'smp26', 'pt'],
    ...['指', '指輪', 'タンザ', 'tanaka yo', '田中 花子', '090 田中', 'gold'],
  ],
  'search keystroke, two common words that seldom meet': [
    ...['大阪 emma', '大阪 pendant', '京都 overseas', 'emma 無', 'やま brown', 'sato brown', '横浜 usa'],
    ...['brown 東京', 'いと em', '東京 ro'],
  ],
};

const rawSearch = 'raw IndexedDB: prefix ranges cut, 50 rows';

/** Save and search of the store in a real Chromium, beside the IndexedDB API doing the same reads and writes. */
export async function benchStore(): Promise<readonly Row[]> {
  const server = await preview({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'silent',
    build: { outDir: 'dist/bench-page' },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0];
  const browser = await launchBrowser();
  try {
    if (address === undefined) throw new Error('The server of the bench page has no address.');
    const { page } = browser;
    await page.goto(address);
    const filled = await page.evaluate((count) => window.storeBench.fill(count), cases);
    const at = `at ${filled.toLocaleString('en-US')} cases`;
    const rows: Row[] = [];
    const searches = Object.entries(typed);
    const [[firstWhat, firstTexts] = ['', []]] = searches;
    const cold = await page.evaluate((some) => window.storeBench.search(some, 3), firstTexts);
    rows.push({ what: `${firstWhat} ${at}, words not in memory yet`, ...cold, peerName: rawSearch });
    const steps = timesOf(await page.evaluate(() => window.storeBench.holdWords()));
    process.stderr.write(
      `words taken into memory in ${steps.runs} steps, median ${steps.median.toFixed(1)} ms, p95 ${steps.p95.toFixed(1)} ms\n`,
    );
    for (const [what, texts] of searches) {
      const pair = await page.evaluate((some) => window.storeBench.search(some, 10), texts);
      rows.push({ what: `${what} ${at}`, ...pair, peerName: rawSearch });
    }
    const save = await page.evaluate(() => window.storeBench.save(60));
    rows.push({
      what: `save of a case ${at}`,
      ...save,
      peerName: 'raw IndexedDB: the same rows, one strict transaction',
    });
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}
