import * as z from 'zod';
import { type BoundPaper, boundPapers } from './bound-papers';
import { printerIdSchema } from './printers';
import { stockIdSchema } from './stocks';

export { type BoundPaper, boundPapers };

/** Where one kind of paper is printed. */
export const bindingSchema = z.strictObject({
  printer: printerIdSchema,
  stock: stockIdSchema,
  /** Dots per inch of the print head, where barcodes must fall on whole dots; null: not set, 203 is assumed for labels. */
  dotsPerInch: z.int().min(72).max(2400).nullable(),
});
export type Binding = z.infer<typeof bindingSchema>;

/** Every kind of paper with its binding; null until someone chose a printer. */
export const bindingsSchema = z.strictObject({
  'job-bag-tag': bindingSchema.nullable(),
  'claim-slip': bindingSchema.nullable(),
  document: bindingSchema.nullable(),
  'carrier-label': bindingSchema.nullable(),
} satisfies Record<BoundPaper, z.ZodType>);
export type Bindings = z.infer<typeof bindingsSchema>;

export const noBindings: Bindings = {
  'job-bag-tag': null,
  'claim-slip': null,
  document: null,
  'carrier-label': null,
};
