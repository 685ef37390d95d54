import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runJob } from '../../../electron/backup/jobs';
import { type Keeping, type KeepingOptions, openKeeping } from '../../../electron/backup/keeping';
import type { Journal } from '../../../electron/journal/journal';
import { openJournal } from '../../../electron/journal/journal';
import { noSealer } from '../../../electron/secrets/secret-file';
import type { JobOutcome, KeepingJob } from '../../../shared/keeping/keeping';
import type { Instant } from '../../../shared/time/plain-date';
import { keptLog } from '../contract/silent-services';
import { aFolder, answerOf } from '../journal/journal-fixture';
import { workFactor } from './backup-fixture';

export type KeepingDesk = {
  readonly folder: string;
  readonly journal: Journal;
  readonly keeping: Keeping;
  readonly clock: { at: Instant };
  readonly logged: () => string;
  /** Starts long work and waits for what comes of it. */
  readonly outcomeOf: (
    started: Promise<{ ok: true; value: { key: string } } | { ok: false; error: unknown }>,
  ) => Promise<JobOutcome>;
};

/** One profile's journal with all that keeps it, as the hosts put them together. */
export async function aKeepingDesk(
  changes: Partial<KeepingOptions> & { readonly folder?: string } = {},
): Promise<KeepingDesk> {
  const folder = changes.folder ?? (await aFolder());
  await mkdir(join(folder, 'journal'), { recursive: true });
  const { log, lines } = keptLog();
  const clock = { at: '2026-11-22T03:04:05.000Z' as Instant }; // a moment of its form
  const journal = openJournal({
    folder: join(folder, 'journal'),
    log,
    segmentBytes: 200_000,
    onChange: () => void keeping.secondCopy.follow(),
    onStored: (name) => keeping.secondCopy.noteFile(name),
  });
  onTestFinished(() => journal.close());
  const keeping = await openKeeping({
    folder,
    journal,
    runJob,
    sealer: noSealer,
    environment: {},
    version: '0.1.0',
    limits: { low: 0, intake: 0, reserve: 0 },
    now: () => clock.at,
    onChange: () => undefined,
    log,
    workFactor,
    ...changes,
  });
  return {
    folder,
    journal,
    keeping,
    clock,
    logged: () => JSON.stringify(lines),
    async outcomeOf(started) {
      const { key } = await answerOf(started);
      await keeping.idle();
      const job: KeepingJob | null = (await answerOf(keeping.calls.readKeeping({}))).job;
      if (job?.key !== key || job.outcome === null) throw new Error(`no outcome of ${key}`);
      return job.outcome;
    },
  };
}
