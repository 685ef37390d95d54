import * as z from 'zod';
import { dayStampSchema, distinct, printedText, trackingNumberSchema } from './fields';

/** A label that we print and send ourselves; without a number to return by, it is no return in FedEx's sense. */
const returnDetailSchema = z.strictObject({
  returnType: z.literal('PRINT_RETURN_LABEL'),
  rma: z.strictObject({ reason: printedText(60, 'RMA.REASON.TOO.LONG') }),
  returnAssociationDetail: z.strictObject({
    trackingNumber: trackingNumberSchema,
    shipDatestamp: dayStampSchema,
  }),
});

/** Either FedEx makes the invoice and files it, or a document uploaded before is named by its id. */
const tradeDocumentsSchema = z.union([
  z.strictObject({ requestedDocumentTypes: z.tuple([z.literal('COMMERCIAL_INVOICE')]) }),
  z.strictObject({
    attachedDocuments: z
      .array(
        z.strictObject({
          documentType: z.literal('COMMERCIAL_INVOICE'),
          documentId: printedText(64, 'DOCUMENTID.INVALID'),
        }),
      )
      .length(1),
  }),
]);

/** A service and its details are both there or both absent. */
export const specialServicesSchema = z
  .strictObject({
    specialServiceTypes: distinct(['RETURN_SHIPMENT', 'ELECTRONIC_TRADE_DOCUMENTS']),
    returnShipmentDetail: returnDetailSchema.optional(),
    etdDetail: tradeDocumentsSchema.optional(),
  })
  .refine(
    (services) =>
      services.specialServiceTypes.includes('RETURN_SHIPMENT') ===
      (services.returnShipmentDetail !== undefined),
    { path: ['returnShipmentDetail'], message: 'RETURNSHIPMENTDETAIL.MISMATCH' },
  )
  .refine(
    (services) =>
      services.specialServiceTypes.includes('ELECTRONIC_TRADE_DOCUMENTS') ===
      (services.etdDetail !== undefined),
    { path: ['etdDetail'], message: 'EDT.DETAILS.MISSING' },
  );
