import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../../journal/disk-refusal';
import { makeFolder, syncFolder, writeDurably } from '../../journal/durable-write';

/** The outbox's folder. Every write resolves when file and folder are on disk, and happens wholly or not at all. */
export type OutboxDisk = {
  readonly readRows: () => Promise<readonly { readonly file: string; readonly text: string }[]>;
  readonly writeRow: (key: string, text: string) => Promise<void>;
  readonly removeRows: (keys: readonly string[]) => Promise<void>;
  /** Puts a row's file that cannot be read out of the way, for a person to look at. */
  readonly setRowAside: (file: string) => Promise<void>;
  readonly listDocuments: () => Promise<readonly string[]>;
  /** Null where there is none, or where its bytes are no longer those it is named after. */
  readonly readDocument: (sha256: string) => Promise<Uint8Array | null>;
  readonly writeDocument: (sha256: string, bytes: Uint8Array) => Promise<void>;
  readonly removeDocuments: (sha256s: readonly string[]) => Promise<void>;
};

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const rowEnding = '.json';

async function removeFrom(folder: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  for (const name of names) await rm(join(folder, name), { force: true });
  await syncFolder(folder);
}

export async function openOutboxDisk(folder: string): Promise<OutboxDisk> {
  const rows = join(folder, 'rows');
  const documents = join(folder, 'documents');
  await makeFolder(rows);
  await makeFolder(documents);

  async function readDocument(sha256: string): Promise<Uint8Array | null> {
    try {
      const bytes = await readFile(join(documents, sha256));
      return sha256Of(bytes) === sha256 ? bytes : null;
    } catch (cause) {
      if (isMissing(cause)) return null;
      throw cause;
    }
  }

  return {
    async readRows() {
      const files = (await readdir(rows)).filter((file) => file.endsWith(rowEnding)).sort();
      return Promise.all(
        files.map(async (file) => ({ file, text: await readFile(join(rows, file), 'utf8') })),
      );
    },
    writeRow: (key, text) => writeDurably(join(rows, key + rowEnding), Buffer.from(text, 'utf8')),
    removeRows: (keys) =>
      removeFrom(
        rows,
        keys.map((key) => key + rowEnding),
      ),
    async setRowAside(file) {
      await rename(join(rows, file), join(rows, `${file}.damaged`));
      await syncFolder(rows);
    },
    async listDocuments() {
      return (await readdir(documents)).filter((name) => /^[0-9a-f]{64}$/u.test(name));
    },
    readDocument,
    async writeDocument(sha256, bytes) {
      if ((await readDocument(sha256)) === null) await writeDurably(join(documents, sha256), bytes);
    },
    removeDocuments: (sha256s) => removeFrom(documents, sha256s),
  };
}
