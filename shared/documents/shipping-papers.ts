import * as z from 'zod';
import { bagNumberSchema, caseNumberSchema, contentHashSchema } from '../cases/ids';
import { conditionSchema, metals, moneySchema, photoSubjects, pieceKinds, stoneSchema } from '../cases/piece';
import { languages } from '../language';
import { houses, platings } from '../policies/request';
import { carrierFileSchema } from '../shipping/carrier-file';
import { directions } from '../shipping/customs-words';
import { shipmentOrderSchema, trackingNumberSchema } from '../shipping/order';

/** 0 = the original; n = the n-th reprint, which says so on its face. */
const copy = z.int().min(0);
const line = z.string().max(120);
const shop = z.strictObject({ name: z.string(), address: z.string(), phone: z.string() });

/** Who stands for what an invoice says; without strokes or a picture there is a line for a pen. */
const signerSchema = z.strictObject({
  name: line,
  title: line,
  /** Path of the pen, as signatures are kept; null = signed on paper. */
  svg: z.string().nullable(),
  /** Of a signature on paper or of a seal; null = none is kept. */
  image: z
    .strictObject({
      hash: contentHashSchema,
      widthPixels: z.int().positive(),
      heightPixels: z.int().positive(),
    })
    .nullable(),
  signedOn: z.iso.date(),
});

const invoiceParts = {
  /** Customs read English. */
  language: z.literal('en'),
  copy,
  sample: z.boolean(),
  issuedOn: z.iso.date(),
  /** By which the sender finds it: the number of the case. */
  reference: line,
  order: shipmentOrderSchema,
  partiesRelated: z.boolean(),
  signer: signerSchema.nullable(),
};

/**
 * The invoice that travels with a package. It is a draft, and says so across each page, unless FedEx's label of the same
 * tracking number is kept.
 */
export const commercialInvoiceSchema = z.strictObject({
  paper: z.literal('commercial-invoice'),
  ...invoiceParts,
  /** The original and its copies, each signed by itself. */
  sets: z.int().min(1).max(5),
  /** As it is printed; null = none yet. */
  trackingNumber: trackingNumberSchema.nullable(),
  /** FedEx's own label as it is kept; null = none yet. */
  label: z.strictObject({ trackingNumber: trackingNumberSchema, hash: contentHashSchema }).nullable(),
});
export type CommercialInvoice = z.infer<typeof commercialInvoiceSchema>;

/** What the invoice would say, for a quotation; never for customs. */
export const proFormaInvoiceSchema = z.strictObject({
  paper: z.literal('pro-forma-invoice'),
  ...invoiceParts,
});
export type ProFormaInvoice = z.infer<typeof proFormaInvoiceSchema>;

export const identifiedPieceSchema = z.strictObject({
  bagNumber: bagNumberSchema,
  house: z.enum([...houses, 'other']),
  kind: z.enum(pieceKinds),
  metal: z.enum(metals),
  metalNote: z.string(),
  plating: z.enum(platings).nullable(),
  /** As stamped; null = nobody looked, empty = none seen. */
  hallmark: z.string().nullable(),
  stones: z.array(stoneSchema),
  engraving: z.string(),
  serial: z.string(),
  designName: z.string(),
  currentSize: z.number().nullable(),
  condition: conditionSchema,
  /** What customs are told that it is; empty where it is not in the shipment yet. */
  description: z.string(),
  /** A decimal in `lb` or `kg`; null = not weighed. */
  weight: z.strictObject({ amount: z.string(), unit: z.enum(['lb', 'kg']) }).nullable(),
  countryOfManufacture: z.string().nullable(),
  declaredValue: moneySchema,
  /** At most eight, the most telling first. */
  photos: z
    .array(
      z.strictObject({
        hash: contentHashSchema,
        subject: z.enum(photoSubjects),
        takenAt: z.iso.datetime(),
        widthPixels: z.int().positive(),
        heightPixels: z.int().positive(),
      }),
    )
    .max(8),
});
export type IdentifiedPiece = z.infer<typeof identifiedPieceSchema>;

/** By what a piece is known again: in English and Japanese at once, for two customs, an insurer and the customer. */
export const identitySheetSchema = z.strictObject({
  paper: z.literal('identity-sheet'),
  /** The customer's: it stands first. */
  language: z.enum(languages),
  copy,
  sample: z.boolean(),
  shop,
  caseNumber: caseNumberSchema,
  customerName: z.string(),
  madeOn: z.iso.date(),
  trackingNumber: trackingNumberSchema.nullable(),
  /** What the shop's own insurance covers; null = not said. */
  insured: moneySchema.nullable(),
  pieces: z.array(identifiedPieceSchema).min(1),
});
export type IdentitySheet = z.infer<typeof identitySheetSchema>;

const packedThingSchema = z.strictObject({
  name: z.string(),
  detail: z.string(),
  quantity: z.int().min(1),
  /** The clause that asks for it; null = none does. */
  clause: z.string().nullable(),
});
export type PackedThing = z.infer<typeof packedThingSchema>;

/** What must be in the package, ticked off by who packs it and by who opens it, and what comes back. */
export const packingListSchema = z.strictObject({
  paper: z.literal('packing-list'),
  language: z.enum(languages),
  copy,
  sample: z.boolean(),
  shop,
  caseNumber: caseNumberSchema,
  customerName: z.string(),
  direction: z.enum(directions),
  madeOn: z.iso.date(),
  trackingNumber: trackingNumberSchema.nullable(),
  inside: z.array(packedThingSchema).min(1),
  /** In the pouch on the package or stuck to it. */
  outside: z.array(packedThingSchema),
  /** What is sent back afterwards, and what is not; empty on the way home. */
  comesBack: z.array(packedThingSchema),
});
export type PackingList = z.infer<typeof packingListSchema>;

/** A file that FedEx made, printed as its bytes are and as often as FedEx wants it. */
export const carrierFilePaperSchema = z.strictObject({
  paper: z.literal('carrier-file'),
  language: z.enum(languages),
  copy,
  caseNumber: caseNumberSchema,
  trackingNumber: trackingNumberSchema,
  file: carrierFileSchema,
});
export type CarrierFilePaper = z.infer<typeof carrierFilePaperSchema>;
