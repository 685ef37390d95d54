import type { AppErrorKind } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import { diskRefusal } from '../journal/disk-refusal';
import type { SecretFile, SecretSealer } from './secret-file';

export type SecretStanding = 'none' | 'kept' | 'session' | 'environment';

/** A secret of the shop's at somebody else's server: sealed by the system, else for this session, else from the environment. */
export type KnownSecret = {
  readonly read: () => Promise<{ readonly secret: string | null; readonly standing: SecretStanding }>;
  readonly canKeep: () => Promise<boolean>;
  /** `keep` false: until the program ends, and a kept one is forgotten. */
  readonly give: (secret: string, keep: boolean) => Promise<Result<null>>;
  readonly forget: () => Promise<void>;
};

type KnownSecretParts = {
  readonly file: SecretFile;
  readonly sealer: SecretSealer;
  readonly fromEnvironment: string | undefined;
  /** What it is called to a clerk when it cannot be kept here. */
  readonly notKept: AppErrorKind;
};

export function openKnownSecret({ file, sealer, fromEnvironment, notKept }: KnownSecretParts): KnownSecret {
  let ofSession: string | null = null;
  return {
    canKeep: sealer.canSeal,
    async read() {
      if (ofSession !== null) return { secret: ofSession, standing: 'session' };
      const kept = await file.read();
      if (kept !== null) return { secret: kept, standing: 'kept' };
      if (fromEnvironment === undefined || fromEnvironment === '') return { secret: null, standing: 'none' };
      return { secret: fromEnvironment, standing: 'environment' };
    },
    async give(secret, keep) {
      if (!keep) {
        await file.forget();
        ofSession = secret;
        return ok(null);
      }
      if (!(await sealer.canSeal())) return err({ kind: notKept });
      try {
        await file.keep(secret);
        ofSession = null;
        return ok(null);
      } catch (cause) {
        return err(diskRefusal(cause, notKept));
      }
    },
    async forget() {
      ofSession = null;
      await file.forget();
    },
  };
}
