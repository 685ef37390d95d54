import * as z from 'zod';
import { bagNumberSchema } from '../cases/ids';
import { moneySchema } from '../cases/piece';
import { customsWordsSchema, directions, shippingMethods } from './customs-words';
import { partySchema } from './party';

const amount = moneySchema.refine(({ minor }) => minor >= 0, 'is less than nothing');
const price = moneySchema.refine(({ minor }) => minor > 0, 'is nothing');
/** A weight or length as it was typed: a decimal without sign, at most three places. */
const measure = z.string().regex(/^\d{1,4}(\.\d{1,3})?$/);
const trackingNumber = z.string().regex(/^(\d{12}|\d{15}|\d{20}|\d{22})$/);
const day = z.iso.date();
const line = z.string().regex(/^[^\p{Cc}]*$/u, 'has a line break');

/** FedEx services between the US and Japan (FedEx `serviceType`). */
export const carrierServices = [
  'FEDEX_INTERNATIONAL_PRIORITY',
  'FEDEX_INTERNATIONAL_PRIORITY_EXPRESS',
  'INTERNATIONAL_ECONOMY',
  'INTERNATIONAL_FIRST',
  'FEDEX_INTERNATIONAL_CONNECT_PLUS',
] as const;
export type CarrierService = (typeof carrierServices)[number];

export const measureSystems = ['imperial', 'metric'] as const;

/** The closed package: inches and pounds, or centimetres and kilograms. */
export const packageSchema = z.strictObject({
  system: z.enum(measureSystems),
  length: measure,
  width: measure,
  height: measure,
  weight: measure,
});
export type ShippingPackage = z.infer<typeof packageSchema>;

/** One line of the invoice: like things of one piece. Weights in the unit of the package. */
export const commoditySchema = z.strictObject({
  /** Null for what is no piece of the case, as a box of its own value. */
  bagNumber: bagNumberSchema.nullable(),
  /** What it is, of what, for what; in English, never a bare "jewelry". */
  description: line.min(1).max(450),
  /** HS code of six digits or more, or the ten digits of Schedule B; digits alone. */
  tariffCode: z.string().regex(/^\d{6,10}$/),
  countryOfManufacture: z.string().regex(/^[A-Z]{2}$/),
  metal: line.max(60),
  serial: line.max(60),
  /** What the quantity counts, in FedEx's codes: each or pairs; left out, each. */
  unit: z.enum(['EA', 'PR']).optional(),
  quantity: z.int().min(1).max(9999),
  /** Of one; the line is quantity times this. The value for customs, whole, whatever was paid for the work. */
  unitValue: price,
  netWeight: measure,
});
export type Commodity = z.infer<typeof commoditySchema>;

/** Units of a currency for one US dollar (`149.50`), as somebody read them somewhere on that day. */
export const exportRateSchema = z.strictObject({
  perDollar: z.string().regex(/^(?=.*[1-9])\d{1,6}(\.\d{1,6})?$/),
  on: day,
});
export type ExportRate = z.infer<typeof exportRateSchema>;

/** The sums of an invoice beside its lines. */
export const invoiceCharges = ['freight', 'insuranceCharge', 'packing', 'handling', 'otherCharge'] as const;
export type InvoiceCharge = (typeof invoiceCharges)[number];

/** Who pays FedEx and the customs. */
export const payers = ['sender', 'recipient', 'third-party'] as const;
/** Incoterms in three letters, as FedEx's `termsOfSale` takes them. */
export const termsOfSale = ['FCA', 'FOB', 'CIP', 'CIF', 'CPT', 'EXW', 'DAP', 'DDP', 'DDU'] as const;

/** PDF for the printer of a customer at home; ZPL, in dots per inch of the head, for the desk's label printer. */
export const labelFormats = ['pdf-letter', 'pdf-4x6', 'zpl-203', 'zpl-300'] as const;
export type LabelFormat = (typeof labelFormats)[number];

/** A shipment as a person looked at it and said yes: from it come the request to FedEx, the invoice and the email. */
export const shipmentOrderSchema = z.strictObject({
  direction: z.enum(directions),
  method: z.enum(shippingMethods),
  isFree: z.boolean(),
  service: z.enum(carrierServices),
  shipOn: day,
  shipper: partySchema,
  recipient: partySchema,
  /** Where someone else than the recipient imports; null = she does. */
  importer: partySchema.nullable(),
  package: packageSchema,
  commodities: z.array(commoditySchema).min(1).max(20),
  /** Value of the work, even where it was free; null inbound, where none was done yet, and on exchange. */
  workValue: amount.nullable(),
  /** What the shop's own insurance covers; apart from the carrier's. */
  insured: amount.nullable(),
  /** FedEx `declaredValue` for carriage; never over the value for customs. */
  declaredForCarriage: amount.nullable(),
  customs: customsWordsSchema,
  /** The air waybill on which the piece came to where it is now, and the day on which it was received there. */
  cameBy: z.strictObject({ trackingNumber: trackingNumber.nullable(), receivedOn: day }).nullable(),
  /** FedEx's waybill of the journey that this one returns; null = none, and the label is no return label. */
  returnOf: z.strictObject({ trackingNumber, shippedOn: day }).nullable(),
  /** Internal Transaction Number (`AES X20261130987654`) or exemption (`NOEEI 30.37(a)`); null outside US exports. */
  exportCitation: z.string().max(60).nullable(),
  /** By what a value in another currency was held against the limits in US dollars; left out, none was needed. */
  exportRate: exportRateSchema.optional(),
  freightPayer: z.enum(payers),
  dutiesPayer: z.enum(payers),
  termsOfSale: z.enum(termsOfSale),
  /** Other sums of the invoice, in its currency. */
  freight: amount.nullable(),
  insuranceCharge: amount.nullable(),
  /** Left out, none. */
  packing: amount.optional(),
  handling: amount.optional(),
  otherCharge: amount.optional(),
  /** Whether sender and recipient are related (19 USC 1401a(g)); left out, nobody was asked. */
  partiesRelated: z.boolean().optional(),
  invoiceNumber: line.min(1).max(35),
  specialInstructions: line.max(200),
  labelFormat: z.enum(labelFormats),
});
export type ShipmentOrder = z.infer<typeof shipmentOrderSchema>;

export { trackingNumber as trackingNumberSchema };
