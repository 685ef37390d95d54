import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { PrintJob } from '../../../shared/printing/queue';
import { useDesk } from '../../app/desk-context';

export type PrintQueue = {
  /** Undefined until the queue was read once. */
  readonly jobs: readonly PrintJob[] | undefined;
  /** Why the queue could not be read now; the jobs shown are then the last ones known. */
  readonly refusal: AppError | null;
  readonly reload: () => Promise<void>;
};

/** The print queue of this machine, read again whenever the main process says that it has changed. */
export function usePrintQueue(): PrintQueue {
  const desk = useDesk();
  const [jobs, setJobs] = useState<readonly PrintJob[]>();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const latest = useRef(0);

  const reload = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const read = await desk.readPrintQueue({});
    // A later reading has been asked for meanwhile: its answer is the newer one.
    if (turn !== latest.current) return;
    setRefusal(read.ok ? null : read.error);
    if (read.ok) setJobs(read.value.jobs);
  }, [desk]);

  useEffect(() => {
    void reload();
    const stop = desk.onNotice('print-queue-changed', () => void reload());
    // A window that slept may have missed a notice.
    const onFocus = () => void reload();
    window.addEventListener('focus', onFocus);
    return () => {
      latest.current += 1;
      stop();
      window.removeEventListener('focus', onFocus);
    };
  }, [desk, reload]);

  return { jobs, refusal, reload };
}
