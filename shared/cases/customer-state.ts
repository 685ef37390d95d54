import type { Origin } from './brought-in';
import type { TimelineEntry } from './case-state';
import type { Customer } from './customer';
import { inOrder } from './event-order';
import type { DeskEvent } from './events';
import type { CustomerId } from './ids';
import { timelineOf } from './reduce';

export type CustomerAlias = {
  readonly id: CustomerId;
  readonly customer: Customer;
  readonly registeredAt: string;
  /** Where she was known before, where she was brought in from a list. */
  readonly origin: Origin | null;
};

/** A customer as all events of hers, and of those merged into her, make her. */
export type CustomerState = {
  readonly id: CustomerId;
  readonly customer: Customer;
  /** Everyone who was merged into her, with what was last known of each under the old name. */
  readonly aliases: readonly CustomerAlias[];
  readonly registeredAt: string;
  readonly origin: Origin | null;
  /** Her history and theirs, oldest first. */
  readonly timeline: readonly TimelineEntry[];
};

/**
 * Who answers for whom after all merges: each merged customer with the one who lives on, through any chain. Two stations
 * that merged the same two people into each other at once agree: the earlier merge holds.
 */
export function survivors(events: readonly DeskEvent[]): ReadonlyMap<CustomerId, CustomerId> {
  const into = new Map<CustomerId, CustomerId>();
  const survivorOf = (id: CustomerId): CustomerId => {
    const next = into.get(id);
    return next === undefined ? id : survivorOf(next);
  };
  for (const event of inOrder(events)) {
    if (event.type !== 'customer-merged') continue;
    const from = survivorOf(event.data.from);
    const survivor = survivorOf(event.subject.id);
    if (from !== survivor) into.set(from, survivor);
  }
  return new Map([...into.keys()].map((id) => [id, survivorOf(id)]));
}

/**
 * The customer `id`, or the one she was merged into, from the events of all of them; null where she was never
 * registered. The latest change holds.
 */
export function reduceCustomer(events: readonly DeskEvent[], id: CustomerId): CustomerState | null {
  const merged = survivors(events);
  const survivor = merged.get(id) ?? id;
  const aliasIds = [...merged].filter(([, into]) => into === survivor).map(([from]) => from);
  const everyone = new Set<string>([survivor, ...aliasIds]);
  const own = inOrder(events).filter(
    (event) => event.subject.kind === 'customer' && everyone.has(event.subject.id),
  );
  const [self, ...aliases] = [survivor, ...aliasIds].map((one) => asRegistered(own, one));
  if (self === undefined || self === null) return null;
  return {
    ...self,
    aliases: aliases.filter((alias) => alias !== null),
    timeline: timelineOf(own),
  };
}

/** One customer for herself, as she was last changed; null where she was never registered. */
function asRegistered(ordered: readonly DeskEvent[], id: CustomerId): CustomerAlias | null {
  const own = ordered.flatMap((event) =>
    (event.type === 'customer-registered' || event.type === 'customer-changed') && event.subject.id === id
      ? [event]
      : [],
  );
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return null;
  const { origin: _, ...customer } = { origin: null, ...last.data };
  const origin = own.find((event) => event.type === 'customer-registered')?.data.origin ?? null;
  return { id, customer, registeredAt: first.at, origin };
}
