import type { Desk } from '../../shared/contract/desk';
import type { JobOutcome, KeepingJob } from '../../shared/keeping/keeping';
import { ok, type Result } from '../../shared/result';

/** How waiting for long work is gone about: told of each look, with a pause between two. */
export type Following = {
  readonly onJob: (job: KeepingJob) => void;
  readonly pause: () => Promise<void>;
};

/** Waits for long work of the main process to end; null where it is not there (any more). */
export async function followJob(
  desk: Desk,
  { onJob, pause }: Following,
  isIt: (job: KeepingJob) => boolean,
): Promise<Result<JobOutcome | null>> {
  for (;;) {
    const read = await desk.readKeeping({});
    if (!read.ok) return read;
    const { job } = read.value;
    if (job === null || !isIt(job)) return ok(null);
    onJob(job);
    if (job.outcome !== null) return ok(job.outcome);
    await pause();
  }
}
