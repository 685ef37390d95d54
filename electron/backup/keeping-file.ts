import { readFile, rename } from 'node:fs/promises';
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

export type KeepingFile = {
  readonly read: () => Chosen;
  readonly write: (chosen: Chosen) => Promise<void>;
  /** The file was there and could not be understood: until somebody chooses anew, nobody knows what was chosen. */
  readonly isForgotten: () => boolean;
};

function parsed(text: string): Chosen | null {
  try {
    return chosenSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A file that cannot be understood is set aside under the name `….damaged`; the desk opens all the same. */
export async function openKeepingFile(path: string): Promise<KeepingFile> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if (isMissing(cause)) return null;
    throw cause;
  });
  const found = text === null ? nothingChosen : parsed(text);
  if (found === null) await rename(path, `${path}.damaged`);
  let chosen = found ?? nothingChosen;
  let isForgotten = found === null;
  return {
    read: () => chosen,
    isForgotten: () => isForgotten,
    async write(next) {
      await makeFolder(dirname(path));
      await writeDurably(path, Buffer.from(`${JSON.stringify(next, null, 2)}\n`));
      chosen = next;
      isForgotten = false;
    },
  };
}
