import { readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { type MailServer, mailServerSchema } from '../../shared/messages/mail';
import { isMissing } from '../journal/disk-refusal';
import { makeFolder, writeDurably } from '../journal/durable-write';
import type { Log } from '../log';

const fileSchema = z.object({ format: z.literal(1), server: mailServerSchema.nullable() });

/** Which mail server this computer sends by; its password is never in here. */
export type ServerFile = {
  readonly read: () => Promise<MailServer | null>;
  readonly write: (server: MailServer | null) => Promise<void>;
};

export function openServerFile(file: string, log: Pick<Log, 'error'>): ServerFile {
  return {
    async read() {
      let text: string;
      try {
        text = await readFile(file, 'utf8');
      } catch (cause) {
        if (isMissing(cause)) return null;
        throw cause;
      }
      const server = parse(text);
      if (server !== undefined) return server;
      await rename(file, `${file}.damaged`);
      log.error({ file }, 'the settings of the mail server cannot be read and were set aside');
      return null;
    },
    async write(server) {
      await makeFolder(dirname(file));
      await writeDurably(file, Buffer.from(JSON.stringify({ format: 1, server }, null, 2)));
    },
  };
}

function parse(text: string): MailServer | null | undefined {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.server : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
