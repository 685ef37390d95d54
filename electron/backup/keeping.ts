import { randomUUID } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { CallOutput } from '../../shared/contract/calls';
import { type RoomLevel, type RoomLimits, roomLevel } from '../../shared/keeping/disk-room';
import type { KeepingState } from '../../shared/keeping/keeping';
import { isBackupDue } from '../../shared/keeping/rotation';
import { err, ok, type Result } from '../../shared/result';
import type { Instant } from '../../shared/time/plain-date';
import type { Services } from '../host/services';
import { freeBytesAt } from '../journal/free-bytes';
import type { Journal } from '../journal/journal';
import { openKnownSecret, type SecretStanding } from '../secrets/known-secret';
import { openSecretFile, type SecretSealer } from '../secrets/secret-file';
import { clearPartials, listBackups, nameOfBackup, pathOfSource, rotateBackups } from './backup-folder';
import { markedId, markPlace } from './chosen-place';
import { usualWorkFactor } from './container';
import { openJobBoard } from './job-board';
import type { RunJob } from './job-thread';
import { openKeepingFile } from './keeping-file';
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
  const usualFolder = join(folder, 'backups');
  const backupFolder = () => file.read().backupFolder?.folder ?? usualFolder;
  let level: RoomLevel = 'enough';
  let lastFault: KeepingState['backups']['lastFault'] = null;

  async function isBackupFolderThere(): Promise<boolean> {
    const chosen = file.read().backupFolder;
    return chosen === null || (await markedId(chosen.folder)) === chosen.id;
  }

  async function state(): Promise<Result<CallOutput<'readKeeping'>>> {
    const freeBytes = await freeBytesAt(folder);
    const { isSealed, backupFolder: chosen } = file.read();
    return ok({
      room: { freeBytes, level: roomLevel(freeBytes, limits) },
      secondCopy: secondCopy.state(),
      backups: {
        folder: backupFolder(),
        isUsualFolder: chosen === null,
        isThere: await isBackupFolderThere(),
        passphrase: isSealed ? standingOf((await passphrase.read()).standing) : 'none',
        canKeepPassphrase: await passphrase.canKeep(),
        files: [...(await listBackups(backupFolder()))],
        lastFault,
      },
      job: jobs.current(),
    });
  }

  function fault(kind: 'place-missing' | 'passphrase-needed' | 'disk-full', detail?: string) {
    lastFault = detail === undefined ? { kind } : { kind, detail };
    onChange();
    return err(lastFault);
  }

  async function startBackup(): Promise<Result<{ readonly key: string }>> {
    if (jobs.isBusy()) return err({ kind: 'job-running' });
    if (!(await isBackupFolderThere())) return fault('place-missing', backupFolder());
    const { isSealed } = file.read();
    const words = isSealed ? (await passphrase.read()).secret : null;
    if (isSealed && words === null) return fault('passphrase-needed');
    const extent = await journal.extent();
    if (!extent.ok) return extent;
    const place = backupFolder();
    // A place that was chosen is never made: a folder where a disk should be would pass for the disk.
    if (file.read().backupFolder === null) await mkdir(place, { recursive: true, mode: 0o700 });
    const free = await freeBytesAt(place);
    const lines = extent.value.segments.reduce((sum, { bytes }) => sum + bytes, 0);
    // Photos come on top; a disk that fills on the way refuses the backup and loses nothing.
    if (free !== null && free < limits.reserve + lines) return fault('disk-full', place);
    const madeAt = now();
    const { lineCount, eventCount, lastSum } = extent.value;
    return jobs.start(
      {
        kind: 'back-up',
        extent: extent.value,
        target: join(place, nameOfBackup(madeAt, words !== null)),
        seal:
          words === null ? null : { passphrase: words, workFactor: options.workFactor ?? usualWorkFactor },
        label: {
          program: 'naoshi',
          format: 1,
          madeAt,
          version: options.version,
          lines: lineCount,
          events: eventCount,
          lastSum,
        },
      },
      async (outcome) => {
        lastFault = outcome.kind === 'refused' ? outcome.error : null;
        if (outcome.kind === 'backed-up') await rotateBackups(place, now());
      },
    );
  }

  async function read(
    kind: 'look-through' | 'restore',
    { source, passphrase: typed }: Parameters<KeepingCalls['lookThrough']>[0],
  ): Promise<Result<{ readonly key: string }>> {
    const path = pathOfSource(source, backupFolder());
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
    if (jobs.isBusy()) return;
    const moments = (await listBackups(backupFolder())).map(({ madeAt }) => madeAt as Instant); // as written in its name
    const extent = await journal.extent();
    if (!extent.ok || extent.value.lineCount === 0 || !isBackupDue(moments, now())) return;
    await clearPartials(backupFolder());
    await startBackup();
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

      startBackup,
      lookThrough: (input) => read('look-through', input),
      restoreFrom: (input) => read('restore', input),

      async exportAll({ folder: chosen }) {
        const below = chosen ?? join(folder, 'exports');
        if (!isAbsolute(below) || (chosen !== null && !(await isFolder(below))))
          return err({ kind: 'place-not-usable', path: ['folder'] });
        const extent = await journal.extent();
        if (!extent.ok) return extent;
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
