import type { TokensRow001 } from './versions/001-open-the-ledger';

/**
 * Tokens in the index begin with the quarter in which their row came into being, `@20264` for the last of 2026. The words of
 * one day's rows then go into one stretch of the index: spread over all of it, the browser had to sort the whole index again
 * and again, so that writing took the longer the larger the shop was. A search asks each quarter.
 */
const quarterForm = /^@\d{5}/u;

export function inItsQuarter({ order, tokens }: TokensRow001): TokensRow001 {
  const quarter = written(quarterOf(pageOf(order)));
  return { order, tokens: tokens.map((token) => (quarterForm.test(token) ? token : quarter + token)) };
}

/** A token as a row is found by it. */
export function withoutQuarter(token: string): string {
  return token.replace(quarterForm, '');
}

/** How tokens may begin of rows from the page `newest` to the page `oldest`, the newest quarter first. */
export function quartersBetween(newest: number, oldest: number): readonly string[] {
  const [last, first] = [quarterOf(newest), quarterOf(oldest)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => written(last - index));
}

/** The page of words that a row is on: that of its day, as `-YYMMDD`. */
export function pageOf(order: number): number {
  return Math.trunc(order / 1e9);
}

/** The pages that rows are on, each once. */
export function pagesOf(orders: readonly number[]): readonly number[] {
  return [...new Set(orders.map(pageOf))];
}

/** Quarters since the year 0. */
function quarterOf(page: number): number {
  const years = Math.floor(-page / 10_000);
  const month = Math.floor((-page - years * 10_000) / 100);
  return (2000 + years) * 4 + Math.floor((Math.max(1, month) - 1) / 3);
}

function written(quarter: number): string {
  return `@${Math.floor(quarter / 4)}${(quarter % 4) + 1}`;
}
