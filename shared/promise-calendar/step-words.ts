import type { Wording } from '../language';
import type { PlainDate } from '../time/plain-date';
import { holidayYears, type PublicHoliday } from '../time/public-holidays';
import { displayDayOfWeek } from '../time/weekday';
import type { MonthRun } from './month-run';

type Day = PlainDate;

/** The sentences of the calculator, one a step. */
export const stepWords = {
  received: (day: Day) => said(`Received on ${en(day)}.`, `受付日：${ja(day)}`),
  receivedClosed: (day: Day) => said(`The shop is closed on ${en(day)}.`, `${ja(day)}は定休日です。`),
  dispatch: (day: Day) =>
    said(
      `The month’s run leaves for the workshop on ${en(day)}.`,
      `${ja(day)}に当月分をまとめて工房へ発送します。`,
    ),
  bringBy: (day: Day) =>
    said(`Brought by ${en(day)}, a piece makes this run.`, `${ja(day)}までの受付分がこの便に間に合います。`),
  bringByOpen: (open: Day, last: Day) =>
    said(
      `Brought by ${en(open)}, a piece makes this run: it may come in until ${en(last)}, but the shop is closed after ${en(open)}.`,
      `${ja(open)}までの受付分がこの便に間に合います（締切は${ja(last)}ですが、${ja(open)}の後は休業日です）。`,
    ),
  missed: (day: Day, next: MonthRun['next'], days: number) =>
    said(
      `From ${en(day)} on it goes with the run of ${en(next.dispatchOn)} and is back by ${en(next.readyTo)}, ${days} days later.`,
      `${ja(day)}以降の受付分は${ja(next.dispatchOn)}の便となり、戻りは${ja(next.readyTo)}まで、${days}日遅くなります。`,
    ),
  backBy: (day: Day) => said(`Back by ${en(day)}.`, `${ja(day)}までに戻る予定です。`),
  backBetween: (from: Day, to: Day, least: number, most: number) =>
    said(
      `Back ${duration(least).en} to ${duration(most).en} after receipt: between ${en(from)} and ${en(to)}.`,
      `受付から${duration(least).ja}〜${duration(most).ja}、${ja(from)}から${ja(to)}の間に戻る予定です。`,
    ),
  longHoliday: (name: Wording, from: Day, to: Day) =>
    said(
      `${name.en} falls into this time, ${en(from)} to ${en(to)}: allow for more.`,
      `期間中に${name.ja}（${ja(from)}〜${ja(to)}）があるため、通常より日数がかかります。`,
    ),
  publicHolidays: (found: readonly PublicHoliday[]) =>
    said(
      `${found.length === 1 ? 'One public holiday falls' : `${found.length} public holidays fall`} into this time: ${found.map(({ on, name }) => `${en(on)} ${name.en}`).join(', ')}.`,
      `期間中の祝日は${found.length}日です：${found.map(({ on, name }) => `${ja(on)}${name.ja}`).join('、')}。`,
    ),
  holidaysNotKnown: () =>
    said(
      `Public holidays before ${holidayYears.first} and after ${holidayYears.last} are not known here.`,
      `${holidayYears.first}年より前と${holidayYears.last}年より後の祝日は、このソフトでは不明です。`,
    ),
  holidaysNotAnnounced: (lastYear: number) =>
    said(
      `Public holidays after ${lastYear} are calculated by the law as it stands: not announced when they were written down.`,
      `${lastYear}年より後の祝日は現行法による計算で、収録時点では官報で公表されていません。`,
    ),
  handOut: (ready: Day, open: Day) =>
    said(
      `The shop is closed on ${en(ready)}: it can be handed out from ${en(open)} on.`,
      `${ja(ready)}は休業日のため、お渡しは${ja(open)}からとなります。`,
    ),
  neverOpen: () => said('The shop has no open day.', '営業日がありません。定休日をご確認ください。'),
  noTime: () =>
    said(
      'The published policy gives no time: ask the workshop.',
      '公開規約に期間の定めがありません。工房にご確認ください。',
    ),
  declined: () =>
    said(
      'The policy does not take this on: no day is promised.',
      '規約上お受けできないため、お渡し予定日はありません。',
    ),
} as const satisfies Readonly<Record<string, (...facts: never[]) => Wording>>;

/** Whole weeks as weeks, anything else in days. */
function duration(days: number): Wording {
  return days % 7 === 0
    ? { en: `${days / 7} weeks`, ja: `${days / 7}週間` }
    : { en: `${days} days`, ja: `${days}日` };
}

function said(english: string, japanese: string): Wording {
  return { en: english, ja: japanese };
}

function en(day: Day): string {
  return displayDayOfWeek(day).en;
}

function ja(day: Day): string {
  return displayDayOfWeek(day).ja;
}
