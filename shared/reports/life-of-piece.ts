import type { CaseState } from '../cases/case-state';
import type { BagNumber, StaffId } from '../cases/ids';
import type { Stage } from '../cases/stages/stage';
import { isOpenStage, stages } from '../cases/stages/stage';
import type { WorkEntry } from '../cases/stages/standing';
import type { House, ServiceCode } from '../policies/request';
import { dayInZone } from '../time/day-in-zone';
import { minutesBetween } from '../time/minutes-between';
import { instant, type PlainDate, plainDate } from '../time/plain-date';

/** Work of one person on a piece, on one day. */
export type WorkDone = { readonly by: StaffId; readonly on: PlainDate; readonly minutes: number };

/** The days of a piece's life that the reports count by, in the shop's zone. */
export type LifeOfPiece = {
  readonly bagNumber: BagNumber;
  readonly house: House | 'other';
  readonly services: readonly ServiceCode[];
  readonly stage: Stage;
  readonly isOpen: boolean;
  /** When it came into the house; null while it is still with the customer or on its way in. */
  readonly receivedOn: PlainDate | null;
  /** When it last became ready; null while it is not, or is no longer. */
  readonly readyOn: PlainDate | null;
  /** When it was with its customer again; null while it is not, and where it never came. */
  readonly returnedOn: PlainDate | null;
  /** Given up, so that no work was finished. */
  readonly isGivenUp: boolean;
  /** As it was said first, and as it stood last. */
  readonly firstPromise: PlainDate | null;
  readonly lastPromise: PlainDate | null;
  readonly craftsperson: StaffId | null;
  readonly work: readonly WorkDone[];
};

/** The life of every piece of a case. */
export function livesOf(state: CaseState, timeZone: string): readonly LifeOfPiece[] {
  return state.standings.map((standing, index): LifeOfPiece => {
    const { moves, stage } = standing;
    const piece = state.pieces[index];
    const dayOf = (at: string) => dayOfMoment(at, timeZone);
    const cameIn = moves.find(
      ({ to, from }) => to === 'received' && (from === 'on-its-way-in' || isWithCustomer(from)),
    );
    const wasHere = moves[0] === undefined ? !isWithCustomer(stage) : !isWithCustomer(moves[0].from);
    const ready = moves.findLast(({ to, from }) => to === 'ready' && from !== 'on-its-way-back');
    const leftReadyForWork = moves.findLast(({ from, to }) => from === 'ready' && workAgain.has(to));
    const isStillReady =
      ready !== undefined && (leftReadyForWork === undefined || leftReadyForWork.at < ready.at);
    const isDoneElsewhere = moves[0] === undefined && wasDoneElsewhere(state, index);
    const cameHere = wasHere && !isDoneElsewhere ? plainDate(state.receivedOn) : null;
    const receivedOn = cameIn === undefined ? cameHere : dayOf(cameIn.at);
    return {
      bagNumber: standing.bagNumber,
      house: standing.house,
      services: [...new Set((piece?.services ?? []).map(({ code }) => code))],
      stage,
      isOpen: isOpenStage(stage),
      receivedOn,
      readyOn: isStillReady ? dayOf(ready.at) : null,
      returnedOn: !isOpenStage(stage) && receivedOn !== null ? dayOf(standing.since) : null,
      isGivenUp: standing.givenUp !== null,
      firstPromise: plainDate(piece?.promisedOn ?? ''),
      lastPromise: plainDate(standing.promisedOn ?? ''),
      craftsperson: standing.craftsperson,
      work: workOf(standing.work, dayOf),
    };
  });
}

/** The other desk was done with it, and nobody knows when: no report can count it. */
function wasDoneElsewhere({ broughtIn }: CaseState, index: number): boolean {
  const before = broughtIn?.pieces[index];
  return before !== undefined && before.returnedOn === null && doneStages.has(before.stage);
}

const doneStages: ReadonlySet<Stage> = new Set([
  'ready',
  'on-its-way-back',
  'lost-in-transit',
  ...stages.filter((stage) => !isOpenStage(stage)),
]);

/** Minutes that a person wrote, or that the clock measured between a start and its end. */
function workOf(entries: readonly WorkEntry[], dayOf: (at: string) => PlainDate): readonly WorkDone[] {
  const running = new Map<StaffId, string>();
  return entries.flatMap(({ by, at, startedAt, stoppedAt, minutes }): WorkDone[] => {
    if (by === null) return [];
    const from = startedAt ?? running.get(by) ?? null;
    if (stoppedAt !== null) running.delete(by);
    else if (startedAt !== null) running.set(by, startedAt);
    const measured = stoppedAt === null || from === null ? 0 : minutesBetween(from, stoppedAt);
    const done = minutes ?? measured;
    return done === 0 ? [] : [{ by, on: dayOf(stoppedAt ?? at), minutes: done }];
  });
}

const workAgain: ReadonlySet<Stage> = new Set(['at-bench', 'waiting-for-run', 'inspected']);

const withCustomer: ReadonlySet<Stage> = new Set([
  'inquiry',
  'awaiting-photos',
  'photos-in-review',
  'quoted',
  'awaiting-payment',
  'awaiting-shipping-details',
  'documents-sent',
  'on-its-way-in',
]);

function isWithCustomer(stage: Stage): boolean {
  return withCustomer.has(stage);
}

function dayOfMoment(at: string, timeZone: string): PlainDate {
  const moment = instant(at);
  if (moment === null) throw new Error(`${at} is no moment.`);
  return dayInZone(moment, timeZone);
}
