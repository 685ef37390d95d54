import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fillBoard } from './board-filled';
import { launchBrowser } from './browser';
import { type Row, timesOf } from './measure';
import { startHost } from './open-bench';

const pieces = 20_000;
const frames = 240;
const moves = 12;

/** Milliseconds from frame to frame, while the board is scrolled by so many pixels at each. */
function framesOf(
  page: Page,
  { count, pixels }: { count: number; pixels: number },
): Promise<readonly number[]> {
  return page.evaluate(
    (asked) =>
      new Promise<readonly number[]>((resolve) => {
        const list = document.querySelector('[role="grid"]')?.parentElement;
        const taken: number[] = [];
        let last = 0;
        const step = (at: number) => {
          if (last > 0) taken.push(at - last);
          last = at;
          if (asked.pixels > 0) list?.scrollBy(0, asked.pixels);
          if (taken.length < asked.count) requestAnimationFrame(step);
          else resolve(taken);
        };
        requestAnimationFrame(step);
      }),
    { count, pixels },
  );
}

/** Scrolls by some rows at every frame; what the main thread itself worked in each, in script, style and layout. */
async function scroll(page: Page): Promise<{ readonly frames: readonly number[]; readonly busy: number }> {
  const client = await page.context().newCDPSession(page);
  // Counted by the thread's own clock: what others do on the machine meanwhile is not in it.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return (of('ScriptDuration') + of('RecalcStyleDuration') + of('LayoutDuration')) * 1000;
  };
  const before = await busy();
  const taken = await framesOf(page, { count: frames, pixels: 102 });
  const worked = (await busy()) - before;
  await client.detach();
  return { frames: taken, busy: worked / frames };
}

type Move = {
  /** Frames from the key to the one that shows the piece on its way, that one included. */
  readonly frames: number;
  readonly shown: number;
  readonly moved: number;
};

/** Takes the first piece of the list and its first step; from the key until it is seen on its way, and at its new stage. */
async function moveFirst(page: Page): Promise<Move> {
  const grid = page.getByRole('grid');
  // Under the names of the columns and of the stage.
  await grid.locator('tr[aria-rowindex="3"]').click();
  await page.keyboard.press('m');
  const nobody = page.getByRole('button', { name: 'Go on with nobody named' });
  const steps = page.getByRole('dialog').getByRole('list', { name: 'Steps' });
  await nobody.or(steps).first().waitFor();
  if (await nobody.isVisible()) await nobody.click();
  await steps.waitFor();
  // A key goes to the steps once the dialog has taken the focus.
  await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') != null);
  // The watch stands before the key is pressed, which may overtake what the page is asked to do.
  const watched = await page.evaluateHandle(() => ({
    move: new Promise<Move>((resolve, reject) => {
      const list = document.querySelector('[role="grid"]');
      const before = list?.getAttribute('aria-rowcount');
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          let passed = 0;
          let shown: Pick<Move, 'frames' | 'shown'> | null = null;
          const step = () => {
            passed += 1;
            // What stands in the document now is what this frame paints.
            const isShown = [...(list?.querySelectorAll('tr[aria-selected] td:last-child') ?? [])].some(
              (cell) => cell.textContent.includes('→'),
            );
            const now = performance.now() - timeStamp;
            if (isShown) shown ??= { frames: passed, shown: now };
            if (now > 10_000) reject(new Error('The piece was not moved.'));
            else if (list?.getAttribute('aria-rowcount') === before) requestAnimationFrame(step);
            else resolve({ ...(shown ?? { frames: passed, shown: now }), moved: now });
          };
          requestAnimationFrame(step);
        },
        { capture: true, once: true },
      );
    }),
  }));
  await page.keyboard.press('1');
  return watched.evaluate(({ move }) => move);
}

/** The board with thousands of open pieces: frames of a scroll, the work within each, and a move until it is seen. */
export async function benchBoard(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'naoshi-bench-board-'));
  const host = await startHost(folder);
  const browser = await launchBrowser();
  try {
    const { page } = browser;
    await page.goto(host.address);
    await page.getByRole('button', { name: 'Try the sample shop' }).click();
    await page.getByRole('navigation').first().waitFor({ timeout: 60_000 });
    await fillBoard(page, pieces);
    await page.reload();
    await page.evaluate(() => {
      window.location.hash = '#/workshop';
    });
    await page.getByRole('grid').getByRole('row').nth(5).waitFor({ timeout: 60_000 });
    const idle = timesOf(await framesOf(page, { count: 60, pixels: 0 }));
    await scroll(page);
    const scrolled = await scroll(page);
    const ready = page.getByRole('list', { name: 'Stages' }).getByRole('button', { name: /^Ready/u });
    await ready.click();
    await page.waitForFunction(() => {
      document.querySelector('[role="grid"]')?.parentElement?.scrollTo(0, 0);
      return document.querySelector('tr[aria-rowindex="2"]')?.textContent.startsWith('Ready') === true;
    });
    const moved: Move[] = [];
    for (let move = 0; move < moves; move += 1) moved.push(await moveFirst(page));
    const seen = timesOf(moved.map(({ frames: passed }) => passed));
    const row = (what: string, ours: Row['ours']): Row => ({
      what: `board of ${pieces}: ${what}`,
      ours,
      peerName: 'a frame of the same page at rest',
      peer: idle,
    });
    return [
      row('from frame to frame of a scroll', timesOf(scrolled.frames)),
      row("the main thread's own script, style and layout in each of them (mean)", {
        median: scrolled.busy,
        p95: scrolled.busy,
        runs: frames,
      }),
      row(
        `stage move, from the key to the frame that shows it (frames: median ${seen.median}, most ${seen.p95})`,
        timesOf(moved.map(({ shown }) => shown)),
      ),
      row('stage move, from the key to the piece out of its stage', timesOf(moved.map((move) => move.moved))),
    ];
  } finally {
    await browser.close();
    await host.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
