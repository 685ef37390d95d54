import * as z from 'zod';
import { staffIdSchema } from '../../../shared/cases/ids';
import { keptDrafts } from './kept-drafts';

/** Notes being written, by the id of their case: whose each is, and its text so far. */
export const noteDrafts = keptDrafts(
  'naoshi.note-drafts',
  z.object({ by: staffIdSchema.nullable(), text: z.string() }),
);
