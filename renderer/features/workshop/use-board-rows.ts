import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'react';
import type { BagNumber } from '../../../shared/cases/ids';
import { useLedger } from '../../app/desk-context';
import { type PieceRow, piecesByBag } from '../../db/pieces';
import type { BoardLines } from './board-lines';

/** Rows are read so many at a time, with as many before and behind what is shown. */
const rowsPerPage = 80;

/**
 * The rows around what is shown, kept true while they change. Those seen before are kept, so that scrolling back shows
 * them at once; a row that is not read yet is missing for a moment.
 */
export function useBoardRows(lines: BoardLines, firstShown: number): ReadonlyMap<BagNumber, PieceRow> {
  const { db } = useLedger();
  const page = Math.floor(firstShown / rowsPerPage);
  const seen = useRef(new Map<BagNumber, PieceRow>());
  const [, setReadings] = useState(0);
  useEffect(() => {
    const bags = lines.between((page - 1) * rowsPerPage, (page + 2) * rowsPerPage);
    if (bags.length === 0) return;
    const subscription = liveQuery(() => piecesByBag(db, bags)).subscribe((found) => {
      for (const row of found) if (row !== undefined) seen.current.set(row.bagNumber, row);
      setReadings((count) => count + 1);
    });
    return () => subscription.unsubscribe();
  }, [db, lines, page]);
  return seen.current;
}
