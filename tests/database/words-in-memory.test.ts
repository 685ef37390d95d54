import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addNote } from '../../renderer/db/cases';
import { changeCustomer, readCustomer, searchCustomers } from '../../renderer/db/customers';
import { IndexedWords } from '../../renderer/db/indexed-words';
import type { LedgerDatabase } from '../../renderer/db/ledger';
import { fillSampleShop } from '../../renderer/db/sample-shop';
import { type CaseFilters, noFilters, searchCases } from '../../renderer/db/search-cases';
import { holdSomeWords, wordsInMemory } from '../../renderer/db/words-in-memory';
import { isFoundIn, wordsOf } from '../../shared/cases/search/terms';
import { anActing, day } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

async function everyPage(db: LedgerDatabase, text: string, filters: Partial<CaseFilters>, limit: number) {
  const numbers: string[] = [];
  for (let after: number | undefined; ; ) {
    const search = { text, filters: { ...noFilters, ...filters }, limit };
    const page = await searchCases(db, after === undefined ? search : { ...search, after });
    numbers.push(...page.rows.map(({ number }) => number));
    if (!page.more) return numbers;
    after = page.rows.at(-1)?.order;
  }
}

async function holdAll(db: LedgerDatabase): Promise<void> {
  while (await holdSomeWords(db));
}

describe('words held in memory', () => {
  test('find on every page what the same words on the disk find, while they are taken in and after', async () => {
    const disk = aWindow('sample');
    await fillSampleShop(disk, { today: day('2026-11-22'), language: 'ja' }, { count: 120, seed: 3 });
    const memory = aWindow('sample');
    const texts = [
      '',
      'たなか',
      '田',
      'リング',
      'ring 無料',
      '090',
      'charged aujour',
      'a',
      'sato yo',
      'zzz',
      '大阪 ring',
    ];
    const filters: readonly Partial<CaseFilters>[] = [
      {},
      { house: 'ciwaka' },
      { received: { from: '2026-11-01', to: '2026-11-10' } },
      { outcome: 'free', promised: { from: '2026-11-20', to: null } },
    ];
    const wanted = new Map<string, readonly string[]>();
    for (const text of texts)
      for (const filter of filters)
        wanted.set(JSON.stringify([text, filter]), await everyPage(disk, text, filter, 7));
    expect([...wanted.values()].filter((numbers) => numbers.length > 0).length).toBeGreaterThan(20);
    for (let more = true; more; ) {
      more = await holdSomeWords(memory);
      for (const text of texts)
        for (const filter of filters)
          expect(await everyPage(memory, text, filter, 7), text).toEqual(
            wanted.get(JSON.stringify([text, filter])),
          );
    }
    expect(wordsInMemory(memory).cases.isWhole).toBe(true);
    expect(wordsInMemory(disk).cases.isWhole).toBe(false);
  }, 60_000);

  test('follow what this window and another save, note and change, on new days and on old ones', async () => {
    const [here, there] = [aWindow(), aWindow()];
    const first = await saved(there);
    await holdAll(here);
    expect(await everyPage(here, 'たなか', {}, 5)).toEqual([first.number]);
    const second = await saved(there);
    const third = await saved(here);
    expect(await everyPage(here, 'たなか', {}, 2)).toEqual([third.number, second.number, first.number]);
    await addNote(there, { caseId: first.caseId, text: 'タンザナイト' }, anActing({ newId }));
    expect(await everyPage(here, 'たなか タンザナ', {}, 5)).toEqual([first.number]);
    const [someone] = await searchCustomers(here, 'たなか', 1);
    const known = someone && (await readCustomer(here, someone.id));
    if (known === undefined) throw new Error('No customer.');
    const customer = { ...known.customer, name: '森 葵', kana: 'もり あおい' };
    await changeCustomer(there, { id: known.id, customer }, anActing({ newId }));
    expect((await searchCustomers(here, '森葵', 5)).map(({ id }) => id)).toEqual([known.id]);
    expect(await searchCustomers(here, 'たなか', 5)).toHaveLength(2);
  });

  test('find nothing in a ledger that is empty, and its first case', async () => {
    const db = aWindow();
    await holdAll(db);
    expect(await everyPage(db, 'たなか', {}, 5)).toEqual([]);
    const { number } = await saved(db);
    expect(await everyPage(db, 'たなか', {}, 5)).toEqual([number]);
  });
});

const token = fc.string({ unit: fc.constantFrom(...'abあ橋𠮷=:12'), minLength: 1, maxLength: 5 });
/** A number with every ending of it, as numbers are found by any part; with only some of them, as other words are. */
const number = fc.string({ unit: fc.constantFrom(...'12ab'), minLength: 2, maxLength: 9 });
const endings = number.map((text) => [...text].slice(1).map((_, start) => text.slice(start)));
const rowOfTokens = fc
  .tuple(
    fc.array(token, { maxLength: 8 }),
    fc.array(endings, { maxLength: 3 }),
    fc.array(number, { maxLength: 2 }),
  )
  .map(([words, numbers, others]) => [...new Set([...words, ...numbers.flat(), ...others])]);
const wantedWord = fc.oneof(token, number);
const search = fc.array(
  fc.record({
    prefixes: fc.array(wantedWord, { maxLength: 2 }),
    codes: fc.array(wantedWord, { maxLength: 2 }),
  }),
  { maxLength: 3 },
);

test('words laid out by their tokens find what the words have, whatever the tokens and the search', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(rowOfTokens, { maxLength: 4 }), { maxLength: 4 }),
      search,
      (pages, terms) => {
        const written = pages.map((rows, page) => ({
          page,
          orders: rows.map((_, index) => page * 100 + index),
          words: rows.map(wordsOf),
        }));
        const rows = pages.flatMap((own, page) =>
          own.map((tokens, index) => ({ key: page * 100 + index, tokens })),
        );
        const wanted = rows
          .filter(({ tokens }) => terms.every((term) => isFoundIn(wordsOf(tokens), term)))
          .map(({ key }) => key);
        expect(new IndexedWords(written).matching(terms)).toEqual(wanted);
      },
    ),
    { numRuns: 500 },
  );
});
