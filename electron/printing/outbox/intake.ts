import { err, ok, type Result } from '../../../shared/result';
import { diskRefusal } from '../../journal/disk-refusal';
import type { OutboxClock } from './clock';
import { type OutboxDisk, sha256Of } from './outbox-disk';
import type { OutboxRow } from './outbox-row';
import type { RowStore } from './row-store';

/** What is to be printed: a checked document with everything that the queue shows of it. */
export type OutboxRequest = Pick<
  OutboxRow,
  | 'key'
  | 'paper'
  | 'title'
  | 'ledger'
  | 'caseId'
  | 'printer'
  | 'stock'
  | 'pages'
  | 'documentFormat'
  | 'copyOf'
> & { readonly document: Uint8Array };

export type IntakeOptions = {
  readonly rows: RowStore;
  readonly disk: OutboxDisk;
  readonly clock: OutboxClock;
  readonly hasPortFor: (request: Pick<OutboxRow, 'printer'>) => boolean;
  readonly finishedKept: number;
};

/** Puts requests on disk: all, or none where one of them is refused. */
export type Intake = (requests: readonly OutboxRequest[]) => Promise<Result<readonly OutboxRow[]>>;

export function openIntake({ rows, disk, clock, hasPortFor, finishedKept }: IntakeOptions): Intake {
  function refusalOf(request: OutboxRequest, sha256: string): Result<null> {
    const existing = rows.get(request.key);
    if (existing !== undefined && existing.sha256 !== sha256)
      return err({ kind: 'invalid-input', detail: `key ${request.key} is another paper's`, path: ['key'] });
    if (existing === undefined && !hasPortFor(request))
      return err({ kind: 'printer-unknown', detail: `no road to ${request.printer} on this computer` });
    return ok(null);
  }

  async function put(request: OutboxRequest, sha256: string): Promise<OutboxRow> {
    const existing = rows.get(request.key);
    if (existing !== undefined) return existing;
    const { document, ...shown } = request;
    await disk.writeDocument(sha256, document);
    const now = clock.now();
    return rows.insert({
      ...shown,
      format: 1,
      sha256,
      state: 'prepared',
      attempt: 1,
      firstAttempt: 1,
      job: null,
      cancelRequested: false,
      problem: null,
      printerReasons: [],
      printerMessage: '',
      personSaid: null,
      queuedAt: now,
      changedAt: now,
    });
  }

  async function take(requests: readonly OutboxRequest[]): Promise<Result<readonly OutboxRow[]>> {
    const named = requests.map((request) => ({ request, sha256: sha256Of(request.document) }));
    for (const { request, sha256 } of named) {
      const refusal = refusalOf(request, sha256);
      if (!refusal.ok) return refusal;
    }
    try {
      const taken: OutboxRow[] = [];
      for (const { request, sha256 } of named) taken.push(await put(request, sha256));
      await rows.rotate(finishedKept);
      return ok(taken);
    } catch (cause) {
      return err(diskRefusal(cause, 'unexpected'));
    }
  }

  let turn: Promise<unknown> = Promise.resolve();
  // One at a time: two calls with one key must not both find it absent, nor a document be swept away before its row is there.
  return (requests) => {
    const result = turn.then(() => take(requests));
    turn = result;
    return result;
  };
}
