import { justAfter } from '../time/just-after';
import type { Acting } from './acting';
import type { DeskEvent } from './events';

type Place = Pick<DeskEvent, 'at' | 'id'>;

/**
 * The one order in which events are read, whatever order they arrived in: by moment, and at the same moment by id. An
 * event that came twice counts once.
 */
export function inOrder(events: readonly DeskEvent[]): readonly DeskEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return [...byId.values()].sort(comparePlaces);
}

/** The last of them in the order in which they are read. */
export function lastOf<P extends Place>(places: readonly P[]): P | undefined {
  return places.reduce<P | undefined>(
    (last, place) => (last === undefined || comparePlaces(last, place) < 0 ? place : last),
    undefined,
  );
}

/** The action at a moment behind everything that it builds on, although another clock went ahead of this one. */
export function actingAfter(known: readonly DeskEvent[], acting: Acting): Acting {
  const last = lastOf(known);
  return last === undefined || last.at < acting.at ? acting : { ...acting, at: justAfter(last.at) };
}

/**
 * New events, none of which is read before what was known of its subject: those that would be, because a clock was set
 * back or two programs wrote in the same moment, all get the first moment behind everything known here.
 *
 * @param lastBefore the last known event of whatever an event is about
 */
export function eventsAfter(
  events: readonly DeskEvent[],
  lastBefore: (event: DeskEvent) => Place | undefined,
): readonly DeskEvent[] {
  const isBehind = (event: DeskEvent) => {
    const last = lastBefore(event);
    return last === undefined || comparePlaces(last, event) < 0;
  };
  if (events.every(isBehind)) return events;
  const latest = lastOf(events.flatMap((event) => lastBefore(event) ?? []));
  return events.map((event) =>
    latest === undefined || isBehind(event) ? event : { ...event, at: justAfter(latest.at) },
  );
}

function comparePlaces(first: Place, second: Place): number {
  return compareText(first.at, second.at) || compareText(first.id, second.id);
}

function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
