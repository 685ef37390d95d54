import type { DeskEvent } from '../../shared/cases/events';
import { drawBoxes } from './draw-boxes';
import { drawCases } from './draw-cases';
import { drawCustomers } from './draw-customers';
import { drawRulings } from './draw-rulings';
import { drawShop } from './draw-shop';
import type { Tables } from './in-transaction';
import { subjectsOf } from './subject-key';

/** The tables that `recordEvents` writes; whoever calls it names them, and its own, in one transaction. */
export const eventTables = [
  'events',
  'cases',
  'caseTokens',
  'caseWords',
  'customers',
  'customerTokens',
  'customerWords',
  'staff',
  'shop',
  'rulings',
  'pieces',
  'boxes',
  'places',
  'counters',
  'journalOutbox',
] as const;
export type EventTables = Tables<(typeof eventTables)[number]>;

/**
 * Within a transaction: keeps the events, draws the rows of everything they are about anew, and lays those that the
 * journal does not have yet into its outbox. An event already here changes nothing.
 */
export async function recordEvents(
  db: EventTables,
  events: readonly DeskEvent[],
  origin: 'here' | 'journal',
): Promise<void> {
  const known = await db.events.bulkGet(events.map(({ id }) => id));
  const unknown = events.filter((_, index) => known[index] === undefined);
  const fresh = [...new Map(unknown.map((event) => [event.id, event])).values()];
  if (fresh.length === 0) return;
  await db.events.bulkAdd(fresh.map((event) => ({ id: event.id, subjects: subjectsOf(event), event })));
  if (origin === 'here') {
    await db.journalOutbox.bulkAdd(
      fresh.map(({ id, subject }) => ({ eventId: id, caseId: subject.kind === 'case' ? subject.id : null })),
    );
  }
  await drawShop(db, fresh);
  await drawRulings(db, fresh);
  await drawBoxes(db, fresh);
  const changedCustomers = await drawCustomers(db, fresh);
  await drawCases(db, fresh, changedCustomers, origin);
}
