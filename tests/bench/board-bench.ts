import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchBrowser } from './browser';
import { type Row, timesOf } from './measure';
import { startHost } from './open-bench';

const pieces = 20_000;
const frames = 240;

/** Copies the rows of the sample shop's pieces until there are so many open ones, spread over the stages. */
async function fillBoard(page: Page): Promise<void> {
  await page.evaluate(async (wanted) => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const raw = await settled(indexedDB.open('naoshi-sample'));
    const rows: readonly Record<string, unknown>[] = await settled(
      raw.transaction('pieces').objectStore('pieces').getAll(),
    );
    const stages = ['received', 'inspected', 'at-bench', 'awaiting-parts', 'quality-check', 'ready'];
    const open = rows.filter(({ isOpen }) => isOpen === true);
    for (let from = 0; from < wanted; from += 2000) {
      const writing = raw.transaction('pieces', 'readwrite');
      for (let number = from; number < Math.min(from + 2000, wanted); number += 1) {
        const row = open[number % open.length];
        const day = String(1 + (number % 28)).padStart(2, '0');
        writing.objectStore('pieces').put({
          ...row,
          bagNumber: `ZZ-261101-${String(number).padStart(5, '0')}-1-A`,
          stage: stages[number % stages.length],
          urgency: `${number % 20 === 0 ? 0 : 1}2026-12-${day}`,
        });
      }
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
    }
    raw.close();
  }, pieces);
}

type Busy = { readonly script: number; readonly layout: number };

/** Scrolls by some rows at every frame; milliseconds from frame to frame, and of script and layout in each. */
async function scroll(page: Page): Promise<{ readonly frames: readonly number[]; readonly busy: number }> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const read = async (): Promise<Busy> => {
    const { metrics } = await client.send('Performance.getMetrics');
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      script: seconds('ScriptDuration') * 1000,
      layout: (seconds('LayoutDuration') + seconds('RecalcStyleDuration')) * 1000,
    };
  };
  const before = await read();
  const taken = await page.evaluate(
    (count) =>
      new Promise<readonly number[]>((resolve) => {
        const list = document.querySelector('[role="grid"]')?.parentElement;
        const taken: number[] = [];
        let last = 0;
        const step = (at: number) => {
          if (last > 0) taken.push(at - last);
          last = at;
          if (list != null) list.scrollTop += 102;
          if (taken.length < count) requestAnimationFrame(step);
          else resolve(taken);
        };
        requestAnimationFrame(step);
      }),
    frames,
  );
  const after = await read();
  await client.detach();
  const busy = (after.script - before.script + after.layout - before.layout) / frames;
  return { frames: taken, busy };
}

/** The board with thousands of open pieces: frames of a scroll, and the work within each. */
export async function benchBoard(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'naoshi-bench-board-'));
  const host = await startHost(folder);
  const browser = await launchBrowser();
  try {
    const { page } = browser;
    await page.goto(host.address);
    await page.getByRole('button', { name: 'Try the sample shop' }).click();
    await page.getByRole('navigation').first().waitFor({ timeout: 60_000 });
    await fillBoard(page);
    await page.reload();
    await page.evaluate(() => {
      window.location.hash = '#/workshop';
    });
    const rows = page.getByRole('grid').getByRole('row');
    await rows.nth(5).waitFor({ timeout: 60_000 });
    const idle = await page.evaluate(
      () =>
        new Promise<readonly number[]>((resolve) => {
          const taken: number[] = [];
          let last = 0;
          const step = (at: number) => {
            if (last > 0) taken.push(at - last);
            last = at;
            if (taken.length < 60) requestAnimationFrame(step);
            else resolve(taken);
          };
          requestAnimationFrame(step);
        }),
    );
    await scroll(page);
    const scrolled = await scroll(page);
    const frame = timesOf(idle);
    const busy = { median: scrolled.busy, p95: scrolled.busy, runs: frames };
    const peerName = 'a frame of the same page at rest';
    return [
      {
        what: `board of ${pieces}: from frame to frame of a scroll`,
        ours: timesOf(scrolled.frames),
        peerName,
        peer: frame,
      },
      {
        what: `board of ${pieces}: script and layout in each of them (mean)`,
        ours: busy,
        peerName,
        peer: frame,
      },
    ];
  } finally {
    await browser.close();
    host.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
