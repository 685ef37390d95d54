import type { BagNumber } from '../../shared/cases/ids';
import { type Stage, stages } from '../../shared/cases/stages/stage';
import { type Money, money } from '../../shared/money/money';
import { readCounters } from './counters';
import type { LedgerDatabase, StoredPiece } from './ledger';

/** One line of the board. */
export type PieceRow = StoredPiece;

export async function pieceByBag(db: LedgerDatabase, bagNumber: BagNumber): Promise<PieceRow | undefined> {
  const [row] = await db.pieces.bulkGet([bagNumber]);
  return row;
}

/** How many pieces stand at each stage. */
export async function piecesByStage(db: LedgerDatabase): Promise<Readonly<Record<Stage, number>>> {
  const counts = await readCounters(
    db,
    stages.map((stage) => `pieces:stage:${stage}` as const),
  );
  return Object.fromEntries(stages.map((stage) => [stage, counts[`pieces:stage:${stage}`]])) as Record<
    Stage,
    number
  >; // one entry for each stage
}

/** Sorts after every urgency. */
const last = '\uffff';

type BoardPage = {
  readonly stage: Stage;
  readonly limit: number;
  /** The last row of the page before. */
  readonly after?: Pick<PieceRow, 'urgency' | 'bagNumber'>;
};

/** The pieces of a stage, rush first and then by promise, a page at a time. */
export async function boardPage(
  db: LedgerDatabase,
  { stage, limit, after }: BoardPage,
): Promise<{ readonly rows: readonly PieceRow[]; readonly more: boolean }> {
  const from = after === undefined ? '' : after.urgency;
  const index = db.pieces.where('[stage+urgency]');
  if (after === undefined)
    return pageOf(
      await index
        .between([stage, from], [stage, last])
        .limit(limit + 1)
        .toArray(),
      limit,
    );
  // Those of the same urgency come by bag number, which the index keeps but no range can start from.
  const same = await index.equals([stage, from]).toArray();
  const left = same.filter(({ bagNumber }) => bagNumber > after.bagNumber);
  const wanted = Math.max(0, limit + 1 - left.length);
  const later = await index.between([stage, from], [stage, last], false).limit(wanted).toArray();
  return pageOf([...left, ...later], limit);
}

function pageOf(rows: readonly PieceRow[], limit: number) {
  return { rows: rows.slice(0, limit), more: rows.length > limit };
}

/** Rows in the order asked for; undefined where there is none. */
export async function piecesByBag(
  db: LedgerDatabase,
  bags: readonly BagNumber[],
): Promise<readonly (PieceRow | undefined)[]> {
  return db.pieces.bulkGet([...bags]);
}

/** Open pieces promised for that day or earlier, the earliest first. */
export async function piecesDue(
  db: LedgerDatabase,
  upTo: string,
  limit: number,
): Promise<readonly PieceRow[]> {
  return db.pieces.where('dueOn').belowOrEqual(upTo).limit(limit).toArray();
}

/** Open pieces about which nothing was done since that moment, the longest first. */
export async function piecesUntouchedSince(
  db: LedgerDatabase,
  moment: string,
  limit: number,
): Promise<readonly PieceRow[]> {
  return db.pieces.where('untouchedSince').below(moment).limit(limit).toArray();
}

/** Pieces of a stage that came to it before that moment, the longest there first. */
export async function piecesAtStageSince(
  db: LedgerDatabase,
  { stage, before, limit }: { readonly stage: Stage; readonly before: string; readonly limit: number },
): Promise<readonly PieceRow[]> {
  return db.pieces.where('[stage+stageSince]').between([stage, ''], [stage, before]).limit(limit).toArray();
}

/** Pieces about which something was written down that does not fit together. */
export async function piecesToReview(db: LedgerDatabase, limit: number): Promise<readonly PieceRow[]> {
  return db.pieces.where('reviewCount').above(0).limit(limit).toArray();
}

export type Liability = {
  readonly pieces: number;
  /** One sum a currency; those that are nothing are left out. */
  readonly totals: readonly Money[];
};

/** Whose goods the house answers for now: how many pieces, and what they were declared to be worth. */
export async function liability(db: LedgerDatabase): Promise<Liability> {
  const prefix = 'held:value:';
  const rows = await db.counters.where('key').startsWith(prefix).toArray();
  const { 'held:pieces': pieces } = await readCounters(db, ['held:pieces']);
  return {
    pieces,
    totals: rows
      .filter(({ value }) => value !== 0)
      .map(({ key, value }) => money(value, key.slice(prefix.length))),
  };
}
