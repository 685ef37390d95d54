import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../../journal/disk-refusal';
import { writeDurably } from '../../journal/durable-write';

/** FedEx's answers to purchases, whole, from their arrival until the labels in them are safely kept. */
export type ReplyFiles = {
  /** Resolves when it is on disk. */
  readonly keep: (key: string, text: string) => Promise<void>;
  /** Null where there is none. */
  readonly read: (key: string) => Promise<string | null>;
  readonly forget: (key: string) => Promise<void>;
  /** Of the purchases whose answers are still here. */
  readonly keys: () => Promise<readonly string[]>;
};

export function openReplyFiles(folder: string): ReplyFiles {
  const ending = '.reply';
  const pathOf = (key: string) => join(folder, `${key}${ending}`);
  return {
    keep: (key, text) => writeDurably(pathOf(key), Buffer.from(text)),
    async read(key) {
      try {
        return await readFile(pathOf(key), 'utf8');
      } catch (cause) {
        if (isMissing(cause)) return null;
        throw cause;
      }
    },
    forget: (key) => rm(pathOf(key), { force: true }),
    keys: async () =>
      (await readdir(folder))
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length)),
  };
}
