import { assertNever } from '../../../shared/result';
import type { PortFault, UnitOutcome, UnitRoute } from '../printer-port';
import { checkPrinter } from './check-printer';
import type { OutboxRow } from './outbox-row';
import { searchJobs } from './search';
import {
  fail,
  followFromNow,
  giveToPerson,
  move,
  printerNameOf,
  putOff,
  type StepOutcome,
  type StepTools,
} from './step';

/**
 * One step of a job on a road that takes it in one piece. `releasing` is on disk before the piece is given away: a row found
 * in it after a crash is looked for, and if there is nothing to find, a person has to look.
 */
export async function advanceUnit(tools: StepTools, row: OutboxRow, route: UnitRoute): Promise<StepOutcome> {
  if (row.state !== 'prepared') return findOrAsk(tools, row);
  const job = await checkPrinter(tools.port, row);
  if (!job.ok) return putOff(tools, row, job.error);
  const document = await tools.readDocument(row.sha256);
  if (document === null)
    return fail(tools, row, { kind: 'paper-not-printable', detail: 'the stored document is damaged' });
  const releasing = await tools.rows.update(row.key, (current) =>
    current.cancelRequested ? current : { ...current, state: 'releasing', problem: null },
  );
  if (releasing.state !== 'releasing') return 'moved';
  const submitted = await route.submit(job.value, document);
  return submitted.ok
    ? settleSubmitted(tools, row, submitted.value)
    : settleFault(tools, row, submitted.error);
}

function settleSubmitted(tools: StepTools, row: OutboxRow, outcome: UnitOutcome): Promise<StepOutcome> {
  if (outcome.followed !== null) return followFromNow(tools, row, outcome.followed);
  return move(tools, row, { state: 'sent', printerReasons: [...outcome.reasons] });
}

async function settleFault(tools: StepTools, row: OutboxRow, fault: PortFault): Promise<StepOutcome> {
  switch (fault.next) {
    case 'final':
      return fail(tools, row, fault.error);
    case 'wait':
    case 'anew':
      await move(tools, row, { state: 'prepared' });
      return { waitsFor: fault.error };
    case 'look':
      return findOrAsk(tools, row);
    default:
      return assertNever(fault.next);
  }
}

async function findOrAsk(tools: StepTools, row: OutboxRow): Promise<StepOutcome> {
  const found = await searchJobs(tools, row);
  if (!found.ok) return { waitsFor: found.error.error };
  const ref = found.value.underway ?? found.value.held;
  if (ref !== null) return followFromNow(tools, row, ref);
  return giveToPerson(tools, row, `${printerNameOf(row)} keeps no trace of what was being sent`);
}
