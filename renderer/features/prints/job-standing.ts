import { isOpenJob, type PrintJob } from '../../../shared/printing/queue';

/** What a clerk has to do with a job: answer or mend it, wait for it, or nothing more. */
export type JobStanding = 'needs-a-person' | 'under-way' | 'over';

/** The words for how far a job has come, in `prints:state`. */
export type JobStateWord =
  | 'waiting'
  | 'handingOver'
  | 'withSystem'
  | 'canceling'
  | 'sent'
  | 'failed'
  | 'canceled'
  | 'unknown'
  | 'cameOut'
  | 'givenUp';

function isSamePaper(first: PrintJob, second: PrintJob): boolean {
  return first.paper === second.paper && first.title === second.title && first.caseId === second.caseId;
}

/** `jobs` is the whole queue: a failed job that was printed again later asks nothing of anybody. */
export function standingOf(job: PrintJob, jobs: readonly PrintJob[]): JobStanding {
  if (job.state === 'unknown') return job.personSaid === null ? 'needs-a-person' : 'over';
  if (job.state === 'failed') {
    const wasRepeated = jobs.some((other) => isSamePaper(job, other) && other.queuedAt > job.queuedAt);
    return wasRepeated || job.personSaid !== null ? 'over' : 'needs-a-person';
  }
  if (!isOpenJob(job)) return 'over';
  return job.problem === null && job.printerReasons.length === 0 ? 'under-way' : 'needs-a-person';
}

export function stateWordOf(job: PrintJob): JobStateWord {
  if (!isOpenJob(job) && job.personSaid === 'printed') return 'cameOut';
  if (!isOpenJob(job) && job.personSaid === 'given-up') return 'givenUp';
  switch (job.state) {
    case 'prepared':
      return job.isCanceling ? 'canceling' : 'waiting';
    case 'created':
    case 'loaded':
      return job.isCanceling ? 'canceling' : 'handingOver';
    case 'releasing':
    case 'released':
      return job.isCanceling ? 'canceling' : 'withSystem';
    case 'sent':
    case 'failed':
    case 'canceled':
    case 'unknown':
      return job.state;
  }
}

export type SortedJobs = Readonly<Record<JobStanding, readonly PrintJob[]>>;

/** Each group newest first. */
export function sortedByStanding(jobs: readonly PrintJob[]): SortedJobs {
  const newestFirst = [...jobs].sort((first, second) => (first.queuedAt < second.queuedAt ? 1 : -1));
  const of = (standing: JobStanding) => newestFirst.filter((job) => standingOf(job, jobs) === standing);
  return { 'needs-a-person': of('needs-a-person'), 'under-way': of('under-way'), over: of('over') };
}
