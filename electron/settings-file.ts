import { readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { isMissing } from './journal/disk-refusal';
import { makeFolder, writeDurably } from './journal/durable-write';
import type { Log } from './log';

/** Settings of this computer in a file of their own; a secret is never in here. */
export type SettingsFile<Settings> = {
  readonly read: () => Promise<Settings | null>;
  readonly write: (settings: Settings | null) => Promise<void>;
};

/** @param name what the settings are called in the file: `{"format":1,"server":{…}}` */
export function openSettingsFile<Settings>(
  file: string,
  name: string,
  schema: z.ZodType<Settings>,
  log: Pick<Log, 'error'>,
): SettingsFile<Settings> {
  const fileSchema = z.object({ format: z.literal(1), [name]: schema.nullable() });

  /** Undefined where it cannot be read. */
  function parse(text: string): Settings | null | undefined {
    try {
      const parsed = fileSchema.safeParse(JSON.parse(text));
      if (!parsed.success) return undefined;
      // The computed key is the one that the schema above has.
      return parsed.data[name] as Settings | null;
    } catch (cause) {
      if (cause instanceof SyntaxError) return undefined;
      throw cause;
    }
  }

  return {
    async read() {
      let text: string;
      try {
        text = await readFile(file, 'utf8');
      } catch (cause) {
        if (isMissing(cause)) return null;
        throw cause;
      }
      const settings = parse(text);
      if (settings !== undefined) return settings;
      await rename(file, `${file}.damaged`);
      log.error({ file }, 'settings cannot be read and were set aside');
      return null;
    },
    async write(settings) {
      await makeFolder(dirname(file));
      await writeDurably(file, Buffer.from(JSON.stringify({ format: 1, [name]: settings }, null, 2)));
    },
  };
}
