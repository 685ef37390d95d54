import * as z from 'zod';

/** What becomes of the piece between its two journeys; every customs word follows from it. */
export const shippingMethods = ['resize', 'repair', 'exchange', 'unworked'] as const;
export type ShippingMethod = (typeof shippingMethods)[number];

/** `inbound` = from the customer to the workshop; `outbound` = from the workshop to the customer. */
export const directions = ['inbound', 'outbound'] as const;
export type Direction = (typeof directions)[number];

/** FedEx's `CommercialInvoice.shipmentPurpose`. */
export const shipmentPurposes = [
  'GIFT',
  'NOT_SOLD',
  'PERSONAL_EFFECTS',
  'REPAIR_AND_RETURN',
  'SAMPLE',
  'SOLD',
] as const;
export type ShipmentPurpose = (typeof shipmentPurposes)[number];

/** FedEx's `CustomsOption.type`, on returns alone. */
export const customsOptions = [
  'COURTESY_RETURN_LABEL',
  'EXHIBITION_TRADE_SHOW',
  'FAULTY_ITEM',
  'FOLLOWING_REPAIR',
  'FOR_REPAIR',
  'ITEM_FOR_LOAN',
  'OTHER',
  'REJECTED',
  'REPLACEMENT',
  'TRIAL',
] as const;
export type CustomsOption = (typeof customsOptions)[number];

/** What the invoice tells customs about the journey. */
export const customsWordsSchema = z.strictObject({
  purpose: z.enum(shipmentPurposes),
  option: z.enum(customsOptions).nullable(),
  /** Printed whole on the invoice: what happened to the piece, and what did not. In English, at most 554 characters. */
  statement: z.string().max(554),
  /** Why a person chose other words than those that follow from the method; empty = these are they. */
  changedBecause: z.string().max(500),
});
export type CustomsWords = z.infer<typeof customsWordsSchema>;
