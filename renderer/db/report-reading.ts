import type { DeskEvent } from '../../shared/cases/events';
import { reduce } from '../../shared/cases/reduce';
import { LiabilityReckoning, type LiabilityReport } from '../../shared/reports/liability';
import { type LifeOfPiece, livesOf } from '../../shared/reports/life-of-piece';
import type { PlainDate } from '../../shared/time/plain-date';
import { eventsAbout } from './events-about';
import type { LedgerDatabase } from './ledger';
import type { PieceRow } from './pieces';
import { subjectKey } from './subject-key';

export type Progress = (done: number, of: number) => void;

const piecesPerRead = 500;
const casesPerRead = 40;

/** Gives the window back between two parts, so that no key waits for a report. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Reads the open pieces a part at a time, in the order of their places. Null = nobody waits for it any more. */
export async function readLiability(
  db: LedgerDatabase,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<LiabilityReport<PieceRow> | null> {
  const reckoning = new LiabilityReckoning<PieceRow>();
  const bags = await db.pieces.where('placeKey').above('').primaryKeys();
  for (let from = 0; from < bags.length; from += piecesPerRead) {
    if (signal.aborted) return null;
    const rows = await db.pieces.bulkGet(bags.slice(from, from + piecesPerRead));
    for (const row of rows) if (row !== undefined) reckoning.take(row);
    onProgress(Math.min(from + piecesPerRead, bags.length), bags.length);
    await breathe();
  }
  return reckoning.report();
}

type Take = (life: LifeOfPiece) => void;

/** Tells the life of every piece of the cases received since that day, the cases a part at a time. False = broken off. */
export async function readLives(
  db: LedgerDatabase,
  { since, timeZone }: { readonly since: PlainDate; readonly timeZone: string },
  take: Take,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<boolean> {
  const keys = await db.cases.where('receivedOn').aboveOrEqual(since).primaryKeys();
  for (let from = 0; from < keys.length; from += casesPerRead) {
    if (signal.aborted) return false;
    const rows = await db.cases.bulkGet(keys.slice(from, from + casesPerRead));
    const ids = rows.flatMap((row) => (row === undefined ? [] : [row.id]));
    const events = await eventsAbout(
      db,
      ids.map((id) => subjectKey('case', id)),
    );
    for (const own of byCase(events).values()) {
      const state = reduce(own);
      if (state !== null) for (const life of livesOf(state, timeZone)) take(life);
    }
    onProgress(Math.min(from + casesPerRead, keys.length), keys.length);
    await breathe();
  }
  return true;
}

function byCase(events: readonly DeskEvent[]): ReadonlyMap<string, readonly DeskEvent[]> {
  const groups = new Map<string, DeskEvent[]>();
  for (const event of events) {
    if (event.subject.kind !== 'case') continue;
    const known = groups.get(event.subject.id);
    if (known === undefined) groups.set(event.subject.id, [event]);
    else known.push(event);
  }
  return groups;
}
