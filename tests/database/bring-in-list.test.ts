import { describe, expect, test } from 'vitest';
import { type BringingIn, bringInList } from '../../renderer/db/bring-in-list';
import { readCounters } from '../../renderer/db/counters';
import { readCustomer } from '../../renderer/db/customers';
import type { LedgerDatabase } from '../../renderer/db/ledger';
import { standingOfList } from '../../renderer/db/list-standing';
import { drainOutbox } from '../../renderer/db/outbox';
import { rebuildFromJournal } from '../../renderer/db/rebuild';
import { noFilters, searchCases } from '../../renderer/db/search-cases';
import type { CustomerId } from '../../shared/cases/ids';
import type { ListReading } from '../../shared/keeping/lists/list-entry';
import { aReading } from '../builders/a-list';
import { aShop, moment } from '../builders/a-shop';
import { DeskStandIn, LocksStandIn } from './a-desk';
import { aWindow } from './open-ledger';
import { saved } from './saving';

const { station, language } = aShop();
const pausing = () => ({ signal: new AbortController().signal, breathe: async () => undefined });
const locks = new LocksStandIn().locks;

function bring(db: LedgerDatabase, { entries }: ListReading, changes: Partial<BringingIn> = {}) {
  const now = () => moment('2026-11-22T03:00:00.000Z');
  const bringing = { entries, links: new Map(), station, by: null, language, now, ...changes };
  return bringInList(db, bringing, pausing(), () => undefined);
}

const names = ['顧客番号', '氏名', 'フリガナ', '電話番号'];
const people = (count: number) =>
  aReading('customers', [
    names,
    ...Array.from({ length: count }, (_, index) => [
      `K-${index + 1}`,
      `佐藤 ${index + 1}`,
      '',
      `03-1000-${String(index).padStart(4, '0')}`,
    ]),
  ]);

const caseNames = ['受付番号', '受付日', 'ステータス', '品名', '顧客番号', '氏名', '電話番号', '料金'];
const cases = (count: number, day = '2026/11/01') =>
  aReading('cases', [
    caseNames,
    ...Array.from({ length: count }, (_, index) => [
      `R-${index + 1}`,
      day,
      '修理中',
      'リング',
      '',
      `田中 ${index % 7}`,
      `03-2000-000${index % 7}`,
      '5000',
    ]),
  ]);

