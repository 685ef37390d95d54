import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Purchases } from '../../../electron/fedex/purchases';
import { openFileStore } from '../../../electron/journal/file-store';
import type { Purchase } from '../../../shared/shipping/purchase';
import type { FedexSandbox } from '../../fedex-sandbox/server';
import { aCarrierFolder, accountAt, aKey, aSandbox, asking, caseId } from './carrier-desk';
import { deathAt, fullDiskAt, livingPurchases, mortalPurchases, unharmed } from './mortal-purchases';

const again = asking(1);
const anew = asking(2);

async function aFolderFor(sandbox: FedexSandbox): Promise<string> {
  const folder = await aCarrierFolder();
  const { configure } = await mortalPurchases(folder, unharmed);
  await configure({ account: accountAt(sandbox.address), secret: null });
  return folder;
}

async function theOnly(purchases: Purchases): Promise<Purchase | null> {
  const read = await purchases.readPurchases({ caseId });
  if (!read.ok) throw new Error(read.error.kind);
  expect(read.value.purchases.length).toBeLessThanOrEqual(1);
  return read.value.purchases[0] ?? null;
}

/** Starts, buys, and dies at the step; null where the purchase was through before it. */
async function buyUntil(folder: string, step: number): Promise<string | null> {
  const { fate, died } = deathAt(step);
  const { opening } = await mortalPurchases(folder, fate);
  const bought = opening.then((purchases) => purchases.buyLabel(again)).then(() => null);
  return Promise.race([died, bought]);
}

async function startUntil(folder: string, step: number): Promise<string | null> {
  const { fate, died } = deathAt(step);
  const { opening } = await mortalPurchases(folder, fate);
  return Promise.race([died, opening.then(() => null)]);
}

/** What a clerk finds at the next start, and how she goes on from there. */
async function expectAWayOn(
  folder: string,
  sandbox: FedexSandbox,
  sold: number,
  where: string,
): Promise<void> {
  const next = await livingPurchases(folder);
  const found = await theOnly(next);
  const label = sandbox.labels()[sold];
  expect(sandbox.labels().length - sold, where).toBeLessThanOrEqual(1);
  if (found === null) {
    expect(label, `${where}: sold and forgotten`).toBeUndefined();
    expect(await next.buyLabel(again), where).toMatchObject({ value: { purchase: { state: 'bought' } } });
  } else if (found.state === 'bought') {
    expect(found.trackingNumber, where).toBe(label?.trackingNumber);
    const files = openFileStore(join(folder, 'journal'));
    for (const { hash } of found.files) expect(await files.load(hash), where).toMatchObject({ ok: true });
    expect(
      found.files.map(({ kind }) => kind),
      where,
    ).toEqual(['label', 'invoice']);
    expect(await next.buyLabel(anew), where).toMatchObject({ error: { kind: 'label-already-bought' } });
  } else {
    expect(found.state, where).toBe('unknown');
    expect(await next.buyLabel(again), where).toMatchObject({ value: { purchase: { state: 'unknown' } } });
    expect(await next.buyLabel(anew), where).toMatchObject({ error: { kind: 'label-fate-unknown' } });
    expect(sandbox.labels().length - sold, `${where}: asked again unseen`).toBe(label === undefined ? 0 : 1);
    await goOnByAWord(next, label?.trackingNumber ?? null, where);
  }
  expect(sandbox.labels().length - sold, where).toBe(1);
}

/** The person looks at FedEx's page and says what is there. */
async function goOnByAWord(next: Purchases, trackingNumber: string | null, where: string): Promise<void> {
  const answer =
    trackingNumber === null ? { was: 'none' as const } : { was: 'found' as const, trackingNumber };
  const answered = await next.answerUnknownPurchase({ key: aKey(1), answer });
  expect(answered, where).toMatchObject({ value: { purchase: { state: answer.was, trackingNumber } } });
  const bought = await next.buyLabel(anew);
  if (trackingNumber === null)
    expect(bought, where).toMatchObject({ value: { purchase: { state: 'bought' } } });
  else
    expect(bought, where).toMatchObject({ error: { kind: 'label-already-bought', detail: trackingNumber } });
}

