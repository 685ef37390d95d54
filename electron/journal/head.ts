import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

/**
 * How far the journal had come when it last answered, in `index/head`: a file that loses its end at a line's end would look
 * whole without it. It is written after the lines are on disk, so it never promises more than was there; it is not fsynced
 * with each line, so after a power cut it may promise less.
 */
export type Head = { readonly number: number; readonly sum: string };

const headSchema = z.object({ number: z.int().min(0), sum: z.string().regex(/^[0-9a-f]{64}$/) });
const width = 160;

export type HeadFile = {
  /** Null where there is none yet, or a torn one. */
  readonly read: () => Promise<Head | null>;
  readonly write: (head: Head) => Promise<void>;
  readonly close: () => Promise<void>;
};

export function openHeadFile(journalFolder: string): HeadFile {
  const folder = join(journalFolder, 'index');
  let handle: FileHandle | null = null;

  async function opened(): Promise<FileHandle> {
    if (handle === null) {
      await mkdir(folder, { recursive: true });
      handle = await open(join(folder, 'head'), 'r+').catch(() => open(join(folder, 'head'), 'w+'));
    }
    return handle;
  }

  return {
    async read() {
      try {
        const text = (await (await opened()).read(Buffer.alloc(width), 0, width, 0)).buffer.toString('utf8');
        return headSchema.parse(JSON.parse(text.replace(/\0+$/u, '')));
      } catch {
        return null;
      }
    },
    async write(head) {
      // One width and one call: what is read back is the old text or the new one.
      await (await opened()).write(JSON.stringify(head).padEnd(width), 0, 'utf8');
    },
    async close() {
      const closing = handle;
      handle = null;
      await closing?.datasync().catch(() => undefined);
      await closing?.close();
    },
  };
}
