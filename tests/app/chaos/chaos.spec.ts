import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { seededRandom } from '../../../shared/cases/sample/random';
import { expect, test } from '../desk';
import { browserPath } from '../mortal-browser';
import { setUpShop } from '../screens/first-start';
import { Shell } from '../screens/shell';
import { readBooks, readJournalIds } from './books';
import { drawFate, type Fate, type Moment } from './fate';
import { type Fault, faultsOf } from './faults';
import { type KillLine, KillRecord } from './kill-record';
import { ScriptedClerk } from './scripted-clerk';
import { StruckDesk } from './struck-desk';

const kills = Number(process.env.NAOSHI_CHAOS_KILLS ?? 6);
const seed = Number(process.env.NAOSHI_CHAOS_SEED ?? 2);
const recordFolder = process.env.NAOSHI_CHAOS_RECORD;
/** Each shop stays small, and so do its books, its browser's profile and what is done again after a break. */
const killsAShop = 25;
/** This desk has none, so its papers wait, and it says so. */
const aboutPrinters = /not handed to the print queue/u;
const secondsAKill = 60;
const patience = 20_000; // milliseconds

test.skip(!existsSync(browserPath), 'needs a Chromium that can be started by its path');
// Shops know nothing of each other: a long run has as many clerks at once as it was given workers.
test.describe.configure({ mode: 'parallel' });

/** Of one shop: what stands open, what was killed since it was last looked at, and what kept the clerk from working. */
class Ordeal {
  readonly desk = new StruckDesk();
  readonly clerk = new ScriptedClerk((step) => this.#came(step));
  #came: (step: Moment) => void = () => undefined;
  #since: Fate[] = [];
  #stuck: string | null = null;

  constructor(private readonly record: KillRecord) {}

  async setUp(): Promise<void> {
    this.record.begin();
    const page = await this.desk.open();
    await setUpShop(page);
    // Something is promised from the first kill on, however slow the machine.
    await this.clerk.takeIn(page);
    await this.desk.strike('page');
  }

  async suffer(fate: Fate): Promise<void> {
    if (fate.moment === 'start') await this.desk.strikeAtStart(fate);
    else await this.#strikeAtWork(await this.openWhole(), fate);
    this.#since.push(fate);
  }

  async #strikeAtWork(page: Page, fate: Fate): Promise<void> {
    const isThere = new Promise<void>((resolve) => {
      this.#came = (step) => {
        if (step === fate.moment) resolve();
      };
    });
    let isStruck: boolean = false;
    const working = this.clerk.work(page).catch(async (reason: unknown) => {
      if (!isStruck) this.#stuck = `${String(reason)}\n${await this.desk.lookedLike()}`;
    });
    // A clerk who is stuck comes nowhere: then it dies all the same.
    if (fate.moment !== 'work') await Promise.race([isThere, working, pause(3 * patience)]);
    await pause(fate.afterMilliseconds);
    isStruck = true;
    await this.desk.strike(fate.who);
    if (fate.who === 'main') await this.desk.closeDeadWindow();
    await working;
  }

  /** A start that is let through: it must be clean, and the books must hold all that was promised. */
  async openWhole(): Promise<Page> {
    const { page, ...seen } = await this.#lookAtStart();
    const { faults, unclean } = seen;
    const kills = this.#since;
    if (kills.length > 0)
      this.record.add({ kills, saved: this.clerk.promised.length, ...seen, stuck: this.#stuck });
    this.#since = [];
    this.#stuck = null;
    if (page === null || faults.length > 0 || unclean !== null) {
      const looks = (await this.desk.lookedLike()) ?? 'nothing';
      throw new Error([JSON.stringify({ kills, faults }), unclean, 'On the screen:', looks].join('\n'));
    }
    return page;
  }

  async #lookAtStart(): Promise<
    Pick<KillLine, 'faults' | 'unclean' | 'isRebuilt'> & { readonly page: Page | null }
  > {
    let faults: readonly Fault[] = [];
    let isRebuilt = false;
    try {
      const page = await this.desk.open();
      // Where the browser has lost its database the start is not clean, but the promises are looked for all the same.
      const rebuild = page.getByRole('button', { name: 'Rebuild the cases from the journal' });
      await page.getByRole('region', { name: 'Desk' }).or(rebuild).waitFor({ timeout: patience });
      isRebuilt = await rebuild.isVisible();
      if (isRebuilt) await rebuild.click();
      await new Shell(page).isOpenFor('Our shop', 'GZ');
      let waiting = 0;
      for (const until = Date.now() + patience; Date.now() < until; await pause(50)) {
        const books = await readBooks(page);
        faults = faultsOf(books, readJournalIds(this.desk.folder), this.clerk.promised);
        waiting = books.journalOutbox.length;
        if (faults.length === 0 && waiting === 0) break;
      }
      await expect(page.getByRole('alert').filter({ hasNotText: aboutPrinters })).toHaveCount(0);
      const late = waiting > 0 ? `${waiting} events do not reach the journal` : null;
      const unclean = isRebuilt ? 'the browser had lost its database' : late;
      return { page, faults, unclean, isRebuilt };
    } catch (reason) {
      return { page: null, faults, unclean: String(reason), isRebuilt };
    }
  }
}

for (let part = 0; part * killsAShop < kills; part += 1) {
  const own = Math.min(killsAShop, kills - part * killsAShop);
  const shop = kills > killsAShop ? ` (shop ${part + 1})` : '';
  test(`${own} SIGKILLs while a clerk takes in lose no case that was called saved, halve none and double none${shop}`, async () => {
    const record = new KillRecord(recordFolder, part);
    const isAnew = Boolean(process.env.NAOSHI_CHAOS_ANEW);
    test.skip(!isAnew && record.isFinished(own), 'was survived in an earlier run');
    test.setTimeout((own + 2) * secondsAKill * 1000);
    const random = seededRandom(seed * 1000 + part);
    const ordeal = new Ordeal(record);
    try {
      await ordeal.setUp();
      for (let count = 1; count <= own; count += 1) await ordeal.suffer(drawFate(random));
      await ordeal.openWhole();
      expect(ordeal.clerk.promised.length).toBeGreaterThan(0);
    } finally {
      await ordeal.desk.remove();
    }
  });
}
