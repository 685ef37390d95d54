import { inOrder } from '../event-order';
import type { DeskEvent } from '../events';
import type { ConfiguredPlace, PlaceCode } from './place-code';

/** Every place that the shop ever configured, each as it was last, in the order of their codes. */
export function reducePlaces(events: readonly DeskEvent[]): readonly ConfiguredPlace[] {
  const places = new Map<PlaceCode, ConfiguredPlace>();
  for (const event of inOrder(events)) {
    if (event.type === 'place-configured') places.set(event.data.code, event.data);
  }
  return [...places.values()].sort((first, second) => (first.code < second.code ? -1 : 1));
}
