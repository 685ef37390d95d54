import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import * as z from 'zod';
import { ask } from '../../../electron/profile/lock-talk';
import { RunningDesk } from '../desk';
import { MortalBrowser } from '../mortal-browser';
import type { Fate, Victim } from './fate';

const patience = 30_000; // milliseconds
const lockEntry = z.object({ address: z.string() });

/** A host and a browser on one shop, of which either or both may die at any moment, and are started again. */
export class StruckDesk {
  readonly #host = new RunningDesk({ environment: {} });
  readonly #browser = new MortalBrowser();

  get folder(): string {
    return this.#host.folder;
  }

  /** Starts what does not run, and opens a window; what stood open is closed. */
  async open(): Promise<Page> {
    const address = (await this.#anotherAddress()) ?? (await this.#host.start());
    return this.#browser.isRunning() ? this.#browser.openInstead(address) : this.#browser.open(address);
  }

  /** SIGKILL. False where nothing of it was running. */
  async strike(who: Victim): Promise<boolean> {
    const hits = [
      ...(who !== 'page' && this.#host.isRunning() ? [this.#host.end('SIGKILL')] : []),
      ...(who !== 'main' && this.#browser.isRunning() ? [this.#browser.kill()] : []),
    ];
    await Promise.all(hits);
    return hits.length > 0;
  }

  /** The window of a dead host stays until somebody sees it, and goes on with what it was doing. */
  async closeDeadWindow(): Promise<void> {
    await pause(300);
    await this.#browser.closeWindows();
  }

  /** Kills while host, browser and page come up; with it the start may be over already, or not have come that far. */
  async strikeAtStart({ who, afterMilliseconds }: Fate): Promise<void> {
    const opening = this.open().catch((reason: unknown) => reason);
    await pause(afterMilliseconds);
    const isHit = await this.strike(who);
    await opening;
    if (!isHit) await this.strike(who);
  }

  lookedLike(): Promise<string | null> {
    return this.#browser.lookedLike();
  }

  async remove(): Promise<void> {
    await this.#browser.kill();
    await this.#host.end();
    this.#browser.remove();
    this.#host.remove();
  }

  /** What a second start on the same folder asks the first one for; null where that has ended, or ends just now. */
  async #anotherAddress(): Promise<string | null> {
    const lock = join(this.folder, 'lock');
    // A machine that has much to do lets a host answer late.
    for (const until = Date.now() + patience; this.#host.isRunning(); await pause(100)) {
      for (const name of readdirSync(lock).filter((entry) => entry.endsWith('.json'))) {
        const { address } = lockEntry.parse(JSON.parse(readFileSync(join(lock, name), 'utf8')));
        const answer = await ask(address, 'show');
        if (answer) return answer;
      }
      if (Date.now() > until) throw new Error('The running host gives no address.');
    }
    return null;
  }
}
