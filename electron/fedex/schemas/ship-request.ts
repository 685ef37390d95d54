import * as z from 'zod';
import { accountNumberSchema } from './fields';
import { checkShipment, shipmentFields } from './requested-shipment';

/**
 * `POST /ship/v1/shipments`: buys a label. Files are asked for in the reply itself (`LABEL`), since FedEx keeps what it
 * links to for a day only.
 */
export const shipRequestSchema = z
  .strictObject({
    mergeLabelDocOption: z.enum(['NONE', 'LABELS_AND_DOCS', 'LABELS_ONLY']).optional(),
    labelResponseOptions: z.literal('LABEL'),
    accountNumber: accountNumberSchema,
    requestedShipment: z.strictObject({
      ...shipmentFields,
      pickupType: z.enum(['CONTACT_FEDEX_TO_SCHEDULE', 'DROPOFF_AT_FEDEX_LOCATION', 'USE_SCHEDULED_PICKUP']),
      totalWeight: z.number().positive('TOTALWEIGHT.INVALID'),
    }),
  })
  .check(checkShipment);

export type ShipRequest = z.output<typeof shipRequestSchema>;
