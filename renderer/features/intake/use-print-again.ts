import { useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { CaseId } from '../../../shared/cases/ids';
import type { PaperOfCase } from '../../../shared/cases/papers-of-case';
import { useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { printCopy } from '../cases/print-copy';

export type PrintAgain = {
  readonly isBusy: boolean;
  readonly refusal: AppError | null;
  readonly print: (papers: readonly PaperOfCase[]) => Promise<void>;
};

/** Prints papers of a saved case once more; each says on its face which copy it is. */
export function usePrintAgain(caseId: CaseId): PrintAgain {
  const { db, shop } = useLedger();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function print(papers: readonly PaperOfCase[]) {
    const by = await askWho();
    if (by === 'cancelled') return;
    setBusy(true);
    setRefusal(null);
    for (const paper of papers) {
      const printed = await printCopy({ db, shop }, { caseId, paper, by });
      if (!printed.ok) setRefusal(printed.error);
    }
    setBusy(false);
  }

  return { isBusy, refusal, print };
}
