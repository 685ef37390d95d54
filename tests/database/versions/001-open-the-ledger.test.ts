import { expect, test } from 'vitest';
import { readCase } from '../../../renderer/db/cases';
import { LedgerDatabase } from '../../../renderer/db/ledger';
import { noFilters, searchCases } from '../../../renderer/db/search-cases';
import type { CaseRow001 } from '../../../renderer/db/versions/001-open-the-ledger';
import type { CaseId } from '../../../shared/cases/ids';
import { aWindow } from '../open-ledger';

test('opens an empty ledger with every table and index that is asked for', async () => {
  const db = new LedgerDatabase('shop', 1);
  await db.open();
  expect(new Set(db.tables.map(({ name }) => name))).toEqual(
    new Set([
      ...['events', 'cases', 'caseTokens', 'caseWords', 'customers', 'customerTokens', 'customerWords'],
      ...['staff', 'shop', 'photos', 'drafts', 'counters', 'journalOutbox', 'printOutbox', 'remarks'],
    ]),
  );
  expect(db.verno).toBe(1);
  db.close();
  await db.delete();
});

test('keeps a ledger made at version 1 readable by the newest version', async () => {
  const old = new LedgerDatabase('shop', 1);
  await old.open();
  const row: CaseRow001 = {
    order: -261122030000000,
    id: '01900000-0000-7000-8000-00000000ca5e',
    number: 'GZ-261122-0042-N',
    customerId: '01900000-0000-7000-8000-0000c0570e12',
    customerName: '田中 花子',
    customerKana: '',
    openedAt: '2026-11-22T03:00:00.000Z',
    receivedOn: '2026-11-22',
    promisedOn: null,
    station: 'GZ',
    houses: ['kuno'],
    kinds: ['ring'],
    services: ['resize'],
    pieceCount: 1,
    outcome: null,
    firstPhoto: null,
    noteCount: 0,
    eventsNotOnDisk: 0,
  };
  await old.table<CaseRow001>('cases').add(row);
  old.close();
  const db = aWindow();
  const found = await searchCases(db, { text: '', filters: noFilters, limit: 10 });
  expect(found.rows).toEqual([{ ...row, stages: [] }]);
});

test('shows a row without its events, tokens or words in the list and opens no case for it', async () => {
  const db = aWindow();
  const odd = { order: -1, id: 'odd' as CaseId, promisedOn: null };
  await db.table('cases').add(odd);
  await db.table('caseTokens').add({ order: -2, tokens: ['orphan'] });
  await db.table('caseWords').add({ page: 0, orders: [-2], words: ['\norphan\n'] });
  const search = { filters: noFilters, limit: 10 };
  expect((await searchCases(db, { ...search, text: '' })).rows).toEqual([odd]);
  expect(await searchCases(db, { ...search, text: 'orphan' })).toEqual({ rows: [], more: false });
  expect(await readCase(db, odd.id)).toBeUndefined();
});
