import { liveQuery, type Subscription } from 'dexie';
import type { BagNumber } from '../../../shared/cases/ids';
import type { LedgerDatabase } from '../../db/ledger';
import { type PieceRow, piecesByBag } from '../../db/pieces';
import type { BoardLines } from './board-lines';

/** Rows are read so many lines at a time, with some such pages before and behind what is shown. */
const linesPerPage = 40;
const pagesAround = 2;

export function pageOfLine(line: number): number {
  return Math.floor(line / linesPerPage);
}

/** Watches the rows of the pages around what is shown, each page by itself, so that going on reads only the next one. */
export class BoardPages {
  readonly #watched = new Map<number, Subscription>();

  /** @param tell gets what was read: at first the rows of a page, and all of them again when one has changed */
  constructor(
    private readonly db: LedgerDatabase,
    private readonly lines: BoardLines,
    private readonly tell: (rows: readonly PieceRow[]) => void,
  ) {}

  show(page: number): void {
    for (const [at, subscription] of this.#watched) {
      if (Math.abs(at - page) <= pagesAround) continue;
      subscription.unsubscribe();
      this.#watched.delete(at);
    }
    for (let at = page - pagesAround; at <= page + pagesAround; at += 1)
      if (!this.#watched.has(at)) this.#watch(at);
  }

  stop(): void {
    for (const subscription of this.#watched.values()) subscription.unsubscribe();
    this.#watched.clear();
  }

  #watch(page: number): void {
    const bags = this.lines.between(page * linesPerPage, (page + 1) * linesPerPage - 1);
    if (bags.length === 0) return;
    const reading = liveQuery(() => piecesByBag(this.db, bags));
    this.#watched.set(
      page,
      reading.subscribe((rows) => this.tell(rows.filter((row) => row !== undefined))),
    );
  }
}

/** Takes over the rows that say something new; the others stay the objects they were, and need not be drawn again. */
export function takeChanged(known: Map<BagNumber, PieceRow>, read: readonly PieceRow[]): boolean {
  const changed = read.filter((row) => {
    const before = known.get(row.bagNumber);
    return before === undefined || JSON.stringify(before) !== JSON.stringify(row);
  });
  for (const row of changed) known.set(row.bagNumber, row);
  return changed.length > 0;
}
