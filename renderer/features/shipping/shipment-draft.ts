import * as z from 'zod';
import { bagNumberSchema, type CaseId, caseIdSchema, staffIdSchema } from '../../../shared/cases/ids';
import {
  customsOptions,
  directions,
  shipmentPurposes,
  shippingMethods,
} from '../../../shared/shipping/customs-words';
import { carrierServices, labelFormats, measureSystems, payers } from '../../../shared/shipping/order';
import type { OrderDraft } from '../../../shared/shipping/orders/order-draft';

const typed = z.string();
const payer = z.enum([...payers, '']);

const partyDraft = z.object({
  contactName: typed,
  companyName: typed,
  streetLines: z.array(typed),
  city: typed,
  stateOrProvince: typed,
  postalCode: typed,
  country: typed,
  phone: typed,
  email: typed,
  taxId: typed,
  isResidential: z.boolean(),
});

const commodityDraft = z.object({
  key: typed,
  bagNumber: bagNumberSchema.nullable(),
  description: typed,
  tariffCode: typed,
  countryOfManufacture: typed,
  metal: typed,
  serial: typed,
  unit: z.enum(['EA', 'PR']),
  quantity: typed,
  unitValue: typed,
  netWeight: typed,
});

const orderDraft = z.object({
  direction: z.enum(directions),
  method: z.enum([...shippingMethods, '']),
  isFree: z.boolean(),
  service: z.enum([...carrierServices, '']),
  shipOn: typed,
  shipper: partyDraft,
  recipient: partyDraft,
  importer: partyDraft.nullable(),
  package: z.object({
    system: z.enum(measureSystems),
    length: typed,
    width: typed,
    height: typed,
    weight: typed,
  }),
  currency: typed,
  commodities: z.array(commodityDraft),
  workValue: typed,
  insured: typed,
  insuredCurrency: typed,
  declaredForCarriage: typed,
  customs: z.object({
    purpose: z.enum([...shipmentPurposes, '']),
    option: z.enum([...customsOptions, 'none', '']),
    statement: typed,
    changedBecause: typed,
  }),
  cameBy: z.object({ trackingNumber: typed, receivedOn: typed }),
  returnOf: z.object({ trackingNumber: typed, shippedOn: typed }),
  exportCitation: typed,
  exportRate: z.object({ perDollar: typed, on: typed }),
  freightPayer: payer,
  dutiesPayer: payer,
  termsOfSale: typed,
  freight: typed,
  insuranceCharge: typed,
  // Fields that older drafts on disk do not have.
  packing: typed.default(''),
  handling: typed.default(''),
  otherCharge: typed.default(''),
  partiesRelated: z.enum(['yes', 'no', '']).default(''),
  invoiceNumber: typed,
  specialInstructions: typed,
  labelFormat: z.enum(labelFormats),
}) satisfies z.ZodType<OrderDraft>;

/** A shipment being written, with everything that is needed to go on after a crash; its order's fields bear their own paths. */
export const shipmentDraftSchema = z.object({
  shipmentId: z.uuid(),
  caseId: caseIdSchema,
  by: staffIdSchema.nullable(),
  startedAt: typed,
  bagNumbers: z.array(bagNumberSchema),
  /** Of the label that was asked for: asking under it again is the same asking. Null = none was. */
  purchaseKey: z.uuid().nullable(),
  /** Our invoice goes to FedEx by wire; left out, it does not. */
  filesInvoice: z.boolean().optional(),
  ...orderDraft.shape,
});
export type ShipmentDraft = z.infer<typeof shipmentDraftSchema>;

/** What belongs to the draft and not to the order. */
export type DraftHead = Omit<ShipmentDraft, keyof OrderDraft>;

/** All that is being written about a case lies under one beginning. */
export function draftsOfCase(caseId: CaseId): string {
  return `shipment-draft/${caseId}/`;
}

export function draftKey({ caseId, shipmentId }: Pick<ShipmentDraft, 'caseId' | 'shipmentId'>): string {
  return `${draftsOfCase(caseId)}${shipmentId}`;
}
