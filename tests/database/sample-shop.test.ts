import { expect, test } from 'vitest';
import { readCounters } from '../../renderer/db/counters';
import { drainOutbox, outboxState } from '../../renderer/db/outbox';
import { fillSampleShop } from '../../renderer/db/sample-shop';
import { listStaff, readShop } from '../../renderer/db/shop';
import { day } from '../builders/a-shop';
import { DeskStandIn, LocksStandIn } from './a-desk';
import { aWindow } from './open-ledger';

const today = day('2026-11-22');

test('the sample shop stands in its own database with 200 cases, and its journal gets every event', async () => {
  const db = aWindow('sample');
  const main = new DeskStandIn();
  await fillSampleShop(db, { today, language: 'ja' });
  expect((await readShop(db))?.station).toBe('SMP');
  expect((await listStaff(db)).length).toBeGreaterThan(2);
  expect((await readCounters(db, ['cases'])).cases).toBe(200);
  expect(await readShop(aWindow('shop'))).toBeUndefined();
  const state = await drainOutbox(db, main.desk, new LocksStandIn().locks);
  expect(state).toEqual({ eventsNotOnDisk: 0, photosNotOnDisk: 0, printsNotQueued: 0, lastRefusal: null });
  expect(main.journal).toHaveLength(await db.events.count());
  expect(main.prints).toEqual([]);
}, 60_000);

test('asked for twice it is there once', async () => {
  const db = aWindow('sample');
  await fillSampleShop(db, { today, language: 'ja' }, { count: 20, seed: 1 });
  const events = await db.events.count();
  await fillSampleShop(db, { today, language: 'ja' }, { count: 20, seed: 1 });
  expect(await db.events.count()).toBe(events);
  expect((await readCounters(db, ['cases'])).cases).toBe(20);
  expect((await outboxState(db)).printsNotQueued).toBe(0);
});

test('nothing invented goes among real cases', async () => {
  await expect(fillSampleShop(aWindow('shop'), { today, language: 'ja' })).rejects.toThrow('real cases');
});
