import type { DeskEvent } from '../events';
import { isCustodyAt } from './custody';
import type { Need } from './move-rule';
import { movesFrom } from './moves';
import { isSameCustody, type Position, positionAfter, type UndoStep } from './position';
import { actOf, type MoveData, noRecords, type Records, workersOf, writeDown } from './records';
import type { PieceStanding, Review, ReviewCode } from './standing';
import { standingOfPiece, type TakenIn } from './standing-of-piece';

type Misfit = Pick<Review, 'code' | 'unmet'>;
type Event<T extends DeskEvent['type']> = Extract<DeskEvent, { readonly type: T }>;

/**
 * A piece as the events about it make it, read in the one order of events. An event that does not fit what was there when
 * its turn came (two stations offline, each with its own truth) changes nothing and is kept for a person to look at.
 */
export function reducePiece(taken: TakenIn, first: Position, events: readonly DeskEvent[]): PieceStanding {
  const course = new Course(taken, first);
  for (const event of events) course.follow(event);
  return course.standing();
}

class Course {
  readonly #records: Records;
  readonly #undo: UndoStep[] = [];
  #position: Position;

  constructor(
    readonly taken: TakenIn,
    first: Position,
  ) {
    this.#position = first;
    this.#records = noRecords(first.since, taken);
  }

  standing(): PieceStanding {
    return standingOfPiece(this.taken, this.#position, this.#records, this.#undo.at(-1));
  }

  follow(event: DeskEvent): void {
    this.#records.touchedAt = event.at;
    const aside = this.#take(event);
    if (aside !== null) this.#records.reviews.set(event.id, { ...actOf(event), ...aside });
  }

  #take(event: DeskEvent): Misfit | null {
    switch (event.type) {
      case 'piece-moved':
        return this.#move(event);
      case 'custody-moved':
        return this.#carry(event);
      case 'move-undone':
        return this.#takeBack(event);
      case 'quality-checked':
        return this.#check(event);
      case 'payment-recorded':
        return this.#pay(event);
      default:
        writeDown(this.#records, event);
        return null;
    }
  }

  #move(event: Event<'piece-moved'>): Misfit | null {
    const { data } = event;
    if (data.from !== this.#position.stage) {
      return this.#isAsItIs(data) ? null : misfit('moved-from-elsewhere');
    }
    const moves = movesFrom(this.standing()).filter(
      ({ command, to }) => command === data.command && to === data.to,
    );
    const [move] = moves.toSorted((one, other) => one.unmet.length - other.unmet.length);
    if (move === undefined) return misfit('move-not-in-table');
    const isException = data.exception !== null && event.by !== null && move.byException;
    if (move.unmet.length > 0 && !isException) return misfit('need-not-met', move.unmet);
    if (data.custody !== null && !isCustodyAt(data.to, data.custody)) {
      return misfit('custody-not-fitting');
    }
    const { checks, prices, moves: counted } = this.#records;
    const counts = { checks: checks.length, prices: prices.length };
    this.#undo.push({ eventId: event.id, before: this.#position });
    this.#position = positionAfter(this.#position, data, event.at, counts);
    const { command, from, to, exception, note } = data;
    counted.push({ ...actOf(event), command, from, to, exception, note });
    return null;
  }

  /** Two people who saw the same and wrote it down twice need nobody to look at it. */
  #isAsItIs({ command, to, custody }: MoveData): boolean {
    const last = this.#records.moves.at(-1);
    const { stage, custody: current } = this.#position;
    return last?.command === command && stage === to && (custody === null || isSameCustody(custody, current));
  }

  #carry(event: Event<'custody-moved'>): Misfit | null {
    const { custody } = event.data;
    if (!isCustodyAt(this.#position.stage, custody)) return misfit('custody-not-fitting');
    this.#undo.push({ eventId: event.id, before: this.#position });
    this.#position = { ...this.#position, custody, custodySince: event.at };
    return null;
  }

  #takeBack(event: Event<'move-undone'>): Misfit | null {
    const last = this.#undo.at(-1);
    if (last?.eventId !== event.data.undone) return misfit('undo-of-older');
    this.#undo.pop();
    this.#position = last.before;
    const undone = this.#records.moves.at(-1);
    if (undone?.eventId === last.eventId) {
      this.#records.moves.pop();
      if (undone.command === 'hand-back') this.#records.handedBack = null;
    }
    return null;
  }

  #check(event: Event<'quality-checked'>): Misfit | null {
    const isSecond = event.by !== null && !workersOf(this.#records).has(event.by);
    if (!isSecond) return misfit('checked-by-the-worker');
    this.#records.checks.push({ ...actOf(event), ...event.data });
    return null;
  }

  #pay(event: Event<'payment-recorded'>): Misfit | null {
    if (event.data.amount.currency !== this.standing().balance.currency) return misfit('other-currency');
    writeDown(this.#records, event);
    return null;
  }
}

function misfit(code: ReviewCode, unmet: readonly Need[] = []): Misfit {
  return { code, unmet };
}
