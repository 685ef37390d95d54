import type { Wording } from '../language';
import { decide } from '../policies/decide';
import type { Charge, ClauseId, Notice } from '../policies/decision';
import { type Editions, published } from '../policies/published';
import type { DecisionRequest } from '../policies/request';
import { displayDay } from '../time/display-day';
import { addDays, daysBetween, type PlainDate } from '../time/plain-date';

/** The stay of a customer who comes to Japan, and what the workshop itself says of the work; null = not known. */
export type Visit = {
  readonly arrivesOn: PlainDate | null;
  readonly leavesOn: PlainDate | null;
  /** The workshop's own estimate. No policy gives one. */
  readonly workDays: number | null;
};

/** `none`: the customer lives in Japan, or does not come to a shop. */
export type VisitKind = 'visitor' | 'perhaps' | 'none';

export type VisitAnswer = {
  readonly kind: Exclude<VisitKind, 'none'>;
  /** The notice to reserve an English speaker; null while nobody said that the customer comes from abroad. */
  readonly reservation: Notice | null;
  /** Days of the stay, the first and the last one counted; null while they are not known. */
  readonly stayDays: number | null;
  /** The day on which a piece handed in on arrival would be done by the workshop's estimate. */
  readonly doneOn: PlainDate | null;
  readonly fit: 'fits' | 'too-short' | 'not-known';
  readonly because: Wording;
  /** What an international return adds, in kinds of charge: its amounts are nobody's to promise. */
  readonly returnCharges: readonly Charge[];
  readonly clauses: readonly ClauseId[];
};

/** Whether a request is a visit from abroad to a shop of K.UNO, the one house that receives visitors. */
export function visitKind(
  request: Pick<DecisionRequest, 'policy' | 'handover' | 'customerCountry'>,
): VisitKind {
  const { policy, handover, customerCountry } = request;
  if (policy !== 'kuno' || handover !== 'counter' || customerCountry === 'JP') return 'none';
  return customerCountry === null ? 'perhaps' : 'visitor';
}

/**
 * What is to be said to a visitor: kuno/visit-reservation and kuno/stay-too-short beside the stay. The policy names no time
 * for any work, so only the workshop's own estimate is laid against the stay: handed in on the day of arrival, done so many
 * days later, in time when that is not after the day of departure. Null where nobody visits.
 */
export function visitOf(
  request: DecisionRequest,
  visit: Visit,
  editions: Editions = published,
): VisitAnswer | null {
  const kind = visitKind(request);
  if (kind === 'none') return null;
  const { arrivesOn, leavesOn, workDays } = visit;
  const doneOn = arrivesOn === null || workDays === null ? null : addDays(arrivesOn, workDays);
  const fit = doneOn === null || leavesOn === null ? 'not-known' : doneOn <= leavesOn ? 'fits' : 'too-short';
  const sentBack = decide({ ...request, giveBack: 'overseas' }, editions);
  const notices = decide(request, editions).notices;
  return {
    kind,
    reservation: notices.find(({ code }) => code === 'reservation') ?? null,
    stayDays: stayDays(visit),
    doneOn,
    fit,
    because: because(visit, doneOn, fit),
    returnCharges: sentBack.charges.filter(({ clauses }) => clauses.includes('kuno/stay-too-short')),
    clauses: ['kuno/visit-reservation', 'kuno/stay-too-short'],
  };
}

function stayDays({ arrivesOn, leavesOn }: Visit): number | null {
  if (arrivesOn === null || leavesOn === null || leavesOn < arrivesOn) return null;
  return daysBetween(arrivesOn, leavesOn) + 1;
}

function because({ leavesOn, workDays }: Visit, doneOn: PlainDate | null, fit: VisitAnswer['fit']): Wording {
  if (fit === 'not-known' || doneOn === null || leavesOn === null) return notKnown(workDays);
  const day = { en: displayDay(doneOn, 'en'), ja: displayDay(doneOn, 'ja') };
  const last = { en: displayDay(leavesOn, 'en'), ja: displayDay(leavesOn, 'ja') };
  if (fit === 'fits') {
    return {
      en: `By the workshop’s own estimate it would be done on ${day.en}, within the stay that ends on ${last.en}.`,
      ja: `工房の見込みでは${day.ja}に仕上がり、${last.ja}までのご滞在に間に合います。`,
    };
  }
  return {
    en: `By the workshop’s own estimate it would be done on ${day.en}, after the stay ends on ${last.en}: international shipping is the option.`,
    ja: `工房の見込みでは${day.ja}の仕上がりとなり、${last.ja}までのご滞在に間に合いません。海外への発送をご案内ください。`,
  };
}

function notKnown(workDays: number | null): Wording {
  if (workDays === null) {
    return {
      en: 'The published policy names no time: ask the workshop how many days this work takes.',
      ja: '公開規約に期間の定めがありません。この作業に必要な日数を工房にご確認ください。',
    };
  }
  return {
    en: 'Ask for the days of arrival and departure.',
    ja: 'ご到着日とご出発日を伺ってください。',
  };
}
