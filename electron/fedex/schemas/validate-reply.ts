import * as z from 'zod';
import { alertsSchema } from './alert';
import { maybeText } from './lenient';

/** The shipment would be taken; remarks may stand beside that. */
export const validateReplySchema = z.object({
  transactionId: maybeText,
  customerTransactionId: maybeText,
  output: z.object({ alerts: alertsSchema }),
});

export type ValidateReply = z.output<typeof validateReplySchema>;
