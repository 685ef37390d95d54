import type { CustomerState } from '../../shared/cases/customer-state';
import { reduceCustomer } from '../../shared/cases/customer-state';
import type { DeskEvent } from '../../shared/cases/events';
import type { CustomerId } from '../../shared/cases/ids';
import { eventsAbout } from './events-about';
import type { Tables } from './in-transaction';
import { subjectKey } from './subject-key';

/** Whom an event is about: both, where it merges two. */
export function customersOf(event: DeskEvent): CustomerId[] {
  if (event.subject.kind !== 'customer') return [];
  return event.type === 'customer-merged' ? [event.subject.id, event.data.from] : [event.subject.id];
}

/**
 * The events of these customers and of everyone merged with them. A merge leads to another customer, whose merges lead
 * on: asks until nobody new is named.
 */
export async function eventsOfEveryoneMerged(
  read: (subjects: readonly string[]) => Promise<readonly DeskEvent[]>,
  named: Iterable<CustomerId>,
): Promise<readonly DeskEvent[]> {
  const asked = new Set<CustomerId>();
  const events = new Map<string, DeskEvent>();
  let open = [...named];
  while (open.length > 0) {
    for (const id of open) asked.add(id);
    const found = await read(open.map((id) => subjectKey('customer', id)));
    for (const event of found) events.set(event.id, event);
    open = [...new Set(found.flatMap(customersOf))].filter((id) => !asked.has(id));
  }
  return [...events.values()];
}

/** Her state, or that of whoever she was merged into; null where she was never registered. */
export async function readCustomerState(db: Tables<'events'>, id: CustomerId): Promise<CustomerState | null> {
  const events = await eventsOfEveryoneMerged((subjects) => eventsAbout(db, subjects), [id]);
  return reduceCustomer(events, id);
}
