import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type OutgoingMail, type OutgoingState, outgoingMailSchema } from '../../shared/messages/mail';
import { isMissing } from '../journal/disk-refusal';
import { makeFolder, writeDurably } from '../journal/durable-write';
import type { Log } from '../log';

/** How many settled ones are kept; one that nobody can tell of is always kept. */
const settledKept = 500;

/** What was asked to be sent, and what came of it: written before the server is spoken to, and again after. */
export type OutgoingRecords = {
  readonly find: (key: string) => OutgoingMail | undefined;
  /** The latest first. */
  readonly all: () => readonly OutgoingMail[];
  /** Resolves when it is on disk. */
  readonly put: (mail: OutgoingMail) => Promise<void>;
};

const isOpen = (state: OutgoingState): boolean => state === 'sending' || state === 'unknown';

/** One that was being sent when the program ended is unknown from now on: nobody knows how far it came. */
export async function openOutgoingRecords(
  folder: string,
  now: () => string,
  log: Pick<Log, 'error'>,
): Promise<OutgoingRecords> {
  await makeFolder(folder);
  const records = await readAll(folder, log);
  const pathOf = (key: string) => join(folder, `${key}.json`);

  async function put(mail: OutgoingMail): Promise<void> {
    await writeDurably(pathOf(mail.key), Buffer.from(JSON.stringify({ format: 1, mail })));
    records.set(mail.key, mail);
  }

  const all = () => [...records.values()].sort((one, other) => (one.askedAt < other.askedAt ? 1 : -1));
  for (const mail of all())
    if (mail.state === 'sending') await put({ ...mail, state: 'unknown', changedAt: now() });
  for (const { key } of all()
    .filter(({ state }) => !isOpen(state))
    .slice(settledKept)) {
    await rm(pathOf(key), { force: true });
    records.delete(key);
  }
  return { find: (key) => records.get(key), all, put };
}

async function readAll(folder: string, log: Pick<Log, 'error'>): Promise<Map<string, OutgoingMail>> {
  const records = new Map<string, OutgoingMail>();
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.json'))) {
    const path = join(folder, name);
    const mail = await readOne(path);
    if (mail === undefined) continue;
    if (mail !== null) records.set(mail.key, mail);
    else {
      await rename(path, `${path}.damaged`);
      log.error({ file: name }, 'the record of an email cannot be read and was set aside');
    }
  }
  return records;
}

/** Null where it cannot be read, undefined where it has gone. */
async function readOne(path: string): Promise<OutgoingMail | null | undefined> {
  try {
    const file: unknown = JSON.parse(await readFile(path, 'utf8'));
    const mail = typeof file === 'object' && file !== null && 'mail' in file ? file.mail : null;
    const parsed = outgoingMailSchema.safeParse(mail);
    return parsed.success ? parsed.data : null;
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
