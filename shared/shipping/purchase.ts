import * as z from 'zod';
import { caseIdSchema } from '../cases/ids';
import { carrierAlertSchema, carrierFileSchema } from './carrier-file';
import { carrierEnvironments } from './carrier-settings';
import { trackingNumberSchema } from './order';

/**
 * `asking` = on disk before FedEx is spoken to; `bought` = answered, files kept; `refused` = FedEx certainly sold nothing;
 * `unknown` = nobody can know without looking at FedEx's own page; then a person says `none` (nothing was sold) or
 * `found` with the tracking number. `voided` = cancelled at FedEx, `unused` = a person says that it will never be tendered.
 */
export const purchaseStates = [
  'asking',
  'bought',
  'refused',
  'unknown',
  'none',
  'found',
  'voiding',
  'voided',
  'unused',
] as const;
export type PurchaseState = (typeof purchaseStates)[number];

/** What is known of one label that was asked for; the key makes asking twice the same as asking once. */
export const purchaseSchema = z.strictObject({
  key: z.uuid(),
  caseId: caseIdSchema,
  shipmentId: z.uuid(),
  state: z.enum(purchaseStates),
  environment: z.enum(carrierEnvironments),
  trackingNumber: trackingNumberSchema.nullable(),
  files: z.array(carrierFileSchema),
  /** Under which FedEx has our invoice; left out, FedEx made its own. */
  documentId: z.string().min(1).max(64).optional(),
  alerts: z.array(carrierAlertSchema),
  /** What FedEx asked for it, where it said. */
  charged: z.strictObject({ minor: z.int(), currency: z.string() }).nullable(),
  askedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type Purchase = z.infer<typeof purchaseSchema>;

/** Where a shipment is, drawn from FedEx's codes. */
export const trackingStandings = [
  'not-known-yet',
  'label-made',
  'picked-up',
  'in-transit',
  'held-at-customs',
  'exception',
  'out-for-delivery',
  'delivered',
  'returning',
  'lost',
  'cancelled',
] as const;
export type TrackingStanding = (typeof trackingStandings)[number];

export const trackingReadingSchema = z.strictObject({
  trackingNumber: trackingNumberSchema,
  standing: z.enum(trackingStandings),
  /** FedEx's own code and words. */
  code: z.string().max(60),
  words: z.string().max(500),
  /** Of the latest scan; null = none yet. */
  scannedAt: z.iso.datetime({ offset: true }).nullable(),
  place: z.string().max(200),
  deliveredOn: z.iso.date().nullable(),
  signedBy: z.string().max(120),
});
export type TrackingReading = z.infer<typeof trackingReadingSchema>;
