import type { DeskEvent } from '../../shared/cases/events';
import type { Tables } from './in-transaction';

/** All events about any of these subjects, in no particular order. */
export async function eventsAbout(
  db: Tables<'events'>,
  subjects: readonly string[],
): Promise<readonly DeskEvent[]> {
  // One plain range each: the browser lists those in one go, and a walk over several by a cursor is slower.
  const found = await Promise.all(
    subjects.map((subject) => db.events.where('subjects').equals(subject).toArray()),
  );
  return [...new Map(found.flat().map(({ id, event }) => [id, event])).values()];
}
