import * as z from 'zod';
import { countryCodeSchema, printedText, trackingNumberSchema } from './fields';

const route = {
  shipDocumentType: z.enum(['COMMERCIAL_INVOICE', 'PRO_FORMA_INVOICE', 'OTHER']),
  originCountryCode: countryCodeSchema,
  destinationCountryCode: countryCodeSchema,
};

const file = {
  carrierCode: z.literal('FDXE').optional(),
  name: printedText(100).regex(/\.pdf$/i, 'FILE.NAME.INVALID'),
  contentType: z.literal('application/pdf'),
};

/**
 * The part `document` of `POST /documents/v1/etds/upload`, which must come before the part `attachment`: an invoice
 * filed before the label is bought, or, with its number and day, afterwards.
 */
export const uploadDocumentSchema = z.discriminatedUnion('workflowName', [
  z.strictObject({ workflowName: z.literal('ETDPreshipment'), ...file, meta: z.strictObject(route) }),
  z.strictObject({
    workflowName: z.literal('ETDPostshipment'),
    ...file,
    meta: z.strictObject({
      ...route,
      trackingNumber: trackingNumberSchema,
      shipmentDate: z.iso.datetime({ local: true }),
    }),
  }),
]);

export type UploadDocument = z.output<typeof uploadDocumentSchema>;
