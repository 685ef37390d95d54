import * as z from 'zod';
import { keepingStateSchema, passphraseSchema, sourceSchema } from '../keeping/keeping';

const nothing = z.strictObject({});

/** What keeps the records of the shop beside the journal; the sample shop has none of it. */
export const keepingCalls = {
  /** Room on the disk, the second copy, backups, and the long work that runs. */
  readKeeping: { input: nothing, output: keepingStateSchema },
  /** Paths of folders that are there; null takes the second copy away, or puts backups back to their usual place. */
  configureKeeping: {
    input: z.strictObject({
      secondCopy: z.string().min(1).max(4000).nullable(),
      backupFolder: z.string().min(1).max(4000).nullable(),
    }),
    output: keepingStateSchema,
  },
  /** Backups are sealed from now on; null = they are not. `keep` false = until the program ends, never written. */
  sealBackups: {
    input: z.strictObject({ passphrase: passphraseSchema.nullable(), keep: z.boolean() }),
    output: keepingStateSchema,
  },
  /** Long work begins and goes on behind; `readKeeping` tells how far it is, the notice `keeping-changed` when to ask. */
  startBackup: {
    input: z.strictObject({ before: z.literal('upgrade').optional() }),
    output: z.object({ key: z.uuid() }),
  },
  /** Says what would come back from a source, and writes nothing. */
  lookThrough: {
    input: z.strictObject({ source: sourceSchema, passphrase: passphraseSchema.nullable() }),
    output: z.object({ key: z.uuid() }),
  },
  /** Takes what is missing here from a source into the journal, event by event and file by file. */
  restoreFrom: {
    input: z.strictObject({ source: sourceSchema, passphrase: passphraseSchema.nullable() }),
    output: z.object({ key: z.uuid() }),
  },
  /** Everything as files that other programs read, into a new folder below this one. */
  exportAll: {
    input: z.strictObject({ folder: z.string().min(1).max(4000).nullable() }),
    output: z.object({ key: z.uuid() }),
  },
} as const;
