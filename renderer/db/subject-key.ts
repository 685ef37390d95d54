import type { DeskEvent } from '../../shared/cases/events';

type Subject = DeskEvent['subject'];

/** How a subject is named in the index of events. */
export function subjectKey(kind: Subject['kind'], id: Subject['id']): string {
  return id === null ? kind : `${kind}:${id}`;
}

/** Everything an event is about: a merge is about both customers. */
export function subjectsOf(event: DeskEvent): readonly string[] {
  const own = subjectKey(event.subject.kind, event.subject.id);
  return event.type === 'customer-merged' ? [own, subjectKey('customer', event.data.from)] : [own];
}
