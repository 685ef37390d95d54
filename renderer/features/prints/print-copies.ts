import { useLiveQuery } from 'dexie-react-hooks';
import type { QueuedPaper } from '../../../shared/cases/case-state';
import type { CaseId } from '../../../shared/cases/ids';
import { nextCopy, type PaperOfCase } from '../../../shared/cases/papers-of-case';
import type { PrintJob } from '../../../shared/printing/queue';
import { useLedger } from '../../app/desk-context';
import { readCase } from '../../db/cases';
import type { LedgerDatabase } from '../../db/ledger';

/** What the case says of a job in the queue: which paper it is, and which copy of it. */
export type PaperOfJob = {
  readonly paper: PaperOfCase;
  readonly copy: number;
  /** The number that the next reprint of the same paper gets. */
  readonly nextCopy: number;
};

/**
 * The papers that the cases of these jobs remember, by print key. A job knows its case but not which copy it is: the
 * case's events do.
 */
export function usePapersOfJobs(jobs: readonly PrintJob[]): ReadonlyMap<string, PaperOfJob> {
  const { db, ledger } = useLedger();
  const caseIds = [
    ...new Set(jobs.flatMap((job) => (job.ledger === ledger && job.caseId !== null ? [job.caseId] : []))),
  ];
  const found = useLiveQuery(() => papersByKey(db, caseIds), [db, caseIds.join()]);
  return found ?? nothing;
}

const nothing: ReadonlyMap<string, PaperOfJob> = new Map();

async function papersByKey(
  db: LedgerDatabase,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<string, PaperOfJob>> {
  const cases = await Promise.all(caseIds.map((caseId) => readCase(db, caseId)));
  return new Map(
    cases.flatMap((state) =>
      (state?.papers ?? []).flatMap((queued) => {
        const paper = paperOf(queued);
        if (state === undefined || paper === null) return [];
        return [[queued.printKey, { paper, copy: queued.copy, nextCopy: nextCopy(state, paper) }] as const];
      }),
    ),
  );
}

function paperOf({ paper, bagNumber, number }: QueuedPaper): PaperOfCase | null {
  if (paper === 'invoice' || paper === 'receipt') {
    return number === undefined ? null : { paper, bagNumber: null, number };
  }
  if (paper === 'claim-slip') return { paper, bagNumber: null };
  return paper === 'job-bag-tag' && bagNumber !== null ? { paper, bagNumber } : null;
}
