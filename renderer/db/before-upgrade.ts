import Dexie from 'dexie';
import type { AppError } from '../../shared/app-error';
import type { Desk } from '../../shared/contract/desk';
import type { JobOutcome } from '../../shared/keeping/keeping';
import { err, ok, type Result } from '../../shared/result';
import { databaseRefusal } from './database-refusal';
import type { Locks } from './drain-turn';
import { type Following, followJob } from './follow-job';
import { LedgerDatabase, newestVersion, schemaVersionOf } from './ledger';
import { drainOutbox } from './outbox';

/** The version that opening the database would lead it away from; null where it would stay as it is. Opens nothing. */
export async function versionToUpgrade(db: LedgerDatabase): Promise<number | null> {
  try {
    const there = await Dexie.dependencies.indexedDB.databases();
    const version = schemaVersionOf(there.find(({ name }) => name === db.name)?.version ?? 0);
    return version > 0 && version < newestVersion ? version : null;
  } catch {
    // Where not even this is answered, opening says why.
    return null;
  }
}

export type BeforeUpgrade = Following & { readonly locks: Locks };

/** Why no backup stands before the upgrade, and how many events would be in none because the journal has not got them. */
export type NotReady = { readonly refusal: AppError; readonly eventsNotOnDisk: number };

/**
 * Hands the journal what the old database still holds for it, and has a backup made and read back: it then holds every case
 * that was called saved, whatever the upgrade may do. One window does this, and opens the database; the others wait and find
 * it done. Nothing is backed up where the journal is empty.
 */
export async function upgradeSafely(
  db: LedgerDatabase,
  desk: Desk,
  parts: BeforeUpgrade,
): Promise<Result<null, NotReady>> {
  return parts.locks.request(`${db.name}:upgrade`, async () => {
    const version = await versionToUpgrade(db);
    if (version === null) return ok(null);
    const handed = await handOver(db, version, desk, parts.locks);
    if (!handed.ok) return handed;
    const made = await backUp(desk, parts);
    if (!made.ok) return err({ refusal: made.error, eventsNotOnDisk: 0 });
    // What goes wrong here is said by whoever opens it next.
    await db.open().catch(() => undefined);
    return ok(null);
  });
}

/** In the schema that it has: nothing is changed but what the journal has now. */
async function handOver(
  { ledger, name }: LedgerDatabase,
  version: number,
  desk: Desk,
  locks: Locks,
): Promise<Result<null, NotReady>> {
  const old = new LedgerDatabase(ledger, version, name);
  try {
    const { eventsNotOnDisk, lastRefusal } = await drainOutbox(old, desk, locks);
    if (eventsNotOnDisk === 0) return ok(null);
    return err({ refusal: lastRefusal ?? { kind: 'journal-not-written' }, eventsNotOnDisk });
  } catch (cause) {
    return err({ refusal: databaseRefusal(cause), eventsNotOnDisk: 0 });
  } finally {
    old.close();
  }
}

async function backUp(desk: Desk, parts: BeforeUpgrade): Promise<Result<null>> {
  const journal = await desk.readJournalState({ ledger: 'shop' });
  if (!journal.ok) return journal;
  if (journal.value.eventCount === 0) return ok(null);
  for (;;) {
    const started = await desk.startBackup({ before: 'upgrade' });
    if (started.ok) {
      const outcome = await followJob(desk, parts, (job) => job.key === started.value.key);
      if (!outcome.ok) return outcome;
      return outcome.value?.kind === 'backed-up' ? ok(null) : err(faultOf(outcome.value));
    }
    if (started.error.kind !== 'job-running') return started;
    const other = await followJob(desk, parts, () => true);
    if (!other.ok) return other;
  }
}

function faultOf(outcome: JobOutcome | null): AppError {
  return outcome?.kind === 'refused' ? outcome.error : { kind: 'backup-failed' };
}
