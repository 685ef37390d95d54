import { bareRequest } from '../../policies/bare-request';
import { decide } from '../../policies/decide';
import { promise } from '../../policies/promise';
import type { Editions } from '../../policies/published';
import type { DecisionRequest } from '../../policies/request';
import { monthRun } from '../../promise-calendar/month-run';
import { addDays, daysBetween, lastDayOfMonth, type PlainDate } from '../../time/plain-date';
import type { BagNumber } from '../ids';
import type { Stage } from '../stages/stage';

/** A run of the box to the workshop. */
export type WorkshopRun = {
  /** The day on which the box leaves. */
  readonly runOn: PlainDate;
  /** What comes in on this day still goes with it. */
  readonly cutOff: PlainDate;
};

/** The one house whose policy gathers what came in, and sends it in one run. */
export const gatheringHouse = 'aujour';

/**
 * The run that what comes in on a day goes with, as the edition in force cuts it; the end of the month where none is in
 * force, since the house that gathers publishes no other.
 */
export function runOf(day: PlainDate, editions: Editions): WorkshopRun {
  const request = bareRequest({
    house: gatheringHouse,
    receivedOn: day,
    services: ['clean'],
    language: 'en',
    item: { plating: 'none', damaged: false },
  });
  const run = monthRun(request, decide(request, editions), editions);
  if (run !== null) return { runOn: run.dispatchOn, cutOff: run.lastDay };
  const end = lastDayOfMonth(day);
  return { runOn: end, cutOff: end };
}

/** Days until the last on which a piece still makes the run: 0 on that day itself, negative after it. */
export function daysUntilCutOff({ cutOff }: WorkshopRun, today: PlainDate): number {
  return daysBetween(today, cutOff);
}

/** Stages at which a piece has still to leave for the workshop. */
export const stagesBeforeRun: readonly Stage[] = [
  'received',
  'inspected',
  'awaiting-approval',
  'awaiting-customer',
  'waiting-for-run',
];

/** An open piece that may have counted on a run. */
export type RunCandidate = {
  readonly bagNumber: BagNumber;
  readonly stage: Stage;
  readonly receivedOn: PlainDate;
  readonly promisedOn: string | null;
  /** What its policy was asked; null = its house publishes none. */
  readonly request: DecisionRequest | null;
};

export type MissedRun<Candidate extends RunCandidate = RunCandidate> = {
  readonly piece: Candidate;
  /** The run that it goes with instead. */
  readonly nextRunOn: PlainDate;
  /** What the policy lets promise now; null = it gives no time, so a person asks the workshop. */
  readonly promiseOn: PlainDate | null;
  /** The promise that stands is that late anyway. */
  readonly promiseHolds: boolean;
};

/**
 * Who counts on a run and is not in its box, in the order given: pieces of a house that gathers, come in up to the cut-off,
 * and any other that waits for a run. With each the promise that follows if it stays behind.
 */
export function missedRun<Candidate extends RunCandidate>(
  candidates: readonly Candidate[],
  run: WorkshopRun,
  packed: ReadonlySet<BagNumber>,
  editions: Editions,
): readonly MissedRun<Candidate>[] {
  const late = addDays(run.cutOff, 1);
  const nextRunOn = runOf(late, editions).runOn;
  return candidates
    .filter((piece) => !packed.has(piece.bagNumber) && countsOn(piece, run, editions))
    .map((piece) => {
      const promiseOn = piece.request === null ? null : gatheredPromise(piece.request, late, editions);
      const { promisedOn } = piece;
      const promiseHolds = promisedOn !== null && promiseOn !== null && promisedOn >= promiseOn;
      return { piece, nextRunOn, promiseOn, promiseHolds };
    });
}

function countsOn(piece: RunCandidate, run: WorkshopRun, editions: Editions): boolean {
  const { request, receivedOn, stage } = piece;
  if (!stagesBeforeRun.includes(stage) || receivedOn > run.cutOff) return false;
  if (stage === 'waiting-for-run') return true;
  if (request === null) return false;
  const { outcome, schedule } = decide({ ...request, receivedOn }, editions);
  return outcome !== 'declined' && schedule.dispatchOn !== null && schedule.dispatchOn <= run.runOn;
}

/** Null where the policy gathers nothing: its time counts from the day of receipt, and no box changes it. */
function gatheredPromise(
  request: DecisionRequest,
  receivedOn: PlainDate,
  editions: Editions,
): PlainDate | null {
  const later = { ...request, receivedOn };
  const decision = decide(later, editions);
  return decision.schedule.dispatchOn === null ? null : (promise(later, decision)?.on ?? null);
}
