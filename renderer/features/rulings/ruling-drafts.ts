import * as z from 'zod';
import { keptDrafts } from '../cases/kept-drafts';

export const rulingDraftSchema = z.object({ decidedBy: z.string(), answer: z.string(), why: z.string() });
export type RulingDraft = z.infer<typeof rulingDraftSchema>;

/** Rulings being written, by ledger and question. */
export const rulingDrafts = keptDrafts('naoshi.ruling-drafts', rulingDraftSchema);
