import { useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { PrintJob } from '../../../shared/printing/queue';
import { err, ok, type Result } from '../../../shared/result';
import { useDesk, useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { printCopy } from '../cases/print-copy';
import type { PaperOfJob } from './print-copies';

export type JobActions = {
  readonly isBusy: boolean;
  readonly refusal: AppError | null;
  readonly cancel: () => Promise<void>;
  readonly sayItCameOut: () => Promise<void>;
  readonly giveUp: () => Promise<void>;
  /** Gives an unknown job up first, so that its question is answered before a second paper is asked for. */
  readonly printAgain: () => Promise<void>;
};

/** What a person can do with one job; a refusal stays with the job it is about. */
export function useJobActions(
  job: PrintJob,
  paper: PaperOfJob | undefined,
  onChanged: () => Promise<void>,
): JobActions {
  const desk = useDesk();
  const { db, shop, ledger } = useLedger();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function run(action: () => Promise<Result<unknown>>): Promise<void> {
    setBusy(true);
    const done = await action();
    setRefusal(done.ok ? null : done.error);
    setBusy(false);
    await onChanged();
  }

  async function repeat(): Promise<Result<unknown>> {
    if (job.caseId === null || paper === undefined || job.ledger !== ledger)
      return err({ kind: 'not-found' });
    const by = await askWho();
    if (by === 'cancelled') return ok(null);
    if (job.state === 'unknown' && job.personSaid === null) {
      const answered = await desk.answerUnknownPrintJob({ key: job.key, answer: 'give-up' });
      if (!answered.ok) return answered;
    }
    return printCopy({ db, shop }, { caseId: job.caseId, paper: paper.paper, by });
  }

  return {
    isBusy,
    refusal,
    cancel: () => run(() => desk.cancelPrintJob({ key: job.key })),
    sayItCameOut: () => run(() => desk.answerUnknownPrintJob({ key: job.key, answer: 'came-out' })),
    giveUp: () => run(() => desk.answerUnknownPrintJob({ key: job.key, answer: 'give-up' })),
    printAgain: () => run(repeat),
  };
}
