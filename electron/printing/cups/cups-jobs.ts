import { type IppGroup, numberOf, textOf } from '../ipp/message';
import { jobStates } from '../ipp/tags';
import { type JobProgress, type JobRef, type JobStatus, jobNameOf, labelOfJobName } from '../printer-port';
import { reasonsOf } from './cups-printers';

export const jobAttributes = [
  'job-id',
  'job-uuid',
  'job-name',
  'time-at-creation',
  'job-state',
  'job-state-reasons',
  'job-printer-state-message',
  'number-of-documents',
] as const;

/** A job of ours; null for anybody else's, and for ours under another user name, whose name CUPS hides. */
export function jobRefOf(group: IppGroup, printer: string): JobRef | null {
  const jobId = numberOf(group, 'job-id');
  const label = labelOfJobName(textOf(group, 'job-name') ?? '');
  if (jobId === null || label === null) return null;
  return {
    printer,
    jobId,
    jobUuid: textOf(group, 'job-uuid'),
    createdAt: numberOf(group, 'time-at-creation'),
    label,
  };
}

/** Whether the job now under this number is the one that was made: CUPS gives numbers anew after a crash. */
function isSameJob(group: IppGroup, ref: JobRef): boolean {
  const uuid = textOf(group, 'job-uuid');
  if (uuid !== null && ref.jobUuid !== null) return uuid === ref.jobUuid;
  return (
    textOf(group, 'job-name') === jobNameOf(ref.label) &&
    (ref.createdAt === null || numberOf(group, 'time-at-creation') === ref.createdAt)
  );
}

const progressByState: ReadonlyMap<number, JobProgress> = new Map([
  [jobStates.pending, 'pending'],
  [jobStates.held, 'held'],
  [jobStates.processing, 'processing'],
  [jobStates.stopped, 'stopped'],
  [jobStates.canceled, 'canceled'],
  [jobStates.aborted, 'aborted'],
  [jobStates.completed, 'completed'],
]);

export const goneJob: JobStatus = { progress: 'gone', documents: null, reasons: [], message: '' };

/** Decides by `job-state` alone: finished jobs keep stale messages and always give the same reason. */
export function jobStatusOf(group: IppGroup | undefined, ref: JobRef): JobStatus {
  if (group === undefined || !isSameJob(group, ref)) return goneJob;
  const progress = progressByState.get(numberOf(group, 'job-state') ?? 0);
  if (progress === undefined) return goneJob;
  return {
    progress,
    documents: numberOf(group, 'number-of-documents'),
    reasons: reasonsOf(group, 'job-state-reasons'),
    message: textOf(group, 'job-printer-state-message') ?? '',
  };
}
