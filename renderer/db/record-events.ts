import { eventsAfter, lastOf } from '../../shared/cases/event-order';
import type { DeskEvent } from '../../shared/cases/events';
import { drawBoxes } from './draw-boxes';
import { drawCases } from './draw-cases';
import { drawCustomers } from './draw-customers';
import { drawRulings } from './draw-rulings';
import { drawShop } from './draw-shop';
import { Drawing } from './drawing';
import type { Tables } from './in-transaction';
import { keysPresent } from './keys-present';
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
  'shipments',
  'counters',
  'journalOutbox',
] as const;
export type EventTables = Tables<(typeof eventTables)[number]>;

/**
 * Within a transaction: keeps the events, draws the rows of everything they are about anew, and lays those that the
 * journal does not have yet into its outbox. An event already here changes nothing. What is written here is read after
 * everything known of what it is about, whatever the clock says.
 * @returns the events as they were kept
 */
export async function recordEvents(
  db: EventTables,
  events: readonly DeskEvent[],
  origin: 'here' | 'journal',
): Promise<readonly DeskEvent[]> {
  const drawing = new Drawing(db);
  const [known, about] = await Promise.all([
    keysPresent(
      db.events,
      events.map(({ id }) => id),
    ),
    drawing.eventsAbout([...new Set(events.flatMap(subjectsOf))]),
  ]);
  const unknown = events.filter(({ id }) => !known.has(id));
  const once = [...new Map(unknown.map((event) => [event.id, event])).values()];
  if (once.length === 0) return [];
  const fresh = origin === 'here' ? afterKnown(about, once) : once;
  drawing.takeIn(fresh);
  drawing.write(
    db.events.bulkAdd(fresh.map((event) => ({ id: event.id, subjects: subjectsOf(event), event }))),
  );
  if (origin === 'here') {
    drawing.write(
      db.journalOutbox.bulkAdd(
        fresh.map(({ id, subject }) => ({
          eventId: id,
          caseId: subject.kind === 'case' ? subject.id : null,
        })),
      ),
    );
  }
  await drawShop(db, fresh);
  await drawRulings(db, fresh);
  await drawBoxes(db, fresh);
  const customers = await drawCustomers(db, fresh, drawing);
  await drawCases(db, { fresh, customers, origin }, drawing);
  drawing.counters.countEvents(fresh);
  await drawing.finish();
  return fresh;
}

function afterKnown(about: readonly DeskEvent[], events: readonly DeskEvent[]): readonly DeskEvent[] {
  const last = new Map<string, DeskEvent>();
  for (const known of about) {
    for (const subject of subjectsOf(known)) {
      const before = last.get(subject);
      last.set(subject, before === undefined ? known : (lastOf([before, known]) ?? known));
    }
  }
  return eventsAfter(events, (event) =>
    lastOf(subjectsOf(event).flatMap((subject) => last.get(subject) ?? [])),
  );
}
