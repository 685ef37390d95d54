import type { Wording } from '../language';
import type { ClauseId, Decision } from '../policies/decision';
import { addDays, daysBetween, type PlainDate, yearOf } from '../time/plain-date';
import { lastAnnouncedYear, publicHolidaysBetween } from '../time/public-holidays';
import type { PromiseCalendar } from './promise-calendar';
import { isClosedOn, type ShopWeek } from './shop-week';
import { stepWords } from './step-words';

export const stepSources = ['typed', 'clause', 'shop', 'public-holidays'] as const;
/** Where a step comes from: what was typed, the policy, the shop's own days, or the library of public holidays. */
export type StepSource = (typeof stepSources)[number];

/** One step of the way to the promised day; `from` and `to` are the same day where it is only one. */
export type PromiseStep = {
  readonly code: keyof typeof stepWords;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly words: Wording;
  readonly source: StepSource;
  readonly clauses: readonly ClauseId[];
};

type Known = Pick<PromiseCalendar, 'range' | 'handOutFrom' | 'run' | 'bringBy' | 'longHolidays'> & {
  readonly receivedOn: PlainDate;
  readonly decision: Decision;
  readonly week: ShopWeek;
};

/** The reason for a range, in the order in which the days come up when it is told to a customer. */
export function promiseSteps(known: Known): readonly PromiseStep[] {
  const { receivedOn, range, week } = known;
  const received = onDay('received', receivedOn, stepWords.received(receivedOn), 'typed');
  const closed = onDay('receivedClosed', receivedOn, stepWords.receivedClosed(receivedOn), 'shop');
  const arrival = isClosedOn(receivedOn, week) ? [received, closed] : [received];
  if (range === 'declined')
    return [...arrival, onDay('declined', receivedOn, stepWords.declined(), 'clause')];
  if (typeof range === 'string') {
    const { clauses } = known.decision.schedule;
    return [...arrival, onDay('noTime', receivedOn, stepWords.noTime(), 'clause', clauses)];
  }
  return [
    ...arrival,
    ...runSteps(known),
    ...backSteps(known, range),
    ...holidaySteps(known, range),
    ...handOutSteps(known, range),
  ];
}

type Range = { readonly from: PlainDate; readonly to: PlainDate };

function runSteps({ run, bringBy, decision }: Known): readonly PromiseStep[] {
  if (run === null) return [];
  const { clauses } = decision.schedule;
  const { dispatchOn, lastDay, next, daysSaved } = run;
  const dispatch = onDay('dispatch', dispatchOn, stepWords.dispatch(dispatchOn), 'clause', clauses);
  const missed = onDay(
    'missed',
    addDays(lastDay, 1),
    stepWords.missed(addDays(lastDay, 1), next, daysSaved),
    'clause',
    clauses,
  );
  if (bringBy === null || bringBy === lastDay) {
    return [dispatch, onDay('bringBy', lastDay, stepWords.bringBy(lastDay), 'clause', clauses), missed];
  }
  return [
    dispatch,
    onDay('bringByOpen', bringBy, stepWords.bringByOpen(bringBy, lastDay), 'shop', clauses),
    missed,
  ];
}

function backSteps({ receivedOn, decision }: Known, { from, to }: Range): readonly PromiseStep[] {
  const { clauses } = decision.schedule;
  if (from === to) return [onDay('backBy', to, stepWords.backBy(to), 'clause', clauses.slice(0, 1))];
  const words = stepWords.backBetween(from, to, daysBetween(receivedOn, from), daysBetween(receivedOn, to));
  return [{ code: 'backBetween', from, to, words, source: 'clause', clauses: clauses.slice(0, 1) }];
}

/** Holidays never move a day: they say why it may become later. */
function holidaySteps({ receivedOn, decision, longHolidays }: Known, { to }: Range): readonly PromiseStep[] {
  const first = decision.schedule.dispatchOn ?? receivedOn;
  const { found, isWhole } = publicHolidaysBetween(first, to);
  const longer = decision.notices.find(({ code }) => code === 'may-take-longer')?.clauses ?? [];
  const told = decision.notices.find(({ code }) => code === 'holiday-period')?.clauses ?? [];
  return [
    ...longHolidays.map(
      ({ name, from, to: last }): PromiseStep => ({
        code: 'longHoliday',
        from,
        to: last,
        words: stepWords.longHoliday(name, from, last),
        source: 'clause',
        clauses: told,
      }),
    ),
    ...(found.length === 0
      ? []
      : [span('publicHolidays', first, to, stepWords.publicHolidays(found), longer)]),
    ...(isWhole ? [] : [span('holidaysNotKnown', first, to, stepWords.holidaysNotKnown(), [])]),
    ...(isWhole && yearOf(to) > lastAnnouncedYear
      ? [span('holidaysNotAnnounced', first, to, stepWords.holidaysNotAnnounced(lastAnnouncedYear), [])]
      : []),
  ];
}

function handOutSteps({ handOutFrom, week }: Known, { to }: Range): readonly PromiseStep[] {
  if (handOutFrom === null) return [onDay('neverOpen', to, stepWords.neverOpen(), 'shop')];
  if (!isClosedOn(to, week)) return [];
  return [onDay('handOut', handOutFrom, stepWords.handOut(to, handOutFrom), 'shop')];
}

function onDay(
  code: PromiseStep['code'],
  day: PlainDate,
  words: Wording,
  source: StepSource,
  clauses: readonly ClauseId[] = [],
): PromiseStep {
  return { code, from: day, to: day, words, source, clauses };
}

function span(
  code: PromiseStep['code'],
  from: PlainDate,
  to: PlainDate,
  words: Wording,
  clauses: readonly ClauseId[],
): PromiseStep {
  return { code, from, to, words, source: 'public-holidays', clauses };
}
