import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { isMissing } from '../journal/disk-refusal';
import { makeFolder, writeDurably } from '../journal/durable-write';

/** What was chosen about second copy and backups, in `keeping.json` of the profile. */
const chosenSchema = z.object({
  /** `id` stands in a marker in the folder too: an empty mount point is not the disk that was chosen. */
  secondCopy: z.object({ folder: z.string(), id: z.uuid() }).nullable(),
  backupFolder: z.object({ folder: z.string(), id: z.uuid() }).nullable(),
  isSealed: z.boolean(),
});
export type Chosen = z.infer<typeof chosenSchema>;

const nothingChosen: Chosen = { secondCopy: null, backupFolder: null, isSealed: false };

export type KeepingFile = { readonly read: () => Chosen; readonly write: (chosen: Chosen) => Promise<void> };

/** Throws where the file is there and cannot be understood: a choice that is forgotten in silence is a copy not made. */
export async function openKeepingFile(path: string): Promise<KeepingFile> {
  let chosen = nothingChosen;
  try {
    chosen = chosenSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
  }
  return {
    read: () => chosen,
    async write(next) {
      await makeFolder(dirname(path));
      await writeDurably(path, Buffer.from(`${JSON.stringify(next, null, 2)}\n`));
      chosen = next;
    },
  };
}
