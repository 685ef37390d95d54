import type { Need, ShipmentGroup } from './shipments-in-need';

/** One line of the list: the head of a need, or a shipment. */
export type ShipmentLine =
  | { readonly kind: 'head'; readonly need: Need; readonly count: number }
  | { readonly kind: 'shipment'; readonly need: Need; readonly id: string };

/** The needs one under another, each below its head. */
export function linesOf(groups: readonly ShipmentGroup[]): readonly ShipmentLine[] {
  return groups.flatMap(({ need, ids }): readonly ShipmentLine[] => [
    { kind: 'head', need, count: ids.length },
    ...ids.map((id) => ({ kind: 'shipment', need, id }) as const),
  ]);
}
