import { describe, expect, test } from 'vitest';
import { mergeCustomers } from '../../renderer/db/customers';
import type { LedgerDatabase } from '../../renderer/db/ledger';
import { drainOutbox, outboxState } from '../../renderer/db/outbox';
import { type RebuildProgress, rebuildFromJournal } from '../../renderer/db/rebuild';
import { fillSampleShop } from '../../renderer/db/sample-shop';
import { anActing, day, moment } from '../builders/a-shop';
import { DeskStandIn, LocksStandIn } from './a-desk';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

const locks = new LocksStandIn().locks;

/** Everything that is drawn from events, and nothing that is not. */
async function drawn(db: LedgerDatabase) {
  const names = ['events', 'cases', 'caseTokens', 'customers', 'customerTokens', 'staff', 'shop', 'counters'];
  const tables = await Promise.all(names.map((name) => db.table(name).toArray()));
  return Object.fromEntries(names.map((name, index) => [name, tables[index]]));
}

/** Events held back at most, and after some of them were written. */
const inSmallSteps = { most: 1000, afterWriting: 900 };

async function emptied(db: LedgerDatabase): Promise<LedgerDatabase> {
  db.close();
  await db.delete();
  return aWindow('sample');
}

describe('a rebuild from the journal', () => {
  test('gives the store that was lost, merges, counters and numbers and all', async () => {
    const db = aWindow('sample');
    const main = new DeskStandIn();
    await fillSampleShop(db, { today: day('2026-11-22'), language: 'en' }, { count: 40, seed: 5 });
    const [first, second] = await db.customers.toArray();
    if (first === undefined || second === undefined) throw new Error('No customers.');
    await mergeCustomers(db, { from: first.id, into: second.id }, anActing({ newId }));
    await drainOutbox(db, main.desk, locks);
    const before = await drawn(db);
    const fresh = await emptied(db);
    const told: RebuildProgress[] = [];
    const result = await rebuildFromJournal(
      fresh,
      main.desk,
      (progress) => told.push(progress),
      inSmallSteps,
    );
    expect(result).toEqual({ ok: true, value: { events: main.journal.length } });
    const total = main.journal.length;
    expect(told.at(-1)).toEqual({ read: total, written: total, total });
    // Before anything is written, which takes long in a large shop, reading is told of already.
    expect(told[0]).toMatchObject({ written: 0, total });
    expect(told[0]?.read).toBeGreaterThan(0);
    const steps = told.map(({ read, written }) => read + written);
    expect(steps).toEqual([...new Set(steps)].sort((first, second) => first - second));
    expect(await drawn(fresh)).toEqual(before);
    expect(await outboxState(fresh)).toMatchObject({ eventsNotOnDisk: 0, printsNotQueued: 0 });
  }, 60_000);

  test('goes on with the day’s numbers where they stopped', async () => {
    const db = aWindow('sample');
    const main = new DeskStandIn();
    await saved(db);
    await saved(db);
    await drainOutbox(db, main.desk, locks);
    const fresh = await emptied(db);
    await rebuildFromJournal(fresh, main.desk, () => undefined);
    expect((await saved(fresh, { now: moment('2026-11-22T05:00:00.000Z') })).number).toMatch(
      /^GZ-261122-0003-/,
    );
  });

  test('broken off and begun again counts nothing twice', async () => {
    const db = aWindow('sample');
    const main = new DeskStandIn();
    await fillSampleShop(db, { today: day('2026-11-22'), language: 'ja' }, { count: 110, seed: 6 });
    await drainOutbox(db, main.desk, locks);
    const before = await drawn(db);
    const fresh = await emptied(db);
    const stop = ({ written }: RebuildProgress) => {
      if (written > 0) throw new Error('broken off');
    };
    // As a journal far larger than this would be: most of it is still to come.
    await expect(rebuildFromJournal(fresh, main.desk, stop, inSmallSteps)).rejects.toThrow('broken off');
    const written = await fresh.events.count();
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(main.journal.length / 2);
    await rebuildFromJournal(fresh, main.desk, () => undefined);
    await rebuildFromJournal(fresh, main.desk, () => undefined);
    expect(await drawn(fresh)).toEqual(before);
  }, 60_000);

  test('gives the same store from a journal in which two stations’ lines came late and out of order', async () => {
    const db = aWindow('sample');
    const main = new DeskStandIn();
    await fillSampleShop(db, { today: day('2026-11-22'), language: 'ja' }, { count: 20, seed: 7 });
    const [first, second] = await db.customers.toArray();
    if (first === undefined || second === undefined) throw new Error('No customers.');
    await mergeCustomers(db, { from: first.id, into: second.id }, anActing({ newId }));
    await drainOutbox(db, main.desk, locks);
    const before = await drawn(db);
    main.journal.reverse();
    for (const steps of [inSmallSteps, undefined]) {
      const fresh = await emptied(db);
      await rebuildFromJournal(fresh, main.desk, () => undefined, steps);
      expect(await drawn(fresh)).toEqual(before);
    }
  }, 60_000);

  test('that the journal refuses says why and leaves what it has', async () => {
    const main = new DeskStandIn();
    main.refuse = () => ({ kind: 'journal-damaged' });
    expect(await rebuildFromJournal(aWindow(), main.desk, () => undefined)).toEqual({
      ok: false,
      error: { kind: 'journal-damaged' },
    });
  });
});
