import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ContentHash, contentHashSchema } from '../../shared/cases/ids';
import { err, ok, type Result } from '../../shared/result';
import { diskRefusal, isMissing } from './disk-refusal';
import { makeFolder, writeDurably } from './durable-write';

/** Photos beside the journal, each under the SHA-256 of its bytes: `photos/ab/abcd….jpg`. */
export type PhotoStore = {
  /** Resolves when the bytes are on disk; a name that is not theirs is refused. */
  readonly store: (hash: ContentHash, bytes: Uint8Array) => Promise<Result<{ readonly hash: ContentHash }>>;
  readonly load: (hash: ContentHash) => Promise<Result<Uint8Array<ArrayBuffer>>>;
  readonly findStored: (hashes: readonly ContentHash[]) => Promise<readonly ContentHash[]>;
};

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function openPhotoStore(journalFolder: string): PhotoStore {
  const folderOf = (hash: ContentHash) => join(journalFolder, 'photos', hash.slice(0, 2));
  const pathOf = (hash: ContentHash) => join(folderOf(hash), `${hash}.jpg`);

  async function isStored(hash: ContentHash): Promise<boolean> {
    try {
      await access(pathOf(hash));
      return true;
    } catch {
      return false;
    }
  }

  return {
    async store(hash, bytes) {
      // The hash becomes a file name: checked here again, whatever the caller did.
      if (!contentHashSchema.safeParse(hash).success || hashOf(bytes) !== hash)
        return err({ kind: 'invalid-input', detail: 'the bytes do not have this hash', path: ['hash'] });
      try {
        if (await isStored(hash)) return ok({ hash });
        await makeFolder(folderOf(hash));
        await writeDurably(pathOf(hash), bytes);
        return ok({ hash });
      } catch (cause) {
        return err(diskRefusal(cause, 'photo-not-stored'));
      }
    },

    async load(hash) {
      if (!contentHashSchema.safeParse(hash).success) return err({ kind: 'invalid-input', path: ['hash'] });
      try {
        const bytes = new Uint8Array(await readFile(pathOf(hash)));
        if (hashOf(bytes) !== hash)
          return err({ kind: 'journal-damaged', detail: `photo ${hash} has changed on disk` });
        return ok(bytes);
      } catch (cause) {
        return err(isMissing(cause) ? { kind: 'not-found', detail: hash } : diskRefusal(cause, 'unexpected'));
      }
    },

    async findStored(hashes) {
      const there = await Promise.all(hashes.map(isStored));
      return hashes.filter((_, index) => there[index]);
    },
  };
}
