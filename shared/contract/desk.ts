import type { ContentHash } from '../cases/ids';
import type { Result } from '../result';
import type { CallInput, CallName, CallOutput, Ledger, NoticeName } from './calls';

/** The one interface the renderer knows of the main process; each host carries it its own way. */
export type Desk = {
  readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>>;
} & {
  /** The one binary call. Main hashes the bytes itself and refuses a wrong name; resolves when they are on disk. */
  readonly storePhoto: (
    ledger: Ledger,
    hash: ContentHash,
    bytes: Uint8Array<ArrayBuffer>,
  ) => Promise<Result<{ readonly hash: ContentHash }>>;
  readonly loadPhoto: (ledger: Ledger, hash: ContentHash) => Promise<Result<Uint8Array<ArrayBuffer>>>;
  /** Calls back on every notice of that name until the returned function is called. */
  readonly onNotice: (name: NoticeName, listener: () => void) => () => void;
};
