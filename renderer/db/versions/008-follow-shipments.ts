import type { Transaction } from 'dexie';
import { redrawShipments } from '../redraw-shipments';

/** Each shipment that wants somebody gets a row of its own, drawn from the events of its case. */
export const version = 8;

export const stores = {
  /** By what it wants, and of those that want the same the one that has waited longest first. */
  shipments: 'id, [need+since]',
};

export type ShipmentRow008 = {
  /** Of the shipment; where nobody has begun it, of the case and the direction. */
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly customerName: string;
  /** Null where nobody has begun it. */
  readonly shipmentId: string | null;
  readonly need: string;
  readonly direction: string;
  readonly stage: string;
  readonly trackingNumber: string | null;
  /** FedEx's last words of it, and where that was. */
  readonly tracked: string;
  /** A moment: since when it stands so. */
  readonly since: string;
};

export async function upgrade(transaction: Transaction): Promise<void> {
  await redrawShipments({
    events: transaction.table('events'),
    pieces: transaction.table('pieces'),
    shipments: transaction.table('shipments'),
  });
}
