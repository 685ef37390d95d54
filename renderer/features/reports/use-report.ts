import { useEffect, useState } from 'react';
import type { LiabilityReport } from '../../../shared/reports/liability';
import { PromiseReckoning, type PromisesMonth } from '../../../shared/reports/promises-kept';
import {
  type TurnaroundMonth,
  TurnaroundReckoning,
  type TurnaroundRow,
} from '../../../shared/reports/turnaround';
import { type Workload, WorkloadReckoning } from '../../../shared/reports/workload';
import { addMonths, type PlainDate } from '../../../shared/time/plain-date';
import { today } from '../../app/clock';
import { type OpenLedger, useLedger } from '../../app/desk-context';
import type { PieceRow } from '../../db/pieces';
import { type Progress, readLiability, readLives } from '../../db/report-reading';

export const reports = ['liability', 'turnaround', 'workload', 'promises'] as const;
export type ReportName = (typeof reports)[number];

export type Reckoned =
  | { readonly report: 'liability'; readonly liability: LiabilityReport<PieceRow> }
  | {
      readonly report: 'turnaround';
      readonly months: readonly TurnaroundMonth[];
      readonly rows: readonly TurnaroundRow[];
    }
  | { readonly report: 'workload'; readonly workload: Workload }
  | { readonly report: 'promises'; readonly months: readonly PromisesMonth[] };

/** How far back the reports look; a piece that was taken in earlier is in the liability report alone. */
const monthsBack = 13;
const weeksBack = 8;

type Reading = Pick<OpenLedger, 'db' | 'shop'> & {
  readonly day: PlainDate;
  readonly onProgress: Progress;
  readonly signal: AbortSignal;
};

async function reckon(report: ReportName, reading: Reading): Promise<Reckoned | null> {
  const { db, shop, day, onProgress, signal } = reading;
  if (report === 'liability') {
    const liability = await readLiability(db, onProgress, signal);
    return liability && { report, liability };
  }
  const turnaround = new TurnaroundReckoning();
  const workload = new WorkloadReckoning(day, weeksBack);
  const promises = new PromiseReckoning(day);
  const reckoning = { turnaround, workload, promises }[report];
  const wanted = { since: addMonths(day, -monthsBack), timeZone: shop.timeZone };
  const isWhole = await readLives(db, wanted, (life) => reckoning.take(life), onProgress, signal);
  if (!isWhole) return null;
  if (report === 'turnaround') return { report, months: turnaround.months(), rows: turnaround.rows() };
  if (report === 'workload') return { report, workload: workload.report() };
  return { report, months: promises.months() };
}

export type ReportReading = {
  readonly reckoned: Reckoned | null;
  /** From 0 to 1 while it is being read. */
  readonly progress: number;
};

/** Reckons a report when its screen opens and whenever it is asked for anew; nothing runs once the screen is left. */
export function useReport(report: ReportName, turn: number): ReportReading {
  const { db, shop } = useLedger();
  const [reading, setReading] = useState<ReportReading>({ reckoned: null, progress: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` rises when the report is asked for anew.
  useEffect(() => {
    const leaving = new AbortController();
    setReading({ reckoned: null, progress: 0 });
    const onProgress = (done: number, of: number) => {
      if (!leaving.signal.aborted) setReading({ reckoned: null, progress: of === 0 ? 1 : done / of });
    };
    void reckon(report, {
      db,
      shop,
      day: today(shop.timeZone),
      onProgress,
      signal: leaving.signal,
    }).then((reckoned) => {
      if (!leaving.signal.aborted) setReading({ reckoned, progress: 1 });
    });
    return () => leaving.abort();
  }, [db, shop, report, turn]);
  return reading;
}
