import type { MailSettings } from '../../shared/messages/mail';
import { err, ok, type Result } from '../../shared/result';
import { diskRefusal } from '../journal/disk-refusal';
import type { SecretFile, SecretSealer } from './secret-store';

/** The password of the mail server: sealed by the system, else for this session, else from the environment. */
export type MailPassword = {
  readonly read: () => Promise<{
    readonly secret: string | null;
    readonly standing: MailSettings['password'];
  }>;
  readonly canKeep: () => Promise<boolean>;
  /** `keep` false: until the program ends, and a kept one is forgotten. */
  readonly give: (secret: string, keep: boolean) => Promise<Result<null>>;
  readonly forget: () => Promise<void>;
};

/** Name of the variable that gives the password at the start of the program. */
export const passwordVariable = 'NAOSHI_SMTP_PASSWORD';

export function openMailPassword(
  file: SecretFile,
  sealer: SecretSealer,
  fromEnvironment: string | undefined,
): MailPassword {
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
      if (!(await sealer.canSeal())) return err({ kind: 'mail-password-not-kept' });
      try {
        await file.keep(secret);
        ofSession = null;
        return ok(null);
      } catch (cause) {
        return err(diskRefusal(cause, 'mail-password-not-kept'));
      }
    },
    async forget() {
      ofSession = null;
      await file.forget();
    },
  };
}
