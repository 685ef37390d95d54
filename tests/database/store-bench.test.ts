import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { beforeAll, expect, test, vi } from 'vitest';
import { noFilters, searchCases } from '../../renderer/db/search-cases';
import { recordWrites } from '../bench/page/recorded-writes';
import { renewed, storeWorkload } from '../bench/page/store-workload';
import { aWindow } from './open-ledger';
import { saved } from './saving';

beforeAll(() => {
  vi.stubGlobal('indexedDB', indexedDB);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});

test('the bench of the store times work of which both sides do the same', async () => {
  const db = aWindow('sample');
  const workload = storeWorkload(db);
  const filled = await workload.fill(40);
  const raw = await workload.raw();
  expect([filled, await raw.count('cases'), await raw.count('caseTokens')]).toEqual([40, 40, 40]);
  for (const text of ['sato', '田', '090', '東京', 'zzzz']) {
    const { rows } = await searchCases(db, { text, filters: noFilters, limit: 50 });
    expect(await raw.search([text], 50), text).toEqual(rows);
  }
  expect((await workload.holdWords()).length).toBeGreaterThan(0);
  expect((await workload.search(['sa', '田 東京'], 2)).ours.runs).toBe(4);
  expect((await workload.save(3)).peer.runs).toBe(3);
  expect(await db.cases.count()).toBe(40 + 1 + 3 + 5);
  expect(await raw.count('cases')).toBe(40 + 3 + 5);
}, 30_000);

test('the bench of the store knows every row that a save writes, and writes rows of its own each time', async () => {
  const db = aWindow('sample');
  await db.open();
  const writes = await recordWrites(db, (recorded) => saved(recorded));
  const tables = new Set(writes.map(({ table }) => table));
  for (const table of ['events', 'cases', 'caseTokens', 'customers', 'journalOutbox', 'drafts'])
    expect(tables, table).toContain(table);
  const keysOf = (run: number) =>
    renewed(writes, run).flatMap(({ table, value }) =>
      table === 'cases' && 'order' in value ? [value.order] : [],
    );
  expect(new Set([1, 2, 3].flatMap(keysOf)).size).toBe(3);
});
