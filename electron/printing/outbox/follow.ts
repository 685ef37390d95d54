import type { AppError } from '../../../shared/app-error';
import { assertNever } from '../../../shared/result';
import type { JobRef, JobStatus, PrinterFound } from '../printer-port';
import type { OutboxRow } from './outbox-row';
import { searchJobs } from './search';
import { fail, followFromNow, giveToPerson, move, printerNameOf, type StepTools } from './step';

/** Reads a printer's state at most once per round, however many jobs wait for it. */
export type PrinterGlance = (name: string) => Promise<PrinterFound | null>;

/** One look at a job that was let go. */
export async function followJob(tools: StepTools, row: OutboxRow, glance: PrinterGlance): Promise<void> {
  if (row.job === null) throw new Error(`Print job ${row.key} is ${row.state} without a job`);
  const status = await tools.port.status(row.job);
  if (!status.ok) return note(tools, row, { problem: status.error.error });
  if (row.cancelRequested) {
    const canceled = await tools.port.cancel(row.job);
    if (!canceled.ok) return note(tools, row, { problem: canceled.error.error });
  }
  await settle(tools, row, row.job, status.value, glance);
}

async function settle(
  tools: StepTools,
  row: OutboxRow,
  job: JobRef,
  status: JobStatus,
  glance: PrinterGlance,
): Promise<void> {
  const words = status.message === '' ? {} : { detail: status.message };
  switch (status.progress) {
    case 'held':
      return note(tools, row, { reasons: ['job-held'], message: status.message });
    case 'pending':
    case 'processing':
      return noteWaiting(tools, row, status, await glance(printerNameOf(row)));
    case 'completed':
      await move(tools, row, { state: 'sent', printerReasons: [], printerMessage: '' });
      return;
    case 'canceled':
      await move(tools, row, { state: 'canceled' });
      return;
    case 'aborted':
      await fail(tools, row, { kind: 'printer-refused', ...words });
      return;
    case 'stopped':
      return giveUp(tools, row, job, { kind: 'paper-not-printable', ...words });
    case 'gone':
      return find(tools, row);
    default:
      return assertNever(status.progress);
  }
}

type Note = { readonly problem?: AppError; readonly reasons?: readonly string[]; readonly message?: string };

async function note(tools: StepTools, row: OutboxRow, what: Note): Promise<void> {
  await tools.rows.update(row.key, (current) => ({
    ...current,
    problem: what.problem ?? null,
    printerReasons: [...(what.reasons ?? current.printerReasons)],
    printerMessage: what.message ?? current.printerMessage,
  }));
}

/** A job waits because of its printer more often than because of itself; both are told. */
function noteWaiting(
  tools: StepTools,
  row: OutboxRow,
  status: JobStatus,
  printer: PrinterFound | null,
): Promise<void> {
  const ownReasons = status.reasons.filter((reason) => !usualReasons.has(reason));
  const printerReasons = printer?.reasons ?? [];
  const stopped = printer?.state === 'stopped' && !printerReasons.includes('paused') ? ['stopped'] : [];
  const message = printer !== null && printer.stateMessage !== '' ? printer.stateMessage : status.message;
  return note(tools, row, {
    reasons: [...new Set([...ownReasons, ...printerReasons, ...stopped])],
    message,
  });
}

/** A job that goes its way gives these reasons. */
const usualReasons: ReadonlySet<string> = new Set([
  'job-printing',
  'job-queued',
  'job-incoming',
  'job-transforming',
]);

/** CUPS keeps a job whose document it cannot read for good, and never goes on with it. */
async function giveUp(tools: StepTools, row: OutboxRow, job: JobRef, problem: AppError): Promise<void> {
  const canceled = await tools.port.cancel(job);
  if (canceled.ok) await fail(tools, row, problem);
  else await note(tools, row, { problem: canceled.error.error });
}

async function find(tools: StepTools, row: OutboxRow): Promise<void> {
  const found = await searchJobs(tools, row);
  if (!found.ok) return note(tools, row, { problem: found.error.error });
  if (found.value.underway !== null) await followFromNow(tools, row, found.value.underway);
  else await giveToPerson(tools, row, 'the printing system does not know the job any more');
}
