import * as z from 'zod';

/** What FedEx would ask: our own price (`account`) or the published one (`list`). */
export const carrierRateSchema = z.strictObject({
  service: z.string(),
  name: z.string(),
  kind: z.enum(['account', 'list', 'other']),
  total: z.strictObject({ minor: z.int(), currency: z.string() }),
  deliveredOn: z.iso.date().nullable(),
});
export type CarrierRate = z.infer<typeof carrierRateSchema>;
