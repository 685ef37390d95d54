import * as z from 'zod';
import { keptDrafts } from '../cases/kept-drafts';

/** Templates being changed, by their place: neither another screen nor a crash loses what was typed. */
export const templateDrafts = keptDrafts(
  'naoshi.template-drafts',
  z.object({ subject: z.string(), body: z.string() }),
);
