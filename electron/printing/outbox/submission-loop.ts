import type { AppError } from '../../../shared/app-error';
import type { Log } from '../../log';
import type { OutboxClock } from './clock';
import { advanceHeld } from './held-steps';
import { type Loop, type LoopHand, openLoop } from './loop';
import { isSubmitting, type OutboxRow } from './outbox-row';
import { fail, type StepOutcome, type StepTools } from './step';
import { advanceUnit } from './unit-steps';
import { withdraw } from './withdraw';

/** First and longest wait before a step is tried again. */
const firstPause = 500;
const longestPause = 5_000;

export type LoopOptions = {
  readonly tools: StepTools;
  /** The rows this loop cares for, in the order of queueing. */
  readonly rows: () => readonly OutboxRow[];
  readonly clock: OutboxClock;
  readonly log: Log;
};

async function advance(tools: StepTools, row: OutboxRow): Promise<StepOutcome> {
  if (row.cancelRequested && row.state !== 'releasing') return withdraw(tools, row);
  const route = tools.port.routeFor(row.documentFormat);
  if (route === null) {
    const detail = `${tools.port.id} takes no ${row.documentFormat}`;
    return fail(tools, row, { kind: 'paper-not-printable', detail });
  }
  return route.holds ? advanceHeld(tools, row, route) : advanceUnit(tools, row, route);
}

/** A fault nobody foresaw must neither end the program nor lose the job: it waits, and the log has it. */
async function step({ tools, log }: LoopOptions, row: OutboxRow): Promise<AppError | null> {
  try {
    const outcome = await advance(tools, row);
    if (outcome === 'moved') return null;
    await tools.rows.update(row.key, (current) => ({ ...current, problem: outcome.waitsFor }));
    return outcome.waitsFor;
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    log.error({ key: row.key, state: row.state, detail }, 'a step of a print job failed');
    return { kind: 'unexpected', detail };
  }
}

/**
 * Takes the jobs of one printer to the point where they are let go, one after the other, so that papers come out in the
 * order in which they were asked for. What cannot go on now blocks those behind it; what is to be canceled comes first.
 */
export function openSubmissionLoop(options: LoopOptions): Loop {
  const next = (): OutboxRow | undefined => {
    const submitting = options.rows().filter(isSubmitting);
    return submitting.find((row) => row.cancelRequested) ?? submitting[0];
  };
  return openLoop(options.clock, async (hand: LoopHand) => {
    let patience = firstPause;
    for (let row = next(); row !== undefined && !hand.isStopping(); row = next()) {
      const waitsFor = await step(options, row);
      if (waitsFor === null) {
        patience = firstPause;
        continue;
      }
      if (!hand.isStopping()) await hand.pause(patience);
      patience = Math.min(patience * 2, longestPause);
    }
  });
}
