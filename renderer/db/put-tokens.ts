import type { Table } from 'dexie';
import { wordsOf } from '../../shared/cases/search/terms';
import type { TokensRow001, WordsRow001 } from './versions/001-open-the-ledger';

/** Where the tokens of a table's rows are: in an index, and as text. */
export type TokenTables = {
  readonly tokens: Table<TokensRow001, number>;
  readonly words: Table<WordsRow001, number>;
};

/** The page of words that a row is on: that of its day. */
export function pageOf(order: number): number {
  return Math.trunc(order / 1e9);
}

/** Within a transaction: lets rows be found by these tokens and no others. Tokens that are the same stay untouched. */
export async function putTokens(
  { tokens, words }: TokenTables,
  rows: readonly TokensRow001[],
): Promise<void> {
  const pages = [...new Set(rows.map(({ order }) => pageOf(order)))];
  const kept = await words.bulkGet(pages);
  const wordsByPage = new Map(
    pages.map((page, index) => {
      const { orders = [], words: texts = [] } = kept[index] ?? {};
      return [page, new Map(orders.map((order, place) => [order, texts[place] ?? '']))] as const;
    }),
  );
  const changed = rows.filter((row) => {
    const page = wordsByPage.get(pageOf(row.order));
    const text = wordsOf(row.tokens);
    if (page === undefined || page.get(row.order) === text) return false;
    page.set(row.order, text);
    return true;
  });
  await tokens.bulkPut(changed);
  const changedPages = [...new Set(changed.map(({ order }) => pageOf(order)))];
  await words.bulkPut(
    changedPages.map((page) => {
      const lines = [...(wordsByPage.get(page) ?? [])].sort(([first], [second]) => first - second);
      return { page, orders: lines.map(([order]) => order), words: lines.map(([, text]) => text) };
    }),
  );
}
