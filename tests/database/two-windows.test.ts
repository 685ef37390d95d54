import { liveQuery } from 'dexie';
import { expect, test, vi } from 'vitest';
import { addNote } from '../../renderer/db/cases';
import { readCounters } from '../../renderer/db/counters';
import { drainOutbox } from '../../renderer/db/outbox';
import { type CaseRow, noFilters, searchCases } from '../../renderer/db/search-cases';
import { anActing } from '../builders/a-shop';
import { DeskStandIn, LocksStandIn } from './a-desk';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

/** What a list on the screen of one window shows, as it changes. */
function watching(text: string) {
  const db = aWindow();
  const shown: (readonly CaseRow[])[] = [];
  const watch = liveQuery(() => searchCases(db, { text, filters: noFilters, limit: 20 })).subscribe({
    next: ({ rows }) => shown.push(rows),
    error: (cause) => {
      throw cause;
    },
  });
  return { latest: () => shown.at(-1), stop: () => watch.unsubscribe() };
}

test.each(['', 'たなか', 'リング', '0000'])(
  'a case saved at one window shows in the list of the other that looks for %j',
  async (text) => {
    const other = watching(text);
    await vi.waitFor(() => expect(other.latest()).toEqual([]));
    const { number } = await saved(aWindow());
    await vi.waitFor(() => expect(other.latest()?.map((row) => row.number)).toEqual([number]));
    other.stop();
  },
);

test('a note and a write to disk at one window change the line at the other', async () => {
  const db = aWindow();
  const { caseId } = await saved(db);
  const other = watching('たなか');
  await vi.waitFor(() => expect(other.latest()).toHaveLength(1));
  await addNote(db, { caseId, text: '連絡あり' }, anActing({ newId }));
  await vi.waitFor(() => expect(other.latest()?.[0]).toMatchObject({ noteCount: 1, eventsNotOnDisk: 4 }));
  await drainOutbox(db, new DeskStandIn().desk, new LocksStandIn().locks);
  await vi.waitFor(() => expect(other.latest()?.[0]).toMatchObject({ eventsNotOnDisk: 0 }));
  other.stop();
});

test('counts on the screen follow what is saved elsewhere', async () => {
  const db = aWindow();
  const counts: number[] = [];
  const watch = liveQuery(() => readCounters(db, ['cases'])).subscribe(({ cases }) => counts.push(cases));
  await vi.waitFor(() => expect(counts).toEqual([0]));
  await saved(aWindow());
  await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
  watch.unsubscribe();
});
