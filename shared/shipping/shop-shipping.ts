import * as z from 'zod';
import { moneySchema, photoSchema } from '../cases/piece';
import { partySchema } from './party';

/** Who may sign invoices for the shop; without a picture the name stands there and the line waits for a pen. */
const invoiceSignerSchema = z.strictObject({
  name: z.string().min(1).max(70),
  title: z.string().max(60),
  signature: photoSchema.nullable(),
});
export type InvoiceSigner = z.infer<typeof invoiceSignerSchema>;

export const mostSigners = 8;

/** What a shop that ships abroad tells once. */
export const shopShippingSchema = z.strictObject({
  /** The shop, or its workshop, in Latin letters, as parcels go to it and come from it. */
  party: partySchema,
  /** The most that FedEx lets jewellery be declared at for carriage, by its terms or a contract; null = no limit is known. */
  carriageLimit: moneySchema.refine(({ minor }) => minor > 0, 'is nothing').nullable(),
  /** Left out, nobody: invoices are signed with a pen. */
  signers: z.array(invoiceSignerSchema).max(mostSigners).optional(),
});
export type ShopShipping = z.infer<typeof shopShippingSchema>;
