import { inOrder } from './event-order';
import type { DeskEvent } from './events';
import type { StaffId } from './ids';
import type { ShopProfile, Staff } from './shop';

/** One of the staff; nobody is ever deleted, since what they did keeps their name. */
export type StaffState = {
  readonly id: StaffId;
  readonly staff: Staff;
  readonly joinedAt: string;
  /** Null while they work here. */
  readonly leftAt: string | null;
};

/** The shop as it was last configured; null before the first start. */
export function reduceShop(events: readonly DeskEvent[]): ShopProfile | null {
  const last = inOrder(events).findLast((event) => event.type === 'shop-configured');
  return last?.type === 'shop-configured' ? last.data : null;
}

/** Everyone who ever joined, in that order. */
export function reduceStaff(events: readonly DeskEvent[]): readonly StaffState[] {
  const staff = new Map<StaffId, StaffState>();
  const ordered = inOrder(events);
  for (const event of ordered) {
    if (event.type !== 'staff-joined' || staff.has(event.subject.id)) continue;
    staff.set(event.subject.id, {
      id: event.subject.id,
      staff: event.data,
      joinedAt: event.at,
      leftAt: null,
    });
  }
  for (const event of ordered) {
    if (event.subject.kind !== 'staff') continue;
    const known = staff.get(event.subject.id);
    if (known === undefined) continue;
    if (event.type === 'staff-changed') staff.set(known.id, { ...known, staff: event.data });
    if (event.type === 'staff-left') staff.set(known.id, { ...known, leftAt: event.at });
  }
  return [...staff.values()];
}
