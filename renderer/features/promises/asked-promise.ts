import type { Language } from '../../../shared/language';
import { decide } from '../../../shared/policies/decide';
import type { Editions } from '../../../shared/policies/published';
import type { DecisionRequest, House, ServiceCode } from '../../../shared/policies/request';
import { type PromiseCalendar, promiseCalendar } from '../../../shared/promise-calendar/promise-calendar';
import type { ShopWeek } from '../../../shared/promise-calendar/shop-week';
import type { PlainDate } from '../../../shared/time/plain-date';

export type PromiseAsked = {
  readonly house: House;
  readonly receivedOn: PlainDate;
  readonly services: readonly ServiceCode[];
  readonly week: ShopWeek;
  readonly language: Language;
  readonly editions: Editions;
};

/** The calendar of a piece of which only house, day and services are known: every other fact stays not known. */
export function calendarAsked({
  house,
  receivedOn,
  services,
  week,
  language,
  editions,
}: PromiseAsked): PromiseCalendar {
  const request: DecisionRequest = {
    policy: house,
    decidedOn: receivedOn,
    language,
    contact: { on: receivedOn, by: 'counter', emailOn: null },
    handover: 'counter',
    giveBack: 'counter',
    customerCountry: null,
    reason: 'service',
    receivedOn,
    item: {
      house,
      deliveredOn: null,
      unused: null,
      plating: null,
      damaged: null,
      orderNumber: null,
      hasCertificate: null,
      design: null,
      purchasedSize: null,
      currentSize: null,
      earlierResizes: 0,
      value: null,
    },
    services: services.map((code) => ({
      code,
      quantity: 1,
      desiredSize: null,
      sameFinger: null,
      largeChange: null,
      replatingNeeded: null,
    })),
    evidence: {
      photos: false,
      damagePhoto: false,
      identifyingPhoto: false,
      certificatePhoto: false,
      review: null,
    },
    localJeweller: null,
    customerPaysTransport: null,
  };
  return promiseCalendar({ request, decision: decide(request, editions), editions, week });
}
