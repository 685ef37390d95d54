import { readdir, rm, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { BackupFile, KeepingSource } from '../../shared/keeping/keeping';
import { backupsToDrop } from '../../shared/keeping/rotation';
import { type Instant, instant } from '../../shared/time/plain-date';

const backupName = /^naoshi-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.tar(\.age)?$/u;

/** `naoshi-20261122T030405Z.tar`, with `.age` where it is sealed: the moment is in the name, so the list needs no reading. */
export function nameOfBackup(madeAt: Instant, isSealed: boolean): string {
  return `naoshi-${madeAt.slice(0, 19).replaceAll(/[-:]/gu, '')}Z.tar${isSealed ? '.age' : ''}`;
}

function momentOf(name: string): Instant | null {
  const [, year, month, day, hour, minute, second] = backupName.exec(name) ?? [];
  return year === undefined ? null : instant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** Newest first; anything else in the folder is nobody's business here. */
export async function listBackups(folder: string): Promise<readonly BackupFile[]> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => {
      const madeAt = momentOf(name);
      if (madeAt === null) return [];
      const size = await stat(join(folder, name)).catch(() => null);
      return size === null ? [] : [{ name, madeAt, bytes: size.size, isSealed: name.endsWith('.age') }];
    }),
  );
  return found.flat().sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
}

/** Takes away what the rule lets go, and what a backup that was broken off has left. */
export async function rotateBackups(folder: string, now: Instant): Promise<void> {
  const files = await listBackups(folder);
  // Written by `nameOfBackup`, so each is a moment in this form.
  const gone = new Set<string>(
    backupsToDrop(
      files.map(({ madeAt }) => madeAt as Instant),
      now,
    ),
  );
  for (const { name, madeAt } of files) if (gone.has(madeAt)) await rm(join(folder, name), { force: true });
}

/** What a backup that was broken off has left. */
export async function clearPartials(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (name.endsWith('.partial') && momentOf(name.slice(0, -'.partial'.length)) !== null)
      await rm(join(folder, name), { force: true });
}

/** Null where it is not the full path of a file or folder, or no name of the list. */
export function pathOfSource(source: KeepingSource, folder: string): string | null {
  if (source.kind === 'path') return isAbsolute(source.path) ? source.path : null;
  // The list has plain names; anything that leads elsewhere is none of them.
  return momentOf(source.name) === null ? null : join(folder, source.name);
}
