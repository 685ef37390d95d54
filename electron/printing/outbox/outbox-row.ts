import * as z from 'zod';
import { documentFormats } from '../../../shared/printing/printers';
import { type PrintJob, printJobSchema } from '../../../shared/printing/queue';
import type { JobRef } from '../printer-port';

const jobRefSchema = z.object({
  printer: z.string(),
  jobId: z.int(),
  jobUuid: z.string().nullable(),
  createdAt: z.number().nullable(),
  label: z.object({ key: z.string(), attempt: z.int().min(1) }),
}) satisfies z.ZodType<JobRef>;

/** One job as it lies on disk: what the screen shows, and what the protocol needs to go on after a crash. */
export const outboxRowSchema = printJobSchema.omit({ isCanceling: true }).extend({
  format: z.literal(1),
  /** Order of queueing, counted over all rows. */
  sequence: z.int().min(1),
  documentFormat: z.enum(documentFormats),
  /** SHA-256 of the document: its name in the documents folder. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Earlier attempts were settled by a person's word and say nothing about this one. */
  firstAttempt: z.int().min(1),
  job: jobRefSchema.nullable(),
  cancelRequested: z.boolean(),
});
export type OutboxRow = z.infer<typeof outboxRowSchema>;

export function isOpenRow(row: OutboxRow): boolean {
  return isSubmitting(row) || row.state === 'released';
}

/** Between `prepared` and `releasing`: a worker has to take it further. */
export function isSubmitting(row: OutboxRow): boolean {
  return (
    row.state === 'prepared' || row.state === 'created' || row.state === 'loaded' || row.state === 'releasing'
  );
}

/** Over and done with: may be rotated away. An unknown job stays until a person has spoken. */
export function isFinished(row: OutboxRow): boolean {
  return row.state === 'sent' || row.state === 'failed' || row.state === 'canceled';
}

export function printJobOf(row: OutboxRow): PrintJob {
  return printJobSchema.parse({ ...row, isCanceling: row.cancelRequested && isOpenRow(row) });
}
