import * as z from 'zod';
import { caseIdSchema, contentHashSchema } from '../cases/ids';
import { commercialInvoiceSchema } from '../documents/shipping-papers';
import { addressReadingSchema } from '../shipping/address-reading';
import { carrierAlertSchema, carrierFileSchema } from '../shipping/carrier-file';
import { carrierRateSchema } from '../shipping/carrier-rate';
import { carrierAccountSchema, carrierSettingsSchema } from '../shipping/carrier-settings';
import { shipmentOrderSchema, trackingNumberSchema } from '../shipping/order';
import { partySchema } from '../shipping/party';
import { purchaseSchema, trackingReadingSchema } from '../shipping/purchase';
import { ledgerSchema } from './ledgers';

const nothing = z.strictObject({});
const secret = z.string().min(1).max(500);
const alerts = z.array(carrierAlertSchema);
const purchase = z.object({ purchase: purchaseSchema });

/** Largest PDF made elsewhere that is taken in, in bytes. */
export const importedPdfBytesLimit = 10_000_000;

/** The calls about FedEx. The sample shop's invented people are known to the sandbox and the stand-in only. */
export const shippingCalls = {
  readCarrierSettings: { input: nothing, output: carrierSettingsSchema },
  /** Null takes the account away and its secret with it; a secret of null stays as it is. */
  configureCarrier: {
    input: z.strictObject({
      account: carrierAccountSchema.nullable(),
      /** `keep` false = until the program ends, never written. */
      secret: z.strictObject({ secret, keep: z.boolean() }).nullable(),
    }),
    output: carrierSettingsSchema,
  },
  /** Logs in and asks for nothing. A secret of null is the one already known. */
  testCarrier: {
    input: z.strictObject({ account: carrierAccountSchema, secret: secret.nullable() }),
    output: nothing,
  },
  /** Whether FedEx would sell this label; nothing is bought. */
  validateShipment: {
    input: z.strictObject({ ledger: ledgerSchema, order: shipmentOrderSchema }),
    output: z.object({ alerts }),
  },
  resolveAddress: { input: z.strictObject({ party: partySchema }), output: addressReadingSchema },
  /** Of every service between the two places, the cheapest first. */
  quoteRates: {
    input: z.strictObject({ order: shipmentOrderSchema }),
    output: z.object({ rates: z.array(carrierRateSchema), alerts }),
  },
  /**
   * Buys one label for each key; asked again with the same key it answers what came of it, so a new try after a refusal needs
   * a new key. Refused while another label of the shipment is bought or may have been.
   */
  buyLabel: {
    input: z.strictObject({
      ledger: ledgerSchema,
      key: z.uuid(),
      caseId: caseIdSchema,
      shipmentId: z.uuid(),
      order: shipmentOrderSchema,
      /** Of an invoice filed before by `storeTradeDocument`; null = FedEx makes one and files it. */
      documentId: z.string().min(1).max(64).nullable(),
    }),
    output: purchase,
  },
  /** Of one case, the latest first; null = those of all cases that wait for somebody. */
  readPurchases: {
    input: z.strictObject({ caseId: caseIdSchema.nullable() }),
    output: z.object({ purchases: z.array(purchaseSchema) }),
  },
  /** A person's word on a purchase whose fate is unknown, after a look at FedEx's own page. */
  answerUnknownPurchase: {
    input: z.strictObject({
      key: z.uuid(),
      answer: z.discriminatedUnion('was', [
        z.strictObject({ was: z.literal('none') }),
        z.strictObject({ was: z.literal('found'), trackingNumber: trackingNumberSchema }),
      ]),
    }),
    output: purchase,
  },
  /** Cancels at FedEx, before the parcel is there; or by a person's word that the label will never be used. */
  voidLabel: {
    input: z.strictObject({ key: z.uuid(), how: z.enum(['cancelled', 'unused']) }),
    output: purchase,
  },
  trackShipments: {
    input: z.strictObject({ trackingNumbers: z.array(trackingNumberSchema).min(1).max(30) }),
    output: z.object({
      readings: z.array(trackingReadingSchema),
      /** The numbers that FedEx does not answer for, each with its reason. */
      faults: z.array(
        z.object({ trackingNumber: trackingNumberSchema, code: z.string(), words: z.string() }),
      ),
    }),
  },
  /** Keeps a label or an invoice made elsewhere, byte for byte, with what can be read from it. */
  importCarrierFile: {
    input: z.strictObject({
      ledger: ledgerSchema,
      pdfBase64: z.base64().max(Math.ceil(importedPdfBytesLimit / 3) * 4),
    }),
    output: z.object({
      /** Its kind is a guess from its words. */
      file: carrierFileSchema,
      /** In its words, with a true check digit, the likeliest first. */
      trackingNumbers: z.array(trackingNumberSchema),
      /** In its bar codes, with a true check digit. */
      scannedNumbers: z.array(trackingNumberSchema),
      /** What stands where a tracking number should, and is none. */
      doubtfulNumbers: z.array(z.string()),
    }),
  },
  /** Pictures of a kept label that only a label printer reads: PNG, one for each label in the file, never printed. */
  pictureLabel: {
    input: z.strictObject({ ledger: ledgerSchema, hash: contentHashSchema }),
    output: z.object({ picturesBase64: z.array(z.base64()) }),
  },
  /** Files an invoice of ours with FedEx: before the label is bought, or, where it has a tracking number, after it. */
  storeTradeDocument: {
    input: z.strictObject({ ledger: ledgerSchema, paper: commercialInvoiceSchema }),
    output: z.object({ documentId: z.string() }),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
