import * as z from 'zod';
import { languages } from '../language';
import { contentHashSchema } from './ids';

/** The strokes of a signature as SVG path data, bound by hash to the very text that was signed. */
export const signatureSchema = z.object({
  svg: z.string().max(400_000),
  signedAt: z.iso.datetime(),
  language: z.enum(languages),
  /** The text as it stood on the screen. */
  text: z.string().max(200_000),
  /** SHA-256 of `text` in UTF-8. */
  textHash: contentHashSchema,
});
export type Signature = z.infer<typeof signatureSchema>;
