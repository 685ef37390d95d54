import type { PrintJob } from '../../../shared/printing/queue';
import { err, ok, type Result } from '../../../shared/result';
import { diskRefusal } from '../../journal/disk-refusal';
import { type DispatcherOptions, openDispatcher } from './dispatcher';
import { type OutboxRequest, openIntake } from './intake';
import { isOpenRow, type OutboxRow, printJobOf } from './outbox-row';
import { openRowStore, type RowStore } from './row-store';
import { settleUnknown, takesAnswer, type UnknownAnswer } from './unknown-answer';

/** Finished jobs that stay in the list and can be printed again; older ones go, with their documents. */
export const finishedJobsKept = 500;

export type ReprintRequest = {
  /** The job to repeat. */
  readonly key: string;
  readonly newKey: string;
  /** The paper with its copy mark; null: the same bytes again, as for a carrier's label, which must stay as it is. */
  readonly document: Uint8Array | null;
};

export type Outbox = {
  /**
   * Resolves when all of them are on disk; from then on each is printed once, whatever happens, or a person is told. A key
   * that is there already is the same job, if its document is the same.
   */
  readonly enqueue: (requests: readonly OutboxRequest[]) => Promise<Result<readonly PrintJob[]>>;
  /** The newest first. */
  readonly list: () => readonly PrintJob[];
  readonly find: (key: string) => PrintJob | undefined;
  /** Resolves with the job canceled; still open where the printing system does not answer soon; as it is where it is over. */
  readonly cancel: (key: string) => Promise<Result<PrintJob>>;
  /** A person's word on an unknown job; a failed one can only be given up. */
  readonly resolveUnknown: (key: string, answer: UnknownAnswer) => Promise<Result<PrintJob>>;
  readonly reprint: (request: ReprintRequest) => Promise<Result<PrintJob>>;
  /** Calls back after every change until the returned function is called. */
  readonly onChange: (listener: (job: PrintJob) => void) => () => void;
  readonly stop: () => Promise<void>;
};

export type OutboxOptions = Omit<DispatcherOptions, 'rows'> & { readonly finishedKept?: number };

/** How long `cancel` waits for the printing system before it answers "not yet". */
export const cancelPatience = 2_500;

const absent = (key: string): Result<never> => err({ kind: 'not-found', detail: `no print job ${key}` });

/**
 * The print queue of the desk, on disk. Jobs that an earlier run left open are taken up at once. Only one program at a time
 * may have a folder open: the profile's lock sees to that.
 */
export async function openOutbox(options: OutboxOptions): Promise<Outbox> {
  const { clock, disk, log } = options;
  const finishedKept = options.finishedKept ?? finishedJobsKept;
  const rows = await openRowStore({ disk, log, now: clock.now });
  await rows.rotate(finishedKept);
  const dispatcher = openDispatcher({ ...options, rows });
  for (const row of rows.all()) dispatcher.dispatch(row);
  const take = openIntake({ rows, disk, clock, finishedKept, hasPortFor: dispatcher.hasPortFor });

  async function enqueue(requests: readonly OutboxRequest[]): Promise<Result<readonly PrintJob[]>> {
    const taken = await take(requests);
    if (!taken.ok) return taken;
    taken.value.forEach(dispatcher.dispatch);
    return ok(taken.value.map(printJobOf));
  }

  async function change(key: string, act: (row: OutboxRow) => OutboxRow): Promise<Result<PrintJob>> {
    try {
      const row = await rows.update(key, act);
      dispatcher.dispatch(row);
      return ok(printJobOf(row));
    } catch (cause) {
      return err(diskRefusal(cause, 'unexpected'));
    }
  }

  return {
    enqueue,
    list: () => rows.all().map(printJobOf).reverse(),
    find(key) {
      const row = rows.get(key);
      return row === undefined ? undefined : printJobOf(row);
    },
    async cancel(key) {
      const row = rows.get(key);
      if (row === undefined) return absent(key);
      // Without a road to its printer nothing of it can be held or printing there for all we can find out.
      const requested: Partial<OutboxRow> = dispatcher.hasPortFor(row)
        ? { cancelRequested: true }
        : { state: 'canceled' };
      const marked = await change(key, (current) =>
        isOpenRow(current) ? { ...current, ...requested } : current,
      );
      if (!marked.ok) return marked;
      const controller = new AbortController();
      const forget = abortWhenOver(rows, key, controller);
      await clock.wait(cancelPatience, controller.signal);
      forget();
      const after = rows.get(key);
      return after === undefined ? absent(key) : ok(printJobOf(after));
    },
    async resolveUnknown(key, answer) {
      const row = rows.get(key);
      if (row === undefined) return absent(key);
      if (!takesAnswer(row, answer))
        return err({
          kind: 'invalid-input',
          detail: `print job ${key} is ${row.state}: ${answer} says nothing`,
        });
      return change(key, (current) =>
        takesAnswer(current, answer) ? settleUnknown(current, answer) : current,
      );
    },
    async reprint({ key, newKey, document }) {
      const row = rows.get(key);
      if (row === undefined) return absent(key);
      const bytes = document ?? (await disk.readDocument(row.sha256));
      if (bytes === null) return err({ kind: 'not-found', detail: 'its document is no longer kept' });
      const { paper, title, ledger, caseId, printer, stock, pages, documentFormat } = row;
      const shown = { paper, title, ledger, caseId, printer, stock, pages, documentFormat };
      const jobs = await enqueue([{ ...shown, key: newKey, copyOf: key, document: bytes }]);
      if (!jobs.ok) return jobs;
      const [job] = jobs.value;
      return job === undefined ? absent(newKey) : ok(job);
    },
    onChange: (listener) => rows.onChange((row) => listener(printJobOf(row))),
    stop: () => dispatcher.stop(),
  };
}

/** Aborts when the job is no longer open, at once where it is not; the answer ends the watch. */
function abortWhenOver(rows: RowStore, key: string, controller: AbortController): () => void {
  const look = () => {
    const row = rows.get(key);
    if (row === undefined || !isOpenRow(row)) controller.abort();
  };
  look();
  return rows.onChange(look);
}