describe('a program that ends at any step of buying a label', { timeout: 240_000 }, () => {
  it('never sells a second label unseen, never loses one, and always leaves a way on', async () => {
    const sandbox = await aSandbox();
    const died: string[] = [];
    for (let step = 0; ; step++) {
      const sold = sandbox.labels().length;
      const folder = await aFolderFor(sandbox);
      const where = await buyUntil(folder, step);
      if (where === null) break;
      died.push(where);
      await expectAWayOn(folder, sandbox, sold, where);
    }
    expect(died).toEqual(
      ['access', 'log in', 'put asking', 'ask', 'keep', 'store', 'store', 'put bought', 'forget'].flatMap(
        (name) => [`before ${name}`, `after ${name}`],
      ),
    );
  });

  it('may end again at any step of the next start', async () => {
    const sandbox = await aSandbox();
    const ends: string[] = [];
    // With the intent on disk, sold, answered, with one file, and bought: each start goes on from another of them.
    for (const step of [5, 7, 9, 11, 15])
      for (let next = 0; ; next++) {
        const sold = sandbox.labels().length;
        const folder = await aFolderFor(sandbox);
        const where = await buyUntil(folder, step);
        const whereNext = await startUntil(folder, next);
        if (whereNext === null) break;
        ends.push(`${where}, then ${whereNext}`);
        await expectAWayOn(folder, sandbox, sold, `${where}, then ${whereNext}`);
      }
    expect(ends).toContain('after put asking, then before put unknown');
    expect(ends).toContain('after ask, then after put unknown');
    expect(ends).toContain('after keep, then before store');
    expect(ends).toContain('after store, then after put bought');
    expect(ends).toContain('after put bought, then after forget');
  });

  it('keeps the label when the disk is full for a moment and it is asked again under its key', async () => {
    const sandbox = await aSandbox();
    for (let touch = 0; ; touch++) {
      const sold = sandbox.labels().length;
      const folder = await aFolderFor(sandbox);
      const { fate, touches } = fullDiskAt(touch);
      const purchases = await (await mortalPurchases(folder, fate)).opening;
      const first = await purchases.buyLabel(again);
      const where = `touch ${touch}`;
      expect(first.ok ? first.value.purchase.state : first.error.kind, where).toMatch(
        /^(bought|disk-full)$/u,
      );
      expect(await purchases.buyLabel(again), where).toMatchObject({
        value: { purchase: { state: 'bought', files: [{ kind: 'label' }, { kind: 'invoice' }] } },
      });
      expect(sandbox.labels().length - sold, where).toBe(1);
      if (touches() <= touch) break;
    }
  });
});

describe('a program that ends at any step of voiding a label', { timeout: 120_000 }, () => {
  it('cancels it at the next asking, and sells nothing meanwhile', async () => {
    const sandbox = await aSandbox();
    for (let step = 0; ; step++) {
      const sold = sandbox.labels().length;
      const folder = await aFolderFor(sandbox);
      await (await livingPurchases(folder)).buyLabel(again);
      const { fate, died } = deathAt(step);
      const purchases = await (await mortalPurchases(folder, fate)).opening;
      const voiding = purchases.voidLabel({ key: aKey(1), how: 'cancelled' }).then(() => null);
      const where = await Promise.race([died, voiding]);
      const next = await livingPurchases(folder);
      const state = (await theOnly(next))?.state ?? 'none';
      expect(['bought', 'voiding', 'voided'], `${where}`).toContain(state);
      if (state !== 'voided')
        expect(await next.buyLabel(anew), `${where}`).toMatchObject({
          error: { kind: 'label-already-bought' },
        });
      expect(await next.voidLabel({ key: aKey(1), how: 'cancelled' }), `${where}`).toMatchObject({
        value: { purchase: { state: 'voided' } },
      });
      expect(sandbox.labels().slice(sold), `${where}`).toMatchObject([{ state: 'cancelled' }]);
      if (where === null) break;
    }
  });
});
