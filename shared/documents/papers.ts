import * as z from 'zod';
import { decisionSchema } from '../cases/frozen-decision';
import { bagNumberSchema, caseNumberSchema } from '../cases/ids';
import { invoiceContentSchema, receiptContentSchema } from '../cases/money/issued-paper';
import {
  conditionSchema,
  estimateSchema,
  metals,
  moneySchema,
  pieceKinds,
  serviceSchema,
  stoneSchema,
} from '../cases/piece';
import { languages } from '../language';
import { houses, platings } from '../policies/request';
import { boxManifestSchema, placeLabelSchema, staffBadgeSchema } from './box-papers';
import { liabilityPaperSchema } from './liability-paper';
import {
  carrierFilePaperSchema,
  commercialInvoiceSchema,
  identitySheetSchema,
  packingListSchema,
  proFormaInvoiceSchema,
} from './shipping-papers';

const house = z.enum([...houses, 'other']);
/** 0 = the original; n = the n-th reprint, which says so on its face. */
const copy = z.int().min(0);

/** What the bench sees of a piece: no customer, no price. */
export const jobBagTagSchema = z.strictObject({
  paper: z.literal('job-bag-tag'),
  language: z.enum(languages),
  copy,
  sample: z.boolean(),
  bagNumber: bagNumberSchema,
  pieceNumber: z.int().min(1),
  pieceCount: z.int().min(1),
  house,
  kind: z.enum(pieceKinds),
  metal: z.enum(metals),
  plating: z.enum(platings).nullable(),
  stones: z.array(stoneSchema),
  engraving: z.string(),
  serial: z.string(),
  currentSize: z.number().nullable(),
  services: z.array(serviceSchema),
  receivedOn: z.iso.date(),
  promisedOn: z.iso.date().nullable(),
});
export type JobBagTag = z.infer<typeof jobBagTagSchema>;

export const claimSlipPieceSchema = z.strictObject({
  bagNumber: bagNumberSchema,
  house,
  kind: z.enum(pieceKinds),
  metal: z.enum(metals),
  metalNote: z.string(),
  plating: z.enum(platings).nullable(),
  stones: z.array(stoneSchema),
  engraving: z.string(),
  serial: z.string(),
  currentSize: z.number().nullable(),
  condition: conditionSchema,
  photoCount: z.int().min(0),
  declaredValue: moneySchema,
  services: z.array(serviceSchema),
  decision: decisionSchema,
  estimate: estimateSchema,
  promisedOn: z.iso.date().nullable(),
});

/** The customer's copy, in the customer's language, with the decision and the terms that were signed. */
export const claimSlipSchema = z.strictObject({
  paper: z.literal('claim-slip'),
  language: z.enum(languages),
  copy,
  sample: z.boolean(),
  shop: z.strictObject({ name: z.string(), address: z.string(), phone: z.string() }),
  caseNumber: caseNumberSchema,
  receivedOn: z.iso.date(),
  customerName: z.string(),
  pieces: z.array(claimSlipPieceSchema).min(1),
  /** The text signed (or shown, where nobody signed); printed as it stood. */
  terms: z.string(),
  signature: z.strictObject({ svg: z.string(), signedAt: z.iso.datetime() }).nullable(),
  unsignedReason: z.string(),
});
export type ClaimSlip = z.infer<typeof claimSlipSchema>;

/** A ruler and a barcode at the stock's size: proof that a printer prints at 100 % and scans back. */
export const testPageSchema = z.strictObject({
  paper: z.literal('test-page'),
  language: z.enum(languages),
  copy,
  /** The binding it was printed for, as words for the sheet. */
  printer: z.string(),
  printedAt: z.iso.datetime(),
});
export type TestPage = z.infer<typeof testPageSchema>;

/** Circles of every whole Japanese size, to lay a ring on, with rulers that prove the scale. */
export const ringMeasuringSheetSchema = z.strictObject({
  paper: z.literal('ring-measuring-sheet'),
  language: z.enum(languages),
  copy,
  printedOn: z.iso.date(),
});
export type RingMeasuringSheet = z.infer<typeof ringMeasuringSheetSchema>;

/** A part of a letter, set where its kind belongs. */
export const letterParagraphSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['day', 'addressee', 'sender', 'title', 'opening', 'closing', 'heading', 'body', 'end']),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string()) }),
]);
export type LetterParagraph = z.infer<typeof letterParagraphSchema>;

/** The answer to a question, written to the customer in the customer's language. */
export const answerLetterSchema = z.strictObject({
  paper: z.literal('answer-letter'),
  language: z.enum(languages),
  copy,
  sample: z.boolean(),
  writtenOn: z.iso.date(),
  /** Empty where nobody said to whom it goes. */
  customerName: z.string(),
  subject: z.string(),
  paragraphs: z.array(letterParagraphSchema).min(1),
});
export type AnswerLetterPaper = z.infer<typeof answerLetterSchema>;

/** What the customer is charged and has paid. */
export const invoiceSchema = invoiceContentSchema.extend({ copy, sample: z.boolean() });
export type Invoice = z.infer<typeof invoiceSchema>;

/** Money that was received, from whom and for what. */
export const receiptSchema = receiptContentSchema.extend({ copy, sample: z.boolean() });
export type Receipt = z.infer<typeof receiptSchema>;

/** What Naoshi draws itself. */
export const paperSchema = z.discriminatedUnion('paper', [
  jobBagTagSchema,
  claimSlipSchema,
  testPageSchema,
  ringMeasuringSheetSchema,
  answerLetterSchema,
  invoiceSchema,
  receiptSchema,
  boxManifestSchema,
  placeLabelSchema,
  staffBadgeSchema,
  commercialInvoiceSchema,
  proFormaInvoiceSchema,
  identitySheetSchema,
  packingListSchema,
  liabilityPaperSchema,
]);
export type Paper = z.infer<typeof paperSchema>;

/** What can be printed: drawn here, or made by FedEx and kept. */
export const printablePaperSchema = z.discriminatedUnion('paper', [paperSchema, carrierFilePaperSchema]);
export type PrintablePaper = z.infer<typeof printablePaperSchema>;
