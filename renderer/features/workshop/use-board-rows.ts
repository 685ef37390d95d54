import { useEffect, useMemo, useRef, useState } from 'react';
import type { BagNumber } from '../../../shared/cases/ids';
import { useLedger } from '../../app/desk-context';
import type { PieceRow } from '../../db/pieces';
import type { BoardLines } from './board-lines';
import { BoardPages, pageOfLine, takeChanged } from './board-pages';

/**
 * The rows around what is shown, kept true while they change. Those seen before are kept, so that scrolling back shows
 * them at once; a row that is not read yet is missing for a moment.
 */
export function useBoardRows(lines: BoardLines, firstShown: number): ReadonlyMap<BagNumber, PieceRow> {
  const { db } = useLedger();
  const known = useRef(new Map<BagNumber, PieceRow>());
  const [, setChanges] = useState(0);
  const pages = useMemo(
    () =>
      new BoardPages(db, lines, (rows) => {
        if (takeChanged(known.current, rows)) setChanges((count) => count + 1);
      }),
    [db, lines],
  );
  const page = pageOfLine(firstShown);
  useEffect(() => pages.show(page), [pages, page]);
  useEffect(() => () => pages.stop(), [pages]);
  return known.current;
}
