import * as z from 'zod';
import { languages } from '../language';

const text = z.string().max(200);

/** A customer as the shop knows her. `kana` is the reading of the name, asked for and never guessed. */
export const customerSchema = z.object({
  name: z.string().min(1).max(200),
  kana: text,
  /** The name in Latin letters, where she gave it. */
  romaji: text,
  phones: z.array(text),
  emails: z.array(text),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  postalCode: text,
  address: z.string().max(500),
  language: z.enum(languages),
  note: z.string().max(4000),
});
export type Customer = z.infer<typeof customerSchema>;
