import type { CaseState } from '../../shared/cases/case-state';
import type { DeskEvent } from '../../shared/cases/events';
import type { CaseId } from '../../shared/cases/ids';
import { reduce } from '../../shared/cases/reduce';
import { eventsAbout } from './events-about';
import type { Tables } from './in-transaction';
import { subjectKey } from './subject-key';

/** The cases that are there, as their events make them. */
export async function readStates(
  db: Tables<'events'>,
  ids: readonly CaseId[],
): Promise<readonly CaseState[]> {
  const events = await eventsAbout(
    db,
    ids.map((id) => subjectKey('case', id)),
  );
  return statesOf(ids, events);
}

/** The same of events that have been read. */
export function statesOf(ids: readonly CaseId[], events: readonly DeskEvent[]): readonly CaseState[] {
  const byCase = new Map<string | null, DeskEvent[]>(ids.map((id) => [id, []]));
  for (const event of events) byCase.get(event.subject.id)?.push(event);
  return [...byCase.values()].flatMap((ofOne) => reduce(ofOne) ?? []);
}
