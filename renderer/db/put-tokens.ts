import { wordsOf } from '../../shared/cases/search/terms';
import type { Drawing } from './drawing';
import { inItsQuarter, pageOf } from './quarters';
import { lastChange, type TokenTables } from './token-tables';
import type { TokensRow001 } from './versions/001-open-the-ledger';

/** Within a transaction: lets rows be found by these tokens and no others. Tokens that are the same stay untouched. */
export async function putTokens(
  { tokens, words }: Pick<TokenTables, 'tokens' | 'words'>,
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
  drawing.write(tokens.bulkPut(changed.map(inItsQuarter)));
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
