import * as z from 'zod';
import { languages } from '../../language';
import { bagNumberSchema, caseNumberSchema, eventIdSchema } from '../ids';
import { moneySchema } from '../piece';
import { registrationNumberSchema } from '../shop';
import { paymentKinds, paymentMethods } from '../stages/piece-event-data';

const text = z.string().max(500);
const day = z.iso.date();

/** What invoices and receipts have in common. */
const issued = {
  /** The case's number with `/I1` (invoice) or `/R1` (receipt). */
  number: z.string().min(1).max(60),
  language: z.enum(languages),
  issuedOn: day,
  caseNumber: caseNumberSchema,
  shop: z.strictObject({
    name: z.string(),
    address: z.string(),
    phone: z.string(),
    registrationNumber: registrationNumberSchema.nullable(),
  }),
  addressee: z.string().min(1).max(200),
};

/** Tax as a qualified invoice states it: each rate once, with one rounding, over everything at that rate. */
const taxSchema = z.strictObject({
  percent: z.int().min(0).max(100),
  net: moneySchema,
  tax: moneySchema,
});

const sums = {
  taxes: z.array(taxSchema).min(1),
  /** Nothing or less: what pieces rounded down one by one cost less than all of them together. */
  rounding: moneySchema,
  gross: moneySchema,
  /** True while something is a guide price or not priced: it may become more. */
  isMinimum: z.boolean(),
  due: moneySchema,
};

const chargeSchema = z.strictObject({
  name: text,
  quantity: z.int().min(1),
  /** Null = not priced yet. */
  net: moneySchema.nullable(),
  isGuide: z.boolean(),
});

/** One sum as it was handed over or given back, on one day. */
const passedSchema = z.strictObject({
  on: day,
  kind: z.enum(paymentKinds),
  method: z.enum(paymentMethods),
  amount: moneySchema,
});

export const invoiceContentSchema = z.strictObject({
  paper: z.literal('invoice'),
  ...issued,
  receivedOn: day,
  pieces: z
    .array(z.strictObject({ bagNumber: bagNumberSchema, name: text, charges: z.array(chargeSchema) }))
    .min(1),
  ...sums,
  passed: z.array(passedSchema),
});
export type InvoiceContent = z.infer<typeof invoiceContentSchema>;

export const receiptContentSchema = z.strictObject({
  paper: z.literal('receipt'),
  ...issued,
  receivedOn: day,
  kind: z.enum(['deposit', 'payment']),
  method: z.enum(paymentMethods),
  reference: z.string().max(120),
  amount: moneySchema,
  /** What it was received for. */
  purpose: z.string().min(1).max(200),
  parts: z.array(z.strictObject({ bagNumber: bagNumberSchema, name: text, amount: moneySchema })).min(1),
  ...sums,
  /** The events by which the money was recorded. */
  payments: z.array(eventIdSchema).min(1),
});
export type ReceiptContent = z.infer<typeof receiptContentSchema>;

/** A paper with a number of its own, in the words with which it went out. */
export const issuedPaperSchema = z.discriminatedUnion('paper', [invoiceContentSchema, receiptContentSchema]);
export type IssuedPaper = z.infer<typeof issuedPaperSchema>;
