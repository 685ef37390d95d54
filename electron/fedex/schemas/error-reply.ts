import * as z from 'zod';
import { listOf, maybeText } from './lenient';

const faultSchema = z.object({
  code: z.union([z.string(), z.number().transform(String)]),
  message: maybeText,
  parameterList: listOf(z.object({ key: maybeText, value: maybeText })),
});

export type FedexFault = z.output<typeof faultSchema>;

/** What every refusal looks like, whatever its status; at least one fault, or it is not FedEx's. */
export const errorReplySchema = z.object({
  transactionId: maybeText,
  customerTransactionId: maybeText,
  errors: listOf(faultSchema).refine((faults) => faults.length > 0),
});

export type ErrorReply = z.output<typeof errorReplySchema>;
