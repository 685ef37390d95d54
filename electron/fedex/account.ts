import { join } from 'node:path';
import { err, ok, type Result } from '../../shared/result';
import {
  type CarrierAccount,
  type CarrierSettings,
  carrierAccountSchema,
} from '../../shared/shipping/carrier-settings';
import type { Services } from '../host/services';
import { diskRefusal } from '../journal/disk-refusal';
import type { Log } from '../log';
import { openKnownSecret } from '../secrets/known-secret';
import { openSecretFile, type SecretSealer } from '../secrets/secret-file';
import { openSettingsFile } from '../settings-file';
import { type CarrierHosts, hostsOf } from './hosts';

/** Name of the variable that gives the client secret at the start of the program. */
const secretVariable = 'NAOSHI_FEDEX_SECRET';

/** What it takes to speak to FedEx. */
export type CarrierAccess = {
  readonly account: CarrierAccount;
  readonly secret: string;
  readonly hosts: CarrierHosts;
};

export type AccountKeeper = Pick<Services, 'readCarrierSettings' | 'configureCarrier'> & {
  readonly access: () => Promise<Result<CarrierAccess>>;
  /** The account as just typed, with the secret as typed or the one already known. */
  readonly accessBy: (account: CarrierAccount, secret: string | null) => Promise<Result<CarrierAccess>>;
};

type AccountKeeperParts = {
  readonly folder: string;
  readonly sealer: SecretSealer;
  readonly environment: NodeJS.ProcessEnv;
  readonly log: Log;
};

const unsafeAddress: Result<never> = err({
  kind: 'invalid-input',
  detail: 'https, or http on this computer',
  path: ['account', 'address'],
});

/** Keeps the account in a file and its secret apart from it. */
export function openAccountKeeper({ folder, sealer, environment, log }: AccountKeeperParts): AccountKeeper {
  const file = openSettingsFile(join(folder, 'account.json'), 'account', carrierAccountSchema, log);
  const known = openKnownSecret({
    file: openSecretFile(join(folder, 'secret.sealed'), sealer),
    sealer,
    fromEnvironment: environment[secretVariable],
    notKept: 'carrier-secret-not-kept',
  });

  async function settings(): Promise<Result<CarrierSettings>> {
    return ok({
      account: await file.read(),
      secret: (await known.read()).standing,
      canKeepSecret: await known.canKeep(),
    });
  }

  async function accessBy(account: CarrierAccount, typed: string | null): Promise<Result<CarrierAccess>> {
    const hosts = hostsOf(account);
    if (hosts === null) return unsafeAddress;
    const secret = typed ?? (await known.read()).secret;
    return secret === null ? err({ kind: 'carrier-secret-needed' }) : ok({ account, secret, hosts });
  }

  return {
    readCarrierSettings: settings,
    async configureCarrier({ account, secret }) {
      if (account !== null && hostsOf(account) === null) return unsafeAddress;
      try {
        if (secret !== null) {
          const taken = await known.give(secret.secret, secret.keep);
          if (!taken.ok) return taken;
        }
        // A secret belongs to its account: with the account goes what was known of it.
        if (account === null) await known.forget();
        await file.write(account);
      } catch (cause) {
        return err(diskRefusal(cause, 'unexpected'));
      }
      return settings();
    },
    accessBy,
    async access() {
      const account = await file.read();
      return account === null ? err({ kind: 'carrier-not-set-up' }) : accessBy(account, null);
    },
  };
}
