import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod';
import { isMissing } from './journal/disk-refusal';
import { makeFolder, writeDurably } from './journal/durable-write';
import type { Log } from './log';

type Keyed = { readonly key: string; readonly askedAt: string };

/** What was asked of somebody else's server and what came of it, one file for each key. */
export type RecordFolder<Kept extends Keyed> = {
  readonly find: (key: string) => Kept | undefined;
  /** The latest first. */
  readonly all: () => readonly Kept[];
  /** Resolves when it is on disk. */
  readonly put: (record: Kept) => Promise<void>;
  /** Takes away the oldest of those that answer, so that only so many of them stay. */
  readonly prune: (isSettled: (record: Kept) => boolean, kept: number) => Promise<void>;
};

type Opening<Kept> = {
  readonly folder: string;
  /** What a record is called in its file: `{"format":1,"mail":{…}}`. */
  readonly name: string;
  readonly schema: z.ZodType<Kept>;
  readonly log: Pick<Log, 'error'>;
};

/** A file that cannot be read is set aside under the name `….damaged`. */
export async function openRecordFolder<Kept extends Keyed>(
  opening: Opening<Kept>,
): Promise<RecordFolder<Kept>> {
  const { folder, name } = opening;
  await makeFolder(folder);
  const records = await readAll(opening);
  const pathOf = (key: string) => join(folder, `${key}.json`);
  const all = () => [...records.values()].sort((one, other) => (one.askedAt < other.askedAt ? 1 : -1));
  return {
    find: (key) => records.get(key),
    all,
    async put(record) {
      await writeDurably(pathOf(record.key), Buffer.from(JSON.stringify({ format: 1, [name]: record })));
      records.set(record.key, record);
    },
    async prune(isSettled, kept) {
      for (const { key } of all().filter(isSettled).slice(kept)) {
        await rm(pathOf(key), { force: true });
        records.delete(key);
      }
    },
  };
}

async function readAll<Kept extends Keyed>(opening: Opening<Kept>): Promise<Map<string, Kept>> {
  const { folder, log } = opening;
  const records = new Map<string, Kept>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json'))) {
    const path = join(folder, file);
    const record = await readOne(path, opening);
    if (record === undefined) continue;
    if (record !== null) records.set(record.key, record);
    else {
      await rename(path, `${path}.damaged`);
      log.error({ file: path }, 'a record cannot be read and was set aside');
    }
  }
  return records;
}

/** Null where it cannot be read, undefined where it has gone. */
async function readOne<Kept>(
  path: string,
  { name, schema }: Opening<Kept>,
): Promise<Kept | null | undefined> {
  try {
    const file: unknown = JSON.parse(await readFile(path, 'utf8'));
    const isNamed = typeof file === 'object' && file !== null && name in file;
    // Checked in the line above to have that key.
    const parsed = schema.safeParse(isNamed ? (file as Record<string, unknown>)[name] : null);
    return parsed.success ? parsed.data : null;
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
