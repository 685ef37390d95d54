import { dayOfEdition, decide } from '../../policies/decide';
import { editionInForce } from '../../policies/edition';
import type { Editions } from '../../policies/published';
import type { DecisionRequest } from '../../policies/request';
import { displayDay } from '../../time/display-day';
import { addDays, lastDayOfMonth } from '../../time/plain-date';
import type { Boundary } from '../boundaries';

const clause = 'aujour/month-end-dispatch';

/** A parcel that came on the last day before the monthly run, or on the first day after it. */
export function monthEndBoundaries(request: DecisionRequest, editions: Editions): readonly Boundary[] {
  const { receivedOn, policy } = request;
  if (policy !== 'aujour' || receivedOn === null) return [];
  if (editionInForce(editions.aujour, dayOfEdition(request)) === null) return [];
  const { dispatchOn, readyTo } = decide(request, editions).schedule;
  if (dispatchOn === null || readyTo === null) return [];
  const isLast = receivedOn === lastDayOfMonth(receivedOn);
  const isFirst = addDays(receivedOn, -1) === lastDayOfMonth(addDays(receivedOn, -1));
  if (!isLast && !isFirst) return [];
  const day = { en: receivedOn, ja: displayDay(receivedOn, 'ja') };
  const back = displayDay(readyTo, 'ja');
  return [
    {
      clause,
      field: 'receivedOn',
      what: isLast ? 'last-day' : 'first-day',
      day: receivedOn,
      text: isLast
        ? {
            en: `${day.en} is the last day for this month's run: a day later it would be a month later.`,
            ja: `${day.ja}は当月の工房便に間に合う最終日です。翌日では1か月遅くなります。`,
          }
        : {
            en: `${day.en} is the first day of a month: it waits for the run of ${dispatchOn} and is back about ${readyTo}. A day earlier it would have left a month before.`,
            ja: `${day.ja}は月の初日のため、${displayDay(dispatchOn, 'ja')}の工房便となり、${back}頃の戻りです。前日であれば1か月早く発送できました。`,
          },
      reading: {
        en: 'What arrives on the last day of a month leaves with the run of that month.',
        ja: '月末日に届いたお品物は、その月の工房便で発送します。',
      },
    },
  ];
}
