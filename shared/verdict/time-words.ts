import type { Wording } from '../language';
import { dayOfEdition } from '../policies/decide';
import type { Decision } from '../policies/decision';
import { editionInForce } from '../policies/edition';
import type { Editions } from '../policies/published';
import type { DecisionRequest } from '../policies/request';
import { displayDay } from '../time/display-day';
import { policySilentWording } from './leg-words';

/** When a piece is back, in words; `isSilent` where the policy gives no time for it. */
export type TimeWords = { readonly text: Wording; readonly isSilent: boolean };

export function timeWords(
  request: DecisionRequest,
  { schedule, outcome }: Pick<Decision, 'schedule' | 'outcome'>,
  editions: Editions,
): TimeWords {
  const stated = (text: Wording): TimeWords => ({ text, isSilent: false });
  if (outcome === 'declined') return stated({ en: 'not accepted', ja: 'お受けできないため納期なし' });
  const { readyFrom, readyTo, clauses } = schedule;
  if (readyFrom !== null && readyTo !== null) return stated(backOn(schedule, readyFrom, readyTo));
  if (clauses.includes('ciwaka/resize-7-9-weeks')) return stated(weeksOfResizing(request, editions));
  if (clauses.includes('ciwaka/paid-several-weeks')) {
    return stated({
      en: 'several weeks after receipt; told after the inquiry',
      ja: '受取後数週間（お問い合わせ後にご案内）',
    });
  }
  if (clauses.includes('aujour/month-end-dispatch')) {
    return stated({
      en: 'about one to two months, by the run at the end of the month in which it arrives',
      ja: '約1〜2か月（到着月の月末の工房便）',
    });
  }
  if (clauses.includes('kuno/stay-too-short')) {
    return {
      text: {
        en: 'each design needs its time: the published policy does not say how long',
        ja: 'デザインにより異なります（公開規約に期間の定めはありません）',
      },
      isSilent: true,
    };
  }
  return { text: policySilentWording, isSilent: true };
}

function backOn(
  { dispatchOn }: Decision['schedule'],
  from: NonNullable<Decision['schedule']['readyFrom']>,
  to: NonNullable<Decision['schedule']['readyTo']>,
): Wording {
  const isOneDay = from === to;
  const sent = dispatchOn === null ? null : { en: dispatchOn, ja: displayDay(dispatchOn, 'ja') };
  return {
    en:
      (isOneDay ? `back about ${to}` : `back between ${from} and ${to}`) +
      (sent === null ? '' : `, sent to the workshop on ${sent.en}`),
    ja:
      (isOneDay ? `${displayDay(to, 'ja')}頃` : `${displayDay(from, 'ja')}〜${displayDay(to, 'ja')}`) +
      (sent === null ? '' : `（${sent.ja}に工房へ発送）`),
  };
}

function weeksOfResizing(request: DecisionRequest, editions: Editions): Wording {
  const terms = editionInForce(editions.ciwaka, dayOfEdition(request))?.terms;
  if (terms === undefined) return policySilentWording;
  const { least, most } = terms.resizingDays;
  const isWeeks = least % 7 === 0 && most % 7 === 0;
  const [from, to] = isWeeks ? [least / 7, most / 7] : [least, most];
  return {
    en: `about ${from} to ${to} ${isWeeks ? 'weeks' : 'days'} after receipt`,
    ja: `受取後約${from}〜${to}${isWeeks ? '週間' : '日'}`,
  };
}
