import * as z from 'zod';
import { contentHashSchema } from '../cases/ids';

/** `label` goes on the package, `waybill-copy` and `invoice` into its pouch; one file may hold label and copies together. */
export const carrierFileKinds = ['label', 'waybill-copy', 'invoice', 'other'] as const;
export const carrierFileFormats = ['pdf', 'zpl'] as const;

/** A file that FedEx made, kept by the hash of its bytes. */
export const carrierFileSchema = z.strictObject({
  kind: z.enum(carrierFileKinds),
  format: z.enum(carrierFileFormats),
  hash: contentHashSchema,
  /** Null where the format has none to count. */
  pages: z.int().min(1).nullable(),
  /** How often FedEx wants it printed. */
  copies: z.int().min(1).max(10),
});
export type CarrierFile = z.infer<typeof carrierFileSchema>;

/** What FedEx said beside its answer; a text of its may be missing, so the code is always shown. */
export const carrierAlertSchema = z.strictObject({
  code: z.string().max(200),
  message: z.string().max(1000),
  level: z.enum(['note', 'warning', 'error']),
});
export type CarrierAlert = z.infer<typeof carrierAlertSchema>;
