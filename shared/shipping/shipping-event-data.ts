import * as z from 'zod';
import { bagNumberSchema } from '../cases/ids';
import { moneySchema } from '../cases/piece';
import { carrierFileSchema } from './carrier-file';
import { shipmentOrderSchema, trackingNumberSchema } from './order';
import { trackingReadingSchema } from './purchase';

const shipmentId = z.uuid();
const reason = z.string().min(1).max(500);

/** How the papers of a shipment came to be. */
export const labelSources = ['bought', 'imported'] as const;

/** What happens to the shipments of a case. */
export const shippingEventData = {
  /** A person said yes to it; a later one of the same shipment takes its place as long as it has no label. */
  'shipment-prepared': z.strictObject({
    shipmentId,
    bagNumbers: z.array(bagNumberSchema).min(1),
    order: shipmentOrderSchema,
  }),
  /** A person was told that the policy asks the customer to write first, and says that she did or why it goes on. */
  'export-total-acknowledged': z.strictObject({
    shipmentId,
    total: moneySchema,
    clause: z.string().max(60),
    note: reason,
  }),
  'shipment-label-stored': z.strictObject({
    shipmentId,
    source: z.enum(labelSources),
    trackingNumber: trackingNumberSchema,
    /** Of the purchase, where it was bought. */
    purchaseKey: z.uuid().nullable(),
    files: z.array(carrierFileSchema).min(1),
  }),
  'shipment-label-voided': z.strictObject({
    shipmentId,
    trackingNumber: trackingNumberSchema,
    /** Cancelled at FedEx, or never to be tendered by a person's word. */
    how: z.enum(['cancelled', 'unused']),
    reason,
  }),
  'shipment-abandoned': z.strictObject({ shipmentId, reason }),
  'tracking-read': z.strictObject({ shipmentId, reading: trackingReadingSchema }),
} as const;

export type ShippingEventType = keyof typeof shippingEventData;
