import { expect, test } from 'vitest';
import { upgradeSafely, versionToUpgrade } from '../../renderer/db/before-upgrade';
import { LedgerDatabase, newestVersion } from '../../renderer/db/ledger';
import type { AppError } from '../../shared/app-error';
import type { Desk } from '../../shared/contract/desk';
import type { JobOutcome, KeepingJob, KeepingState } from '../../shared/keeping/keeping';
import { noFaults } from '../../shared/keeping/survey';
import { err, ok } from '../../shared/result';
import { DeskStandIn, LocksStandIn } from './a-desk';
import { aWindow } from './open-ledger';
import { saved } from './saving';

const refused: JobOutcome = { kind: 'refused', error: { kind: 'backup-failed', detail: 'the disk' } };

/** Backs up what its journal has, two looks long. */
class BackingUp extends DeskStandIn {
  readonly backups: (readonly string[])[] = [];
  outcome: JobOutcome | null = null;
  refusesStart: AppError | null = null;
  job: KeepingJob | null = null;
  #looks = 0;

  startBackup: Desk['startBackup'] = async ({ before }) => {
    if (this.refusesStart !== null) return err(this.refusesStart);
    if (this.job !== null && this.job.outcome === null) return err({ kind: 'job-running' });
    expect(before).toBe('upgrade');
    this.backups.push(this.journal.map(({ id }) => id));
    const key = `01900000-0000-7000-8000-00000000000${this.backups.length}`;
    this.job = { key, kind: 'back-up', progress: null, outcome: null };
    return ok({ key });
  };

  readKeeping: Desk['readKeeping'] = async () => {
    this.#looks += 1;
    if (this.job !== null && this.#looks % 2 === 0) this.job = { ...this.job, outcome: this.#made() };
    return ok({ job: this.job } as KeepingState); // nothing else of it is read
  };

  #made(): JobOutcome {
    if (this.outcome !== null) return this.outcome;
    const counts = { lines: 0, events: 0, cases: 0, customers: 0, files: 0, firstAt: null, lastAt: null };
    const survey = { kind: 'backup' as const, madeAt: null, ...counts, fresh: null, faults: noFaults };
    const madeAt = '2026-11-22T03:04:05.000Z';
    const file = { name: 'x.tar', madeAt, bytes: 1, isSealed: false, before: 'upgrade' as const };
    return { kind: 'backed-up', file, survey };
  }
}

/** A database as version 6 left it, with a case of which the journal knows nothing yet. */
async function ofAnOlderProgram(): Promise<readonly string[]> {
  const made = aWindow();
  await saved(made);
  const [events, waiting, cases] = await Promise.all([
    made.events.toArray(),
    made.journalOutbox.toArray(),
    made.cases.toArray(),
  ]);
  made.close();
  await made.delete();
  const old = new LedgerDatabase('shop', 6);
  await old.events.bulkAdd(events);
  await old.journalOutbox.bulkAdd(waiting);
  await old.cases.bulkAdd(cases);
  old.close();
  return waiting.map(({ eventId }) => eventId);
}

function parts() {
  const jobs: KeepingJob[] = [];
  const { locks } = new LocksStandIn();
  return { jobs, onJob: (job: KeepingJob) => jobs.push(job), pause: async () => undefined, locks };
}

test('a database of this program, or none, is opened without a word', async () => {
  const db = aWindow();
  expect(await versionToUpgrade(db)).toBeNull();
  await saved(db);
  expect(await versionToUpgrade(db)).toBeNull();
  const desk = new BackingUp();
  expect(await upgradeSafely(db, desk.desk, parts())).toEqual(ok(null));
  expect(desk.backups).toEqual([]);
});

test('an older one is backed up with what only it knew, before it is changed', async () => {
  const ids = await ofAnOlderProgram();
  const db = aWindow();
  expect(await versionToUpgrade(db)).toBe(6);
  const desk = new BackingUp();
  const own = parts();
  expect(await upgradeSafely(db, desk.desk, own)).toEqual(ok(null));
  expect(desk.backups).toEqual([ids]);
  expect(own.jobs.length).toBeGreaterThan(0);
  expect(db.verno).toBe(newestVersion);
  expect(await db.events.count()).toBe(ids.length);
  expect(await db.journalOutbox.count()).toBe(0);
});

test('of two windows that start together one has it backed up, and both find it upgraded', async () => {
  await ofAnOlderProgram();
  const [one, other] = [aWindow(), aWindow()];
  const desk = new BackingUp();
  const own = parts();
  const both = await Promise.all([one, other].map((db) => upgradeSafely(db, desk.desk, own)));
  expect(both).toEqual([ok(null), ok(null)]);
  expect(desk.backups).toHaveLength(1);
});

test('other long work is waited for', async () => {
  await ofAnOlderProgram();
  const desk = new BackingUp();
  desk.job = {
    key: '01900000-0000-7000-8000-000000000099',
    kind: 'export',
    progress: null,
    outcome: null,
  };
  expect(await upgradeSafely(aWindow(), desk.desk, parts())).toEqual(ok(null));
  expect(desk.backups).toHaveLength(1);
});

test.each([
  [
    'does not begin',
    (desk: BackingUp) => (desk.refusesStart = { kind: 'place-missing' }),
    'place-missing',
    0,
  ],
  ['is not proved', (desk: BackingUp) => (desk.outcome = refused), 'backup-failed', 0],
  [
    'would lack what the journal does not take',
    (desk: BackingUp) =>
      (desk.refuse = (call) => (call === 'appendToJournal' ? { kind: 'disk-full' } : null)),
    'disk-full',
    3,
  ],
] as const)(
  'where the backup %s the database stays as it is and the reason is said',
  async (_, go, kind, waiting) => {
    const ids = await ofAnOlderProgram();
    const db = aWindow();
    const desk = new BackingUp();
    go(desk);
    const done = await upgradeSafely(db, desk.desk, parts());
    const eventsNotOnDisk = waiting === 0 ? 0 : ids.length;
    expect(done).toMatchObject({ ok: false, error: { refusal: { kind }, eventsNotOnDisk } });
    expect(await versionToUpgrade(db)).toBe(6);
  },
);
