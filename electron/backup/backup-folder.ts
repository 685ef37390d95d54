import { readdir, rm, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { BackupFile, KeepingSource } from '../../shared/keeping/keeping';
import { backupsToDrop, upgradesToDrop } from '../../shared/keeping/rotation';
import { type Instant, instant } from '../../shared/time/plain-date';

const backupName =
  /^naoshi-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z(?:-before-upgrade)?\.tar(?:\.age)?$/u;

/**
 * `naoshi-20261122T030405Z.tar`, `….tar.age` where it is sealed, `…Z-before-upgrade.tar` where it was made for that: all the
 * list says is in the name, so it needs no reading.
 */
export function nameOfBackup(madeAt: Instant, isSealed: boolean, before: BackupFile['before']): string {
  const why = before === null ? '' : `-before-${before}`;
  return `naoshi-${madeAt.slice(0, 19).replaceAll(/[-:]/gu, '')}Z${why}.tar${isSealed ? '.age' : ''}`;
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
      if (size === null) return [];
      const before = name.includes('-before-upgrade') ? ('upgrade' as const) : null;
      return [{ name, madeAt, bytes: size.size, isSealed: name.endsWith('.age'), before }];
    }),
  );
  return found.flat().sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
}

/** When the usual backups were made: those before upgrades have a rule of their own and stand in for none. */
export async function usualMoments(folder: string): Promise<readonly Instant[]> {
  return momentsOf((await listBackups(folder)).filter(({ before }) => before === null));
}

function momentsOf(files: readonly BackupFile[]): readonly Instant[] {
  return files.map(({ madeAt }) => madeAt as Instant); // read off its name, which is of this form
}

/** Takes away what the rules let go. */
export async function rotateBackups(folder: string, now: Instant): Promise<void> {
  const files = await listBackups(folder);
  const [usual, upgrades] = [null, 'upgrade'].map((why) => files.filter(({ before }) => before === why));
  const gone = [
    ...namesOf(usual ?? [], backupsToDrop(momentsOf(usual ?? []), now)),
    ...namesOf(upgrades ?? [], upgradesToDrop(momentsOf(upgrades ?? []), now)),
  ];
  for (const name of gone) await rm(join(folder, name), { force: true });
}

function namesOf(files: readonly BackupFile[], made: readonly string[]): readonly string[] {
  return files.filter(({ madeAt }) => made.includes(madeAt)).map(({ name }) => name);
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
