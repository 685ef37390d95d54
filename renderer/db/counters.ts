import type { Station } from '../../shared/cases/ids';
import type { Stage } from '../../shared/cases/stages/stage';
import type { Currency } from '../../shared/money/money';
import type { Outcome } from '../../shared/policies/decision';
import type { House } from '../../shared/policies/request';
import type { PlainDate } from '../../shared/time/plain-date';
import type { Tables } from './in-transaction';
import type { StoredCase } from './ledger';

/** Counts that a screen shows. They are stored because counting rows takes longer the more there are. */
export type CounterName =
  | 'cases'
  | 'customers'
  | `cases:outcome:${Outcome | 'none'}`
  | `cases:house:${House | 'other'}`
  | `cases:station:${string}`
  /** Cases with a piece at the stage. */
  | `cases:stage:${Stage}`
  /** The way in which every token here is written. */
  | 'tokens:edition'
  /** Key of the last customer drawn anew on the way to the next edition; 0 before the first. */
  | 'tokens:drawn-to'
  /** Tables whose tokens are not all filed by quarter: the cases' is moved first, then the customers'. */
  | 'tokens:tables-to-move'
  /** Key of the last row moved of the table under way; 0 before the first. */
  | 'tokens:moved-to'
  | 'events'
  /** The latest moment of any event here, in milliseconds since 1970; 0 where none was written since it is kept. */
  | 'events:latest'
  | 'pieces:open'
  | `pieces:stage:${Stage}`
  | 'held:pieces'
  | `held:value:${Currency}`;

export async function readCounters<const N extends CounterName>(
  db: Tables<'counters'>,
  names: readonly N[],
): Promise<Readonly<Record<N, number>>> {
  const rows = await db.counters.bulkGet([...names]);
  const entries = names.map((name, index) => [name, rows[index]?.value ?? 0] as const);
  return Object.fromEntries(entries) as Record<N, number>; // one entry for each name
}

/** What one case adds to each counter. */
export function countersOf(row: StoredCase): readonly CounterName[] {
  return [
    'cases',
    `cases:outcome:${row.outcome ?? 'none'}`,
    `cases:station:${row.station}`,
    ...row.houses.map((house) => `cases:house:${house}` as const),
    ...row.stages.map((stage) => `cases:stage:${stage}` as const),
  ];
}

/** The last number of a station's day that was given out, whether by a case opened here or by one read from a journal. */
export async function lastSequence(
  db: Tables<'counters'>,
  station: Station,
  day: PlainDate,
): Promise<number> {
  const [row] = await db.counters.bulkGet([sequenceKey(station, day.slice(2).replaceAll('-', ''))]);
  return row?.value ?? 0;
}

/** @param day `YYMMDD`, as it stands in a case number */
export function sequenceKey(station: string, day: string): string {
  return `sequence:${station}:${day}`;
}
