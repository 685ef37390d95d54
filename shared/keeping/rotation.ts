import { daysBetween, type Instant, knownDay } from '../time/plain-date';

/** How many of each are kept: the latest of a day, of a week and of a month. */
export type RotationRule = { readonly days: number; readonly weeks: number; readonly months: number };
export const usualRotation: RotationRule = { days: 7, weeks: 8, months: 24 };

/** 5 January 1970, from which weeks are counted, was a Monday. */
const aMonday = knownDay('1970-01-05');

function dayOf(moment: Instant): string {
  return moment.slice(0, 10);
}

function weekOf(moment: Instant): string {
  return String(Math.floor(daysBetween(aMonday, knownDay(dayOf(moment))) / 7));
}

/** The latest of each period, for the latest periods in which there is one. */
function latestOfEach(
  newestFirst: readonly Instant[],
  periodOf: (moment: Instant) => string,
  count: number,
): readonly Instant[] {
  const latest = new Map<string, Instant>();
  for (const moment of newestFirst) {
    const period = periodOf(moment);
    if (!latest.has(period)) latest.set(period, moment);
  }
  return [...latest.values()].slice(0, count);
}

/**
 * Which backups can go. Periods without a backup count for nothing, so a shop that was closed for a month loses none, and
 * what is dated after `now` stays: then the clock is wrong, and nobody knows since when.
 */
export function backupsToDrop(
  made: readonly Instant[],
  now: Instant,
  rule: RotationRule = usualRotation,
): readonly Instant[] {
  const past = [...new Set(made)]
    .filter((moment) => moment <= now)
    .sort()
    .reverse();
  const kept = new Set([
    ...latestOfEach(past, dayOf, rule.days),
    ...latestOfEach(past, weekOf, rule.weeks),
    ...latestOfEach(past, (moment) => moment.slice(0, 7), rule.months),
  ]);
  return past.filter((moment) => !kept.has(moment));
}

/** Once on each day of the calendar in UTC on which the desk is open. */
export function isBackupDue(made: readonly Instant[], now: Instant): boolean {
  return !made.some((moment) => dayOf(moment) === dayOf(now));
}

/** So many of those made before upgrades stay, whatever the calendar says: a way back to each of the last programs. */
export const upgradesKept = 3;

/** Which of the backups made before upgrades can go; they count for nothing among the usual ones, nor these here. */
export function upgradesToDrop(made: readonly Instant[], now: Instant): readonly Instant[] {
  const past = [...new Set(made)].filter((moment) => moment <= now);
  return past.sort().reverse().slice(upgradesKept);
}
