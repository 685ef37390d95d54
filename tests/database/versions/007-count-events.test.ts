import { expect, test } from 'vitest';
import { readCounters } from '../../../renderer/db/counters';
import { LedgerDatabase } from '../../../renderer/db/ledger';
import { aWindow } from '../open-ledger';
import { saved } from '../saving';

test('a ledger of version 6 learns how many events it holds, and goes on counting', async () => {
  const made = aWindow();
  await saved(made);
  const events = await made.events.toArray();
  made.close();
  await made.delete();
  const old = new LedgerDatabase('shop', 6);
  await old.events.bulkAdd(events);
  old.close();

  const db = aWindow();
  expect(await readCounters(db, ['events'])).toEqual({ events: events.length });
  await saved(db);
  expect(await readCounters(db, ['events'])).toEqual({ events: await db.events.count() });
});
