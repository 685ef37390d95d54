import * as z from 'zod';
import { carrierAlertSchema } from './carrier-file';

/**
 * How FedEx knows an address: as it was given (`confirmed`), in another spelling (`differs`), without its flat or suite
 * (`incomplete`), not at all (`not-found`), or its country is not looked up (`not-covered`).
 */
export const addressStandings = ['confirmed', 'differs', 'incomplete', 'not-found', 'not-covered'] as const;
export type AddressStanding = (typeof addressStandings)[number];

/** One way FedEx would write the address, to be offered and never put in place by itself. */
export const addressSuggestionSchema = z.strictObject({
  streetLines: z.array(z.string()),
  city: z.string(),
  stateOrProvince: z.string(),
  postalCode: z.string(),
  country: z.string(),
});
export type AddressSuggestion = z.infer<typeof addressSuggestionSchema>;

export const addressReadingSchema = z.strictObject({
  standing: z.enum(addressStandings),
  /** What FedEx takes the place for; it decides about the surcharge. */
  place: z.enum(['business', 'residential', 'mixed', 'unknown']),
  suggestions: z.array(addressSuggestionSchema),
  alerts: z.array(carrierAlertSchema),
});
export type AddressReading = z.infer<typeof addressReadingSchema>;
