import type { CaseState } from '../../../shared/cases/case-state';
import type { ShipmentState } from '../../../shared/shipping/shipments/shipment-state';

/**
 * The note that a person made last of the policy's light. A shipment that is only being written is none of the case's yet,
 * but its acknowledgement is.
 */
export function acknowledgementOf(state: CaseState, shipmentId: string): ShipmentState['acknowledged'] {
  const found = state.timeline.findLast(
    ({ event }) => event.type === 'export-total-acknowledged' && event.data.shipmentId === shipmentId,
  );
  if (found?.event.type !== 'export-total-acknowledged') return null;
  const { eventId, at, station, by } = found;
  const { total, clause, note } = found.event.data;
  return { eventId, at, station, by, total, clause, note };
}
