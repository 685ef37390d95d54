import { useCallback, useEffect, useRef, useState } from 'react';
import { useLedger } from '../../app/desk-context';
import { type CaseFilters, type CaseRow, searchCases } from '../../db/search-cases';
import { type CasePages, type CasePageWatch, watchCasePages } from './case-pages';

/** The first page is what a screen shows, so that a keystroke costs no more than that; older pages may be longer. */
const firstPageSize = 60;
const laterPageSize = 200;

const noRows: readonly CaseRow[] = [];
type Shown = { readonly wanted: string; readonly pages: CasePages };

export type CaseList = CasePages & {
  /** False until the store has answered for these words and filters; the rows are then those of the words before. */
  readonly isCurrent: boolean;
  readonly loadMore: () => void;
};

/** The cases that these words and filters find, newest first, kept true while cases come and change in any window. */
export function useCasePages(text: string, filters: CaseFilters): CaseList {
  const { db } = useLedger();
  const wanted = JSON.stringify([text.trim(), filters]);
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  const [failure, setFailure] = useState<{ readonly cause: unknown } | undefined>(undefined);
  const watch = useRef<CasePageWatch | null>(null);

  useEffect(() => {
    // Parsed from what was written above; one text stands for words and filters, so that equal ones start no new search.
    const [words, narrowed] = JSON.parse(wanted) as [string, CaseFilters];
    const started = watchCasePages(
      (after, page) =>
        searchCases(db, {
          text: words,
          filters: narrowed,
          limit: page === 0 ? firstPageSize : laterPageSize,
          ...(after === undefined ? {} : { after }),
        }),
      (pages) => setShown({ wanted, pages }),
      (cause) => setFailure({ cause }),
    );
    watch.current = started;
    return () => {
      watch.current = null;
      started.stop();
    };
  }, [db, wanted]);

  // A store that cannot be read is a broken invariant: the crash screen says so.
  if (failure !== undefined) throw failure.cause;
  const loadMore = useCallback(() => watch.current?.loadMore(), []);
  return {
    rows: shown?.pages.rows ?? noRows,
    more: shown?.pages.more ?? true,
    isCurrent: shown?.wanted === wanted,
    loadMore,
  };
}
