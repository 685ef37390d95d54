import type { HeldRoute, JobRef, JobStatus } from '../printer-port';
import { checkPrinter } from './check-printer';
import type { OutboxRow } from './outbox-row';
import { isUnderway, searchJobs } from './search';
import {
  fail,
  followFromNow,
  giveToPerson,
  move,
  putOff,
  type StepOutcome,
  type StepTools,
  startAnew,
} from './step';

/** One step of a job on a road that holds jobs. Every step looks before it acts, so that any of them may be the first after a crash. */
export async function advanceHeld(tools: StepTools, row: OutboxRow, route: HeldRoute): Promise<StepOutcome> {
  if (row.state === 'prepared') return createJob(tools, row, route);
  if (row.job === null) throw new Error(`Print job ${row.key} is ${row.state} without a job`);
  const status = await tools.port.status(row.job);
  if (!status.ok) return { waitsFor: status.error.error };
  if (status.value.progress === 'held') return advanceHeldJob(tools, row, row.job, route, status.value);
  if (isUnderway(status.value.progress)) return followFromNow(tools, row, row.job);
  if (status.value.progress === 'canceled') return move(tools, row, { state: 'canceled' });
  if (row.state === 'releasing') return findReleased(tools, row, row.job, status.value);
  return findOrStartAnew(tools, row);
}

async function createJob(tools: StepTools, row: OutboxRow, route: HeldRoute): Promise<StepOutcome> {
  if (tools.mayHaveUnknownJob.has(row.key)) {
    const found = await searchJobs(tools, row);
    if (!found.ok) return putOff(tools, row, found.error);
    if (found.value.underway !== null) return followFromNow(tools, row, found.value.underway);
    if (found.value.held !== null) return move(tools, row, { state: 'created', job: found.value.held });
  }
  const job = await checkPrinter(tools.port, row);
  if (!job.ok) return putOff(tools, row, job.error);
  tools.mayHaveUnknownJob.add(row.key);
  const created = await route.create(job.value);
  if (!created.ok) return putOff(tools, row, created.error);
  return move(tools, row, { state: 'created', job: created.value });
}

async function advanceHeldJob(
  tools: StepTools,
  row: OutboxRow,
  job: JobRef,
  route: HeldRoute,
  status: JobStatus,
): Promise<StepOutcome> {
  if (row.cancelRequested) {
    const canceled = await tools.port.cancel(job);
    return canceled.ok ? move(tools, row, { state: 'canceled' }) : { waitsFor: canceled.error.error };
  }
  const documents = status.documents ?? (row.state === 'created' ? 0 : 1);
  if (documents > 1) return replaceJob(tools, row, job);
  if (documents === 0) return loadJob(tools, row, job, route);
  if (row.state === 'created') return move(tools, row, { state: 'loaded' });
  if (row.state === 'loaded') return move(tools, row, { state: 'releasing' });
  const released = await route.release(job);
  return released.ok ? followFromNow(tools, row, job) : { waitsFor: released.error.error };
}

/** Throws a held job away unprinted. One that got its document twice would print it twice. */
async function replaceJob(tools: StepTools, row: OutboxRow, job: JobRef): Promise<StepOutcome> {
  const canceled = await tools.port.cancel(job);
  return canceled.ok ? startAnew(tools, row) : { waitsFor: canceled.error.error };
}

async function loadJob(
  tools: StepTools,
  row: OutboxRow,
  job: JobRef,
  route: HeldRoute,
): Promise<StepOutcome> {
  const document = await tools.readDocument(row.sha256);
  if (document === null) {
    await tools.port.cancel(job);
    return fail(tools, row, { kind: 'paper-not-printable', detail: 'the stored document is damaged' });
  }
  const loaded = await route.load(job, row.documentFormat, document);
  if (loaded.ok) return move(tools, row, { state: 'loaded' });
  if (loaded.error.next === 'anew') return replaceJob(tools, row, job);
  if (loaded.error.next === 'final') await tools.port.cancel(job);
  return putOff(tools, row, loaded.error);
}

/** The job is gone before it was let go: it cannot have printed. */
async function findOrStartAnew(tools: StepTools, row: OutboxRow): Promise<StepOutcome> {
  const found = await searchJobs(tools, row);
  if (!found.ok) return { waitsFor: found.error.error };
  if (found.value.underway !== null) return followFromNow(tools, row, found.value.underway);
  if (found.value.held !== null) return move(tools, row, { state: 'created', job: found.value.held });
  return startAnew(tools, row);
}

/** The job was to be let go and is not held now: followed where it can be found, else a person has to look. */
async function findReleased(
  tools: StepTools,
  row: OutboxRow,
  job: JobRef,
  status: JobStatus,
): Promise<StepOutcome> {
  if (status.progress === 'aborted') return followFromNow(tools, row, job);
  const found = await searchJobs(tools, row);
  if (!found.ok) return { waitsFor: found.error.error };
  if (found.value.underway !== null) return followFromNow(tools, row, found.value.underway);
  if (found.value.held !== null) await tools.port.cancel(found.value.held);
  return giveToPerson(tools, row, 'the printing system does not know the job any more');
}
