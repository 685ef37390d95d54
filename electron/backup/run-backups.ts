import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppError } from '../../shared/app-error';
import type { RoomLimits } from '../../shared/keeping/disk-room';
import type { BackupFile, KeepingState } from '../../shared/keeping/keeping';
import { isBackupDue } from '../../shared/keeping/rotation';
import { err, type Result } from '../../shared/result';
import type { Instant } from '../../shared/time/plain-date';
import { diskRefusal } from '../journal/disk-refusal';
import { freeBytesAt } from '../journal/free-bytes';
import { bytesOf, type Journal } from '../journal/journal';
import type { KnownSecret } from '../secrets/known-secret';
import { clearPartials, nameOfBackup, rotateBackups, usualMoments } from './backup-folder';
import { markedId } from './chosen-place';
import { usualWorkFactor } from './container';
import type { JobBoard } from './job-board';
import type { KeepingFile } from './keeping-file';

export type BackupParts = {
  /** Where backups go as long as nobody has chosen another place. */
  readonly usualFolder: string;
  readonly file: KeepingFile;
  readonly passphrase: Pick<KnownSecret, 'read'>;
  readonly journal: Journal;
  readonly jobs: JobBoard;
  readonly limits: RoomLimits;
  readonly version: string;
  readonly now: () => Instant;
  readonly onChange: () => void;
  readonly workFactor: number | undefined;
};

/** Makes backups in the place that was chosen for them, by itself once a day and whenever it is asked. */
export type Backups = {
  readonly folder: () => string;
  readonly isFolderThere: () => Promise<boolean>;
  /** Why the last one was not made; null where it was. */
  readonly lastFault: () => KeepingState['backups']['lastFault'];
  readonly start: (before: BackupFile['before']) => Promise<Result<{ readonly key: string }>>;
  readonly startWhenDue: () => Promise<void>;
};

const forgotten: AppError = { kind: 'places-forgotten' };

export function createBackups(parts: BackupParts): Backups {
  const { usualFolder, file, passphrase, journal, jobs, limits, version, now, onChange } = parts;
  let lastFault: KeepingState['backups']['lastFault'] = null;
  const folder = () => file.read().backupFolder?.folder ?? usualFolder;

  async function isFolderThere(): Promise<boolean> {
    const chosen = file.read().backupFolder;
    return chosen === null || (await markedId(chosen.folder)) === chosen.id;
  }

  function fault(error: AppError) {
    lastFault = error;
    onChange();
    return err(error);
  }

  let turn: Promise<unknown> = Promise.resolve();

  /** One after the other: what one has just begun to write must not look like the leavings of a broken one to the next. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work);
    turn = mine;
    return mine;
  }

  async function begin(before: BackupFile['before']): Promise<Result<{ readonly key: string }>> {
    if (jobs.isBusy()) return err({ kind: 'job-running' });
    // Where they went, and whether they were sealed, is not known: none may land where everybody can read it.
    if (file.isForgotten()) return err(forgotten);
    if (!(await isFolderThere())) return fault({ kind: 'place-missing', detail: folder() });
    const { isSealed } = file.read();
    const words = isSealed ? (await passphrase.read()).secret : null;
    if (isSealed && words === null) return fault({ kind: 'passphrase-needed' });
    const extent = await journal.extent();
    if (!extent.ok) return extent;
    const place = folder();
    // A place that was chosen is never made: a folder where a disk should be would pass for the disk.
    if (file.read().backupFolder === null) {
      const cause: unknown = await mkdir(place, { recursive: true, mode: 0o700 }).catch(
        (why: unknown) => why,
      );
      if (cause instanceof Error) return fault(diskRefusal(cause, 'backup-failed', 'place-full'));
    }
    const free = await freeBytesAt(place);
    // Photos come on top; a disk that fills on the way refuses the backup and loses nothing.
    if (free !== null && free < limits.reserve + bytesOf(extent.value))
      return fault({ kind: 'place-full', detail: place });
    await clearPartials(place);
    const madeAt = now();
    const { lineCount, eventCount, lastSum } = extent.value;
    const workFactor = parts.workFactor ?? usualWorkFactor;
    return jobs.start(
      {
        kind: 'back-up',
        before,
        extent: extent.value,
        target: join(place, nameOfBackup(madeAt, words !== null, before)),
        seal: words === null ? null : { passphrase: words, workFactor },
        label: {
          program: 'naoshi',
          format: 1,
          madeAt,
          version,
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

  return {
    folder,
    isFolderThere,
    lastFault: () => (file.isForgotten() ? forgotten : lastFault),
    start: (before) => inTurn(() => begin(before)),
    startWhenDue: () =>
      inTurn(async () => {
        if (jobs.isBusy()) return;
        const moments = await usualMoments(folder());
        const extent = await journal.extent();
        if (!extent.ok || extent.value.lineCount === 0 || !isBackupDue(moments, now())) return;
        await begin(null);
      }),
  };
}
