import type { Wording } from '../../language';
import { dayOfEdition } from '../../policies/decide';
import { editionInForce } from '../../policies/edition';
import type { Editions } from '../../policies/published';
import type { DecisionRequest } from '../../policies/request';
import { displayDay } from '../../time/display-day';
import { addDays, type PlainDate } from '../../time/plain-date';
import type { Boundary } from '../boundaries';
import { type Window, windowOfTerms } from '../neighbours/window-of-terms';

/** The first day of a window, its last one and the one after; and the first and last day of the edition that answers. */
export function dayBoundaries(request: DecisionRequest, editions: Editions): readonly Boundary[] {
  const window = windowOfTerms(request, editions);
  return [...(window === null ? [] : windowBoundary(request, window)), ...editionBoundary(request, editions)];
}

function windowBoundary(request: DecisionRequest, window: Window): readonly Boundary[] {
  const { clause, days, firstDay, lastDay } = window;
  const told = window.field === 'contact.on' ? request.contact.on : request.contact.emailOn;
  const on = told ?? request.decidedOn;
  const field = told === null ? 'decidedOn' : window.field;
  const reading: Wording = {
    en: `Day ${days} after delivery counts; days are those of Japan.`,
    ja: `お届けから${days}日目を含みます。日付は日本時間の暦日です。`,
  };
  const at = (what: Boundary['what'], text: Wording): readonly Boundary[] => [
    { clause, field, what, day: on, text, reading },
  ];
  switch (on) {
    case firstDay:
      return at('first-day', {
        en: `${on} is the day of delivery itself: the first day of the window, which runs until ${lastDay}.`,
        ja: `${ja(on)}はお届け当日で、期限（${ja(lastDay)}まで）の初日です。`,
      });
    case lastDay:
      return at('last-day', {
        en: `${on} is the last of the ${days} days after delivery: one day later would be too late.`,
        ja: `${ja(on)}はお届けから${days}日目、期限の最終日です。翌日では期限を過ぎます。`,
      });
    case addDays(lastDay, 1):
      return at('day-after', {
        en: `${on} is one day past the window, whose last day was ${lastDay}.`,
        ja: `${ja(on)}は期限（${ja(lastDay)}）の翌日で、1日過ぎています。`,
      });
    default:
      return [];
  }
}

function editionBoundary(request: DecisionRequest, editions: Editions): readonly Boundary[] {
  const on = dayOfEdition(request);
  const edition = editionInForce<unknown>(editions[request.policy], on);
  if (edition === null || (on !== edition.from && on !== edition.to)) return [];
  const isFirst = on === edition.from;
  return [
    {
      clause: null,
      field: request.contact.on === null ? 'decidedOn' : 'contact.on',
      what: isFirst ? 'first-day' : 'last-day',
      day: on,
      text: {
        en: `${on} is the ${isFirst ? 'first' : 'last'} day of the edition ${edition.version}.`,
        ja: `${ja(on)}は版「${edition.version}」の適用${isFirst ? '初日' : '最終日'}です。`,
      },
      reading: {
        en: 'The edition in force on the day of first contact answers; its first and last day belong to it.',
        ja: '最初のご連絡日に有効な版を適用します。版の初日と最終日を含みます。',
      },
    },
  ];
}

function ja(day: PlainDate): string {
  return displayDay(day, 'ja');
}
