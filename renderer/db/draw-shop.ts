import type { DeskEvent } from '../../shared/cases/events';
import type { StaffId } from '../../shared/cases/ids';
import { reducePlaces } from '../../shared/cases/places/reduce-places';
import { reduceShop, reduceStaff, type StaffState } from '../../shared/cases/shop-state';
import { eventsAbout } from './events-about';
import type { Tables } from './in-transaction';
import type { StoredStaff } from './ledger';
import { subjectKey } from './subject-key';

/** Draws the rows of the shop and its staff anew where these events are about them. */
export async function drawShop(
  db: Tables<'events' | 'shop' | 'staff' | 'places'>,
  fresh: readonly DeskEvent[],
): Promise<void> {
  if (fresh.some(({ type }) => type === 'shop-configured' || type === 'place-configured')) {
    const events = await eventsAbout(db, [subjectKey('shop', null)]);
    const profile = reduceShop(events);
    if (profile !== null) await db.shop.put({ key: 'shop', profile });
    await db.places.bulkPut([...reducePlaces(events)]);
  }
  const changed = new Set(
    fresh.flatMap(({ subject }): StaffId[] => (subject.kind === 'staff' ? [subject.id] : [])),
  );
  if (changed.size === 0) return;
  const events = await eventsAbout(
    db,
    [...changed].map((id) => subjectKey('staff', id)),
  );
  await db.staff.bulkPut(reduceStaff(events).map(staffRow));
}

function staffRow({ id, staff, joinedAt, leftAt }: StaffState): StoredStaff {
  const { name, kana, pin, role } = staff;
  return { id, name, kana, pin, joinedAt, leftAt, ...(role === undefined ? {} : { role }) };
}
