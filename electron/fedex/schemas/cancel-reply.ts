import * as z from 'zod';
import { alertsSchema } from './alert';
import { maybeText } from './lenient';

/** FedEx writes `successMessage` where its schema has `message`. */
export const cancelReplySchema = z.object({
  transactionId: maybeText,
  customerTransactionId: maybeText,
  output: z.object({
    cancelledShipment: z.boolean(),
    successMessage: maybeText,
    message: maybeText,
    alerts: alertsSchema,
  }),
});

export type CancelReply = z.output<typeof cancelReplySchema>;
