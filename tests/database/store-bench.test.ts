import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { beforeAll, expect, test, vi } from 'vitest';
import { noFilters, searchCases } from '../../renderer/db/search-cases';
import type { CaseState } from '../../shared/cases/case-state';
import { type DeskEvent, deskEventSchema } from '../../shared/cases/events';
import type { ContentHash } from '../../shared/cases/ids';
import { reduce } from '../../shared/cases/reduce';
import { isOpenStage } from '../../shared/cases/stages/stage';
import { filledEvents } from '../bench/filled/filled-events';
import { type FeedingWishes, feedingDesk } from '../bench/page/feeding-desk';
import { narrowings } from '../bench/page/narrowings';
import { recordWrites } from '../bench/page/recorded-writes';
import { renewed } from '../bench/page/repeated-saves';
import { storeWorkload } from '../bench/page/store-workload';
import { day } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { saved } from './saving';

beforeAll(() => {
  vi.stubGlobal('indexedDB', indexedDB);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});

test('the bench of the store times work of which both sides do the same', async () => {
  const db = aWindow('sample');
  const workload = storeWorkload(db);
  const filled = await workload.fill({ count: 60, stories: 120 });
  expect(filled.cases).toBe(60);
  expect(filled.events).toBe(await db.events.count());
  const raw = await workload.raw();
  for (const text of ['sato', '田', '090', '東京', 'zzzz']) {
    const { rows } = await searchCases(db, { text, filters: noFilters, limit: 50 });
    expect(await raw.search([text], 50), text).toEqual(rows);
  }
  for (const { filters, ranges } of Object.values(narrowings).flat()) {
    const search = { text: '', filters: { ...noFilters, ...filters }, limit: 50 };
    expect(await raw.filter(ranges, 50)).toEqual((await searchCases(db, search)).rows);
  }
  expect((await workload.holdWords()).length).toBeGreaterThan(0);
  expect((await workload.search(['sa', '田 東京'], 2)).ours.runs).toBe(4);
  expect((await workload.narrow('stage and day', 2)).ours.runs).toBe(2);
  expect((await workload.counts(2)).counting.runs).toBe(3);
  expect((await workload.board(2)).peer.runs).toBe(2);
  expect((await workload.openCase(2, 1)).ours.runs).toBe(1);
  expect((await workload.save(3)).peer.runs).toBe(3);
  // One with photos; ours and the raw side's, warmed up five times, and the one whose rows are written again.
  expect(await db.cases.count()).toBe(60 + 1 + (3 + 5) * 2 + 1);
}, 60_000);

test('the invented shop of the benches has old cases that have ended, and the same for the same seed', async () => {
  const hashText = async (text: string) => String(text.length).padStart(64, '0') as ContentHash;
  const log = async () =>
    [
      ...(await filledEvents({ count: 60, seed: 7, today: day('2026-11-22'), hashText, stories: 120 })),
    ].flat();
  const events = await log();
  const opened = events.filter((event) => event.type === 'case-opened');
  expect(opened).toHaveLength(60);
  expect(events.every((event) => deskEventSchema.safeParse(event).success)).toBe(true);
  expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted());
  const standings = opened.map(({ subject }) =>
    reduce(events.filter((event) => event.subject.id === subject.id)),
  );
  const isEnded = (state: CaseState | null) => state?.standings.every(({ stage }) => !isOpenStage(stage));
  expect(standings.filter(isEnded).length).toBeGreaterThan(2);
  expect(standings.some((state) => isEnded(state) === false)).toBe(true);
  const names = events.flatMap((event) => (event.type === 'customer-registered' ? [event.data.name] : []));
  expect(new Set(names).size).toBeGreaterThan(30);
  expect(await log()).toEqual(events);
}, 60_000);

test('an invented journal goes on behind what was read of it before, and ends where it is broken off', async () => {
  const hashText = async (text: string) => String(text.length).padStart(64, '0') as ContentHash;
  const days = () => filledEvents({ count: 12, seed: 7, today: day('2026-11-22'), hashText, stories: 120 });
  const log = [...(await days())].flat();
  async function read(wishes: FeedingWishes) {
    const feeding = feedingDesk(await days(), wishes);
    const told: DeskEvent[] = [];
    for (let fromLine: number | null = 1; fromLine !== null; ) {
      const page = await feeding.desk.readJournal({ ledger: 'sample', fromLine, limit: 10 });
      if (!page.ok) throw new Error(JSON.stringify(page.error));
      told.push(...page.value.events);
      fromLine = page.value.next;
    }
    return { told, events: feeding.events() };
  }
  for (const skip of [0, 1, 15, log.length - 1, log.length])
    expect(await read({ skip }), String(skip)).toEqual({ told: log.slice(skip), events: log.length });
  expect(await read({ goOn: () => false })).toEqual({ told: log.slice(0, 10), events: 10 });
}, 60_000);

test('the bench of the store knows every row that a save writes, and writes rows of its own each time', async () => {
  const db = aWindow('sample');
  await db.open();
  const writes = await recordWrites(db, (recorded) => saved(recorded));
  const tables = new Set(writes.map(({ table }) => table));
  for (const table of ['events', 'cases', 'caseTokens', 'customers', 'journalOutbox', 'drafts', 'pieces'])
    expect(tables, table).toContain(table);
  const keysOf = (run: number) =>
    renewed(writes, run).flatMap(({ table, value }) =>
      table === 'cases' && 'order' in value ? [value.order] : [],
    );
  expect(new Set([1, 2, 3].flatMap(keysOf)).size).toBe(3);
});
