import * as z from 'zod';
import { accountNumberSchema, countryCodeSchema, trackingNumberSchema } from './fields';

/** `PUT /ship/v1/shipments/cancel`: gives a label back, before FedEx has the parcel. */
export const cancelRequestSchema = z.strictObject({
  accountNumber: accountNumberSchema,
  emailShipment: z.literal(false),
  senderCountryCode: countryCodeSchema,
  deletionControl: z.literal('DELETE_ALL_PACKAGES'),
  trackingNumber: trackingNumberSchema,
});

export type CancelRequest = z.output<typeof cancelRequestSchema>;
