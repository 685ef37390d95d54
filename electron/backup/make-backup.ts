import { createHash } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { syncFolder } from '../journal/durable-write';
import { chainStart } from '../journal/inspect';
import { bytesOf, type Extent } from '../journal/journal';
import { followChain } from '../journal/segment-reading';
import { addEntry, endName, type Label, labelName, writeContainer } from './container';
import { readParts } from './journal-parts';
import type { OnProgress } from './progress';
import { storedFiles } from './stored-files';
import { createTally } from './tally';
import { scratchFor, type VerifiedBackup, verifyBackup } from './verify-backup';

const compress = promisify(gzip);

export type BackupOrder = {
  readonly extent: Extent;
  /** Full path of the file to be; nothing stands there yet. */
  readonly target: string;
  readonly seal: { readonly passphrase: string; readonly workFactor: number } | null;
  readonly label: Label;
};

/**
 * Writes a backup beside its name, reads it back, rebuilds every case from it, and only then gives it its name: what
 * carries the name has been proved. Throws, leaving nothing, where any of this fails.
 */
export async function makeBackup(order: BackupOrder, onProgress: OnProgress): Promise<VerifiedBackup> {
  const partial = `${order.target}.partial`;
  try {
    await fillBackup(partial, order, onProgress);
    // Beside the journal, where the same text stands unsealed already.
    const scratch = await scratchFor(order.extent.folder, dirname(order.extent.folder));
    const verified = await verifyBackup(partial, order.seal?.passphrase ?? null, onProgress, scratch);
    const { survey } = verified;
    if (!verified.isProved || survey.events !== order.extent.eventCount)
      throw new Error(`read back: ${survey.events} events of ${order.extent.eventCount}, ${verified.why}`);
    await rename(partial, order.target);
    await syncFolder(dirname(order.target));
    return verified;
  } catch (cause) {
    await rm(partial, { force: true });
    throw cause;
  }
}

async function fillBackup(path: string, order: BackupOrder, onProgress: OnProgress): Promise<void> {
  const { extent, seal, label } = order;
  const total = bytesOf(extent);
  const tally = createTally();
  const chain = followChain(chainStart);
  const parts: { name: string; sum: string }[] = [];
  const filesSum = createHash('sha256');
  let files = 0;
  let damagedFiles = 0;
  let done = 0;
  await writeContainer(path, seal, async (pack) => {
    await addEntry(pack, labelName, Buffer.from(JSON.stringify(label)));
    for (const segment of extent.segments) {
      for await (const { name, bytes } of readParts(segment)) {
        parts.push({ name, sum: createHash('sha256').update(bytes).digest('hex') });
        // What stands after the last newline is no line.
        for (const text of bytes.toString('utf8').split('\n').slice(0, -1)) {
          const found = chain.take(text);
          if (found !== null) tally.take(found.id, found.eventText);
        }
        await addEntry(pack, name, await compress(bytes));
        done += bytes.length;
        onProgress({ stage: 'writing', done, total });
      }
    }
    for await (const { hash, name } of storedFiles(extent.folder)) {
      const bytes = await readFile(join(extent.folder, name));
      filesSum.update(hash);
      if (createHash('sha256').update(bytes).digest('hex') !== hash) damagedFiles += 1;
      files += 1;
      await addEntry(pack, name, bytes);
      if (files % 50 === 0) onProgress({ stage: 'writing-files', done: files, total: null });
    }
    const end = {
      lines: chain.end().lines,
      cases: tally.cases(),
      customers: tally.customers(),
      parts,
      files,
      filesSum: filesSum.digest('hex'),
      damagedFiles,
    };
    await addEntry(pack, endName, Buffer.from(JSON.stringify(end)));
  });
}
