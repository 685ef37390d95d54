import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { CallOutput } from '../../shared/contract/calls';
import { type RoomLevel, type RoomLimits, roomLevel } from '../../shared/keeping/disk-room';
import type { KeepingState } from '../../shared/keeping/keeping';
import { err, ok, type Result } from '../../shared/result';
import type { Instant } from '../../shared/time/plain-date';
import type { Services } from '../host/services';
import { freeBytesAt } from '../journal/free-bytes';
import { bytesOf, type Journal } from '../journal/journal';
import { openKnownSecret, type SecretStanding } from '../secrets/known-secret';
import { openSecretFile, type SecretSealer } from '../secrets/secret-file';
import { listBackups, pathOfSource } from './backup-folder';
import { markPlace } from './chosen-place';
import { openJobBoard } from './job-board';
import type { RunJob } from './job-thread';
import { openKeepingFile } from './keeping-file';
import { createBackups } from './run-backups';
import { openSecondCopy, type SecondCopy } from './second-copy';

export type KeepingCalls = Pick<
  Services,
  | 'readKeeping'
  | 'configureKeeping'
  | 'sealBackups'
  | 'startBackup'
  | 'lookThrough'
  | 'restoreFrom'
  | 'exportAll'
>;

/** All that keeps the shop's records beside the journal itself. */
export type Keeping = {
  readonly calls: KeepingCalls;
  readonly secondCopy: SecondCopy;
  /** Looks at the disk, the second copy and whether a backup is due; called now and then. */
  readonly tend: () => Promise<void>;
  /** Resolves when no long work runs. */
  readonly idle: () => Promise<void>;
};

export type KeepingOptions = {
  /** The profile's folder: settings, the usual place of backups and of exports. */
  readonly folder: string;
  readonly journal: Journal;
  readonly runJob: RunJob;
  readonly sealer: SecretSealer;
  readonly environment: NodeJS.ProcessEnv;
  readonly version: string;
  readonly limits: RoomLimits;
  readonly now: () => Instant;
  readonly onChange: () => void;
  readonly log: {
    readonly info: (fields: Record<string, unknown>, message: string) => void;
    readonly warn: (fields: Record<string, unknown>, message: string) => void;
  };
  readonly workFactor?: number;
};

function standingOf(standing: SecretStanding): KeepingState['backups']['passphrase'] {
  return standing === 'none' ? 'needed' : standing;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

export async function openKeeping(options: KeepingOptions): Promise<Keeping> {
  const { folder, journal, now, onChange, limits, log } = options;
  const file = await openKeepingFile(join(folder, 'keeping.json'));
  const passphrase = openKnownSecret({
    file: openSecretFile(join(folder, 'backup-passphrase.sealed'), options.sealer),
    sealer: options.sealer,
    fromEnvironment: options.environment.NAOSHI_BACKUP_PASSPHRASE,
    notKept: 'passphrase-not-kept',
  });
  const secondCopy = openSecondCopy({
    place: () => file.read().secondCopy,
    journal,
    now,
    onChange,
    log,
  });
  const jobs = openJobBoard({ journal, runJob: options.runJob, onChange, log });
  const backups = createBackups({
    usualFolder: join(folder, 'backups'),
    file,
    passphrase,
    journal,
    jobs,
    limits,
    version: options.version,
    now,
    onChange,
    workFactor: options.workFactor,
  });
  let level: RoomLevel = 'enough';

  async function state(): Promise<Result<CallOutput<'readKeeping'>>> {
    const freeBytes = await freeBytesAt(folder);
    const { isSealed, backupFolder: chosen } = file.read();
    return ok({
      room: { freeBytes, level: roomLevel(freeBytes, limits) },
      secondCopy: secondCopy.state(),
      backups: {
        folder: backups.folder(),
        isUsualFolder: chosen === null,
        isThere: await backups.isFolderThere(),
        passphrase: isSealed ? standingOf((await passphrase.read()).standing) : 'none',
        canKeepPassphrase: await passphrase.canKeep(),
        files: [...(await listBackups(backups.folder()))],
        lastFault: backups.lastFault(),
      },
      job: jobs.current(),
    });
  }

  async function read(
    kind: 'look-through' | 'restore',
    { source, passphrase: typed }: Parameters<KeepingCalls['lookThrough']>[0],
  ): Promise<Result<{ readonly key: string }>> {
    const path = pathOfSource(source, backups.folder());
    if (path === null) return err({ kind: 'invalid-input', path: ['source'], detail: 'not a full path' });
    const words = typed ?? (await passphrase.read()).secret;
    const extent = await journal.extent();
    if (!extent.ok) return extent;
    return jobs.start({ kind, path, passphrase: words, journalFolder: extent.value.folder });
  }

  async function tend(): Promise<void> {
    const before = level;
    level = roomLevel(await freeBytesAt(folder), limits);
    if (level !== before) onChange();
    await secondCopy.follow();
    await backups.startWhenDue();
  }

  return {
    secondCopy,
    tend,
    idle: jobs.idle,
    calls: {
      readKeeping: state,

      async configureKeeping({ secondCopy: copyTo, backupFolder: backUpTo }) {
        const before = file.read();
        const copy = copyTo === null ? null : await markPlace(copyTo, randomUUID);
        if (copy !== null && !copy.ok) return err({ ...copy.error, path: ['secondCopy'] });
        const backups = backUpTo === null ? null : await markPlace(backUpTo, randomUUID);
        if (backups !== null && !backups.ok) return err({ ...backups.error, path: ['backupFolder'] });
        await file.write({
          ...before,
          secondCopy: copyTo === null || copy === null ? null : { folder: copyTo, id: copy.value.id },
          backupFolder:
            backUpTo === null || backups === null ? null : { folder: backUpTo, id: backups.value.id },
        });
        secondCopy.restart();
        void tend();
        return state();
      },

      async sealBackups({ passphrase: words, keep }) {
        if (words === null) await passphrase.forget();
        else {
          const given = await passphrase.give(words, keep);
          if (!given.ok) return given;
        }
        await file.write({ ...file.read(), isSealed: words !== null });
        onChange();
        return state();
      },

      startBackup: ({ before }) => backups.start(before ?? null),
      lookThrough: (input) => read('look-through', input),
      restoreFrom: (input) => read('restore', input),

      async exportAll({ folder: chosen }) {
        const below = chosen ?? join(folder, 'exports');
        if (!isAbsolute(below) || (chosen !== null && !(await isFolder(below))))
          return err({ kind: 'place-not-usable', path: ['folder'] });
        const extent = await journal.extent();
        if (!extent.ok) return extent;
        const free = await freeBytesAt(chosen ?? folder);
        // Tables, and what is laid apart for them on the way; photos come on top.
        if (free !== null && free < limits.reserve + 3 * bytesOf(extent.value))
          return err({ kind: 'place-full', detail: below });
        const name = `naoshi-export-${now().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
        return jobs.start({
          kind: 'export',
          path: extent.value.folder,
          passphrase: null,
          target: join(below, name),
        });
      },
    },
  };
}
