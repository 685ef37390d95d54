import * as z from 'zod';
import { paymentKinds, paymentMethods, tellingWays } from '../../../shared/cases/stages/piece-event-data';
import { type KeptDrafts, keptDrafts } from '../cases/kept-drafts';
import { priceDraftSchema } from './price-draft';

const approvalDraftSchema = z.object({
  upTo: z.string(),
  by: z.string(),
  how: z.enum(tellingWays),
  note: z.string(),
});
export type ApprovalDraft = z.infer<typeof approvalDraftSchema>;

const paymentDraftSchema = z.object({
  kind: z.enum(paymentKinds),
  /** Null = for all pieces that are offered. */
  bags: z.array(z.string()).nullable(),
  /** As typed; null = what is owed. */
  amount: z.string().nullable(),
  method: z.enum(paymentMethods),
  reference: z.string(),
  note: z.string(),
  wantsReceipt: z.boolean(),
  addressee: z.string(),
  purpose: z.string(),
});
export type PaymentDraft = z.infer<typeof paymentDraftSchema>;

export const emptyPayment: PaymentDraft = {
  kind: 'payment',
  bags: null,
  amount: null,
  method: 'cash',
  reference: '',
  note: '',
  wantsReceipt: true,
  addressee: '',
  purpose: '',
};

/** Begun and not saved, by bag: neither another screen nor a crash loses them. */
export const priceDrafts = keptDrafts('naoshi.price-drafts', priceDraftSchema);
export const approvalDrafts = keptDrafts('naoshi.approval-drafts', approvalDraftSchema);
/** By case and currency. */
export const paymentDrafts = keptDrafts('naoshi.payment-drafts', paymentDraftSchema);

/** A form whose every stroke is kept until it is saved or dropped. */
export function useKeptForm<T extends object>(drafts: KeptDrafts<T>, id: string, empty: T) {
  const kept = drafts.useDraft(id);
  const draft = kept ?? empty;
  return {
    draft,
    change: (changed: Partial<T>) => drafts.keep(id, { ...draft, ...changed }),
    drop: () => drafts.drop(id),
  };
}
