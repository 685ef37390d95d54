import { chmod, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../journal/disk-refusal';

const pattern = /^naoshi-[0-9a-f-]{36}\.eml$/u;
/** A mail program has read the file long before; what is in it is a customer's. */
export const draftKeptMilliseconds = 7 * 24 * 60 * 60 * 1000;

/** Drafts on their way to the mail program, in files of this user alone. */
export type DraftFiles = {
  /** @param key a UUID, which becomes the name */
  readonly write: (key: string, content: Uint8Array) => Promise<string>;
  /** Takes away those that have lain there too long. */
  readonly clear: (nowMilliseconds: number) => Promise<void>;
};

export function openDraftFiles(folder: string): DraftFiles {
  async function isOld(path: string, nowMilliseconds: number): Promise<boolean> {
    try {
      return nowMilliseconds - (await stat(path)).mtimeMs > draftKeptMilliseconds;
    } catch (cause) {
      if (isMissing(cause)) return false;
      throw cause;
    }
  }

  return {
    async write(key, content) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, `naoshi-${key}.eml`);
      await writeFile(path, content, { mode: 0o600, flag: 'w' });
      // The mode above holds for a new file only.
      await chmod(path, 0o600);
      return path;
    },
    async clear(nowMilliseconds) {
      let names: readonly string[];
      try {
        names = await readdir(folder);
      } catch (cause) {
        if (isMissing(cause)) return;
        throw cause;
      }
      for (const name of names.filter((candidate) => pattern.test(candidate))) {
        const path = join(folder, name);
        if (await isOld(path, nowMilliseconds)) await rm(path, { force: true });
      }
    },
  };
}
