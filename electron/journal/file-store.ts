import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ContentHash, contentHashSchema } from '../../shared/cases/ids';
import { err, ok, type Result } from '../../shared/result';
import { diskRefusal, isMissing } from './disk-refusal';
import { makeFolder, writeDurably } from './durable-write';
import { freeBytesAt } from './free-bytes';

/** Where a kind of file stands below the journal's folder: photos, and the carrier's labels as PDF or in a label printer's language. */
const folderOfKind = { jpg: 'photos', pdf: 'labels', zpl: 'labels' } as const;
export type FileKind = keyof typeof folderOfKind;
// Object.keys only says string.
export const fileKinds = Object.keys(folderOfKind) as readonly FileKind[];

/** Files beside the journal, each under the SHA-256 of its bytes: `photos/ab/abcd….jpg`, `labels/ab/abcd….pdf`. */
export type FileStore = {
  /** Resolves when the bytes are on disk; a name that is not theirs is refused. */
  readonly store: (
    hash: ContentHash,
    bytes: Uint8Array,
    kind: FileKind,
  ) => Promise<Result<{ readonly hash: ContentHash }>>;
  /** Whatever its kind; a name says its bytes, so there is at most one content for it. */
  readonly load: (hash: ContentHash) => Promise<Result<Uint8Array<ArrayBuffer>>>;
  readonly findStored: (hashes: readonly ContentHash[]) => Promise<readonly ContentHash[]>;
};

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

async function holds(path: string, hash: string): Promise<boolean> {
  try {
    return hashOf(await readFile(path)) === hash;
  } catch {
    return false;
  }
}

export type FileStoreOptions = {
  /** The disk is never filled further than this. */
  readonly reserveBytes?: number;
  /** Told of each new file by its name below the folder. */
  readonly onStored?: (name: string) => void;
};

export function openFileStore(journalFolder: string, options: FileStoreOptions = {}): FileStore {
  const { reserveBytes = 0 } = options;
  const folderOf = (hash: ContentHash, kind: FileKind) =>
    join(journalFolder, folderOfKind[kind], hash.slice(0, 2));
  const pathOf = (hash: ContentHash, kind: FileKind) => join(folderOf(hash, kind), `${hash}.${kind}`);

  async function findPath(hash: ContentHash): Promise<string | null> {
    for (const kind of fileKinds) {
      const path = pathOf(hash, kind);
      if (await exists(path)) return path;
    }
    return null;
  }

  return {
    async store(hash, bytes, kind) {
      // The hash becomes a file name: checked here again, whatever the caller did.
      if (!contentHashSchema.safeParse(hash).success || hashOf(bytes) !== hash)
        return err({ kind: 'invalid-input', detail: 'the bytes do not have this hash', path: ['hash'] });
      try {
        // One that has changed on disk is written anew.
        if (await holds(pathOf(hash, kind), hash)) return ok({ hash });
        const free = reserveBytes === 0 ? null : await freeBytesAt(journalFolder);
        if (free !== null && free < reserveBytes + bytes.length)
          return err({ kind: 'disk-full', detail: `${free} bytes` });
        await makeFolder(folderOf(hash, kind));
        await writeDurably(pathOf(hash, kind), bytes);
        options.onStored?.(`${folderOfKind[kind]}/${hash.slice(0, 2)}/${hash}.${kind}`);
        return ok({ hash });
      } catch (cause) {
        return err(diskRefusal(cause, 'photo-not-stored'));
      }
    },

    async load(hash) {
      if (!contentHashSchema.safeParse(hash).success) return err({ kind: 'invalid-input', path: ['hash'] });
      try {
        const path = await findPath(hash);
        if (path === null) return err({ kind: 'not-found', detail: hash });
        const bytes = new Uint8Array(await readFile(path));
        if (hashOf(bytes) !== hash)
          return err({ kind: 'journal-damaged', detail: `file ${hash} has changed on disk` });
        return ok(bytes);
      } catch (cause) {
        return err(isMissing(cause) ? { kind: 'not-found', detail: hash } : diskRefusal(cause, 'unexpected'));
      }
    },

    async findStored(hashes) {
      const paths = await Promise.all(hashes.map(findPath));
      return hashes.filter((_, index) => paths[index] !== null);
    },
  };
}
