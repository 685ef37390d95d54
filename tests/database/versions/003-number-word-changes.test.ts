import { expect, test } from 'vitest';
import { addNote } from '../../../renderer/db/cases';
import { LedgerDatabase } from '../../../renderer/db/ledger';
import { noFilters, searchCases } from '../../../renderer/db/search-cases';
import type { WordsRow001 } from '../../../renderer/db/versions/001-open-the-ledger';
import { holdSomeWords, wordsInMemory } from '../../../renderer/db/words-in-memory';
import { anActing } from '../../builders/a-shop';
import { aWindow } from '../open-ledger';
import { newId, saved } from '../saving';

const numbersFor = async (db: LedgerDatabase, text: string) =>
  (await searchCases(db, { text, filters: noFilters, limit: 10 })).rows.map(({ number }) => number);

/** A ledger of version 1 with a case in it, as a shop may have it on its disk. */
async function aLedgerOfVersion1() {
  const made = aWindow();
  const { caseId, number } = await saved(made);
  const copies = await Promise.all(
    made.tables.map(async ({ name }) => ({
      name,
      rows: await made.table<object>(name).toArray(),
    })),
  );
  made.close();
  await made.delete();
  const old = new LedgerDatabase('shop', 1);
  await old.open();
  const known = new Set(old.tables.map(({ name }) => name));
  for (const { name, rows } of copies.filter((copy) => known.has(copy.name)))
    await old.table(name).bulkAdd(rows.map(withoutChange));
  old.close();
  return { caseId, number };
}

function withoutChange(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'changed'));
}

test('a ledger of version 1 keeps every row and page of words, and its cases are found', async () => {
  const { number } = await aLedgerOfVersion1();
  const db = aWindow();
  expect(await numbersFor(db, 'たなか')).toEqual([number]);
  expect(db.verno).toBeGreaterThanOrEqual(3);
  const pages: readonly WordsRow001[] = await db.caseWords.toArray();
  expect(pages.map((page) => new Set(Object.keys(page)))).toEqual([new Set(['orders', 'page', 'words'])]);
});

test('a page of version 1 that is held in memory and then changes is taken in anew', async () => {
  const { number, caseId } = await aLedgerOfVersion1();
  const db = aWindow();
  while (await holdSomeWords(db));
  expect(wordsInMemory(db).cases.isWhole).toBe(true);
  expect(await numbersFor(db, 'タンザナイト')).toEqual([]);
  await addNote(aWindow(), { caseId, text: 'タンザナイト' }, anActing({ newId }));
  expect(await numbersFor(db, 'タンザナイト')).toEqual([number]);
});
