import * as z from 'zod';
import { staffIdSchema } from '../../../shared/cases/ids';
import { languages } from '../../../shared/language';
import { keptDrafts } from '../cases/kept-drafts';

const typed = z.string();
const changeSchema = z.object({
  by: staffIdSchema.nullable(),
  fields: z.object({
    name: typed,
    kana: typed,
    romaji: typed,
    phone: typed,
    phone2: typed,
    email: typed,
    country: typed,
    postalCode: typed,
    address: typed,
    language: z.enum(languages),
    note: typed,
  }),
});
export type ChangeDraft = z.infer<typeof changeSchema>;

/** Changes of customers being typed, by the customer's id. */
export const changeDrafts = keptDrafts('naoshi.customer-changes', changeSchema);
