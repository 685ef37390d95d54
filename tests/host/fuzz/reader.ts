import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { appErrorSchema } from '../../../shared/app-error';
import { between, happens, pick, type Random } from '../../../shared/cases/sample/random';
import type { Result } from '../../../shared/result';
import { mutate, mutateBytes } from './mutate';

/** Files as they are by path below a folder. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Something of the program that reads files of its own, and whole files to begin from. */
export type Reader = {
  readonly name: string;
  readonly files: Files;
  /** Those that are changed; left out, any. */
  readonly changed?: readonly string[];
  /** How often it is tried beside the others; left out, once. */
  readonly share?: number;
  /** Throws where a promise is broken: an untyped error, something believed that does not hold, something lost. */
  readonly read: (folder: string, random: Random) => Promise<void>;
};

/** Of a refusal it must be known what a person can do next. */
export function isTyped<T>(reply: Result<T>): reply is { readonly ok: true; readonly value: T } {
  if (!reply.ok && !appErrorSchema.safeParse(reply.error).success)
    throw new Error(`A refusal without a type: ${JSON.stringify(reply.error)}`);
  return reply.ok;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** As a disk, an editor or somebody else's program may leave it. */
function changedFile(bytes: Uint8Array, random: Random): Uint8Array {
  const json = parsed(bytes);
  let changed: Uint8Array = bytes;
  for (let times = between(random, 1, 3); times > 0; times -= 1)
    changed =
      json !== undefined && happens(random, 0.7)
        ? Buffer.from(JSON.stringify(mutate(json as Parameters<typeof mutate>[0], random))) // as JSON.parse gave it
        : mutateBytes(changed, random);
  return changed;
}

/** Lays out the files in an empty folder, one of them changed or gone. */
export async function layOut({ files, changed }: Reader, folder: string, random: Random): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const [first = '', ...more] = changed ?? Object.keys(files);
  const hurt = pick(random, [first, ...more]);
  for (const [name, bytes] of Object.entries(files)) {
    if (name === hurt && happens(random, 0.02)) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), name === hurt ? changedFile(bytes, random) : bytes);
  }
}
