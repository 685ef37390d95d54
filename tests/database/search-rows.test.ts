import Dexie, { type Table } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerDatabase } from '../../renderer/db/ledger';
import { keysBetween } from '../../renderer/db/listed-keys';
import type { Findable } from '../../renderer/db/matching-keys';
import { inItsQuarter, pageOf } from '../../renderer/db/quarters';
import { type RowSearch, searchRows } from '../../renderer/db/search-rows';
import type { SearchSizes } from '../../renderer/db/search-sizes';
import type { TokensRow001 } from '../../renderer/db/versions/001-open-the-ledger';
import type { WordsRow003 } from '../../renderer/db/versions/003-number-word-changes';
import { WordsInMemory } from '../../renderer/db/words-in-memory';
import { isFoundIn, wordsOf } from '../../shared/cases/search/terms';

type Row = { readonly order: number; readonly shelf: string; readonly tokens: readonly string[] };

/** Keys of rows that came into being on a few days of three years. */
const order = fc
  .tuple(
    fc.integer({ min: 23, max: 25 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 3 }),
    fc.nat(3),
  )
  .map(([year, month, day, moment]) => -((year * 10_000 + month * 100 + day) * 1e9 + moment));
const token = fc.constantFrom('きん', 'ぎん', 'きんか', 'gold', 'go', '090', '0417');
const shelf = fc.constantFrom('1', '2');

const aShop = fc.uniqueArray(
  fc.record({ order, shelf, tokens: fc.uniqueArray(token, { minLength: 1, maxLength: 4 }) }),
  { selector: (row) => row.order, maxLength: 40, size: 'max' },
);

const aSearch = fc.record({
  prefixes: fc.array(fc.constantFrom('き', 'ぎん', 'きん', 'g', 'gold', '0', '04'), { maxLength: 3 }),
  shelf: fc.option(shelf),
  limit: fc.integer({ min: 1, max: 6 }),
});

const someSizes: fc.Arbitrary<SearchSizes> = fc.record({
  firstPages: fc.integer({ min: 1, max: 3 }),
  laterPages: fc.integer({ min: 1, max: 5 }),
  pagesWorthReading: fc.integer({ min: 1, max: 20 }),
  rareKeys: fc.integer({ min: 1, max: 8 }),
  mostKeys: fc.integer({ min: 1, max: 16 }),
  rowsPerStep: fc.integer({ min: 1, max: 10 }),
  rowsWorthReading: fc.integer({ min: 1, max: 12 }),
});

class Shop extends Dexie {
  declare rows: Table<Row, number>;
  declare tokens: Table<TokensRow001, number>;
  declare words: Table<WordsRow003, number>;
  declare counters: LedgerDatabase['counters'];

  constructor(name: string) {
    super(name, { indexedDB, IDBKeyRange });
    this.version(1).stores({
      rows: 'order, shelf',
      tokens: 'order, *tokens',
      words: 'page, changed',
      counters: 'key',
    });
  }

  get findable() {
    const { rows, tokens, words, counters } = this;
    return { rows, tokens, words, counters };
  }

  /** @param isFiled whether tokens are filed by quarter already; of every second row otherwise */
  async fill(rows: readonly Row[], isFiled: boolean): Promise<void> {
    const sorted = rows.toSorted((one, other) => one.order - other.order);
    const pages = [...new Set(sorted.map((row) => pageOf(row.order)))];
    await this.rows.bulkAdd(sorted);
    await this.tokens.bulkAdd(
      sorted.map(({ order, tokens }, index) => {
        const plain = { order, tokens };
        return isFiled || index % 2 === 0 ? inItsQuarter(plain) : plain;
      }),
    );
    await this.words.bulkAdd(
      pages.map((page) => {
        const rowsOfIt = sorted.filter((row) => pageOf(row.order) === page);
        return {
          page,
          orders: rowsOfIt.map(({ order }) => order),
          words: rowsOfIt.map(({ tokens }) => wordsOf(tokens)),
          changed: 1,
        };
      }),
    );
    await this.counters.add({ key: 'tokens:tables-to-move', value: isFiled ? 0 : 1 });
  }
}

type Search = {
  readonly prefixes: readonly string[];
  readonly shelf: string | null;
  readonly limit: number;
};

const termsOf = ({ prefixes }: Search) => prefixes.map((prefix) => ({ prefixes: [prefix], codes: [] }));

async function everyPage(
  findable: Findable<Row>,
  search: Search,
  sizes: SearchSizes,
): Promise<readonly number[]> {
  const { shelf, limit } = search;
  const onShelf: RowSearch<Row>['conditions'] =
    shelf === null
      ? []
      : [
          {
            keys: (most) => keysBetween(findable.rows, 'shelf', [shelf, shelf], most),
            isMet: (row) => row.shelf === shelf,
          },
        ];
  const found: number[] = [];
  for (let after: number | undefined; ; ) {
    const wish = { terms: termsOf(search), conditions: onShelf, limit, after };
    const page = await searchRows(findable, wish, sizes);
    found.push(...page.rows.map(({ order }) => order));
    if (!page.more) return found;
    expect(page.rows).toHaveLength(limit);
    after = page.rows.at(-1)?.order;
  }
}

/** What a reading of every row one by one would find. */
function byHand(rows: readonly Row[], search: Search): readonly number[] {
  const isMeant = ({ shelf, tokens }: Row) =>
    (search.shelf === null || shelf === search.shelf) &&
    termsOf(search).every((term) => isFoundIn(wordsOf(tokens), term));
  return rows
    .filter(isMeant)
    .map(({ order }) => order)
    .sort((one, other) => one - other);
}

test('a search finds the same rows in the same order whichever way it goes', async () => {
  let shops = 0;
  await fc.assert(
    fc.asyncProperty(
      aShop,
      fc.array(aSearch, { minLength: 1, maxLength: 4 }),
      someSizes,
      fc.boolean(),
      fc.nat(6),
      async (rows, searches, sizes, isFiled, stepsHeld) => {
        shops += 1;
        const db = new Shop(`shop-${shops}`);
        try {
          await db.fill(rows, isFiled);
          const held = new WordsInMemory();
          for (let step = 0; step < stepsHeld; step += 1) await held.holdMore(db.words);
          for (const search of searches)
            expect(await everyPage({ ...db.findable, held }, search, sizes)).toEqual(byHand(rows, search));
        } finally {
          await db.delete();
        }
      },
    ),
    { numRuns: 400 },
  );
}, 120_000);
