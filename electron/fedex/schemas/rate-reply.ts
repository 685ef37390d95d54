import * as z from 'zod';
import { alertsSchema } from './alert';
import { listOf, maybe, maybeNumber, maybeText } from './lenient';

/** One price: ours (`ACCOUNT`) or the published one (`LIST`). */
const ratedShipmentSchema = z.object({
  rateType: maybeText,
  totalBaseCharge: maybeNumber,
  totalNetCharge: maybeNumber,
  totalNetFedExCharge: maybeNumber,
  totalDutiesAndTaxes: maybeNumber,
  currency: maybeText,
  shipmentRateDetail: maybe(z.object({ currency: maybeText, totalSurcharges: maybeNumber })),
});

const ratedServiceSchema = z.object({
  serviceType: maybeText,
  serviceName: maybeText,
  packagingType: maybeText,
  customerMessages: listOf(z.object({ code: maybeText, message: maybeText })),
  ratedShipmentDetails: listOf(ratedShipmentSchema),
  operationalDetail: maybe(
    z.object({ deliveryDate: maybeText, transitTime: maybeText, commitDate: maybeText }),
  ),
  commit: maybe(z.object({ dateDetail: maybe(z.object({ dayFormat: maybeText })) })),
});

export const rateReplySchema = z.object({
  transactionId: maybeText,
  customerTransactionId: maybeText,
  output: z.object({
    rateReplyDetails: listOf(ratedServiceSchema),
    quoteDate: maybeText,
    alerts: alertsSchema,
  }),
});

export type RateReply = z.output<typeof rateReplySchema>;
