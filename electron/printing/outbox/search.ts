import { err, ok } from '../../../shared/result';
import type { JobProgress, JobRef, PortReply } from '../printer-port';
import type { OutboxRow } from './outbox-row';
import { printerNameOf, type StepTools } from './step';

/** Past being held, and not called back: it prints, or has. */
export function isUnderway(progress: JobProgress): boolean {
  return (
    progress === 'pending' || progress === 'processing' || progress === 'stopped' || progress === 'completed'
  );
}

export type JobsFound = {
  /** A job of this row that prints or has printed: the last one, should there be more. */
  readonly underway: JobRef | null;
  /** The held job of the row's present attempt. */
  readonly held: JobRef | null;
};

/**
 * Looks for the row's jobs by name and calls back every held one but the first of the present attempt: a held job that
 * nobody owns could be let go by hand in the system's own queue window, and print a second time.
 */
export async function searchJobs(tools: StepTools, row: OutboxRow): PortReply<JobsFound> {
  const found = await tools.port.findByKey(printerNameOf(row), row.key);
  if (!found.ok) return found;
  let underway: JobRef | null = null;
  let held: JobRef | null = null;
  for (const ref of found.value.filter((job) => job.label.attempt >= row.firstAttempt)) {
    const status = await tools.port.status(ref);
    if (!status.ok) return err(status.error);
    if (isUnderway(status.value.progress)) underway = ref;
    if (status.value.progress !== 'held') continue;
    if (held === null && ref.label.attempt === row.attempt) {
      held = ref;
      continue;
    }
    const canceled = await tools.port.cancel(ref);
    if (!canceled.ok) return canceled;
  }
  return ok({ underway, held });
}
