import { liveQuery, type Subscription } from 'dexie';
import type { CaseRow } from '../../db/search-cases';

/** What the list knows so far: the newest rows, and whether older ones follow. */
export type CasePages = { readonly rows: readonly CaseRow[]; readonly more: boolean };

type Place = CaseRow['order'];
type Page = {
  readonly after: Place | undefined;
  readonly subscription: Subscription;
  /** Undefined until the store has answered. */
  readonly found: CasePages | undefined;
};

export type CasePageWatch = {
  /** Asks for the next older page; does nothing while one is on its way or when there is none. */
  readonly loadMore: () => void;
  readonly stop: () => void;
};

/** Rows of all pages in order; while a row moves from one page to the next it may stand in both. */
function joined(pages: readonly Page[]): CasePages {
  const rows: CaseRow[] = [];
  for (const page of pages) {
    for (const row of page.found?.rows ?? []) {
      const last = rows.at(-1);
      if (last === undefined || row.order > last.order) rows.push(row);
    }
  }
  return { rows, more: pages.at(-1)?.found?.more ?? true };
}

/**
 * Watches a list page by page, so that neither a keystroke nor a new case reads more than a page that it touches. A case
 * that comes in on top moves the end of the first page; the pages below begin anew where the one above now ends.
 */
export function watchCasePages(
  search: (after: Place | undefined, page: number) => Promise<CasePages>,
  tell: (pages: CasePages) => void,
  fail: (cause: unknown) => void,
): CasePageWatch {
  let pages: readonly Page[] = [];

  function open(index: number, after: Place | undefined): void {
    const before = pages[index];
    before?.subscription.unsubscribe();
    const subscription = liveQuery(() => search(after, index)).subscribe(
      (found) => take(index, found),
      (cause: unknown) => fail(cause),
    );
    const page: Page = { after, subscription, found: before?.found };
    pages = [...pages.slice(0, index), page, ...pages.slice(index + 1)];
  }

  function closeFrom(index: number): void {
    for (const page of pages.slice(index)) page.subscription.unsubscribe();
    pages = pages.slice(0, index);
  }

  function take(index: number, found: CasePages): void {
    pages = pages.map((page, place) => (place === index ? { ...page, found } : page));
    const end = found.rows.at(-1)?.order;
    const below = pages[index + 1];
    if (!found.more) closeFrom(index + 1);
    else if (below !== undefined && below.after !== end) open(index + 1, end);
    tell(joined(pages));
  }

  open(0, undefined);
  return {
    loadMore() {
      const last = pages.at(-1);
      const end = last?.found?.rows.at(-1)?.order;
      if (last?.found?.more === true && end !== undefined) open(pages.length, end);
    },
    stop: () => closeFrom(0),
  };
}
