import { daysBetween, type PlainDate } from '../time/plain-date';
import type { LifeOfPiece } from './life-of-piece';
import { monthOf } from './turnaround';

export type PromisesMonth = {
  /** Month of the promise as it stood last, `YYYY-MM`. */
  readonly month: string;
  /** Ready on the day or before. */
  readonly kept: number;
  /** Ready later, or not ready although the day has passed. */
  readonly late: number;
  /** Of those kept, how many only because the day was moved: the first one was missed. */
  readonly moved: number;
  /** Days that the late ones were or are late, in all. */
  readonly daysLate: number;
};

/** Of what was promised to be ready, how much was. Promises for today or later are not judged, nor work given up. */
export class PromiseReckoning {
  readonly #months = new Map<string, { kept: number; late: number; moved: number; daysLate: number }>();

  constructor(readonly today: PlainDate) {}

  take({ receivedOn, readyOn, returnedOn, firstPromise, lastPromise, isGivenUp }: LifeOfPiece): void {
    if (receivedOn === null || lastPromise === null || isGivenUp || lastPromise >= this.today) return;
    const month = this.#monthOf(lastPromise);
    const done = readyOn ?? returnedOn;
    const lateBy = daysBetween(lastPromise, done ?? this.today);
    if (lateBy > 0) {
      month.late += 1;
      month.daysLate += lateBy;
      return;
    }
    month.kept += 1;
    if (firstPromise !== null && done !== null && done > firstPromise) month.moved += 1;
  }

  /** Oldest first. */
  months(): readonly PromisesMonth[] {
    return [...this.#months]
      .map(([month, counts]) => ({ month, ...counts }))
      .sort((one, other) => (one.month < other.month ? -1 : 1));
  }

  #monthOf(day: PlainDate) {
    const month = monthOf(day);
    const known = this.#months.get(month) ?? { kept: 0, late: 0, moved: 0, daysLate: 0 };
    this.#months.set(month, known);
    return known;
  }
}
