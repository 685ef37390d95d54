import type { Act } from '../../cases/act';
import type { DeskEvent } from '../../cases/events';
import { actOf } from '../../cases/stages/records';
import type { CarrierFile } from '../carrier-file';
import type { TrackingReading, TrackingStanding } from '../purchase';
import type { ShipmentStage, ShipmentState, StoredLabel } from './shipment-state';

type Event<T extends DeskEvent['type']> = Extract<DeskEvent, { readonly type: T }>;
type ShippingEvent = Event<
  | 'shipment-prepared'
  | 'export-total-acknowledged'
  | 'shipment-label-stored'
  | 'shipment-label-voided'
  | 'shipment-abandoned'
  | 'tracking-read'
>;

/** The shipments of a case, from its events in their one order; in the order in which they were first prepared. */
export function reduceShipments(ordered: readonly DeskEvent[]): readonly ShipmentState[] {
  const byShipment = new Map<string, ShippingEvent[]>();
  for (const event of ordered) {
    if (!isOfShipment(event)) continue;
    const { shipmentId } = event.data;
    const known = byShipment.get(shipmentId);
    if (known === undefined) byShipment.set(shipmentId, [event]);
    else known.push(event);
  }
  return [...byShipment].flatMap(([id, events]) => shipmentOf(id, events) ?? []);
}

function isOfShipment(event: DeskEvent): event is ShippingEvent {
  return 'shipmentId' in event.data;
}

/** Null while nobody prepared it: what another station told of it waits for that event. */
function shipmentOf(id: string, events: readonly ShippingEvent[]): ShipmentState | null {
  const labels = labelsOf(events);
  const orders = events.filter((event) => event.type === 'shipment-prepared');
  // Papers are made from the order that stood when the first label was: what is prepared while one is good changes nothing.
  const standing = orders.findLast((event) => !wasLabelled(event, labels)) ?? orders[0];
  if (standing === undefined) return null;
  const good = labels.filter(({ voided }) => voided === null);
  const label = good.at(-1) ?? null;
  const number = (label ?? labels.at(-1))?.trackingNumber;
  const readings = events.flatMap((event) =>
    event.type === 'tracking-read' && event.data.reading.trackingNumber === number
      ? [{ ...actOf(event), reading: event.data.reading }]
      : [],
  );
  const tracked = lastSaying(readings.map(({ reading }) => reading));
  const abandoned = lastOf(events, 'shipment-abandoned');
  const acknowledged = lastOf(events, 'export-total-acknowledged');
  return {
    id,
    bagNumbers: standing.data.bagNumbers,
    order: standing.data.order,
    prepared: actOf(standing),
    acknowledged: acknowledged === undefined ? null : acknowledgement(acknowledged),
    label,
    isDoubled: good.length > 1,
    labels,
    abandoned: abandoned === undefined ? null : { ...actOf(abandoned), reason: abandoned.data.reason },
    readings,
    tracked,
    stage: stageOf(label, labels.length > 0, abandoned !== undefined, stageTracked(readings)),
  };
}

/** Whether a good label stood when the order was prepared; one that was void by then is no hindrance to a new order. */
function wasLabelled(prepared: Event<'shipment-prepared'>, labels: readonly StoredLabel[]): boolean {
  return labels.some(
    (label) => isBefore(label, prepared) && (label.voided === null || !isBefore(label.voided, prepared)),
  );
}

function isBefore(act: Act, event: DeskEvent): boolean {
  return act.at < event.at || (act.at === event.at && act.eventId < event.id);
}

function labelsOf(events: readonly ShippingEvent[]): readonly StoredLabel[] {
  const labels = new Map<string, StoredLabel>();
  for (const event of events) {
    if (event.type !== 'shipment-label-stored') continue;
    const { source, trackingNumber, purchaseKey, files } = event.data;
    const known = labels.get(trackingNumber);
    const label = known ?? { ...actOf(event), source, trackingNumber, purchaseKey, files: [], voided: null };
    labels.set(trackingNumber, { ...label, files: withFiles(label.files, files) });
  }
  // A clock may be behind: a number that was voided is void, whichever event comes first.
  for (const event of events) {
    if (event.type !== 'shipment-label-voided') continue;
    const { trackingNumber, how, reason } = event.data;
    const label = labels.get(trackingNumber);
    if (label === undefined || label.voided !== null) continue;
    labels.set(trackingNumber, { ...label, voided: { ...actOf(event), how, reason } });
  }
  return [...labels.values()];
}

function withFiles(known: readonly CarrierFile[], more: readonly CarrierFile[]): readonly CarrierFile[] {
  const hashes = new Set<string>(known.map(({ hash }) => hash));
  return [...known, ...more.filter(({ hash }) => !hashes.has(hash))];
}

/** FedEx forgets a number after a while; what it said before then still holds. */
function lastSaying(readings: readonly TrackingReading[]): TrackingReading | null {
  return readings.findLast(({ standing }) => standing !== 'not-known-yet') ?? readings.at(-1) ?? null;
}

const stageByStanding: Readonly<Record<TrackingStanding, ShipmentStage>> = {
  'not-known-yet': 'labelled',
  'label-made': 'labelled',
  'picked-up': 'on-its-way',
  'in-transit': 'on-its-way',
  'held-at-customs': 'on-its-way',
  exception: 'on-its-way',
  'out-for-delivery': 'on-its-way',
  delivered: 'delivered',
  returning: 'returning',
  lost: 'lost',
  cancelled: 'labelled',
};

function stageTracked(readings: ShipmentState['readings']): ShipmentStage {
  const told = readings.map(({ reading }) => reading);
  const last = lastSaying(told);
  if (last === null) return 'labelled';
  const wasTurned = told.some(({ standing }) => standing === 'returning');
  return last.standing === 'delivered' && wasTurned ? 'returned' : stageByStanding[last.standing];
}

/** A label that is good keeps its shipment alive, whatever somebody said who did not know of it. */
function stageOf(
  label: StoredLabel | null,
  hadLabel: boolean,
  isAbandoned: boolean,
  byFedex: ShipmentStage,
): ShipmentStage {
  if (label !== null) return byFedex;
  if (isAbandoned) return 'abandoned';
  return hadLabel ? 'voided' : 'prepared';
}

function lastOf<T extends ShippingEvent['type']>(events: readonly ShippingEvent[], type: T) {
  return events.findLast((event): event is Event<T> & ShippingEvent => event.type === type);
}

function acknowledgement(event: Event<'export-total-acknowledged'>): ShipmentState['acknowledged'] {
  const { total, clause, note } = event.data;
  return { ...actOf(event), total, clause, note };
}
