import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Decrypter, Encrypter } from 'age-encryption';
import * as tar from 'tar-stream';
import * as z from 'zod';

/**
 * A backup is a tar file, wrapped whole by age where there is a passphrase: `backup.json` says what it should hold,
 * `journal/*.ndjson.gz` the lines in their order, `photos/` and `labels/` the files, and `end.json` that nothing is
 * missing. `age -d`, `tar -x` and `gunzip` open it without this program.
 */
export const labelSchema = z.object({
  program: z.literal('naoshi'),
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  version: z.string(),
  lines: z.int().min(0),
  events: z.int().min(0),
  lastSum: z.string(),
});
export type Label = z.infer<typeof labelSchema>;

export const endSchema = z.object({
  lines: z.int(),
  cases: z.int(),
  customers: z.int(),
  /** Of each part of the journal, before it was packed. */
  parts: z.array(z.object({ name: z.string(), sum: z.string() })),
  files: z.int(),
  /** SHA-256 of the files' names in their order; each name is the SHA-256 of its file. */
  filesSum: z.string(),
  /** Files that were not what their name says when they were packed. */
  damagedFiles: z.int(),
});
export type BackupEnd = z.infer<typeof endSchema>;

export const labelName = 'backup.json';
export const endName = 'end.json';

/** age's usual amount of work for a passphrase: about a second. */
export const usualWorkFactor = 18;

/** Feeds the container by `fill` and resolves when the file is on disk under its name. */
export async function writeContainer(
  path: string,
  seal: { readonly passphrase: string; readonly workFactor: number } | null,
  fill: (pack: tar.Pack) => Promise<void>,
): Promise<void> {
  const pack = tar.pack();
  const out = createWriteStream(path, { mode: 0o600, flush: true });
  // The library's streams are not Node's own; read as a sequence of chunks they serve.
  let bytes = Readable.from(pack, { objectMode: false });
  if (seal !== null) {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(seal.passphrase);
    encrypter.setScryptWorkFactor(seal.workFactor);
    bytes = fromWeb(await encrypter.encrypt(toWeb(bytes)));
  }
  const written = pipeline(bytes, out);
  const filled = fill(pack).then(
    () => pack.finalize(),
    (cause: unknown) => {
      pack.destroy(cause instanceof Error ? cause : new Error(String(cause)));
      throw cause;
    },
  );
  // Whichever fails first is the reason; the other only follows from it.
  await Promise.all([written, filled]);
}

/** Puts one entry in and waits until the container has room for the next. */
export function addEntry(pack: tar.Pack, name: string, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const entry = pack.entry({ name, mode: 0o600 }, Buffer.from(bytes), (cause) => {
      if (cause) reject(cause);
      else resolve();
    });
    // Where the disk is full the entry that is under way fails as well; unheard, that would end the process.
    entry.on('error', reject);
  });
}

/** What age throws where the passphrase does not open the file. */
export class WrongPassphrase extends Error {}
export class PassphraseNeeded extends Error {}

const ageStart = 'age-encryption.org/v1';

export async function isSealed(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const start = Buffer.alloc(ageStart.length);
    await handle.read(start, 0, start.length, 0);
    return start.toString('latin1') === ageStart;
  } finally {
    await handle.close();
  }
}

/** The entries one after the other; each must be read to its end before the next. Throws where the container breaks off. */
export async function* readContainer(
  path: string,
  passphrase: string | null,
  onBytes: (bytes: number) => void,
): AsyncGenerator<{ readonly name: string; readonly content: AsyncIterable<Buffer> }> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  file.on('data', (chunk) => onBytes(chunk.length));
  file.pause();
  let bytes: Readable = file;
  if (await isSealed(path)) {
    if (passphrase === null || passphrase === '') throw new PassphraseNeeded();
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    try {
      bytes = fromWeb(await decrypter.decrypt(toWeb(file)));
    } catch (cause) {
      file.destroy();
      if (cause instanceof Error && cause.message.startsWith('no identity')) throw new WrongPassphrase();
      throw cause;
    }
  }
  const extract = tar.extract();
  const fed = pipeline(bytes, extract).catch((cause: unknown) => {
    extract.destroy(cause instanceof Error ? cause : new Error(String(cause)));
  });
  try {
    for await (const entry of extract) {
      // Entries of tar-stream are readable streams of buffers.
      yield { name: entry.header.name, content: entry as AsyncIterable<Buffer> };
      entry.resume();
    }
  } finally {
    extract.destroy();
    file.destroy();
    await fed;
  }
}

// Node's and the library's types of the same web streams differ in details that neither uses.
function toWeb(stream: Readable): globalThis.ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as unknown as globalThis.ReadableStream<Uint8Array>;
}

function fromWeb(stream: globalThis.ReadableStream<Uint8Array>): Readable {
  return Readable.fromWeb(stream as unknown as ReadableStream);
}
