import { type BareFacts, bareRequest } from '../../../shared/policies/bare-request';
import { decide } from '../../../shared/policies/decide';
import type { Editions } from '../../../shared/policies/published';
import { type PromiseCalendar, promiseCalendar } from '../../../shared/promise-calendar/promise-calendar';
import type { ShopWeek } from '../../../shared/promise-calendar/shop-week';

export type PromiseAsked = Omit<BareFacts, 'item'> & { readonly week: ShopWeek; readonly editions: Editions };

/** The calendar of a piece of which only house, day and services are known. */
export function calendarAsked({ week, editions, ...facts }: PromiseAsked): PromiseCalendar {
  const request = bareRequest(facts);
  return promiseCalendar({ request, decision: decide(request, editions), editions, week });
}
