import { type Acting, stamp } from '../../shared/cases/acting';
import type { DeskEvent, EventData } from '../../shared/cases/events';
import type { CallOutput } from '../../shared/contract/calls';
import { eventsAbout } from './events-about';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { eventTables, recordEvents } from './record-events';
import { journalDamageKey } from './subject-key';

type JournalState = CallOutput<'readJournalState'>;

/** What a person said of the damage, and when. */
export type Acknowledgement = EventData['journal-damage-acknowledged'] & { readonly at: string };

/** The latest first. */
export async function readAcknowledgements(db: LedgerDatabase): Promise<readonly Acknowledgement[]> {
  const events = await eventsAbout(db, [journalDamageKey]);
  return events
    .flatMap((event) =>
      event.type === 'journal-damage-acknowledged' ? [{ ...event.data, at: event.at }] : [],
    )
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

export async function acknowledgeDamage(
  db: LedgerDatabase,
  data: EventData['journal-damage-acknowledged'],
  acting: Acting,
): Promise<void> {
  const event: DeskEvent = {
    ...stamp(acting),
    type: 'journal-damage-acknowledged',
    subject: { kind: 'shop', id: null },
    data,
  };
  await inTransaction(db, 'rw', eventTables, (tables) => recordEvents(tables, [event], 'here'));
}

/**
 * Who took note of all that is wrong; undefined where something is new: an earlier line, or more places. The check behind
 * finds some of them only after the start, so fewer than were known are none that is new.
 */
export function acknowledgementOf(
  { condition, damagedLine, damageCount }: Pick<JournalState, 'condition' | 'damagedLine' | 'damageCount'>,
  known: readonly Acknowledgement[],
): Acknowledgement | undefined {
  if (condition !== 'damaged') return undefined;
  return known.find(({ line, places }) => (damagedLine ?? 1) >= line && damageCount <= places);
}
