import * as z from 'zod';

/** One line as a carrier's label has it. */
const line = z.string().regex(/^[^\p{Cc}]*$/u, 'has a line break');

/**
 * Someone at either end of a shipment, in Latin letters and in the lengths of FedEx's `Party` (street lines and city 35, at
 * most three street lines, postal code 10, contact 70, company 35 characters). Empty text = there is none.
 */
export const partySchema = z.strictObject({
  contactName: line.max(70),
  companyName: line.max(35),
  streetLines: z.array(line.min(1).max(35)).min(1).max(3),
  city: line.min(1).max(35),
  /** Two letters of the state or province; empty for Japan, which FedEx knows without one. */
  stateOrProvince: z.string().regex(/^([A-Z]{2})?$/),
  postalCode: line.max(10),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Digits alone, with the country's own beginning; US numbers have exactly ten. */
  phone: z.string().regex(/^\d{10,15}$/),
  email: z.string().max(254),
  /** EIN, VAT or the like, where the customs of that country want one. */
  taxId: line.max(18),
  isResidential: z.boolean(),
});
export type Party = z.infer<typeof partySchema>;
