import * as z from 'zod';
import { appErrorSchema } from '../app-error';
import { caseIdSchema } from '../cases/ids';
import { boundPapers } from './bound-papers';
import { printerIdSchema } from './printers';
import { stockIdSchema } from './stocks';

/**
 * How far a job has come. Until `releasing` nothing of it can have been printed. `released`: handed over, the printing
 * system is at it. `sent`: the printing system says the printer took it, which is not proof of paper: the screen says
 * "sent to printer". `unknown`: the program ended in the one moment that leaves no trace; a person must look.
 */
export const printJobStates = [
  'prepared',
  'created',
  'loaded',
  'releasing',
  'released',
  'sent',
  'failed',
  'canceled',
  'unknown',
] as const;
export type PrintJobState = (typeof printJobStates)[number];

export const printJobSchema = z.object({
  key: z.uuid(),
  paper: z.enum(boundPapers),
  /** What is on the paper, in no language: a bag number, a case number, or the kind of a paper without a number. */
  title: z.string(),
  /** The ledger and the case the paper belongs to; null for a test page. */
  ledger: z.string().nullable(),
  caseId: caseIdSchema.nullable(),
  printer: printerIdSchema,
  stock: stockIdSchema,
  /** Null for raw bytes, whose pages nobody counts. */
  pages: z.int().min(1).nullable(),
  state: z.enum(printJobStates),
  /** Counts from 1; grows when a job that cannot have been printed is started anew. */
  attempt: z.int().min(1),
  /** Someone asked to cancel it and the printing system has not confirmed yet. */
  isCanceling: z.boolean(),
  /** Why it waits or failed; null while all is well. */
  problem: appErrorSchema.nullable(),
  /** What the printer itself says while the job is with it, such as `media-empty`, `paused`. */
  printerReasons: z.array(z.string()),
  /** The printing system's own words on it, in its own language; often empty. */
  printerMessage: z.string(),
  /** Set once a person decided about an unknown job, or let a failed one go. */
  personSaid: z.enum(['printed', 'reprint', 'given-up']).nullable(),
  /** The job this one repeats; null for an original. */
  copyOf: z.uuid().nullable(),
  queuedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type PrintJob = z.infer<typeof printJobSchema>;

/** Still being worked on; nobody has to do anything unless `problem` or `printerReasons` says so. */
export function isOpenJob(job: Pick<PrintJob, 'state'>): boolean {
  return (
    job.state !== 'sent' && job.state !== 'failed' && job.state !== 'canceled' && job.state !== 'unknown'
  );
}
