import type { House, ServiceCode } from '../policies/request';
import { daysBetween, type PlainDate } from '../time/plain-date';
import type { LifeOfPiece } from './life-of-piece';
import { median, percentile } from './percentile';

export type Lengths = {
  readonly pieces: number;
  /** Days; null where there is no piece. */
  readonly median: number | null;
  readonly p90: number | null;
};

export type TurnaroundRow = {
  /** Month of its end, `YYYY-MM`. */
  readonly month: string;
  readonly house: House | 'other';
  readonly service: ServiceCode;
  /** From received to ready, of the pieces that became ready in the month. */
  readonly toReady: Lengths;
  /** From received to back with the customer, of the pieces that were returned in the month. */
  readonly toReturn: Lengths;
};

export type TurnaroundMonth = {
  readonly month: string;
  readonly toReady: Lengths;
  readonly toReturn: Lengths;
};

type Spans = { readonly ready: number[]; readonly returned: number[] };

/**
 * How long pieces take, by the month in which they became ready or were returned. A piece with several services is in the
 * row of each of them, and once in its month. Pieces whose work was given up are left out: they tell nothing of the work.
 */
export class TurnaroundReckoning {
  readonly #rows = new Map<string, Spans>();
  readonly #months = new Map<string, Spans>();

  take({ house, services, receivedOn, readyOn, returnedOn, isGivenUp }: LifeOfPiece): void {
    if (receivedOn === null || isGivenUp) return;
    const ends = [
      ['ready', readyOn],
      ['returned', returnedOn],
    ] as const;
    for (const [kind, end] of ends) {
      if (end === null) continue;
      const days = Math.max(0, daysBetween(receivedOn, end));
      spansAt(this.#months, monthOf(end))[kind].push(days);
      for (const service of services) {
        spansAt(this.#rows, `${monthOf(end)}|${house}|${service}`)[kind].push(days);
      }
    }
  }

  /** The newest month first. */
  rows(): readonly TurnaroundRow[] {
    return [...this.#rows]
      .sort(([one], [other]) =>
        one.slice(0, 7) === other.slice(0, 7) ? later(other, one) : later(one, other),
      )
      .map(([key, spans]) => {
        const [month = '', house, service] = key.split('|');
        return {
          month,
          // Written from these types above.
          house: house as House | 'other',
          service: service as ServiceCode,
          ...lengthsOfBoth(spans),
        };
      });
  }

  /** Oldest first, as a chart reads them. */
  months(): readonly TurnaroundMonth[] {
    return [...this.#months]
      .sort(([one], [other]) => later(other, one))
      .map(([month, spans]) => ({ month, ...lengthsOfBoth(spans) }));
  }
}

export function monthOf(day: PlainDate): string {
  return day.slice(0, 7);
}

function spansAt(map: Map<string, Spans>, key: string): Spans {
  const known = map.get(key) ?? { ready: [], returned: [] };
  map.set(key, known);
  return known;
}

function lengthsOfBoth({ ready, returned }: Spans) {
  return { toReady: lengthsOf(ready), toReturn: lengthsOf(returned) };
}

function lengthsOf(days: readonly number[]): Lengths {
  return { pieces: days.length, median: median(days), p90: percentile(days, 90) };
}

function later(one: string, other: string): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}
