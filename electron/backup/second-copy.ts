import { copyFile, mkdir, open, readdir, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SecondCopyState } from '../../shared/keeping/keeping';
import { isMissing } from '../journal/disk-refusal';
import { makeFolder, syncFolder } from '../journal/durable-write';
import type { Extent, Journal } from '../journal/journal';
import { markedId } from './chosen-place';
import { storedFiles } from './stored-files';

/** The copy has something that the journal has not; nothing is written over it. */
class Differs extends Error {}

const comparedBytes = 65_536;
const copiedBytes = 4_000_000;

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (cause) {
    if (isMissing(cause)) return 0;
    throw cause;
  }
}

async function readAt(path: string, from: number, to: number): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(to - from);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Adds to the copy what the segment has more, after making sure that both go on from the same bytes. */
async function extendSegment(from: string, to: string, bytes: number): Promise<void> {
  const copied = await sizeOf(to);
  if (copied > bytes) throw new Differs(`${basename(to)} is longer than the journal's`);
  const seam = Math.max(0, copied - comparedBytes);
  if (copied > 0 && !(await readAt(from, seam, copied)).equals(await readAt(to, seam, copied)))
    throw new Differs(`${basename(to)} is not the journal's`);
  if (copied === bytes) return;
  const handle = await open(to, 'a');
  try {
    for (let at = copied; at < bytes; at += copiedBytes)
      await handle.appendFile(await readAt(from, at, Math.min(bytes, at + copiedBytes)));
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

async function copyStored(journalFolder: string, place: string, name: string): Promise<void> {
  const to = join(place, name);
  await makeFolder(dirname(to));
  await copyFile(join(journalFolder, name), `${to}.partial`);
  await rename(`${to}.partial`, to);
}

/** Copies every file that the copy lacks. A copied file gets its name last, so one that is there is whole. */
async function copyMissing(journalFolder: string, place: string): Promise<void> {
  let folder = '';
  let there = new Set<string>();
  for await (const { name } of storedFiles(journalFolder)) {
    if (dirname(name) !== folder) {
      folder = dirname(name);
      there = new Set(await readdir(join(place, folder)).catch(() => []));
    }
    if (!there.has(basename(name))) await copyStored(journalFolder, place, name);
  }
}

export type SecondCopy = {
  readonly state: () => SecondCopyState | null;
  /** Called after each change of the journal, and now and then. Resolves when the copy is in step, or cannot be. */
  readonly follow: () => Promise<void>;
  /** A photo or label was stored: it goes along with the next following. */
  readonly noteFile: (name: string) => void;
  /** Another place, or none, was chosen. */
  readonly restart: () => void;
};

export type SecondCopyOptions = {
  readonly place: () => { readonly folder: string; readonly id: string } | null;
  readonly journal: Pick<Journal, 'extent'>;
  readonly now: () => string;
  readonly onChange: () => void;
  readonly log: { readonly warn: (fields: Record<string, unknown>, message: string) => void };
};

/**
 * Keeps every line and file a second time in a folder that a person chose. The journal itself stays where the program's own
 * files are, so that a share that is away neither stops the desk nor loses a line: what it lacks is said and made up for.
 */
export function openSecondCopy(options: SecondCopyOptions): SecondCopy {
  const { place, journal, now, onChange, log } = options;
  let standing: SecondCopyState['standing'] = 'catching-up';
  let behindSince: string | null = null;
  /** What is known to be in the copy; empty = nothing is, and everything is compared. */
  let confirmed = new Map<string, number>();
  let newFiles: string[] = [];
  let isFilesWalked = false;
  let running: Promise<void> | null = null;
  let isAskedAgain = false;

  function become(next: SecondCopyState['standing']): void {
    if (standing === next) return;
    standing = next;
    behindSince = next === 'in-step' ? null : (behindSince ?? now());
    onChange();
  }

  function forget(): void {
    confirmed = new Map();
    isFilesWalked = false;
  }

  async function catchUp(folder: string, extent: Extent): Promise<void> {
    for (const { path, bytes } of extent.segments) {
      if (confirmed.get(path) === bytes) continue;
      await extendSegment(path, join(folder, basename(path)), bytes);
      confirmed.set(path, bytes);
    }
    await syncFolder(folder);
    const added = newFiles;
    newFiles = [];
    if (isFilesWalked) for (const name of added) await copyStored(extent.folder, folder, name);
    else await copyMissing(extent.folder, folder);
    isFilesWalked = true;
  }

  async function tryOnce(): Promise<void> {
    const chosen = place();
    if (chosen === null) return;
    try {
      if ((await markedId(chosen.folder)) !== chosen.id) {
        forget();
        become('missing');
        return;
      }
      const extent = await journal.extent();
      if (!extent.ok) return become('refused');
      const folder = join(chosen.folder, 'naoshi-journal');
      await mkdir(folder, { recursive: true });
      await catchUp(folder, extent.value);
      become('in-step');
    } catch (cause) {
      forget();
      if (standing === 'in-step' || standing === 'catching-up')
        log.warn({ folder: chosen.folder, cause: String(cause) }, 'the second copy is behind');
      become(cause instanceof Differs ? 'differs' : 'refused');
    }
  }

  return {
    state() {
      const chosen = place();
      return chosen === null ? null : { folder: chosen.folder, standing, behindSince };
    },
    follow() {
      isAskedAgain = true;
      running ??= (async () => {
        while (isAskedAgain) {
          isAskedAgain = false;
          await tryOnce();
        }
      })().finally(() => {
        running = null;
      });
      return running;
    },
    noteFile: (name) => void newFiles.push(name),
    restart() {
      forget();
      standing = 'catching-up';
      behindSince = null;
    },
  };
}
