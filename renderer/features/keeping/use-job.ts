import { useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { KeepingJob } from '../../../shared/keeping/keeping';
import type { Result } from '../../../shared/result';
import { useDesk } from '../../app/desk-context';
import { readKeeping, useKeeping } from '../../app/keeping-watch';

/** Long work that one part of a screen began: how it stands, and why it did not begin. */
export function useJob(): {
  readonly job: KeepingJob | null;
  readonly isBusy: boolean;
  readonly refusal: AppError | null;
  readonly start: (call: Promise<Result<{ readonly key: string }>>) => Promise<void>;
} {
  const desk = useDesk();
  const [key, setKey] = useState<string | null>(null);
  const [refused, setRefused] = useState<AppError | null>(null);
  const current = useKeeping(({ state }) => state?.job ?? null);
  const job = current?.key === key ? current : null;
  return {
    job,
    isBusy: current !== null && current.outcome === null,
    refusal: job?.outcome?.kind === 'refused' ? job.outcome.error : refused,
    async start(call) {
      setRefused(null);
      const started = await call;
      if (started.ok) setKey(started.value.key);
      else setRefused(started.error);
      await readKeeping(desk);
    },
  };
}
