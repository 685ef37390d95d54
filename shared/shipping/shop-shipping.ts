import * as z from 'zod';
import { moneySchema } from '../cases/piece';
import { partySchema } from './party';

/** What a shop that ships abroad tells once. */
export const shopShippingSchema = z.strictObject({
  /** The shop, or its workshop, in Latin letters, as parcels go to it and come from it. */
  party: partySchema,
  /** The most that FedEx lets jewellery be declared at for carriage, by its terms or a contract; null = no limit is known. */
  carriageLimit: moneySchema.refine(({ minor }) => minor > 0, 'is nothing').nullable(),
});
export type ShopShipping = z.infer<typeof shopShippingSchema>;
