import * as z from 'zod';
import { maybeText } from './lenient';

/** `docId` is what the shipment names in `etdDetail.attachedDocuments`. */
export const uploadReplySchema = z.object({
  customerTransactionId: maybeText,
  output: z.object({
    meta: z.object({
      docId: z.union([z.string().min(1), z.number().transform(String)]),
      documentType: maybeText,
    }),
  }),
});

export type UploadReply = z.output<typeof uploadReplySchema>;
