import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { between, happens, type Random, seededRandom } from '../../../shared/cases/sample/random';
import { expect, RunningDesk, test } from '../desk';
import { browserPath, MortalBrowser } from '../mortal-browser';
import { setUpShop } from '../screens/first-start';
import { Shell } from '../screens/shell';
import { faultsOf, readBooks, readJournalIds } from './books';
import { ScriptedClerk } from './scripted-clerk';

const kills = Number(process.env.NAOSHI_CHAOS_KILLS ?? 6);
const seed = Number(process.env.NAOSHI_CHAOS_SEED ?? 2);
/** This desk has none, so its papers wait, and it says so. */
const aboutPrinters = /not handed to the print queue/u;
const secondsAKill = 60;

test.skip(!existsSync(browserPath), 'needs a Chromium that can be started by its path');

/** When the desk dies: somewhere in the clerk's work, or within a blink of her pressing Save. */
type Fate = {
  readonly afterMilliseconds: number;
  readonly atSave: boolean;
  readonly who: 'page' | 'main' | 'both';
};

function drawFate(random: Random): Fate {
  const atSave = happens(random, 0.6);
  const whom = random();
  return {
    atSave,
    afterMilliseconds: atSave ? between(random, 0, 250) : between(random, 200, 9000),
    who: whom < 0.4 ? 'both' : whom < 0.75 ? 'page' : 'main',
  };
}

test(`${kills} SIGKILLs while a clerk takes in lose no case that was called saved, halve none and double none`, async () => {
  test.setTimeout((kills + 2) * secondsAKill * 1000);
  const random = seededRandom(seed);
  const host = new RunningDesk({ environment: {} });
  const browser = new MortalBrowser();
  let saved: () => void = () => undefined;
  const clerk = new ScriptedClerk(() => saved());
  try {
    const first = await browser.open(await host.start());
    await setUpShop(first);
    // Something is promised from the first kill on, however slow the machine.
    await clerk.takeIn(first);
    await browser.kill();
    for (let count = 1; count <= kills; count += 1) {
      const fate = drawFate(random);
      const page = await browser.open(await host.addressForAnotherWindow());
      await new Shell(page).isOpenFor('Our shop', 'GZ');
      const pressed = new Promise<void>((resolve) => {
        saved = resolve;
      });
      const working = clerk.work(page).catch((reason: unknown) => reason);
      // A clerk who is stuck presses nothing: then it dies all the same, and what stopped her is said below.
      await Promise.race([fate.atSave ? pressed : pause(0), working, pause(40_000)]);
      await pause(fate.afterMilliseconds);
      if (fate.who !== 'page') await host.end('SIGKILL');
      if (fate.who !== 'main') await browser.kill();
      else await browser.endAfterHost();
      const stopped = await working;
      if (fate.who !== 'page') await host.start();

      const again = await browser.open(await host.addressForAnotherWindow());
      await new Shell(again).isOpenFor('Our shop', 'GZ');
      await expect(again.getByRole('alert').filter({ hasNotText: aboutPrinters })).toHaveCount(0);
      await expect(async () => {
        const books = await readBooks(again);
        const faults = faultsOf(books, readJournalIds(host.folder), clerk.promised);
        expect(faults, `kill ${count} of seed ${seed}: ${JSON.stringify(fate)}, ${String(stopped)}`).toEqual(
          [],
        );
        expect(books.journalOutbox).toEqual([]);
      }).toPass({ timeout: 20_000 });
      await browser.kill();
    }
    expect(clerk.promised.length).toBeGreaterThan(0);
  } catch (reason) {
    const seen = await browser.lookedLike();
    throw seen === null ? reason : new Error(`${String(reason)}\n\nOn the screen:\n${seen}`);
  } finally {
    await browser.kill();
    await host.end();
    browser.remove();
    host.remove();
  }
});
