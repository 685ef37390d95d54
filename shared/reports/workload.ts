import type { StaffId } from '../cases/ids';
import { addDays, type PlainDate } from '../time/plain-date';
import { weekdayOf } from '../time/weekday';
import type { LifeOfPiece } from './life-of-piece';

export type WorkloadRow = {
  readonly staffId: StaffId;
  /** Open pieces that are given to this person now. */
  readonly open: number;
  /** Minutes written down, of all weeks asked for. */
  readonly minutes: number;
  /** Pieces given to this person that became ready in these weeks, a count a week, the oldest first. */
  readonly finished: readonly number[];
};

export type Workload = {
  /** Mondays, the oldest first. */
  readonly weeks: readonly PlainDate[];
  readonly rows: readonly WorkloadRow[];
};

type Gathering = { open: number; minutes: number; readonly finished: number[] };

/** What each craftsperson has in hand and has done in the last weeks, the current one included. */
export class WorkloadReckoning {
  readonly #people = new Map<StaffId, Gathering>();
  readonly #weeks: readonly PlainDate[];

  constructor(today: PlainDate, weekCount: number) {
    const monday = mondayOf(today);
    this.#weeks = Array.from({ length: weekCount }, (_, index) =>
      addDays(monday, 7 * (index + 1 - weekCount)),
    );
  }

  take({ craftsperson, isOpen, isGivenUp, readyOn, work }: LifeOfPiece): void {
    for (const { by, on, minutes } of work) {
      if (this.#weekOf(on) !== -1) this.#personOf(by).minutes += minutes;
    }
    if (craftsperson === null) return;
    // A piece that is ready waits for its customer, no longer for its craftsperson.
    if (isOpen && readyOn === null && !isGivenUp) this.#personOf(craftsperson).open += 1;
    const week = readyOn === null || isGivenUp ? -1 : this.#weekOf(readyOn);
    if (week === -1) return;
    const { finished } = this.#personOf(craftsperson);
    finished[week] = (finished[week] ?? 0) + 1;
  }

  /** Whoever has most in hand first. */
  report(): Workload {
    const rows = [...this.#people].map(([staffId, { open, minutes, finished }]) => ({
      staffId,
      open,
      minutes,
      finished,
    }));
    rows.sort((one, other) => other.open - one.open || other.minutes - one.minutes);
    return { weeks: this.#weeks, rows };
  }

  #weekOf(day: PlainDate): number {
    return this.#weeks.indexOf(mondayOf(day));
  }

  #personOf(id: StaffId): Gathering {
    const known = this.#people.get(id) ?? { open: 0, minutes: 0, finished: this.#weeks.map(() => 0) };
    this.#people.set(id, known);
    return known;
  }
}

export function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}
