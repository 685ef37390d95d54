import * as z from 'zod';
import { listOf, maybeText } from './lenient';

/** A remark on something that went well. The code is always there to show; the words may be missing or useless. */
export const alertSchema = z.object({
  code: z.union([z.string(), z.number().transform(String)]),
  alertType: maybeText,
  message: maybeText,
});

export type FedexAlert = z.output<typeof alertSchema>;

export const alertsSchema = listOf(alertSchema);
