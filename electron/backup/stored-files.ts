import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../journal/disk-refusal';

const fileName = /^([0-9a-f]{64})\.(jpg|pdf|zpl)$/u;
const fileFolders = ['photos', 'labels'] as const;

export type StoredFile = {
  readonly hash: string;
  readonly kind: 'jpg' | 'pdf' | 'zpl';
  readonly name: string;
};

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw cause;
  }
}

export function storedFileNamed(name: string): StoredFile | null {
  const [, hash, kind] = fileName.exec(name.slice(name.lastIndexOf('/') + 1)) ?? [];
  if (hash === undefined || (kind !== 'jpg' && kind !== 'pdf' && kind !== 'zpl')) return null;
  const folder = kind === 'jpg' ? 'photos' : 'labels';
  return { hash, kind, name: `${folder}/${hash.slice(0, 2)}/${hash}.${kind}` };
}

/** Every photo and label beside a journal, by name; a folder's worth at a time is in memory. */
export async function* storedFiles(journalFolder: string): AsyncGenerator<StoredFile> {
  for (const kind of fileFolders) {
    for (const start of await entriesOf(join(journalFolder, kind))) {
      if (!/^[0-9a-f]{2}$/u.test(start)) continue;
      for (const name of await entriesOf(join(journalFolder, kind, start))) {
        const stored = storedFileNamed(name);
        if (stored !== null) yield stored;
      }
    }
  }
}
