import * as z from 'zod';
import { accountNumberSchema } from './fields';
import { checkShipment, shipmentFields } from './requested-shipment';

/**
 * `POST /ship/v1/shipments/packages/validate`: the shipment without its label. It takes whole weights only, and spells
 * one way of pick-up with a blank.
 */
export const validateRequestSchema = z
  .strictObject({
    accountNumber: accountNumberSchema,
    requestedShipment: z.strictObject({
      ...shipmentFields,
      pickupType: z.enum(['CONTACT_FEDEX TO_SCHEDULE', 'DROPOFF_AT_FEDEX_LOCATION', 'USE_SCHEDULED_PICKUP']),
      totalWeight: z.int('TOTALWEIGHT.INVALID').positive('TOTALWEIGHT.INVALID'),
    }),
  })
  .check(checkShipment);

export type ValidateRequest = z.output<typeof validateRequestSchema>;