describe('a list that is brought in', () => {
  test('stands in lists, search and counters, and in the journal whole', async () => {
    const db = aWindow();
    const main = new DeskStandIn();
    expect(await bring(db, cases(120))).toMatchObject({ cases: 120, customers: 7, known: 0, refused: [] });
    expect(await readCounters(db, ['cases', 'customers', 'cases:stage:at-bench', 'pieces:open'])).toEqual({
      cases: 120,
      customers: 7,
      'cases:stage:at-bench': 120,
      'pieces:open': 120,
    });
    const found = await searchCases(db, { text: 'R-117', filters: noFilters, limit: 10 });
    expect(found.rows).toHaveLength(1);
    expect(found.rows[0]).toMatchObject({ receivedOn: '2026-11-01', customerName: '田中 4' });
    expect(found.rows[0]?.number).toMatch(/^GZ-261101-0117-/);
    await drainOutbox(db, main.desk, locks);
    expect(main.journal).toHaveLength(await db.events.count());
    const before = await db.cases.toArray();
    db.close();
    await db.delete();
    const fresh = aWindow();
    await rebuildFromJournal(fresh, main.desk, () => undefined);
    expect(await fresh.cases.toArray()).toEqual(before.map((row) => ({ ...row, eventsNotOnDisk: 0 })));
  }, 60_000);

  test('twice is the same as once', async () => {
    const db = aWindow();
    await bring(db, cases(30));
    const events = await db.events.count();
    const standing = await standingOfList(db, cases(30), pausing());
    expect(standing).toMatchObject({ fresh: [], known: 30, refused: [] });
    expect(await bring(db, cases(30))).toMatchObject({ cases: 0, customers: 0, known: 30 });
    expect(await db.events.count()).toBe(events);
  });

  test('broken off in the middle and begun again has each row once, and none by half', async () => {
    const db = aWindow();
    const whole = cases(140);
    const stop = new AbortController();
    const now = () => moment('2026-11-22T03:00:00.000Z');
    const bringing = { entries: whole.entries, links: new Map(), station, by: null, language, now };
    await bringInList(db, bringing, { ...pausing(), signal: stop.signal }, () => stop.abort());
    expect(await db.cases.count()).toBe(50);
    const kill = () => {
      throw new Error('killed');
    };
    await expect(
      bringInList(db, bringing, pausing(), (done) => (done > 50 ? kill() : undefined)),
    ).rejects.toThrow('killed');
    expect(await db.cases.count()).toBe(100);
    expect(await bring(db, whole)).toMatchObject({ cases: 40, known: 100 });
    const rows = await db.cases.toArray();
    expect(new Set(rows.map(({ number }) => number)).size).toBe(140);
    expect(await db.pieces.count()).toBe(140);
    expect((await readCounters(db, ['cases'])).cases).toBe(140);
  });

  test('gives numbers behind those that the day has already', async () => {
    const db = aWindow();
    await saved(db);
    await bring(db, cases(2, '2026/11/22'));
    const numbers = (await db.cases.toArray()).map(({ number }) => number.slice(0, 14)).sort();
    expect(numbers).toEqual(['GZ-261122-0001', 'GZ-261122-0002', 'GZ-261122-0003']);
  });

  test('a day has 9,999 numbers: what comes after them is refused and said', async () => {
    const db = aWindow();
    await db.counters.put({ key: 'sequence:GZ:261101', value: 9998 });
    const counts = await bring(db, cases(2));
    expect(counts).toMatchObject({ cases: 1 });
    expect(counts.refused.map(({ row, faults }) => [row.line, faults[0]?.code])).toEqual([
      [3, 'too-many-cases'],
    ]);
  });

  test('a case finds the customer whom an earlier list brought under her number', async () => {
    const db = aWindow();
    const list = aReading('cases', [caseNames, ['R-1', '2026/11/01', '受付', '', 'K-2', '', '', '']]);
    const unknown = await standingOfList(db, list, pausing());
    expect(unknown?.refused.map(({ faults }) => faults[0]?.code)).toEqual(['customer-unknown']);
    expect(await bring(db, list)).toMatchObject({ cases: 0, refused: [{ row: { line: 2 } }] });
    await bring(db, people(3));
    expect(await bring(db, list)).toMatchObject({ cases: 1, customers: 0, refused: [] });
    const [row] = await db.cases.toArray();
    expect(row?.customerName).toBe('佐藤 2');
  });

  test('who may be known already is shown and left apart, until a person says that they are one', async () => {
    const db = aWindow();
    await bring(db, people(2));
    const [known] = await db.customers.where('sameness').startsWith('phone:').toArray();
    if (known === undefined) throw new Error('Nobody is here.');
    const other = aReading('customers', [names, ['X-9', known.name, '', known.phones[0] ?? '']]);
    const standing = await standingOfList(db, other, pausing());
    expect(standing?.likely).toHaveLength(1);
    expect(standing?.likely[0]?.known[0]).toMatchObject({
      shared: ['phone', 'name'],
      customer: { id: known.id },
    });
    const [entry] = other.entries;
    const links = new Map<CustomerId, CustomerId>([[standing?.likely[0]?.id ?? known.id, known.id]]);
    await bring(db, other, { links });
    const state = await readCustomer(db, entry?.kind === 'customer' ? entry.id : known.id);
    expect(state?.id).toBe(known.id);
    expect(state?.aliases.map(({ origin }) => origin?.number)).toEqual(['X-9']);
    expect((await readCounters(db, ['customers'])).customers).toBe(2);
  });
});

test('a long list comes in steps of 50, each a transaction of its own', async () => {
  const db = aWindow();
  const { entries } = people(430);
  const steps: number[] = [];
  const now = () => moment('2026-11-22T03:00:00.000Z');
  const bringing = { entries, links: new Map(), station, by: null, language, now };
  await bringInList(
    db,
    bringing,
    {
      ...pausing(),
      breathe: async () => {
        expect(await db.customers.count()).toBe(steps.at(-1));
      },
    },
    (done) => steps.push(done),
  );
  expect(steps).toEqual([50, 100, 150, 200, 250, 300, 350, 400, 430]);
  expect(new Set((await db.events.toArray()).map(({ event }) => event.at)).size).toBe(430);
}, 60_000);
