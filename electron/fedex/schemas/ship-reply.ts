import * as z from 'zod';
import { alertsSchema } from './alert';
import { listOf, maybe, maybeNumber, maybeText } from './lenient';

/** A label, an invoice or a waybill copy, as Base64 in `encodedLabel`, or to be fetched within a day from `url`. */
const shippedDocumentSchema = z.object({
  contentType: maybeText,
  docType: maybeText,
  /** How often it must be printed; one, where nothing is said. */
  copiesToPrint: maybeNumber.transform((copies) => Math.max(1, Math.round(copies ?? 1))),
  trackingNumber: maybeText,
  encodedLabel: maybeText,
  url: maybeText,
  alerts: alertsSchema,
});

export type ShippedDocument = z.output<typeof shippedDocumentSchema>;

const pieceSchema = z.object({
  trackingNumber: maybeText,
  masterTrackingNumber: maybeText,
  packageDocuments: listOf(shippedDocumentSchema),
});

const shipmentRatingSchema = z.object({
  shipmentRateDetails: listOf(
    z.object({ rateType: maybeText, totalNetCharge: maybeNumber, currency: maybeText }),
  ),
});

const soldShipmentSchema = z.object({
  masterTrackingNumber: maybeText,
  serviceType: maybeText,
  serviceName: maybeText,
  shipDatestamp: maybeText,
  pieceResponses: listOf(pieceSchema),
  shipmentDocuments: listOf(shippedDocumentSchema),
  alerts: alertsSchema,
  completedShipmentDetail: maybe(z.object({ shipmentRating: maybe(shipmentRatingSchema) })),
});

/** A label was bought: labels are in `pieceResponses[].packageDocuments`, the invoice in `shipmentDocuments`. */
export const shipReplySchema = z.object({
  transactionId: maybeText,
  customerTransactionId: maybeText,
  output: z.object({
    transactionShipments: listOf(soldShipmentSchema).refine((shipments) => shipments.length > 0),
    alerts: alertsSchema,
  }),
});

export type ShipReply = z.output<typeof shipReplySchema>;
