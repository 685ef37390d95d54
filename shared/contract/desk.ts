import type { ContentHash } from '../cases/ids';
import type { Result } from '../result';
import type { CallInput, CallName, CallOutput, Ledger, NoticeName } from './calls';

/** The one interface the renderer knows of the main process; each host carries it its own way. */
export type Desk = {
  readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>>;
} & {
  /** The binary call. Main hashes the bytes itself and refuses a wrong name; resolves when they are on disk. */
  readonly storePhoto: (
    ledger: Ledger,
    hash: ContentHash,
    bytes: Uint8Array<ArrayBuffer>,
  ) => Promise<Result<{ readonly hash: ContentHash }>>;
  /** A photo or a carrier's file by its hash, whatever its kind. */
  readonly loadStoredFile: (ledger: Ledger, hash: ContentHash) => Promise<Result<Uint8Array<ArrayBuffer>>>;
  /** Calls back on every notice of that name until the returned function is called. */
  readonly onNotice: (name: NoticeName, listener: () => void) => () => void;
};
