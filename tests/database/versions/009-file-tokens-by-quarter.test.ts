import { expect, test } from 'vitest';
import { addNote } from '../../../renderer/db/cases';
import { searchCustomers } from '../../../renderer/db/customers';
import { LedgerDatabase } from '../../../renderer/db/ledger';
import { moveSomeTokens } from '../../../renderer/db/move-tokens';
import { withoutQuarter } from '../../../renderer/db/quarters';
import { fillSampleShop } from '../../../renderer/db/sample-shop';
import { noFilters, searchCases } from '../../../renderer/db/search-cases';
import { anActing, day } from '../../builders/a-shop';
import { aWindow } from '../open-ledger';
import { newId, saved } from '../saving';

const numbersFor = async (db: LedgerDatabase, text: string) =>
  (await searchCases(db, { text, filters: noFilters, limit: 200 })).rows.map(({ number }) => number);

const texts = ['たなか', '090', 'gold', 'emma', '大阪 ring', 'smp'];
const foundBy = (db: LedgerDatabase) => Promise.all(texts.map((text) => numbersFor(db, text)));
const someoneFound = async (db: LedgerDatabase) =>
  (await searchCustomers(db, '090', 100)).map(({ id }) => id);

/** A ledger of version 8: its tokens begin with no quarter. */
async function aLedgerOfVersion8(): Promise<void> {
  const made = aWindow('sample');
  await fillSampleShop(made, { today: day('2026-11-22'), language: 'ja' }, { count: 60, seed: 3 });
  const copies = await Promise.all(
    made.tables.map(async ({ name }) => ({ name, rows: await made.table<object>(name).toArray() })),
  );
  made.close();
  await made.delete();
  const old = new LedgerDatabase('sample', 8);
  for (const { name, rows } of copies)
    await old.table(name).bulkAdd(name.endsWith('Tokens') ? rows.map(asBefore) : rows);
  old.close();
}

function asBefore(row: object): object {
  return 'tokens' in row && Array.isArray(row.tokens)
    ? { ...row, tokens: row.tokens.map(withoutQuarter) }
    : row;
}

async function tokensOf(db: LedgerDatabase): Promise<readonly string[]> {
  return [...(await db.caseTokens.toArray()), ...(await db.customerTokens.toArray())].flatMap(
    ({ tokens }) => tokens,
  );
}

test('a ledger of version 8 is found in as before, while its tokens are moved and after, across a restart', async () => {
  const fresh = aWindow('sample');
  await fillSampleShop(fresh, { today: day('2026-11-22'), language: 'ja' }, { count: 60, seed: 3 });
  const wanted = [
    await foundBy(fresh),
    await someoneFound(fresh),
    (await tokensOf(fresh)).toSorted(),
  ] as const;
  expect(wanted[0].filter((numbers) => numbers.length > 0).length).toBeGreaterThan(4);
  fresh.close();
  await fresh.delete();
  await aLedgerOfVersion8();
  let steps = 0;
  for (let more = true; more; steps += 1) {
    // A window of its own for each step.
    const db = aWindow('sample');
    expect(await foundBy(db)).toEqual(wanted[0]);
    expect((await someoneFound(db)).toSorted()).toEqual(wanted[1].toSorted());
    more = await moveSomeTokens(db);
    db.close();
  }
  expect(steps).toBeGreaterThan(5);
  const db = aWindow('sample');
  expect(await foundBy(db)).toEqual(wanted[0]);
  expect((await tokensOf(db)).toSorted()).toEqual(wanted[2]);
  expect(await moveSomeTokens(db)).toBe(false);
}, 60_000);

test('what is saved and changed while tokens are moved is found at once', async () => {
  await aLedgerOfVersion8();
  const db = aWindow('sample');
  await moveSomeTokens(db);
  const oldest = await db.cases.toCollection().last();
  if (oldest === undefined) throw new Error('No case.');
  const acting = anActing({ newId, station: oldest.station });
  await addNote(db, { caseId: oldest.id, text: 'タンザナイト' }, acting);
  const { number } = await saved(db);
  expect(await numbersFor(db, 'タンザナ')).toEqual([oldest.number]);
  expect(await numbersFor(db, number)).toEqual([number]);
  while (await moveSomeTokens(db));
  expect(await numbersFor(db, 'タンザナ')).toEqual([oldest.number]);
  expect(await numbersFor(db, number)).toEqual([number]);
}, 60_000);

test('a ledger that begins with this version has nothing to move', async () => {
  const db = aWindow();
  await saved(db);
  expect(await moveSomeTokens(db)).toBe(false);
});
