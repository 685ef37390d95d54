import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { JobOutcome, KeepingJob } from '../../shared/keeping/keeping';
import { err, ok, type Result } from '../../shared/result';
import type { Journal } from '../journal/journal';
import type { RunJob } from './job-thread';
import { type JobOrder, type JobPorts, Refused } from './jobs';

/** One long piece of work at a time, and what came of the last. */
export type JobBoard = {
  readonly current: () => KeepingJob | null;
  readonly isBusy: () => boolean;
  readonly start: (
    order: JobOrder,
    onEnd?: (outcome: JobOutcome) => Promise<void>,
  ) => Result<{ readonly key: string }>;
  readonly idle: () => Promise<void>;
};

const tellEveryMilliseconds = 250;

/** The journal as the work sees it. */
export function portsOf(
  journal: Pick<Journal, 'append' | 'lacks'>,
  onProgress: JobPorts['onProgress'],
): JobPorts {
  return {
    onProgress,
    async lacks(ids) {
      const lacking = await journal.lacks(ids);
      if (!lacking.ok) throw new Refused(lacking.error);
      return lacking.value;
    },
    async append(events) {
      const written = await journal.append(events);
      if (!written.ok) throw new Refused(written.error);
      return written.value.written.length;
    },
  };
}

async function withSize(order: JobOrder, outcome: JobOutcome): Promise<JobOutcome> {
  if (outcome.kind !== 'backed-up' || order.kind !== 'back-up') return outcome;
  const bytes = (await stat(order.target).catch(() => null))?.size ?? 0;
  return { ...outcome, file: { ...outcome.file, bytes } };
}

export function openJobBoard(options: {
  readonly journal: Journal;
  readonly runJob: RunJob;
  readonly onChange: () => void;
  readonly log: { readonly info: (fields: Record<string, unknown>, message: string) => void };
}): JobBoard {
  const { journal, runJob, onChange, log } = options;
  let job: KeepingJob | null = null;
  let running: Promise<void> | null = null;
  let isTelling = false;

  /** A window need not hear of every file. */
  function tellSoon(): void {
    if (isTelling) return;
    isTelling = true;
    void pause(tellEveryMilliseconds).then(() => {
      isTelling = false;
      onChange();
    });
  }

  return {
    current: () => job,
    isBusy: () => running !== null,
    idle: async () => {
      await running;
    },
    start(order, onEnd) {
      if (running !== null) return err({ kind: 'job-running' });
      const key = randomUUID();
      const begun: KeepingJob = { key, kind: order.kind, progress: null, outcome: null };
      job = begun;
      const ports = portsOf(journal, (progress) => {
        job = { ...begun, progress };
        tellSoon();
      });
      running = (async () => {
        const outcome = await withSize(order, await runJob(order, ports));
        // The kind alone: a survey counts people and their pieces.
        log.info({ job: order.kind, outcome: outcome.kind }, 'long work ended');
        await onEnd?.(outcome).catch(() => undefined);
        job = { ...begun, outcome };
      })().finally(() => {
        running = null;
        onChange();
      });
      onChange();
      return ok({ key });
    },
  };
}
