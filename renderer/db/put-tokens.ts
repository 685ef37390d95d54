import type { Table } from 'dexie';
import { wordsOf } from '../../shared/cases/search/terms';
import type { Drawing } from './drawing';
import type { TokensRow001 } from './versions/001-open-the-ledger';
import type { WordsRow003 } from './versions/003-number-word-changes';

/** Where the tokens of a table's rows are: in an index, and as text. */
export type TokenTables = {
  readonly tokens: Table<TokensRow001, number>;
  readonly words: Table<WordsRow003, number>;
};

/** The page of words that a row is on: that of its day. */
export function pageOf(order: number): number {
  return Math.trunc(order / 1e9);
}

/** Within a transaction: lets rows be found by these tokens and no others. Tokens that are the same stay untouched. */
export async function putTokens(
  { tokens, words }: TokenTables,
  rows: readonly TokensRow001[],
  drawing: Drawing,
): Promise<void> {
  const pages = [...new Set(rows.map(({ order }) => pageOf(order)))];
  const [kept, latest] = await Promise.all([words.bulkGet(pages), lastChange(words)]);
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
  if (changed.length === 0) return;
  drawing.write(tokens.bulkPut(changed));
  const changedPages = [...new Set(changed.map(({ order }) => pageOf(order)))];
  drawing.write(
    words.bulkPut(
      changedPages.map((page) => {
        const lines = [...(wordsByPage.get(page) ?? [])].sort(([first], [second]) => first - second);
        return {
          page,
          orders: lines.map(([order]) => order),
          words: lines.map(([, text]) => text),
          changed: latest + 1,
        };
      }),
    ),
  );
}

/** The number of the last change of any page; 0 where there was none. */
export async function lastChange(words: TokenTables['words']): Promise<number> {
  const [last] = await words.orderBy('changed').reverse().limit(1).keys();
  return typeof last === 'number' ? last : 0;
}
