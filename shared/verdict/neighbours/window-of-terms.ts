import { dayOfEdition } from '../../policies/decide';
import { editionInForce } from '../../policies/edition';
import type { Editions } from '../../policies/published';
import type { DecisionRequest } from '../../policies/request';
import { addDays, type PlainDate } from '../../time/plain-date';

/** The day field that a window of the policy in force is about, with the first and the last day on which it is kept. */
export type Window = {
  readonly field: 'contact.on' | 'contact.emailOn';
  readonly clause: 'ciwaka/free-window-30-days' | 'kuno/notify-within-week';
  readonly days: number;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
};

/** Days after delivery that the policy in force gives for a contact. */
export function windowDays(
  request: DecisionRequest,
  editions: Editions,
): Pick<Window, 'field' | 'clause' | 'days'> | null {
  const day = dayOfEdition(request);
  switch (request.policy) {
    case 'kuno': {
      const terms = editionInForce(editions.kuno, day)?.terms;
      const isAsked =
        (request.reason === 'faulty' || request.reason === 'wrong-item') &&
        request.services.some(({ code }) => terms?.servicesForWrongDeliveries.includes(code) === true);
      if (terms === undefined || !isAsked) return null;
      return { field: 'contact.emailOn', clause: 'kuno/notify-within-week', days: terms.noticeDays };
    }
    case 'ciwaka': {
      const terms = editionInForce(editions.ciwaka, day)?.terms;
      const isAsked =
        request.reason === 'service' &&
        request.services.some(({ code }) => terms?.sizeServices.includes(code) === true);
      if (terms === undefined || !isAsked) return null;
      return { field: 'contact.on', clause: 'ciwaka/free-window-30-days', days: terms.complimentaryDays };
    }
    case 'aujour':
      return null;
  }
}

export function windowOfTerms(request: DecisionRequest, editions: Editions): Window | null {
  const { deliveredOn } = request.item;
  const given = windowDays(request, editions);
  if (given === null || deliveredOn === null) return null;
  return { ...given, firstDay: deliveredOn, lastDay: addDays(deliveredOn, given.days) };
}
