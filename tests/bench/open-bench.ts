import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser';
import { inTurn, type Row } from './measure';
import { rawList } from './raw-list';

const hostProgram = fileURLToPath(new URL('../main/browser-host.mjs', import.meta.url));

/** The built browser host on a folder of its own. */
export async function startHost(
  folder: string,
  port = 0,
): Promise<{ readonly address: string; readonly end: () => Promise<void> }> {
  const child = spawn(
    process.execPath,
    [hostProgram, '--data-folder', folder, '--port', String(port), '--no-open'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let said = '';
  for await (const part of child.stdout) {
    said += String(part);
    const address = /^address (\S+)$/mu.exec(said)?.[1];
    if (address !== undefined) return { address, end: () => ended(child) };
  }
  throw new Error('The host gave no address.');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

/** From a reload of the window to the first rows of the list of cases, in the sample shop. */
export async function benchOpen(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'naoshi-bench-open-'));
  const host = await startHost(folder);
  const browser = await launchBrowser();
  try {
    const { page } = browser;
    const rows = page.getByRole('grid').getByRole('row');
    await page.goto(host.address);
    await page.getByRole('button', { name: 'Try the sample shop' }).click();
    await page.getByRole('navigation').first().waitFor({ timeout: 60_000 });
    await page.evaluate(() => {
      window.location.hash = '#/cases';
    });
    await rows.nth(1).waitFor();
    const { ours, peer } = await inTurn(
      15,
      async () => {
        await page.reload();
        await rows.nth(1).waitFor();
      },
      () => rawList(page),
    );
    return [
      {
        what: 'window opened to first list of cases, 200 cases',
        ours,
        peerName: 'raw IndexedDB: open, 50 rows, a plain list, no program to load',
        peer,
      },
    ];
  } finally {
    await browser.close();
    await host.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
