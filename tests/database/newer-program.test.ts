import Dexie from 'dexie';
import { expect, test, vi } from 'vitest';
import { isNewerThanProgram, onTakenByNewer } from '../../renderer/db/ledger';
import { versions } from '../../renderer/db/versions/all';
import { aWindow } from './open-ledger';
import { saved } from './saving';

const newest = Math.max(...versions.map(({ version }) => version));

/** The program as it will be one schema version on. */
async function openByNewerProgram(): Promise<Dexie> {
  const db = new Dexie('naoshi');
  db.version(newest + 1).stores({ ...versions[0]?.stores, tomorrow: 'id' });
  return db.open();
}

test('the newest version that this program knows is its own', async () => {
  const db = aWindow();
  await saved(db);
  expect(await isNewerThanProgram(db)).toBe(false);
});

test('a database that a newer program has opened is known as such and keeps what is in it', async () => {
  const { number } = await saved(aWindow());
  const newer = await openByNewerProgram();
  expect(newer.verno).toBe(newest + 1);
  newer.close();
  expect(await isNewerThanProgram(aWindow())).toBe(true);
  const again = await openByNewerProgram();
  expect(await again.table('cases').where('number').equals(number).count()).toBe(1);
  again.close();
});

test('a window is told when a newer program opens the database beside it, and has let go of it', async () => {
  const db = aWindow();
  const told = vi.fn(() => expect(db.isOpen()).toBe(false));
  onTakenByNewer(db, told);
  await saved(db);
  const newer = await openByNewerProgram();
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  newer.close();
});

test('a window that another one of the same program opens beside it goes on', async () => {
  const db = aWindow();
  const told = vi.fn();
  onTakenByNewer(db, told);
  await saved(db);
  await saved(aWindow());
  expect(told).not.toHaveBeenCalled();
  expect(db.isOpen()).toBe(true);
});
