import { expect, test } from 'vitest';
import { saveIntake } from '../../renderer/db/save-intake';
import { aDraft } from '../builders/a-draft';
import { aShop, countedIds, moment } from '../builders/a-shop';
import { aWindow } from './open-ledger';

test('first', async () => {
  const db = aWindow();
  const saved = await saveIntake(db, {
    draft: aDraft(),
    shop: aShop(),
    by: null,
    now: moment('2026-11-22T03:00:00.000Z'),
    newId: countedIds(),
  });
  console.log(JSON.stringify(saved));
  console.log(JSON.stringify(await db.cases.toArray(), null, 1));
  console.log(JSON.stringify(await db.counters.toArray()));
  console.log((await db.printOutbox.toArray()).length, (await db.journalOutbox.toArray()).length);
  expect(saved.ok).toBe(true);
});
