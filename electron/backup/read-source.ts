import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { noFaults, type Survey, type SurveyFaults } from '../../shared/keeping/survey';
import { chainStart } from '../journal/inspect';
import { listSegments, readLines, splitLines } from '../journal/segment';
import { followChain } from '../journal/segment-reading';
import {
  type BackupEnd,
  endName,
  endSchema,
  type Label,
  labelName,
  labelSchema,
  PassphraseNeeded,
  readContainer,
  WrongPassphrase,
} from './container';
import { HexSet, nameDigits } from './hex-set';
import type { OnProgress } from './progress';
import { type StoredFile, storedFileNamed, storedFiles } from './stored-files';
import { createTally } from './tally';

/** Who is told of what a source holds, one after the other, in its order. */
export type Visitor = {
  /** An id that comes again is told once. */
  readonly onEvent?: (id: string, eventText: string) => void | Promise<void>;
  /** Only of files that are what their name says. */
  readonly onFile?: (file: StoredFile, bytes: Buffer) => void | Promise<void>;
};

export type SourceReading = {
  readonly survey: Survey;
  /** What a backup said of itself, where it could be reached. */
  readonly label: Label | null;
  readonly end: BackupEnd | null;
  /** What was found of the things that its end speaks of. */
  readonly found: Pick<
    BackupEnd,
    'lines' | 'cases' | 'customers' | 'parts' | 'files' | 'filesSum' | 'damagedFiles'
  >;
};

/** Not a backup, not a journal folder, or not there. */
export class NoSource extends Error {}

type Gathering = ReturnType<typeof gather>;

function gather(visitor: Visitor) {
  const tally = createTally();
  const chain = followChain(chainStart);
  const filesSum = createHash('sha256');
  const hashes = new HexSet(nameDigits.hash);
  const parts: { name: string; sum: string }[] = [];
  let damagedFiles = 0;
  let unfinishedAt: number | null = null;
  return {
    tally,
    chain,
    parts,
    filesSum,
    has: hashes,
    files: () => hashes.size,
    damagedFiles: () => damagedFiles,
    unfinishedAt: () => unfinishedAt,
    async line(raw: { readonly text: string; readonly isWhole: boolean }): Promise<void> {
      if (!raw.isWhole) {
        unfinishedAt ??= chain.end().lines + 1;
        return;
      }
      const found = chain.take(raw.text);
      if (found === null) return;
      if (tally.take(found.id, found.eventText)) await visitor.onEvent?.(found.id, found.eventText);
    },
    async file(stored: StoredFile, bytes: Buffer): Promise<void> {
      filesSum.update(stored.hash);
      hashes.add(stored.hash);
      if (createHash('sha256').update(bytes).digest('hex') === stored.hash)
        await visitor.onFile?.(stored, bytes);
      else damagedFiles += 1;
    },
  };
}

