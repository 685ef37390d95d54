import type { DeskEvent } from '../../shared/cases/events';

type Subject = DeskEvent['subject'];

/** How a subject is named in the index of events. */
export function subjectKey(kind: Subject['kind'], id: Subject['id']): string {
  return id === null ? kind : `${kind}:${id}`;
}

/** What every event about an edition is also about: they are read at each start, without the shop's other events. */
export const editionsKey = 'editions';

/** What a person said of damage in the journal is read on every screen. */
export const journalDamageKey = 'journal-damage';

/** Everything an event is about: a merge is about both customers. */
export function subjectsOf(event: DeskEvent): readonly string[] {
  const own = subjectKey(event.subject.kind, event.subject.id);
  switch (event.type) {
    case 'customer-merged':
      return [own, subjectKey('customer', event.data.from)];
    case 'journal-damage-acknowledged':
      return [own, journalDamageKey];
    case 'edition-published':
    case 'edition-ended':
      return [own, editionsKey];
    default:
      return [own];
  }
}
