import { expect, test } from 'vitest';
import { acknowledgeDamage, acknowledgementOf, readAcknowledgements } from '../../renderer/db/journal-damage';
import { drainOutbox } from '../../renderer/db/outbox';
import { countHandedOver, findLacked, putBack } from '../../renderer/db/put-back';
import { handToJournal, opensAnother, readWaiting } from '../../renderer/db/rescue';
import type { EventId } from '../../shared/cases/ids';
import type { Desk } from '../../shared/contract/desk';
import { ok } from '../../shared/result';
import { anActing } from '../builders/a-shop';
import { DeskStandIn, LocksStandIn } from './a-desk';
import { aWindow } from './open-ledger';
import { saved } from './saving';

/** Says what it lacks, as the main process does. */
class Comparing extends DeskStandIn {
  findLackedEvents: Desk['findLackedEvents'] = async ({ ids }) => {
    const known = new Set(this.journal.map(({ id }) => id));
    const asked = ids as EventId[]; // parsed as such by the contract
    return ok({ lacked: asked.filter((id) => !known.has(id)) });
  };
}

test('what a journal has lost comes back to it from the window, once and whole', async () => {
  const db = aWindow();
  const desk = new Comparing();
  await saved(db);
  await saved(db);
  await drainOutbox(db, desk.desk, new LocksStandIn().locks);
  const before = [...desk.journal];
  expect(await countHandedOver(db)).toBe(before.length);
  desk.journal.splice(1, 2);

  const looked: number[] = [];
  const lacked = await findLacked(db, desk.desk, (count) => looked.push(count));
  expect(lacked).toEqual(ok([before[1], before[2]].map((event) => event?.id)));
  expect(looked).toEqual([before.length]);
  expect(await putBack(db, desk.desk, lacked.ok ? lacked.value : [])).toMatchObject({ ok: true });
  expect(new Set(desk.journal)).toEqual(new Set(before));
  expect(await findLacked(db, desk.desk, () => undefined)).toEqual(ok([]));
});

test('events that still wait for the journal are not missed there', async () => {
  const db = aWindow();
  await saved(db);
  expect(await countHandedOver(db)).toBe(0);
});

test('what a store that is not opened by the program still holds for the journal is read, changed in nothing, and handed over', async () => {
  const db = aWindow();
  await saved(db);
  const waiting = await db.journalOutbox.toArray();
  db.close();
  const found = (await readWaiting(db.name)) ?? [];
  expect(found.map(({ id }) => id)).toEqual(waiting.map(({ eventId }) => eventId));
  const desk = new DeskStandIn();
  expect(await handToJournal(desk.desk, found)).toEqual(ok(found.length));
  expect(await handToJournal(desk.desk, found)).toEqual(ok(found.length));
  expect(desk.journal).toEqual(found);
  const again = aWindow();
  expect(await again.journalOutbox.count()).toBe(waiting.length);
});

test('of a store that is not there, or has no such tables, nothing is read and none is made', async () => {
  expect(await readWaiting('nowhere')).toBeNull();
  expect(await opensAnother()).toBe(true);
  expect(await readWaiting('nowhere')).toBeNull();
});

const damaged = { condition: 'damaged', damagedLine: 16, damageCount: 2 } as const;

test.each([
  ['the same', damaged, true],
  ['less of it, before all is checked', { ...damaged, damagedLine: 40, damageCount: 1 }, true],
  ['one more place', { ...damaged, damageCount: 3 }, false],
  ['an earlier line', { ...damaged, damagedLine: 15 }, false],
] as const)('damage that was taken note of covers %s: %o %s', async (_, now, isCovered) => {
  const db = aWindow();
  expect(acknowledgementOf(now, await readAcknowledgements(db))).toBeUndefined();
  const said = { line: 16, places: 2, name: '田中', reason: 'USBが抜けた' };
  await acknowledgeDamage(db, said, anActing());
  const known = await readAcknowledgements(db);
  expect(known).toMatchObject([said]);
  expect(acknowledgementOf(now, known) !== undefined).toBe(isCovered);
  expect(await db.journalOutbox.count()).toBe(1);
});
