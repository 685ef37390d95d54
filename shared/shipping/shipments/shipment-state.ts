import type { Act } from '../../cases/act';
import type { EventData } from '../../cases/events';
import type { BagNumber } from '../../cases/ids';
import type { CarrierFile } from '../carrier-file';
import type { ShipmentOrder } from '../order';
import type { TrackingReading } from '../purchase';

/**
 * Where a shipment stands, from its events and FedEx's word alone; the pieces in it have stages of their own. `returned` =
 * delivered, after FedEx had turned it round, to whoever sent it.
 */
export const shipmentStages = [
  'prepared',
  'labelled',
  'on-its-way',
  'delivered',
  'returning',
  'returned',
  'lost',
  'voided',
  'abandoned',
] as const;
export type ShipmentStage = (typeof shipmentStages)[number];

/** Papers under one tracking number; what was stored for the same number later was added to them. */
export type StoredLabel = Act & {
  readonly source: EventData['shipment-label-stored']['source'];
  readonly trackingNumber: string;
  readonly purchaseKey: string | null;
  readonly files: readonly CarrierFile[];
  /** Set once it is cancelled at FedEx, or will never be tendered. */
  readonly voided: (Act & { readonly how: 'cancelled' | 'unused'; readonly reason: string }) | null;
};

/** One shipment of a case as all of its events make it. */
export type ShipmentState = {
  readonly id: string;
  readonly bagNumbers: readonly BagNumber[];
  /** The last one that a person said yes to before there was a label. */
  readonly order: ShipmentOrder;
  readonly prepared: Act;
  /** The last time that the policy's light was acknowledged for it; it stands for that total alone. */
  readonly acknowledged: (Act & Omit<EventData['export-total-acknowledged'], 'shipmentId'>) | null;
  /** The label that is good; null = none was made yet, or all are void. */
  readonly label: StoredLabel | null;
  /** More than one that is good: a label was made twice, and all but one are to be voided. */
  readonly isDoubled: boolean;
  /** All of them, oldest first. */
  readonly labels: readonly StoredLabel[];
  readonly abandoned: (Act & { readonly reason: string }) | null;
  /** Every reading of the good label's number, oldest first. */
  readonly readings: readonly (Act & { readonly reading: TrackingReading })[];
  /** The last one that says something. */
  readonly tracked: TrackingReading | null;
  readonly stage: ShipmentStage;
};
