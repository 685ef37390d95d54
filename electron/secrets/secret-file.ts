import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing } from '../journal/disk-refusal';
import { makeFolder, writeDurably } from '../journal/durable-write';

/** What the system offers to keep secrets: bytes that only this user on this computer can open again. */
export type SecretSealer = {
  readonly canSeal: () => Promise<boolean>;
  readonly seal: (secret: string) => Promise<Uint8Array>;
  /** Null where it cannot be opened any more, as on another computer. */
  readonly open: (sealed: Uint8Array) => Promise<string | null>;
};

/** For hosts that have nothing of the kind: no secret is ever written. */
export const noSealer: SecretSealer = {
  canSeal: async () => false,
  seal: async () => {
    throw new Error('This host seals no secrets.');
  },
  open: async () => null,
};

export type SecretFile = {
  readonly read: () => Promise<string | null>;
  readonly keep: (secret: string) => Promise<void>;
  readonly forget: () => Promise<void>;
};

export function openSecretFile(file: string, sealer: SecretSealer): SecretFile {
  return {
    async read() {
      try {
        const sealed = await readFile(file);
        return (await sealer.canSeal()) ? await sealer.open(sealed) : null;
      } catch (cause) {
        if (isMissing(cause)) return null;
        throw cause;
      }
    },
    async keep(secret) {
      await makeFolder(dirname(file));
      await writeDurably(file, await sealer.seal(secret));
    },
    forget: () => rm(file, { force: true }),
  };
}
