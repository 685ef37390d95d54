import type { Wording } from '../../language';
import type { Editions } from '../../policies/published';
import type { DecisionRequest } from '../../policies/request';
import { displayDay } from '../../time/display-day';
import { addDays, daysBetween, type PlainDate } from '../../time/plain-date';
import { type Neighbour, neighbour, onlyThere } from './neighbour';
import { type Window, windowDays, windowOfTerms } from './window-of-terms';

/** The contact on the last day of the window, or the day of delivery that would have kept it. */
export function daysInTheWindow(request: DecisionRequest, editions: Editions): readonly Neighbour[] {
  const window = windowOfTerms(request, editions);
  if (window !== null) return onlyThere([contactInTime(request, window)]);
  const given = windowDays(request, editions);
  if (given === null) return [];
  const contactOn = given.field === 'contact.on' ? request.contact.on : request.contact.emailOn;
  const on = contactOn ?? request.decidedOn;
  const earliest = addDays(on, -given.days);
  return onlyThere([
    neighbour(request, {
      to: { 'item.deliveredOn': earliest },
      kind: 'to-find-out',
      effort: 1,
      text: words(
        earliest,
        (day) => `delivered on ${day} or later`,
        (day) => `お届け日が${day}以降`,
      ),
    }),
    // Told on the day of the answer at the latest, which is in time for a delivery as late as this.
    ...(given.field === 'contact.emailOn' && contactOn === null
      ? [
          neighbour(request, {
            to: { 'item.deliveredOn': earliest, 'contact.emailOn': on },
            kind: 'to-find-out',
            effort: 2,
            text: words(
              earliest,
              (day) => `delivered on ${day} or later, and told by email in time`,
              (day) => `お届け日が${day}以降で、期限内にメールでのご連絡があった場合`,
            ),
          }),
        ]
      : []),
  ]);
}

function contactInTime(request: DecisionRequest, { field, lastDay }: Window): Neighbour | null {
  const { decidedOn, contact } = request;
  const from = field === 'contact.on' ? contact.on : contact.emailOn;
  if (from !== null && from <= lastDay) return null;
  const isOver = lastDay < decidedOn;
  const late = Math.max(0, daysBetween(lastDay, from ?? decidedOn));
  return neighbour(request, {
    to: { [field]: isOver ? lastDay : decidedOn },
    kind:
      from !== null || (field === 'contact.emailOn' && isOver)
        ? 'in-hindsight'
        : field === 'contact.on'
          ? 'to-find-out'
          : 'still-open',
    effort: 1 + late,
    text: contactBy(field, lastDay),
  });
}

function contactBy(field: Window['field'], day: PlainDate): Wording {
  return field === 'contact.on'
    ? words(
        day,
        (text) => `first contact by ${text}`,
        (text) => `最初のご連絡が${text}まで`,
      )
    : words(
        day,
        (text) => `told by email by ${text}`,
        (text) => `メールでのご連絡が${text}まで`,
      );
}

/** The contact on the day after the last one; the answer is then given on that day at the earliest. */
export function dayAfterTheWindow(request: DecisionRequest, editions: Editions): readonly Neighbour[] {
  const window = windowOfTerms(request, editions);
  if (window === null) return [];
  const { field, lastDay } = window;
  const from = field === 'contact.on' ? request.contact.on : request.contact.emailOn;
  if (from !== null && from > lastDay) return [];
  const after = addDays(lastDay, 1);
  return onlyThere([
    neighbour(request, {
      to: {
        [field]: after,
        decidedOn: request.decidedOn < after ? after : request.decidedOn,
      },
      kind: request.decidedOn <= lastDay && from === null ? 'still-open' : 'in-hindsight',
      effort:
        daysBetween(from ?? request.decidedOn, after) > 0 ? daysBetween(from ?? request.decidedOn, after) : 1,
      text:
        field === 'contact.on'
          ? words(
              after,
              (day) => `first contact on ${day}, a day too late`,
              (day) => `最初のご連絡が${day}（期限の翌日）`,
            )
          : words(
              after,
              (day) => `told by email on ${day}, a day too late`,
              (day) => `メールでのご連絡が${day}（期限の翌日）`,
            ),
    }),
  ]);
}

/** A parcel that the house was told of before it came. */
export function announcedFirst(request: DecisionRequest): readonly Neighbour[] {
  if (request.policy !== 'aujour') return [];
  const { contact, receivedOn } = request;
  const isLate = contact.on !== null && receivedOn !== null && contact.on > receivedOn;
  if (contact.by !== 'none' && !isLate) return [];
  const isHere = receivedOn !== null;
  return onlyThere([
    neighbour(request, {
      to: {
        ...(contact.by === 'none' ? { 'contact.by': 'email' } : {}),
        ...(isLate ? { 'contact.on': receivedOn } : {}),
      },
      kind: isHere ? 'in-hindsight' : 'still-open',
      effort: 1,
      text: { en: 'written to the house before sending', ja: '発送前にご連絡をいただいた場合' },
    }),
  ]);
}

function words(day: PlainDate, en: (day: string) => string, ja: (day: string) => string): Wording {
  return { en: en(displayDay(day, 'en')), ja: ja(displayDay(day, 'ja')) };
}
