import type { DeskEvent } from './events';

/**
 * The one order in which events are read, whatever order they arrived in: by moment, and at the same moment by id. An
 * event that came twice counts once.
 */
export function inOrder(events: readonly DeskEvent[]): readonly DeskEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return [...byId.values()].sort(
    (first, second) => compareText(first.at, second.at) || compareText(first.id, second.id),
  );
}

function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
