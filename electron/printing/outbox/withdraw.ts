import type { JobRef } from '../printer-port';
import type { OutboxRow } from './outbox-row';
import { searchJobs } from './search';
import { followFromNow, move, type StepOutcome, type StepTools } from './step';

/**
 * Takes back a job that was not let go yet, with every held job that stands for it. One that prints all the same (somebody
 * let it go by hand) is followed, and called back there.
 */
export async function withdraw(tools: StepTools, row: OutboxRow): Promise<StepOutcome> {
  if (row.job === null && !tools.mayHaveUnknownJob.has(row.key))
    return move(tools, row, { state: 'canceled' });
  const found = await searchJobs(tools, row);
  if (!found.ok) {
    if (found.error.next !== 'final') return { waitsFor: found.error.error };
    return move(tools, row, { state: 'canceled' });
  }
  if (found.value.underway !== null) return followFromNow(tools, row, found.value.underway);
  const canceled = await callBack(tools, found.value.held);
  return canceled === null ? move(tools, row, { state: 'canceled' }) : canceled;
}

async function callBack(tools: StepTools, held: JobRef | null): Promise<StepOutcome | null> {
  if (held === null) return null;
  const canceled = await tools.port.cancel(held);
  return canceled.ok ? null : { waitsFor: canceled.error.error };
}
