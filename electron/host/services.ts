import type * as z from 'zod';
import type { ContentHash } from '../../shared/cases/ids';
import type { CallName, CallOutput, calls, Ledger } from '../../shared/contract/calls';
import type { Result } from '../../shared/result';

/** What a call's service is given: the input after parsing. */
export type ParsedInput<N extends CallName> = z.output<(typeof calls)[N]['input']>;

/** One plain function for each call of the contract, and the binary pair; both hosts serve the same ones. */
export type Services = {
  readonly [N in CallName]: (input: ParsedInput<N>) => Promise<Result<CallOutput<N>>>;
} & {
  readonly storePhoto: (
    ledger: Ledger,
    hash: ContentHash,
    bytes: Uint8Array,
  ) => Promise<Result<{ readonly hash: ContentHash }>>;
  readonly loadStoredFile: (ledger: Ledger, hash: ContentHash) => Promise<Result<Uint8Array<ArrayBuffer>>>;
};
