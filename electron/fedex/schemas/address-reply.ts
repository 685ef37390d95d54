import * as z from 'zod';
import { alertsSchema } from './alert';
import { listOf, maybe, maybeText } from './lenient';

const truth = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')])
  .nullish()
  .transform((answer) => answer ?? null)
  .catch(null);

/** An address as FedEx knows it; `classification` is BUSINESS, RESIDENTIAL, MIXED or UNKNOWN. */
const resolvedAddressSchema = z.object({
  clientReferenceId: maybeText,
  streetLinesToken: listOf(z.string()),
  city: maybeText,
  stateOrProvinceCode: maybeText,
  postalCode: maybeText,
  parsedPostalCode: maybe(z.object({ base: maybeText, addOn: maybeText })),
  countryCode: maybeText,
  classification: maybeText,
  /** Codes such as `SUITE.NUMBER.REQUIRED`; FedEx's schema and its answers name them differently. */
  customerMessage: listOf(z.string()),
  customerMessages: listOf(z.object({ code: maybeText, message: maybeText })),
  attributes: maybe(
    z.object({
      Resolved: truth,
      Matched: truth,
      DPV: truth,
      SuiteRequiredButMissing: truth,
      InvalidSuiteNumber: truth,
      CountrySupported: truth,
      MultipleMatches: truth,
      POBox: truth,
    }),
  ),
});

export type ResolvedAddress = z.output<typeof resolvedAddressSchema>;

/** One answer for each address asked about, in the same order. */
export const addressReplySchema = z.object({
  transactionId: maybeText,
  customerTransactionId: maybeText,
  output: z.object({ resolvedAddresses: listOf(resolvedAddressSchema), alerts: alertsSchema }),
});

export type AddressReply = z.output<typeof addressReplySchema>;
