import { expect, test } from 'vitest';
import { mergeCustomers, searchCustomers } from '../../renderer/db/customers';
import type { LedgerDatabase } from '../../renderer/db/ledger';
import { withoutQuarter } from '../../renderer/db/quarters';
import { redrawSomeTokens } from '../../renderer/db/redraw-tokens';
import { fillSampleShop } from '../../renderer/db/sample-shop';
import { noFilters, searchCases } from '../../renderer/db/search-cases';
import { wordsOf } from '../../shared/cases/search/terms';
import { aCustomerDraft, aDraft } from '../builders/a-draft';
import { anActing, day } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

const typed = ['高橋葵', 'たかはしあおい', 'takahashiaoi', 'aoitakahashi'];
const aoi = (draftId: string, phone = '03-0000-0001') =>
  aDraft({
    draftId,
    customer: { kind: 'new', fields: aCustomerDraft({ name: '高橋 葵', kana: 'たかはし あおい', phone }) },
  });

async function numbersFor(db: LedgerDatabase, text: string): Promise<readonly string[]> {
  return (await searchCases(db, { text, filters: noFilters, limit: 50 })).rows.map(({ number }) => number);
}

/** As the ledger was when a name was only ever looked for part by part. */
async function writeTheOldWay(db: LedgerDatabase): Promise<void> {
  const isOld = (token: string) =>
    !/^(?:高橋葵|橋葵|葵高橋|.*はしあ.*|.*しあおい|.*おいたか.*|.*aoi.+|.+aoi)$/u.test(token);
  for (const [tokens, words] of [
    [db.caseTokens, db.caseWords],
    [db.customerTokens, db.customerWords],
  ] as const) {
    await tokens.toCollection().modify((row) => {
      Object.assign(row, { tokens: row.tokens.filter((token) => isOld(withoutQuarter(token))) });
    });
    const kept = new Map(
      (await tokens.toArray()).map((row) => [row.order, wordsOf(row.tokens.map(withoutQuarter))]),
    );
    await words.toCollection().modify((page) => {
      Object.assign(page, { words: page.orders.map((order) => kept.get(order) ?? '') });
    });
  }
  await db.counters.bulkDelete(['tokens:edition', 'tokens:drawn-to']);
}

async function textsOf(db: LedgerDatabase): Promise<readonly (readonly string[])[]> {
  return (await db.caseWords.toArray()).map(({ words }) => words);
}

async function redrawAll(db: LedgerDatabase): Promise<number> {
  let steps = 1;
  while (await redrawSomeTokens(db)) steps += 1;
  return steps;
}

test('a name typed without the blank finds the customer and the case', async () => {
  const db = aWindow();
  const { number } = await saved(db, { draft: aoi('aoi') });
  for (const text of typed) {
    expect(await numbersFor(db, text), text).toEqual([number]);
    expect(
      (await searchCustomers(db, text, 10)).map(({ name }) => name),
      text,
    ).toEqual(['高橋 葵']);
  }
});

test('what was kept before names were joined is found as before, and drawn anew by such a name too', async () => {
  const db = aWindow();
  const first = await saved(db, { draft: aoi('one') });
  const second = await saved(db, { draft: aoi('two', '03-0000-0002') });
  const [into, from] = (await searchCustomers(db, '高橋', 10)).map(({ id }) => id);
  if (into === undefined || from === undefined) throw new Error('No customers.');
  await mergeCustomers(db, { into, from }, anActing({ newId }));
  const rows = await db.cases.toArray();
  const [tokens, words] = [await db.caseTokens.toArray(), await textsOf(db)];
  await writeTheOldWay(db);
  expect(await numbersFor(db, '高橋葵')).toEqual([]);
  expect(await numbersFor(db, '高橋 葵')).toEqual([second.number, first.number]);
  await redrawAll(db);
  for (const text of typed) {
    expect(await numbersFor(db, text), text).toEqual([second.number, first.number]);
    expect(
      (await searchCustomers(db, text, 10)).map(({ id }) => id),
      text,
    ).toEqual([into]);
  }
  expect(await db.cases.toArray()).toEqual(rows);
  expect([await db.caseTokens.toArray(), await textsOf(db)]).toEqual([tokens, words]);
  expect(await redrawSomeTokens(db)).toBe(false);
});

test('drawing anew goes on where it stopped and leaves counts, outboxes and events alone', async () => {
  const db = aWindow('sample');
  await fillSampleShop(db, { today: day('2026-11-22'), language: 'ja' }, { count: 60, seed: 4 });
  const tables = ['events', 'cases', 'caseTokens', 'customers', 'customerTokens', 'journalOutbox'] as const;
  const all = async () => Promise.all(tables.map((table) => db.table(table).toArray()));
  const before = await all();
  const counters = await db.counters.toArray();
  await db.caseTokens.toCollection().modify((row) => {
    Object.assign(row, { tokens: ['old'] });
  });
  await db.caseWords.toCollection().modify((page) => {
    Object.assign(page, { words: page.orders.map(() => '\nold\n') });
  });
  expect(await redrawSomeTokens(db)).toBe(true);
  const partly = (await db.caseTokens.toArray()).filter((row) => row.tokens[0] !== 'old').length;
  expect(partly).toBeGreaterThan(0);
  expect(partly).toBeLessThan(60);
  db.close();
  await db.open();
  expect(await redrawAll(db)).toBeGreaterThan(2);
  expect(await all()).toEqual(before);
  const after = await db.counters.toArray();
  expect(after.filter(({ key }) => !key.startsWith('tokens:'))).toEqual(counters);
});

test('an empty ledger has nothing to draw anew', async () => {
  expect(await redrawAll(aWindow())).toBe(1);
});
