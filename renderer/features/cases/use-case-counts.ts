import { useLiveQuery } from 'dexie-react-hooks';
import { type Stage, stages } from '../../../shared/cases/stages/stage';
import { type Outcome, outcomes } from '../../../shared/policies/decision';
import { type House, houses } from '../../../shared/policies/request';
import { useLedger } from '../../app/desk-context';
import { type CounterName, readCounters } from '../../db/counters';
import type { LedgerDatabase } from '../../db/ledger';

/** How many cases the ledger holds, and how many of each sort; read from stored counters. */
export type CaseCounts = {
  readonly all: number;
  readonly houses: Readonly<Record<House | 'other', number>>;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly stations: Readonly<Record<string, number>>;
  /** Cases with a piece at the stage. */
  readonly stages: Readonly<Record<Stage, number>>;
};

const houseCounters = [...houses, 'other'] as const;
const stationPrefix = 'cases:station:';

async function readCounts(db: LedgerDatabase): Promise<CaseCounts> {
  const names: readonly CounterName[] = [
    'cases',
    ...houseCounters.map((house) => `cases:house:${house}` as const),
    ...outcomes.map((outcome) => `cases:outcome:${outcome}` as const),
    ...stages.map((stage) => `cases:stage:${stage}` as const),
  ];
  const [counts, stations] = await Promise.all([
    readCounters(db, names),
    db.counters.where('key').startsWith(stationPrefix).toArray(),
  ]);
  const of = <N extends string>(
    prefix: 'cases:house:' | 'cases:outcome:' | 'cases:stage:',
    sorts: readonly N[],
  ) =>
    // One entry for each of the names asked for.
    Object.fromEntries(
      sorts.map((sort) => [sort, counts[`${prefix}${sort}` as CounterName] ?? 0]),
    ) as Readonly<Record<N, number>>;
  return {
    all: counts.cases,
    houses: of('cases:house:', houseCounters),
    outcomes: of('cases:outcome:', outcomes),
    stages: of('cases:stage:', stages),
    stations: Object.fromEntries(stations.map(({ key, value }) => [key.slice(stationPrefix.length), value])),
  };
}

const nothingCounted: CaseCounts = {
  all: 0,
  houses: { kuno: 0, ciwaka: 0, aujour: 0, other: 0 },
  outcomes: { free: 0, charged: 0, consult: 0, incomplete: 0, declined: 0 },
  stations: {},
  // One entry for each stage.
  stages: Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>,
};

/** Undefined until they were read once. */
export function useCaseCounts(): CaseCounts | undefined {
  const { db } = useLedger();
  return useLiveQuery(() => readCounts(db), [db]);
}

export { nothingCounted };
