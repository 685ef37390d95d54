import * as z from 'zod';
import { dayStampSchema, trackingNumberSchema } from './fields';

/** `POST /track/v1/trackingnumbers`: at most 30 numbers; a unique id tells two parcels of one number apart. */
export const trackRequestSchema = z.strictObject({
  includeDetailedScans: z.boolean(),
  trackingInfo: z
    .array(
      z.strictObject({
        shipDateBegin: dayStampSchema.optional(),
        shipDateEnd: dayStampSchema.optional(),
        trackingNumberInfo: z.strictObject({
          trackingNumber: trackingNumberSchema,
          carrierCode: z.literal('FDXE').optional(),
          trackingNumberUniqueId: z.string().min(1).optional(),
        }),
      }),
    )
    .min(1, 'TRACKING.TRACKINGNUMBER.EMPTY')
    .max(30, 'TRACKING.TRACKINGNUMBER.TOO.MANY'),
});

export type TrackRequest = z.output<typeof trackRequestSchema>;
