import type { Wording } from '../language';
import { displayDay } from '../time/display-day';
import { daysBetween, type PlainDate } from '../time/plain-date';
import type { ClauseId, Decision } from './decision';
import type { DecisionRequest } from './request';

/** A date that may be promised, with the arithmetic that leads to it, one step a line. */
export type PromiseProposal = {
  readonly on: PlainDate;
  readonly steps: readonly Wording[];
  readonly clauses: readonly ClauseId[];
};

/** Shown where `promise` has none to propose. */
export const noPromiseWording: Wording = {
  en: 'The published policy gives no time: ask the workshop.',
  ja: '公開規約に期間の定めがありません。工房にご確認ください。',
};

/**
 * The day that the policy's own schedule leads to, the latest where it gives a span. Null where the policy gives no
 * time, the piece is not received yet, or the request is declined. A shop may promise later, never by this earlier.
 */
export function promise(
  { receivedOn }: Pick<DecisionRequest, 'receivedOn'>,
  { outcome, schedule, notices }: Pick<Decision, 'outcome' | 'schedule' | 'notices'>,
): PromiseProposal | null {
  const { dispatchOn, readyFrom, readyTo, clauses } = schedule;
  if (receivedOn === null || readyFrom === null || readyTo === null || outcome === 'declined') return null;
  const holidays = notices.find((notice) => notice.code === 'holiday-period');
  const cited = [...clauses, ...(holidays?.clauses ?? [])];
  const [source] = clauses;
  return {
    on: readyTo,
    clauses: cited,
    steps: [
      step((day, language) =>
        language === 'en' ? `received ${day(receivedOn)}` : `受付日 ${day(receivedOn)}`,
      ),
      ...(dispatchOn === null ? [] : [boxLeaves(dispatchOn)]),
      readyFrom === readyTo ? backBy(readyTo, source) : backBetween(receivedOn, readyFrom, readyTo, source),
      ...(holidays === undefined ? [] : [holidaysFallInto(holidays.clauses[0])]),
    ],
  };
}

function boxLeaves(dispatchOn: PlainDate): Wording {
  return step((day, language) =>
    language === 'en' ? `box leaves on ${day(dispatchOn)}` : `${day(dispatchOn)}に工房へ発送`,
  );
}

function backBy(readyOn: PlainDate, clause: ClauseId | undefined): Wording {
  return step((day, language) =>
    language === 'en'
      ? `back by ${day(readyOn)}${cite(clause, language)}`
      : `${day(readyOn)}までに戻り${cite(clause, language)}`,
  );
}

function backBetween(
  receivedOn: PlainDate,
  readyFrom: PlainDate,
  readyTo: PlainDate,
  clause: ClauseId | undefined,
): Wording {
  const least = daysBetween(receivedOn, readyFrom);
  const most = daysBetween(receivedOn, readyTo);
  return step((day, language) =>
    language === 'en'
      ? `${least} to ${most} days later: back between ${day(readyFrom)} and ${day(readyTo)}${cite(clause, language)}`
      : `受付日から${least}〜${most}日：${day(readyFrom)}〜${day(readyTo)}に戻り${cite(clause, language)}`,
  );
}

function holidaysFallInto(clause: ClauseId | undefined): Wording {
  return step((_, language) =>
    language === 'en'
      ? `a long public holiday falls into this time: allow for more${cite(clause, language)}`
      : `期間中に長期休暇があるため、余裕をご確認ください${cite(clause, language)}`,
  );
}

type DayText = (day: PlainDate) => string;

function step(text: (day: DayText, language: keyof Wording) => string): Wording {
  return {
    en: text((day) => displayDay(day, 'en'), 'en'),
    ja: text((day) => displayDay(day, 'ja'), 'ja'),
  };
}

function cite(clause: ClauseId | undefined, language: keyof Wording): string {
  if (clause === undefined) return '';
  return language === 'en' ? ` (${clause})` : `（${clause}）`;
}
