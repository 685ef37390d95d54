import type { CaseState } from '../../shared/cases/case-state';
import type { Drawing } from './drawing';
import type { Tables } from './in-transaction';
import type { StoredCustomer, StoredPiece } from './ledger';
import { countersOfPiece, pieceRows } from './piece-row';

type Drawn = {
  readonly state: CaseState;
  readonly customer: Pick<StoredCustomer, 'name' | 'kana'> | undefined;
};

/** Draws the rows of every piece of these cases anew, and counts them. */
export async function drawPieces(
  db: Tables<'pieces'>,
  drawn: readonly Drawn[],
  drawing: Drawing,
): Promise<void> {
  const rows = drawn.flatMap(({ state, customer }) => pieceRows(state, customer));
  const before = await db.pieces.bulkGet(rows.map(({ bagNumber }) => bagNumber));
  drawing.write(db.pieces.bulkPut(rows));
  const count = (row: StoredPiece, sign: 1 | -1) => {
    for (const [name, by] of countersOfPiece(row)) drawing.counters.change(name, sign * by);
  };
  for (const row of before) if (row !== undefined) count(row, -1);
  for (const row of rows) count(row, 1);
}
