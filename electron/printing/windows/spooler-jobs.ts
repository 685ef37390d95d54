import type { DocumentFormat } from '../../../shared/printing/printers';
import type { JobLabel, JobProgress, JobStatus } from '../printer-port';
import { jobStatusBits, type SpoolerJob } from './spooler';

/** A file's name cannot hold colons, and SumatraPDF names the document after its file. */
export function documentNameOf(label: JobLabel, format: DocumentFormat): string {
  return `ob-${label.key}-${label.attempt}.${format}`;
}

export function labelOfDocument(name: string): JobLabel | null {
  const match = /(?:^|[\\/ ])ob-([0-9a-z-]+)-(\d+)\.(?:pdf|raw)/u.exec(name);
  return match?.[1] === undefined ? null : { key: match[1], attempt: Number(match[2]) };
}

const reasonByBit: readonly (readonly [number, string])[] = [
  [jobStatusBits.paperOut, 'media-empty'],
  [jobStatusBits.offline, 'connecting-to-device'],
  [jobStatusBits.userIntervention, 'other'],
  [jobStatusBits.blocked, 'other'],
  [jobStatusBits.error, 'other'],
];

function progressOf(status: number): JobProgress {
  const has = (bit: number) => (status & bit) !== 0;
  if (has(jobStatusBits.printed) || has(jobStatusBits.complete)) return 'completed';
  if (has(jobStatusBits.deleting) || has(jobStatusBits.deleted)) return 'canceled';
  if (has(jobStatusBits.paused)) return 'held';
  return has(jobStatusBits.printing) ? 'processing' : 'pending';
}

/** Windows keeps a job in trouble and goes on with it by itself: it waits, it has not failed. */
export function jobStatusOf(job: SpoolerJob): JobStatus {
  return {
    progress: progressOf(job.status),
    documents: null,
    reasons: reasonByBit.filter(([bit]) => (job.status & bit) !== 0).map(([, reason]) => reason),
    message: job.statusText,
  };
}