async function readAll(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function takePart(name: string, content: AsyncIterable<Buffer>, into: Gathering): Promise<void> {
  const sum = createHash('sha256');
  // Unlike a pipe, a pipeline hands on what breaks off before it; the reader below is told of it.
  const plain = pipeline(Readable.from(content), createGunzip(), () => undefined);
  async function* summed(): AsyncGenerator<Buffer> {
    for await (const chunk of plain) {
      // Unpacked bytes come as buffers.
      const bytes = chunk as Buffer;
      sum.update(bytes);
      yield bytes;
    }
  }
  for await (const raw of splitLines(summed())) await into.line(raw);
  into.parts.push({ name, sum: sum.digest('hex') });
}

function surveyOf(
  kind: Survey['kind'],
  label: Label | null,
  into: Gathering,
  stoppedBy: SurveyFaults['stoppedBy'],
): Survey {
  const { tally, chain } = into;
  const damage = chain.damage();
  const { lines } = chain.end();
  return {
    kind,
    madeAt: label?.madeAt ?? null,
    lines,
    events: tally.events(),
    cases: tally.cases(),
    customers: tally.customers(),
    files: into.files(),
    firstAt: tally.firstAt(),
    lastAt: tally.lastAt(),
    fresh: null,
    faults: {
      ...noFaults,
      damagedLine: damage?.line ?? into.unfinishedAt(),
      missingLines: damage?.missing ?? 0,
      unreachableLines: Math.max(0, (label?.lines ?? 0) - lines),
      unknownEvents: tally.unknownEvents(),
      damagedFiles: into.damagedFiles(),
      missingFiles: tally.missingFrom(into.has),
      stoppedBy,
    },
  };
}

function foundOf(into: Gathering): SourceReading['found'] {
  return {
    lines: into.chain.end().lines,
    cases: into.tally.cases(),
    customers: into.tally.customers(),
    parts: into.parts,
    files: into.files(),
    filesSum: into.filesSum.digest('hex'),
    damagedFiles: into.damagedFiles(),
  };
}

async function readBackup(
  path: string,
  passphrase: string | null,
  visitor: Visitor,
  onProgress: OnProgress,
): Promise<SourceReading> {
  const into = gather(visitor);
  const total = (await stat(path)).size;
  let label: Label | null = null;
  let end: BackupEnd | null = null;
  let stoppedBy: SurveyFaults['stoppedBy'] = null;
  let done = 0;
  try {
    for await (const { name, content } of readContainer(path, passphrase, (bytes) => (done += bytes))) {
      const stored = storedFileNamed(name);
      if (name === labelName)
        label = labelSchema.parse(JSON.parse((await readAll(content)).toString('utf8')));
      else if (label === null) throw new NoSource();
      else if (name === endName) end = endSchema.parse(JSON.parse((await readAll(content)).toString('utf8')));
      else if (name.startsWith('journal/')) await takePart(name, content, into);
      else if (stored !== null) await into.file(stored, await readAll(content));
      onProgress({ stage: 'reading', done, total });
    }
    if (end === null) stoppedBy = 'cut-short';
  } catch (cause) {
    if (cause instanceof WrongPassphrase || cause instanceof PassphraseNeeded) throw cause;
    if (label === null) throw new NoSource();
    stoppedBy = 'container-damaged';
  }
  if (label === null) throw new NoSource();
  return { survey: surveyOf('backup', label, into, stoppedBy), label, end, found: foundOf(into) };
}

async function readFolder(folder: string, visitor: Visitor, onProgress: OnProgress): Promise<SourceReading> {
  const into = gather(visitor);
  const segments = await listSegments(folder);
  for (const [index, path] of segments.entries()) {
    for await (const raw of readLines(path)) {
      // What was being written when it stopped was never called saved.
      if (raw.isWhole || index < segments.length - 1) await into.line(raw);
    }
    onProgress({ stage: 'reading', done: index + 1, total: segments.length });
  }
  for await (const stored of storedFiles(folder))
    await into.file(stored, await readFile(join(folder, stored.name)));
  return { survey: surveyOf('journal', null, into, null), label: null, end: null, found: foundOf(into) };
}

/** The journal's own folder, where the path is it or a data folder with it inside. */
export async function journalFolderAt(path: string): Promise<string | null> {
  for (const folder of [path, join(path, 'journal')]) {
    const segments = await listSegments(folder).catch(() => []);
    if (segments.length > 0) return folder;
  }
  return null;
}

/**
 * Reads a backup, or a journal folder (or a data folder with one), from its first line to its last file. Refuses by
 * throwing `NoSource`, `PassphraseNeeded` or `WrongPassphrase`; everything else that is wrong is in the survey.
 */
export async function readSource(
  path: string,
  passphrase: string | null,
  visitor: Visitor,
  onProgress: OnProgress,
): Promise<SourceReading> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new NoSource();
  if (found.isFile()) return readBackup(path, passphrase, visitor, onProgress);
  const folder = await journalFolderAt(path);
  if (folder === null) throw new NoSource();
  return readFolder(folder, visitor, onProgress);
}
